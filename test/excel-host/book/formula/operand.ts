import type { Sheet } from '../sheet.ts';
import type { Rectangle } from '../region.ts';
import { cellError, isError } from '../value.ts';
import type { CellError, CellValue } from '../value.ts';

/** Several cells as one input of a function. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => CellValue;
  /** Where the cells stand, when they stand on a sheet. */
  readonly source: { readonly sheet: Sheet; readonly area: Rectangle } | null;
}

export type Operand = CellValue | Grid;

/** Ends a calculation with an error value. */
export class Failure extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export function fail(code: '#VALUE!' | '#DIV/0!' | '#NUM!' | '#N/A' | '#REF!' | '#NAME?'): never {
  throw new Failure(cellError(code));
}

export function isGrid(operand: Operand): operand is Grid {
  return typeof operand === 'object' && operand !== null && 'rows' in operand;
}

/** One value of an operand; a grid of one cell is its cell, a larger one its first cell. */
export function single(operand: Operand): CellValue {
  return isGrid(operand) ? operand.at(0, 0) : operand;
}

/** Reads an operand as number: blank is 0, a text must read as a number; an error ends the calculation. */
export function toNumber(operand: Operand): number {
  const value = single(operand);
  if (isError(value)) throw new Failure(value);
  if (value === null) return 0;
  if (typeof value === 'string') {
    const text = value.trim().replaceAll(',', '');
    const isPercent = text.endsWith('%');
    const number = Number(isPercent ? text.slice(0, -1) : text);
    if (text === '' || Number.isNaN(number)) fail('#VALUE!');
    return isPercent ? number / 100 : number;
  }
  return Number(value);
}

/** Reads an operand as text; an error ends the calculation. */
export function toText(operand: Operand): string {
  const value = single(operand);
  if (isError(value)) throw new Failure(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? plainNumber(value) : value;
}

/** Writes a number as Excel's General does: 15 digits at most. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return rounded.toExponential().toUpperCase();
  return String(rounded);
}

export function toBoolean(operand: Operand): boolean {
  const value = single(operand);
  if (isError(value)) throw new Failure(value);
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    fail('#VALUE!');
  }
  return Boolean(value);
}

/** Calls the visitor for each cell of each operand. */
export function eachValue(operands: readonly Operand[], visitor: (value: CellValue, isDirect: boolean) => void): void {
  for (const operand of operands) {
    if (!isGrid(operand)) {
      visitor(operand, true);
      continue;
    }
    for (let row = 0; row < operand.rows; row += 1) {
      for (let column = 0; column < operand.columns; column += 1) visitor(operand.at(row, column), false);
    }
  }
}

/** The numbers Excel adds up: every number, no text of a cell; an error ends the calculation. */
export function numbersOf(operands: readonly Operand[]): number[] {
  const numbers: number[] = [];
  eachValue(operands, (value, isDirect) => {
    if (isError(value)) throw new Failure(value);
    if (typeof value === 'number') numbers.push(value);
    else if (isDirect && value !== null) numbers.push(toNumber(value));
  });
  return numbers;
}

const RANK = { blank: 0, number: 1, string: 2, boolean: 3 } as const;

function rank(value: CellValue): number {
  if (value === null) return RANK.blank;
  return typeof value === 'number' ? RANK.number : typeof value === 'string' ? RANK.string : RANK.boolean;
}

/** Orders two values as Excel does: numbers, texts without regard to case, truth values. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}
