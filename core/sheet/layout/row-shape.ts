import { findUnitNote, normaliseHeading } from '../../number/notation/index.ts';
import type { Rectangle } from '../address.ts';
import { CellKind, type Cells } from '../cells.ts';

/** What stands in the part of a row that belongs to a block. */
export interface RowShape {
  /** Columns that hold figures, years and numberings of columns left out. */
  readonly figures: readonly number[];
  /** Columns that hold years, ordinals or dates, which may as well be headings. */
  readonly ordinals: readonly number[];
  /** Columns that hold words, unit notes left out. */
  readonly words: readonly number[];
}

const ORDINAL =
  /^\s*['’‘]?\d{1,4}\s*(년|년도|월|분기|급|차|차년도|회|주|일|반기|호|단계|개년|층|학년|팀|과|반|조|동|호선|공장|권역|지구|구역|~.*)?(\s*\(?(말|초|계획|실적|예산|결산|안)\)?)?\s*$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** Looks at one row of a block. */
export function shapeOf(cells: Cells, block: Rectangle, row: number): RowShape {
  const figures: number[] = [];
  const ordinals: number[] = [];
  const words: number[] = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    switch (cells.kindAt(row, column)) {
      case CellKind.number:
        (isYear(cells.numberAt(row, column)) ? ordinals : figures).push(column);
        break;
      case CellKind.date:
        ordinals.push(column);
        break;
      case CellKind.figure:
        (isOrdinal(cells.textAt(row, column)) ? ordinals : figures).push(column);
        break;
      case CellKind.dash:
      case CellKind.error:
      case CellKind.room:
      case CellKind.term:
        figures.push(column);
        break;
      case CellKind.text:
        if (!isUnitNote(cells.textAt(row, column))) words.push(column);
        break;
      default:
        break;
    }
  }
  return { figures, ordinals, words };
}

function isOrdinal(text: string): boolean {
  return ORDINAL.test(text) && (/[가-힣'’‘]/.test(text) || isYear(Number(text)));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A cell that says nothing but the unit of the table: `(단위 : 천원)`. */
export function isUnitNote(text: string): boolean {
  const note = findUnitNote(text);
  if (note === null) return /^\s*[([]\s*단\s*위/.test(text);
  return normaliseHeading(text.slice(0, note.start) + text.slice(note.end)) === '';
}

/** 1, 2, 3 … under the headings: the numbers of the columns. */
export function isColumnNumbering(cells: Cells, row: number, figures: readonly number[]): boolean {
  if (figures.length < 3) return false;
  const [first = 0] = figures;
  const start = cells.numberAt(row, first);
  if (start !== 1 && start !== 2) return false;
  return figures.every((column, n) => cells.numberAt(row, column) === start + n);
}

/** Whether a row holds nothing but the numbers of the columns. */
export function numbersColumns(cells: Cells, block: Rectangle, row: number): boolean {
  const { figures, ordinals, words } = shapeOf(cells, block, row);
  return words.length === 0 && ordinals.length === 0 && isColumnNumbering(cells, row, figures);
}
