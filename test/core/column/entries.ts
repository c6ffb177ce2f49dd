import {
  columnOf,
  entryAt,
  type ColumnEntry,
  type ExactColumn,
  type FastColumn,
} from '../../../core/column/exact-column.ts';
import { exact } from '../../../core/number/fixed.ts';

/** 2^53 − 1, the largest integer of a fast column. */
export const SAFE = Number.MAX_SAFE_INTEGER;

/** Lengths around the steps of four and of sixteen places that the loops take. */
export const LENGTHS = [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 18, 19, 20, 33, 35] as const;

/** What a place of a short column is written as. */
export type Written = number | string | bigint | 'dash' | 'unreadable' | null;

/** A column of numbers, `dash`, `unreadable` and blanks. */
export function column(...written: readonly Written[]): ExactColumn {
  return columnOf(
    written.map((each) => (each === null || each === 'dash' || each === 'unreadable' ? each : exact(each))),
  );
}

/** A column of numbers in safe integers. */
export function fastColumn(...numbers: readonly Written[]): FastColumn {
  const made = column(...numbers);
  if (made.kind === 'wide') throw new RangeError('an integer is not safe');
  return made;
}

/** A column of the numbers a rule gives for the places 0, 1, 2 … */
export function columnBy(length: number, rule: (place: number) => Written): ExactColumn {
  return column(...Array.from({ length }, (_, place) => rule(place)));
}

/** The entries of a column in order. */
export function entries(from: ExactColumn): readonly ColumnEntry[] {
  return Array.from(from.states.keys(), (place) => entryAt(from, place));
}

/** The integers of a column as they stand in its memory. */
export function integersOf(from: ExactColumn): readonly (number | bigint)[] {
  return from.kind === 'fast' ? Array.from(from.integers) : from.integers;
}

/** The same numbers with states in memory that begins between two steps of four. */
export function unaligned(from: ExactColumn): ExactColumn {
  const states = new Uint8Array(from.states.length + 3).subarray(3);
  states.set(from.states);
  return { ...from, states };
}
