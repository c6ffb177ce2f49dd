import { BLANK } from '../blank.ts';
import { doubleOfFixed } from '../number/fixed.ts';
import { readFigure } from '../number/notation/index.ts';
import { changedColumns } from './changed-columns.ts';
import { Grid } from './grid.ts';
import { PlainNumeral } from './plain-numeral.ts';
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot.ts';
import { SLICE_ROWS, type Steps } from './steps.ts';

/** What a cell is at first sight. `room` is a formula that shows nothing; `term` a word such as 순증. */
export const CellKind = {
  empty: 0,
  number: 1,
  figure: 2,
  dash: 3,
  text: 4,
  error: 5,
  date: 6,
  room: 7,
  term: 8,
} as const;

/** What else is seen of a cell at first sight, as bits: a formula, a shown `%`, and one that stands in no remark in brackets. */
export const CellMark = { formula: 1, percent: 2, plainPercent: 4 } as const;

/** One of {@link CellKind}. */
export type CellKindCode = (typeof CellKind)[keyof typeof CellKind];

/** A sheet with the kind and the number of each cell in typed arrays, so that recognition can look at many cells fast. */
export class Cells {
  readonly grid: Grid;
  readonly width: number;
  readonly height: number;
  readonly kinds: Uint8Array;
  /** Bits of {@link CellMark} for each cell; percent signs are those of figures. */
  readonly marks: Uint8Array;
  /** The number a cell holds, or the one its text says; NaN elsewhere. */
  readonly numbers: Float64Array;
  /** Whether any cell holds a formula. */
  hasFormulas = false;

  constructor(sheet: SheetSnapshot) {
    this.grid = new Grid(sheet);
    this.height = sheet.values.length;
    this.width = sheet.values[0]?.length ?? 0;
    this.kinds = new Uint8Array(this.height * this.width);
    this.marks = new Uint8Array(this.height * this.width);
    this.numbers = new Float64Array(this.height * this.width).fill(Number.NaN);
  }

  /** The kind of the cell at a place of the sheet. */
  kindAt(row: number, column: number): number {
    const place = this.#placeOf(row, column);
    return place < 0 ? CellKind.empty : (this.kinds[place] ?? CellKind.empty);
  }

  /** The number at a place of the sheet; a dash is zero, NaN where there is none. */
  numberAt(row: number, column: number): number {
    const place = this.#placeOf(row, column);
    if (place < 0) return Number.NaN;
    const kind = this.kinds[place];
    return kind === CellKind.dash ? 0 : (this.numbers[place] ?? Number.NaN);
  }

  /** The bits of {@link CellMark} of the cell at a place of the sheet. */
  marksAt(row: number, column: number): number {
    const place = this.#placeOf(row, column);
    return place < 0 ? 0 : (this.marks[place] ?? 0);
  }

  /** The text at a place; `''` where the cell holds none. */
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    return typeof value === 'string' ? value : '';
  }

  /** What the cell at a place holds. */
  valueAt(row: number, column: number): CellValue {
    const { sheet } = this.grid;
    return sheet.values[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  }

  /** The formula at a place; blank where there is none. */
  formulaAt(row: number, column: number): string | null {
    const { sheet } = this.grid;
    return sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  }

  #placeOf(row: number, column: number): number {
    const r = row - this.grid.sheet.row;
    const c = column - this.grid.sheet.column;
    return r < 0 || c < 0 || r >= this.height || c >= this.width ? -1 : r * this.width + c;
  }
}

/**
 * Reads the cells of a sheet.
 *
 * @param before the cells as they were before some of them changed: rows that are the same arrays are not read again
 */
export function* readCells(sheet: SheetSnapshot, before?: Cells): Steps<Cells> {
  const changed = before && changedColumns(before.grid.sheet, sheet);
  const known = changed && before.width === (sheet.values[0]?.length ?? 0) ? before : undefined;
  const cells = new Cells(sheet);
  const reader = new CellReader();
  for (let r = 0; r < cells.height; r++) {
    if (known && isSameRow(known.grid.sheet, sheet, r)) copyRow(known, cells, r);
    else readRow(cells, reader, r);
    if (r % SLICE_ROWS === SLICE_ROWS - 1) yield SLICE_ROWS * cells.width;
  }
  return cells;
}

function isSameRow(before: SheetSnapshot, after: SheetSnapshot, r: number): boolean {
  return (
    before.values[r] === after.values[r] &&
    before.texts[r] === after.texts[r] &&
    before.formulas[r] === after.formulas[r] &&
    before.numberFormats[r] === after.numberFormats[r]
  );
}

function copyRow(before: Cells, after: Cells, r: number): void {
  for (let place = r * after.width; place < (r + 1) * after.width; place++) {
    after.kinds[place] = before.kinds[place] ?? CellKind.empty;
    const marks = before.marks[place] ?? 0;
    after.marks[place] = marks;
    if ((marks & CellMark.formula) !== 0) after.hasFormulas = true;
    after.numbers[place] = before.numbers[place] ?? Number.NaN;
  }
}

function readRow(cells: Cells, reader: CellReader, r: number): void {
  const { sheet } = cells.grid;
  const [values, formulas, formats] = [sheet.values[r] ?? [], sheet.formulas[r] ?? [], sheet.numberFormats[r] ?? []];
  const texts = sheet.texts[r] ?? [];
  for (let c = 0; c < cells.width; c++) {
    const value = values[c] ?? BLANK;
    const isFormula = (formulas[c] ?? BLANK) !== BLANK;
    if (value === BLANK && !isFormula) continue;
    const place = r * cells.width + c;
    const kind = reader.kindOf(value, formats[c] ?? '', isFormula);
    cells.kinds[place] = kind;
    if (isFormula) {
      cells.marks[place] = CellMark.formula;
      cells.hasFormulas = true;
    }
    if (!holdsFigure(kind)) continue;
    cells.numbers[place] = typeof value === 'number' ? value : reader.lastFigure;
    cells.marks[place] = (cells.marks[place] ?? 0) | percentIn(texts[c]);
  }
}

function holdsFigure(kind: CellKindCode): boolean {
  return kind === CellKind.number || kind === CellKind.figure || kind === CellKind.date;
}

/** A percent sign of the figure itself, not of a remark in brackets. */
const PERCENT = /^[^([]*%/;

function percentIn(text = ''): number {
  if (!text.includes('%')) return 0;
  return CellMark.percent | (PERCENT.test(text) ? CellMark.plainPercent : 0);
}

const MAY_BE_FIGURE = /^[\s("'[]*[-+△▲▽▼∆−–—―ㅡ0-9０-９.₩총약계합전금최평누연증감순흑적]/;
const HAS_DIGIT = /[0-9０-９]/;
const DASHES = /^[\s]*[-–—―−ㅡ─]+[\s]*$/;
const TERMS = /^\s*(순\s*증|순\s*감|흑자\s*전환|적자\s*전환|신\s*규|신설|폐지|적자\s*지속|적자\s*해소|완\s*납)\s*$/;
const DATE_PARTS = /[ymdh]/i;
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|General|_./gi;
const LONGEST_FIGURE = 60;
const MOST_REMEMBERED = 10_000;

/** Reads single cells; remembers number formats, of which a sheet has few. */
class CellReader {
  /** The number of the last text that was read as a figure. */
  lastFigure = Number.NaN;
  readonly #numeral = new PlainNumeral();
  readonly #figures = new Map<string, number>();
  readonly #dateFormats = new Map<string, boolean>();

  kindOf(value: CellValue, format: string, isFormula: boolean): CellKindCode {
    if (typeof value === 'number') return this.#isDate(format) ? CellKind.date : CellKind.number;
    if (typeof value === 'string') return this.#kindOfText(value, isFormula);
    if (value === BLANK) return CellKind.room;
    return isCellError(value) ? CellKind.error : CellKind.text;
  }

  #kindOfText(text: string, isFormula: boolean): CellKindCode {
    if (this.#numeral.read(text)) {
      this.lastFigure = this.#numeral.coefficient / 10 ** this.#numeral.scale;
      return CellKind.figure;
    }
    if (text.trim() === '') return isFormula ? CellKind.room : CellKind.empty;
    if (text.length <= 4 && DASHES.test(text)) return CellKind.dash;
    if (text.length > LONGEST_FIGURE || !MAY_BE_FIGURE.test(text)) {
      return TERMS.test(text) ? CellKind.term : CellKind.text;
    }
    if (!HAS_DIGIT.test(text)) return TERMS.test(text) ? CellKind.term : CellKind.text;
    this.lastFigure = this.#figureIn(text);
    return Number.isNaN(this.lastFigure) ? CellKind.text : CellKind.figure;
  }

  /** The figure a text says, NaN where it says none; names such as `1번 부서` come again and again. */
  #figureIn(text: string): number {
    let figure = this.#figures.get(text);
    if (figure === undefined) {
      const reading = readFigure(text);
      figure = reading?.kind === 'figure' ? doubleOfFixed(reading.value) : Number.NaN;
      if (this.#figures.size < MOST_REMEMBERED) this.#figures.set(text, figure);
    }
    return figure;
  }

  #isDate(format: string): boolean {
    if (format === '' || format === 'General') return false;
    let isDate = this.#dateFormats.get(format);
    if (isDate === undefined) {
      isDate = DATE_PARTS.test(format.replace(QUOTED, '')) && !/[#]|0\.0|%/.test(format);
      this.#dateFormats.set(format, isDate);
    }
    return isDate;
  }
}
