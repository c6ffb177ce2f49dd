import { CellState, INCOMPLETE, narrowed, widened, type ExactColumn } from './exact-column.ts';

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
  const states = column.states.slice();
  const integers = widened(column).integers.slice();
  for (const { place, addends } of sums) {
    states[place] = totalState(addends.map((addend) => states[addend] ?? CellState.blank));
    const isNumber = states[place] === CellState.number;
    integers[place] = isNumber ? addends.reduce((sum, addend) => sum + (integers[addend] ?? 0n), 0n) : 0n;
  }
  return narrowed({ kind: 'wide', scale: column.scale, integers, states });
}

function totalState(addends: readonly number[]): number {
  if (addends.some((state) => state & CellState.unreadable)) return CellState.blank;
  return addends.some((state) => !(state & INCOMPLETE)) ? CellState.number : CellState.blank;
}
