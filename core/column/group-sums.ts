import { BLANK } from '../blank.ts';
import {
  CellState,
  INCOMPLETE,
  narrowed,
  widened,
  windowOf,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';
import { underOneNode, type Grouping } from './grouping.ts';
import { clearUncounted, isComplete } from './states.ts';

/** The sums of a column by node, and the column itself with the bound that was met on the way. */
export interface GroupSums {
  readonly column: ExactColumn;
  readonly sums: ExactColumn;
}

/**
 * Adds up a column by the nodes of a grouping (집계), exactly.
 * Blanks and dashes count as zero, as Excel's SUM does; an unreadable place, or nothing but blanks, leaves the node blank.
 */
export function groupSums(column: ExactColumn, grouping: Grouping): GroupSums {
  const isWhole = isComplete(column);
  const areWhole = isWhole && !grouping.hasEmptyNode;
  const states = areWhole ? new Uint8Array(grouping.nodes) : sumStates(column.states, grouping);
  const fast = column.kind === 'fast' ? fastSums(column, grouping) : undefined;
  if (column.kind === 'wide' || !fast) return { column, sums: narrowed(wideSums(widened(column), grouping, states)) };
  const { integers, bound } = fast;
  if (!areWhole) clearUncounted(integers, states, 0);
  return {
    column: {
      kind: 'fast',
      scale: column.scale,
      integers: column.integers,
      states: column.states,
      bound,
      isComplete: isWhole,
    },
    sums: { kind: 'fast', scale: column.scale, integers, states, bound, isComplete: areWhole },
  };
}

/** The sum of one node's places, as a column of one place. */
export function nodeSum(column: ExactColumn, { starts, order }: Grouping, node: number): ExactColumn {
  const from = starts[node] ?? 0;
  const to = starts[node + 1] ?? 0;
  return columnTotal(order === BLANK ? windowOf(column, from, to) : picked(column, order.subarray(from, to)));
}

/** A column of some places of another. */
function picked(column: ExactColumn, places: Int32Array): ExactColumn {
  const states = Uint8Array.from(places, (place) => column.states[place] ?? CellState.blank);
  if (column.kind === 'wide') {
    const integers = Array.from(places, (place) => column.integers[place] ?? 0n);
    return { kind: 'wide', scale: column.scale, integers, states };
  }
  const integers = Float64Array.from(places, (place) => column.integers[place] ?? 0);
  return { kind: 'fast', scale: column.scale, integers, states };
}

/** The sum of all places, as a column of one place. */
export function columnTotal(column: ExactColumn): ExactColumn {
  return groupSums(column, underOneNode(column.states.length)).sums;
}

/** Sums in safe integers; `undefined` when the magnitudes of one node do not add up to one. */
function fastSums(column: FastColumn, { nodes, starts, order }: Grouping): FastSums | undefined {
  const integers = new Float64Array(nodes);
  const isInOrder = order === BLANK;
  const bound = isInOrder
    ? sumRuns(column.integers, starts, integers)
    : sumInOrder(column.integers, starts, order, integers);
  return bound > Number.MAX_SAFE_INTEGER ? undefined : { integers, bound };
}

interface FastSums {
  readonly integers: Float64Array;
  readonly bound: number;
}

/**
 * Adds up places that stand together by node.
 *
 * @returns the largest sum of magnitudes, which no place and no partial sum exceeds
 */
function sumRuns(integers: Float64Array, starts: Int32Array, sums: Float64Array): number {
  let largest = 0;
  for (let node = 0; node < sums.length; node++) {
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    let magnitude = 0;
    for (let place = starts[node] ?? 0; place < end; place++) {
      const integer = integers[place] ?? 0;
      sum += integer;
      magnitude += Math.abs(integer);
    }
    if (magnitude > largest) largest = magnitude;
    sums[node] = sum;
  }
  return largest;
}

function sumInOrder(integers: Float64Array, starts: Int32Array, order: Int32Array, sums: Float64Array): number {
  let largest = 0;
  for (let node = 0; node < sums.length; node++) {
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    let magnitude = 0;
    for (let n = starts[node] ?? 0; n < end; n++) {
      const integer = integers[order[n] ?? 0] ?? 0;
      sum += integer;
      magnitude += Math.abs(integer);
    }
    if (magnitude > largest) largest = magnitude;
    sums[node] = sum;
  }
  return largest;
}

function wideSums(column: WideColumn, grouping: Grouping, states: Uint8Array): WideColumn {
  const { nodes, starts, order } = grouping;
  const integers = Array.from({ length: nodes }, (_, node) => {
    if (states[node] !== CellState.number) return 0n;
    let sum = 0n;
    for (let n = starts[node] ?? 0; n < (starts[node + 1] ?? 0); n++) sum += column.integers[order?.[n] ?? n] ?? 0n;
    return sum;
  });
  return { kind: 'wide', scale: column.scale, integers, states };
}

/** A node without places is blank, like a total over nothing. */
function sumStates(states: Uint8Array, { nodes, starts, order }: Grouping): Uint8Array {
  const sums = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const to = starts[node + 1] ?? 0;
    let all = 0;
    let hasNumber = false;
    for (let n = starts[node] ?? 0; n < to; n++) {
      const state = states[order?.[n] ?? n] ?? CellState.blank;
      all |= state;
      hasNumber ||= !(state & INCOMPLETE);
    }
    sums[node] = hasNumber && !(all & CellState.unreadable) ? CellState.number : CellState.blank;
  }
  return sums;
}
