import { CellState, INCOMPLETE, narrowed, widened, type ExactColumn } from './exact-column.ts';

/**
 * Adds up a column from the top (누계): each of `places` holds the sum of itself and those before it.
 * A blank or unreadable place leaves itself and all after it blank, for their sum is not known; other places are blank.
 */
export function runningTotals(column: ExactColumn, places: readonly number[]): ExactColumn {
  const wide = widened(column);
  const integers: bigint[] = wide.integers.map(() => 0n);
  const states = new Uint8Array(wide.states.length).fill(CellState.blank);
  let sum = 0n;
  for (const place of places) {
    if ((wide.states[place] ?? CellState.blank) & INCOMPLETE) break;
    sum += wide.integers[place] ?? 0n;
    integers[place] = sum;
    states[place] = CellState.number;
  }
  return narrowed({ kind: 'wide', scale: wide.scale, integers, states });
}

/** A column that holds the same entry in every place: that of `place` in another column. */
export function repeated(column: ExactColumn, place: number): ExactColumn {
  const wide = widened(column);
  const integers = wide.integers.map(() => wide.integers[place] ?? 0n);
  const states = wide.states.slice().fill(wide.states[place] ?? CellState.blank);
  return narrowed({ kind: 'wide', scale: wide.scale, integers, states });
}

/**
 * The bases a growth rate may be taken of (증감률의 기준): a base of zero or below, or a fall below zero,
 * gives no percentage but a word, so its place becomes a dash.
 */
export function growthBases(now: ExactColumn, before: ExactColumn): ExactColumn {
  const states = before.states.map((state, place) => {
    if (state & INCOMPLETE) return state;
    const hasBase = Number(before.integers[place] ?? 0) > 0 && Number(now.integers[place] ?? 0) >= 0;
    return hasBase ? CellState.number : CellState.dash;
  });
  return { ...before, states };
}
