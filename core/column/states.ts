import { CellState, INCOMPLETE, type ExactColumn } from './exact-column.ts';

/** Tells whether every place holds a number, sixteen states at a step: a number's state is 0 in every bit. */
export function areNumbers(states: Uint8Array): boolean {
  const fours = inFours(states);
  const whole = fours.length - (fours.length % 4);
  for (let n = 0; n < whole; n += 4) {
    if (fourAt(fours, n) | fourAt(fours, n + 1) | fourAt(fours, n + 2) | fourAt(fours, n + 3)) return false;
  }
  for (let place = whole * 4; place < states.length; place++) if (states[place] !== CellState.number) return false;
  return true;
}

const NONE = new Int32Array();

/** The same memory four bytes at a step; nothing where it does not begin at such a step, or is short. */
function inFours({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return length < 16 || byteOffset % 4 !== 0 ? NONE : new Int32Array(buffer, byteOffset, length >> 2);
}

function fourAt(fours: Int32Array, n: number): number {
  return fours[n] ?? 0;
}

/** Tells whether every place of a column holds a number. */
export function isComplete(column: ExactColumn): boolean {
  return (column.kind === 'fast' && column.isComplete) || areNumbers(column.states);
}

/** The states of a result, and whether all of them are numbers. */
export interface MergedStates {
  readonly states: Uint8Array;
  readonly isComplete: boolean;
}

/**
 * The states of what is calculated from columns place by place: a number, or blank where any of them is incomplete.
 * Columns of nothing but numbers share the states of the first of them.
 */
export function mergedStates(columns: readonly ExactColumn[]): MergedStates {
  const [first, ...others] = columns;
  if (!first) return { states: new Uint8Array(), isComplete: true };
  if (columns.every(isComplete)) return { states: first.states, isComplete: true };
  const merged = new Uint8Array(first.states);
  const fours = inFours(merged);
  for (const { states } of others) addStates(merged, fours, states);
  // blank where the bit of blank or the one above it, of unreadable, is set
  for (let n = 0; n < fours.length; n++) fours[n] = (fourAt(fours, n) | (fourAt(fours, n) >>> 1)) & FOUR_BLANKS;
  for (let place = fours.length * 4; place < merged.length; place++) {
    merged[place] = (merged[place] ?? 0) & INCOMPLETE ? CellState.blank : CellState.number;
  }
  return { states: merged, isComplete: false };
}

const FOUR_BLANKS = CellState.blank * 0x01010101;

function addStates(merged: Uint8Array, mergedFours: Int32Array, states: Uint8Array): void {
  const fours = inFours(states);
  const common = Math.min(fours.length, mergedFours.length);
  for (let n = 0; n < common; n++) mergedFours[n] = fourAt(mergedFours, n) | fourAt(fours, n);
  for (let place = common * 4; place < merged.length; place++) {
    merged[place] = (merged[place] ?? 0) | (states[place] ?? 0);
  }
}

/** A place that is no number holds 0. */
export function clearUncounted(integers: Float64Array, states: Uint8Array): void {
  const fours = inFours(states);
  for (let n = 0; n < fours.length; n++) if (fourAt(fours, n) !== 0) clearFrom(integers, states, n * 4, n * 4 + 4);
  clearFrom(integers, states, fours.length * 4, states.length);
}

function clearFrom(integers: Float64Array, states: Uint8Array, from: number, to: number): void {
  for (let place = from; place < to; place++) if (states[place] !== CellState.number) integers[place] = 0;
}
