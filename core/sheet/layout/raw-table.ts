import { normaliseHeading } from '../../number/notation/index.ts';
import type { Rectangle } from '../address.ts';
import { CellKind, type Cells } from '../cells.ts';
import { SLICE_ROWS, type Steps } from '../steps.ts';
import { headingAbove, isFigureHeading, type HeadingRows } from './heading-block.ts';
import { isColumnNumbering, isUnitNote, numbersColumns, shapeOf, type RowShape } from './row-shape.ts';

/** A table as it is cut out of its block: heading rows and body rows, nothing understood yet. */
export interface RawTable {
  readonly block: Rectangle;
  readonly heading: HeadingRows;
  /** No line above this row belongs to the table. */
  readonly top: number;
  readonly body: readonly number[];
  /** Rows that repeat the heading, or number its columns. */
  readonly repeated: readonly number[];
}

/** Figures under no heading: perhaps the continuation of the table before. */
export interface LooseRows {
  readonly block: Rectangle;
  readonly body: readonly number[];
}

/** What a block holds. */
export interface BlockContent {
  readonly tables: readonly RawTable[];
  readonly loose: LooseRows | undefined;
}

/** Cuts a block into tables, each from its heading to the row before the next one's lines (표 나누기). */
export function* tablesIn(cells: Cells, block: Rectangle): Steps<BlockContent> {
  const cutter = new Cutter(cells, block);
  for (let row = block.row; row < block.row + block.rows; row++) {
    cutter.take(row);
    if ((row - block.row) % SLICE_ROWS === SLICE_ROWS - 1) yield SLICE_ROWS;
  }
  return cutter.close();
}

interface OpenTable {
  readonly heading: HeadingRows;
  readonly top: number;
  readonly body: number[];
  readonly repeated: number[];
  readonly texts: readonly string[];
}

/** Lines of the report between tables: bullets and notes, no rows of figures. */
const BULLET = /^\s*[□■○●ㅇ◯◎◇◆▶▷❍◦‣•*-]/;
const NOTE = /^\s*(※|\*|＊|주\s*[):：]|주\d|자료\s*[:：]|출처\s*[:：]|☞|\(주\)|붙임|단위\s*:|[([]\s*단\s*위)/;

class Cutter {
  readonly #cells: Cells;
  readonly #block: Rectangle;
  readonly #tables: RawTable[] = [];
  readonly #loose: number[] = [];
  /** Rows of words since the last row of figures. */
  #pending: number[] = [];
  #open: OpenTable | undefined;
  #top: number;
  #usesBullets = false;

  constructor(cells: Cells, block: Rectangle) {
    this.#cells = cells;
    this.#block = block;
    this.#top = block.row;
  }

  take(row: number): void {
    if (this.#open && this.#pending.length === 0 && this.#isPlainRow(row)) {
      this.#open.body.push(row);
      return;
    }
    const shape = shapeOf(this.#cells, this.#block, row);
    if (this.#isFigures(row, shape)) this.#takeFigures(row, shape);
    else this.#pending.push(row);
  }

  /** The quick look: a row of a table under way that holds more plain figures than words. */
  #isPlainRow(row: number): boolean {
    let figures = 0;
    let words = 0;
    for (let column = this.#block.column; column < this.#block.column + this.#block.columns; column++) {
      const kind = this.#cells.kindAt(row, column);
      if (kind === CellKind.text) words++;
      else if (kind === CellKind.number) figures++;
    }
    return figures > words + 1 && figures > 2;
  }

  close(): BlockContent {
    this.#endTable(this.#pending);
    const loose = this.#loose.length > 0 ? { block: this.#block, body: this.#loose } : undefined;
    return { tables: this.#tables, loose };
  }

  /** Whether a row holds figures of a table; years and words over figures make a heading, not a row. */
  #isFigures(row: number, { figures, ordinals, words }: RowShape): boolean {
    if (figures.length === 0) return ordinals.length > 0 && !this.#mayHead(row, ordinals);
    const isHeadingSoFar = this.#open === undefined || this.#pending.length > 0;
    if (isHeadingSoFar && isColumnNumbering(this.#cells, row, figures) && this.#pending.length > 0) return false;
    if (words.length > 0 && figures.length <= words.length / 2 && this.#isHeadingWords(row, words)) return false;
    return true;
  }

  /** Years and months alone head columns when figures follow below, and begin no row of a table under way. */
  #mayHead(row: number, ordinals: readonly number[]): boolean {
    const next = shapeOf(this.#cells, this.#block, row + 1);
    const isOver = ordinals.some((column) => next.figures.includes(column) || next.words.includes(column));
    if (this.#open && this.#pending.length === 0) return isOver && ordinals.length > 1 && this.#looksNew(row);
    return isOver || this.#block.row === row;
  }

  #isHeadingWords(row: number, words: readonly number[]): boolean {
    const named = words.filter((column) => isFigureHeading(this.#cells.textAt(row, column)));
    return named.length >= 2;
  }

  /** Whether a row in the middle of a table heads another one, or the same one again. */
  #looksNew(row: number): boolean {
    const { words, ordinals } = shapeOf(this.#cells, this.#block, row);
    if (this.#equalsHeading(row)) return true;
    if (words.length + ordinals.length < 2) return false;
    return this.#isHeadingWords(row, words) && words.length > 1;
  }

  #equalsHeading(row: number): boolean {
    const texts = this.#open?.texts ?? [];
    const own = textsOf(this.#cells, this.#block, row);
    return own !== '' && texts.includes(own);
  }

  #takeFigures(row: number, { figures }: RowShape): void {
    const open = this.#open;
    const at = open ? this.#pending.findIndex((pending) => this.#looksNew(pending)) : 0;
    if (open && at < 0) {
      if (this.#endsBefore(row)) {
        this.#endTable(this.#pending);
        this.#loose.push(row);
        this.#pending = [];
        return;
      }
      this.#addRows(open, row);
      return;
    }
    if (open && this.#repeatsHeading(open, at)) {
      open.repeated.push(...this.#pending);
      this.#addRows(open, row);
      return;
    }
    if (open) this.#endTable(this.#pending);
    this.#beginTable(row, figures);
  }

  #addRows(open: OpenTable, row: number): void {
    open.body.push(...this.#pending, row);
    this.#pending = [];
    this.#usesBullets ||= BULLET.test(this.#cells.textAt(row, this.#block.column));
  }

  /** A footnote or bullet between rows of figures ends the table, unless its own rows bear bullets. */
  #endsBefore(row: number): boolean {
    return this.#pending.some((pending) => {
      const text = this.#firstText(pending);
      if (NOTE.test(text)) return true;
      if (!BULLET.test(text) || this.#usesBullets) return false;
      return !BULLET.test(this.#firstText(row)) && !/^\s/.test(this.#firstText(row));
    });
  }

  #firstText(row: number): string {
    for (let column = this.#block.column; column < this.#block.column + this.#block.columns; column++) {
      const text = this.#cells.textAt(row, column);
      if (text !== '') return text;
    }
    return '';
  }

  /** The same heading again goes on with the table when nothing but notes and the numbers of pages stands between. */
  #repeatsHeading(open: OpenTable, at: number): boolean {
    const headingRow = this.#pending[at] ?? 0;
    if (!this.#equalsHeading(headingRow) || open.body.length < 2) return false;
    const hasNames = this.#cells.kindAt(open.body[0] ?? 0, this.#block.column) === CellKind.text;
    return hasNames && this.#pending.slice(0, at).every((row) => isPageLine(this.#firstText(row)));
  }

  #beginTable(row: number, figures: readonly number[]): void {
    if (this.#pending.length === 0) {
      this.#loose.push(row);
      return;
    }
    const over = figuresBelow(this.#cells, this.#block, row, figures);
    const top = this.#pending[0] ?? row;
    const heading = headingAbove(this.#cells, this.#block, top, row, over);
    if (!heading) {
      this.#loose.push(...this.#pending.filter((pending) => !isNoteRow(this.#firstText(pending))), row);
      this.#pending = [];
      return;
    }
    const texts: string[] = [];
    for (let h = heading.first; h <= heading.last; h++) texts.push(textsOf(this.#cells, this.#block, h));
    const below = this.#pending.filter((pending) => pending > heading.last);
    const numbers = below.filter((pending) => numbersColumns(this.#cells, this.#block, pending));
    const body = [...below.filter((pending) => !numbers.includes(pending)), row];
    this.#open = { heading, top: this.#top, body, repeated: numbers, texts };
    this.#usesBullets = BULLET.test(this.#firstText(row));
    this.#pending = [];
  }

  /** Closes the table under way; rows of names at its end belong to it only when figures follow, which they do not. */
  #endTable(pending: readonly number[]): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const { heading, top, body, repeated } = open;
    this.#tables.push({ block: this.#block, heading, top, body, repeated });
    this.#top = pending[0] ?? (body.at(-1) ?? heading.last) + 1;
  }
}

/** The columns that hold figures in the first rows below. */
function figuresBelow(cells: Cells, block: Rectangle, row: number, first: readonly number[]): ReadonlySet<number> {
  const over = new Set(first);
  for (let next = row; next < Math.min(row + 12, block.row + block.rows); next++) {
    const { figures, words, ordinals } = shapeOf(cells, block, next);
    if (next > row && figures.length === 0) {
      if (words.length + ordinals.length > 1) break;
      continue;
    }
    for (const column of figures) over.add(column);
  }
  return over;
}

function isNoteRow(text: string): boolean {
  return text === '' || NOTE.test(text) || isUnitNote(text);
}

const PAGE =
  /^\s*[-–—(<[]*\s*(\d{1,4}|page|쪽|계속|이어서|\d+\s*\/\s*\d+|(다음|앞)\s*(면|쪽).*|.*계속\s*)\s*(쪽|면|page)?\s*[-–—)>\]]*\s*$/i;

function isPageLine(text: string): boolean {
  return isNoteRow(text) || PAGE.test(text);
}

/** The words of a row in one string, for comparing headings. */
function textsOf(cells: Cells, { column: first, columns }: Rectangle, row: number): string {
  const texts: string[] = [];
  for (let column = first; column < first + columns; column++) {
    const value = cells.valueAt(row, column);
    if (value !== null) texts.push(`${column}${normaliseHeading(String(value))}`);
  }
  return texts.join('|');
}
