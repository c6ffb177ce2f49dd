import type { Rectangle } from '../address.ts';
import { CellKind, type Cells } from '../cells.ts';

/** Tells which places of a sheet are taken: by a cell, or by a merged area, except one across a line of its own. */
export class Occupancy {
  readonly #cells: Cells;
  readonly #merged: Uint8Array;

  constructor(cells: Cells) {
    this.#cells = cells;
    this.#merged = new Uint8Array(cells.height * cells.width);
    const { sheet } = cells.grid;
    for (const merge of sheet.merges) {
      if (cells.kindAt(merge.row, merge.column) === CellKind.empty) continue;
      if (isLineOfItsOwn(cells, merge)) continue;
      const first = merge.row - sheet.row;
      for (let r = Math.max(0, first); r < Math.min(cells.height, first + merge.rows); r++) {
        const left = merge.column - sheet.column;
        for (let c = Math.max(0, left); c < Math.min(cells.width, left + merge.columns); c++)
          this.#merged[r * cells.width + c] = 1;
      }
    }
  }

  /** Whether something stands at a place of the sheet. */
  isTaken(row: number, column: number): boolean {
    if (this.#cells.kindAt(row, column) !== CellKind.empty) return true;
    const { sheet } = this.#cells.grid;
    return this.#merged[(row - sheet.row) * this.#cells.width + column - sheet.column] === 1;
  }
}

/** A merged title stands alone in its row; it says nothing about the columns below. */
function isLineOfItsOwn(cells: Cells, merge: Rectangle): boolean {
  if (merge.rows > 1 || merge.columns < 3) return false;
  const { sheet } = cells.grid;
  for (let column = sheet.column; column <= cells.grid.lastColumn; column++) {
    if (column !== merge.column && cells.kindAt(merge.row, column) !== CellKind.empty) return false;
  }
  return true;
}

/** Cuts a sheet at its empty rows and columns into blocks, in reading order (구역 나누기). */
export function blocksOf(cells: Cells): readonly Rectangle[] {
  if (cells.width === 0) return [];
  const { row, column } = cells.grid.sheet;
  const occupancy = new Occupancy(cells);
  const blocks: Rectangle[] = [];
  cut({ row, column, rows: cells.height, columns: cells.width }, cells, occupancy, blocks);
  return blocks;
}

function cut(area: Rectangle, cells: Cells, occupancy: Occupancy, blocks: Rectangle[]): void {
  for (const band of bandsOf(area, occupancy)) {
    const strips = stripsOf(band, cells, occupancy);
    const [only] = strips;
    if (strips.length === 1 && only && only.columns === band.columns) blocks.push(band);
    else for (const strip of strips) cut(strip, cells, occupancy, blocks);
  }
}

function bandsOf(area: Rectangle, occupancy: Occupancy): readonly Rectangle[] {
  return runs(area.row, area.rows, (row) => {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (occupancy.isTaken(row, column)) return true;
    return false;
  }).map(([row, rows]) => ({ ...area, row, rows }));
}

function stripsOf(band: Rectangle, cells: Cells, occupancy: Occupancy): readonly Rectangle[] {
  const strips = runs(band.column, band.columns, (column) => {
    for (let row = band.row; row < band.row + band.rows; row++) if (occupancy.isTaken(row, column)) return true;
    return false;
  }).map(([column, columns]) => ({ ...band, column, columns }));
  const joined: Rectangle[] = [];
  for (const strip of strips) {
    const last = joined.at(-1);
    if (last && strip.column - last.column - last.columns === 1 && !beginsWithNames(strip, cells))
      joined[joined.length - 1] = { ...last, columns: strip.column + strip.columns - last.column };
    else joined.push(strip);
  }
  return joined;
}

/** A table of its own begins with a column of names, or of numbers for names; other figures belong to the table before. */
function beginsWithNames(strip: Rectangle, cells: Cells): boolean {
  return isNames(strip, strip.column, cells) || (isNumbering(strip, cells) && isNames(strip, strip.column + 1, cells));
}

function isNames({ row, rows, columns, column: first }: Rectangle, column: number, cells: Cells): boolean {
  if (column >= first + columns) return false;
  let words = 0;
  let figures = 0;
  for (let r = row; r < row + rows; r++) {
    const kind = cells.kindAt(r, column);
    if (kind === CellKind.text) words++;
    else if (kind !== CellKind.empty) figures++;
  }
  return words > figures;
}

const NUMBERING = /^\s*(연\s*번|순\s*번|번\s*호|no\.?|구\s*분)\s*$/i;

function isNumbering({ row, rows, column }: Rectangle, cells: Cells): boolean {
  for (let r = row; r < row + rows; r++) if (NUMBERING.test(cells.textAt(r, column))) return true;
  return false;
}

/** The runs of numbers from `first` for which a test holds, as start and length. */
function runs(first: number, count: number, test: (n: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let isOpen = false;
  for (let n = first; n < first + count; n++) {
    const holds = test(n);
    const last = found.at(-1);
    if (holds && isOpen && last) last[1]++;
    else if (holds) found.push([n, 1]);
    isOpen = holds;
  }
  return found;
}
