import {
  CellState,
  columnLength,
  INCOMPLETE,
  narrowed,
  widened,
  type ExactColumn,
  type FastColumn,
} from './exact-column.ts';

/**
 * Adds up a column from the top (누계): each place holds the sum of itself and those before it.
 * A blank or unreadable place leaves itself and all after it blank, for their sum is not known.
 *
 * @param left the places of totals, which are passed over and stay blank
 */
export function runningTotals(column: ExactColumn, left: ReadonlySet<number> = new Set()): ExactColumn {
  const states = runningStates(column.states, left);
  const fast = column.kind === 'fast' ? runningFast(column, states) : undefined;
  if (fast) return fast;
  let sum = 0n;
  const integers = widened(column).integers.map((integer, place) => {
    if (states[place] !== CellState.number) return 0n;
    sum += integer;
    return sum;
  });
  return narrowed({ kind: 'wide', scale: column.scale, integers, states });
}

function runningStates(states: Uint8Array, left: ReadonlySet<number>): Uint8Array {
  const running = new Uint8Array(states.length).fill(CellState.blank);
  for (let place = 0; place < states.length; place++) {
    if (left.has(place)) continue;
    if ((states[place] ?? CellState.blank) & INCOMPLETE) break;
    running[place] = CellState.number;
  }
  return running;
}

function runningFast(column: FastColumn, states: Uint8Array): FastColumn | undefined {
  const integers = new Float64Array(states.length);
  let sum = 0;
  let magnitude = 0;
  for (let place = 0; place < states.length; place++) {
    if (states[place] !== CellState.number) continue;
    const integer = column.integers[place] ?? 0;
    sum += integer;
    magnitude += Math.abs(integer);
    integers[place] = sum;
  }
  if (magnitude > Number.MAX_SAFE_INTEGER) return undefined;
  return { kind: 'fast', scale: column.scale, integers, states, bound: magnitude };
}

/** A column of `length` places that hold the entry at `place` of another column. */
export function repeated(column: ExactColumn, place: number, length = columnLength(column)): ExactColumn {
  const states = new Uint8Array(length).fill(column.states[place] ?? CellState.blank);
  if (column.kind === 'wide') {
    const integer = column.integers[place] ?? 0n;
    return narrowed({ kind: 'wide', scale: column.scale, integers: Array.from({ length }, () => integer), states });
  }
  const integer = column.integers[place] ?? 0;
  const integers = new Float64Array(length).fill(integer);
  return { kind: 'fast', scale: column.scale, integers, states, bound: Math.abs(integer) };
}

/**
 * The bases a growth rate may be taken of (증감률의 기준): a base of zero or below, or a fall below zero,
 * gives no percentage but a word, so its place becomes a dash.
 */
export function growthBases(now: ExactColumn, before: ExactColumn): ExactColumn {
  const states = before.states.slice();
  for (let place = 0; place < states.length; place++) {
    if ((states[place] ?? 0) & INCOMPLETE) continue;
    const hasBase = (before.integers[place] ?? 0) > 0 && (now.integers[place] ?? 0) >= 0;
    states[place] = hasBase ? CellState.number : CellState.dash;
  }
  if (before.kind === 'wide') {
    const integers = before.integers.map((integer, place) => (states[place] === CellState.number ? integer : 0n));
    return { ...before, integers, states };
  }
  const integers = before.integers.slice();
  for (let place = 0; place < states.length; place++) if (states[place] !== CellState.number) integers[place] = 0;
  return { ...before, integers, states };
}
