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

/** The same memory four bytes at a step; nothing where it does not begin at such a step. */
function inFours({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : new Int32Array();
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
  const [first] = columns;
  if (!first) return { states: new Uint8Array(), isComplete: true };
  if (columns.every(isComplete)) return { states: first.states, isComplete: true };
  const merged = first.states.slice();
  for (const { states } of columns.slice(1)) {
    for (let place = 0; place < merged.length; place++) merged[place] = (merged[place] ?? 0) | (states[place] ?? 0);
  }
  for (let place = 0; place < merged.length; place++) {
    merged[place] = (merged[place] ?? 0) & INCOMPLETE ? CellState.blank : CellState.number;
  }
  return { states: merged, isComplete: false };
}

/** A place that is no number holds 0. */
export function clearUncounted<Integer>(
  integers: { [place: number]: Integer },
  states: Uint8Array,
  zero: Integer,
): void {
  for (let i = 0; i < states.length; i++) if (states[i] !== CellState.number) integers[i] = zero;
}
