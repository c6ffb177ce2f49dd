import { LAST_COLUMN, LAST_ROW } from '../limits.ts';

/** A cell's place, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/** The column of a reference such as `AB12`, counted from 0; −1 when it has none that exists. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code >= UPPER_A && code <= UPPER_Z) column = column * 26 + code - UPPER_A + 1;
    else if (code >= LOWER_A && code <= LOWER_Z) column = column * 26 + code - LOWER_A + 1;
    else break;
    if (column > LAST_COLUMN + 1) return -1;
  }
  return column - 1;
}

/** The row of a reference such as `AB12`, counted from 0; −1 when it has none that exists. */
export function rowOf(reference: string): number {
  const digits = /[0-9]+$/.exec(reference)?.[0] ?? '';
  const row = Number(digits) - 1;
  return digits === '' || row > LAST_ROW ? -1 : row;
}
