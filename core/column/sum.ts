import { CellState, INCOMPLETE, narrowed, widened, type ExactColumn, type FastColumn } from './exact-column.ts';

/** One total of a table: the place it stands at, and the places it adds up. */
export interface RowSum {
  readonly place: number;
  readonly addends: readonly number[];
}

/**
 * Fills the places of totals with the sum of the places they add up (계, 소계).
 * Blanks and dashes count as zero, as Excel's SUM does; an unreadable addend, or nothing but blanks, leaves the total blank.
 * Sums are taken in the order given, so subtotals stand before the totals that add them.
 */
export function withTotals(column: ExactColumn, sums: readonly RowSum[]): ExactColumn {
  if (sums.length === 0) return column;
  const states = column.states.slice();
  for (const { place, addends } of sums) states[place] = totalState(states, addends);
  const fast = column.kind === 'fast' ? fastTotals(column, states, sums) : undefined;
  if (fast) return fast;
  const integers = widened(column).integers.slice();
  for (const { place, addends } of sums) {
    let sum = 0n;
    if (states[place] === CellState.number) for (const addend of addends) sum += integers[addend] ?? 0n;
    integers[place] = sum;
  }
  return narrowed({ kind: 'wide', scale: column.scale, integers, states });
}

/** Totals in safe integers; `undefined` when the magnitudes of one's addends do not add up to one. */
function fastTotals(column: FastColumn, states: Uint8Array, sums: readonly RowSum[]): FastColumn | undefined {
  const integers = column.integers.slice();
  for (const { place, addends } of sums) {
    let sum = 0;
    let magnitude = 0;
    for (const addend of addends) {
      const integer = integers[addend] ?? 0;
      sum += integer;
      magnitude += Math.abs(integer);
    }
    if (magnitude > Number.MAX_SAFE_INTEGER) return undefined;
    integers[place] = states[place] === CellState.number ? sum : 0;
  }
  return { kind: 'fast', scale: column.scale, integers, states };
}

function totalState(states: Uint8Array, addends: readonly number[]): number {
  let hasNumber = false;
  for (const addend of addends) {
    const state = states[addend] ?? CellState.blank;
    if (state & CellState.unreadable) return CellState.blank;
    hasNumber ||= !(state & INCOMPLETE);
  }
  return hasNumber ? CellState.number : CellState.blank;
}
