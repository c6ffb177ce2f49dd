import { BLANK } from '../blank.ts';
import { CellState, narrowed, widened, type ExactColumn, type WideColumn } from './exact-column.ts';
import { underOneNode, type Grouping } from './grouping.ts';
import { nodeBit, sumState, sumStates } from './node-states.ts';
import { clearUncounted, isComplete } from './states.ts';
import { sumByNode, sumRuns } from './sum-loops.ts';

/** The sums of a column by node, and the column itself with what was learnt of it on the way. */
export interface GroupSums {
  readonly column: ExactColumn;
  readonly sums: ExactColumn;
}

/**
 * Adds up a column by the nodes of a grouping (집계), exactly.
 * Blanks and dashes count as zero, as Excel's SUM does; an unreadable place, or nothing but blanks, leaves the node blank.
 */
export function groupSums(column: ExactColumn, grouping: Grouping): GroupSums {
  const { nodes, nodeOf, starts, order, hasEmptyNode } = grouping;
  const isWhole = isComplete(column);
  const areWhole = isWhole && !hasEmptyNode;
  const states = areWhole ? new Uint8Array(nodes) : sumStates(column.states, grouping);
  if (column.kind === 'fast') {
    const safe = order === BLANK ? sumRuns(column.integers, starts) : sumByNode(column.integers, nodeOf, nodes);
    if (safe) {
      const { integers, addendBound, sumBound } = safe;
      if (!areWhole) clearUncounted(integers, states);
      return {
        column: { ...column, bound: addendBound, isComplete: isWhole },
        sums: { kind: 'fast', scale: column.scale, integers, states, bound: sumBound, isComplete: areWhole },
      };
    }
  }
  return { column, sums: narrowed(wideSums(widened(column), grouping, states)) };
}

/** The sum of all places, as a column of one place. */
export function columnTotal(column: ExactColumn): ExactColumn {
  return groupSums(column, underOneNode(column.states.length)).sums;
}

/** The sum of one node's places, as a column of one place; by the rule of {@link groupSums}. */
export function nodeSum({ integers, states, scale }: ExactColumn, grouping: Grouping, node: number): ExactColumn {
  const places = placesOf(grouping, node);
  let bits = 0;
  let sum = 0;
  let magnitude = 0;
  for (let n = 0; n < places.length; n++) {
    const place = places[n] ?? 0;
    const addend = Number(integers[place] ?? 0);
    bits |= nodeBit(states[place] ?? CellState.blank);
    sum += addend;
    magnitude += Math.abs(addend);
  }
  const state = new Uint8Array([sumState(bits)]);
  if (state[0] !== CellState.number) return { kind: 'fast', scale, integers: new Float64Array(1), states: state };
  if (magnitude <= Number.MAX_SAFE_INTEGER) {
    return { kind: 'fast', scale, integers: new Float64Array([sum]), states: state };
  }
  let exact = 0n;
  for (const place of places) exact += BigInt(integers[place] ?? 0);
  return narrowed({ kind: 'wide', scale, integers: [exact], states: state });
}

function placesOf({ starts, order }: Grouping, node: number): Int32Array {
  const [from, to] = [starts[node] ?? 0, starts[node + 1] ?? 0];
  if (order !== BLANK) return order.subarray(from, to);
  const places = new Int32Array(to - from);
  for (let n = 0; n < places.length; n++) places[n] = from + n;
  return places;
}

function wideSums(column: WideColumn, { nodes, nodeOf }: Grouping, states: Uint8Array): WideColumn {
  const integers = new Array<bigint>(nodes).fill(0n);
  for (let place = 0; place < nodeOf.length; place++) {
    const node = nodeOf[place] ?? 0;
    integers[node] = (integers[node] ?? 0n) + (column.integers[place] ?? 0n);
  }
  for (let node = 0; node < nodes; node++) if (states[node] !== CellState.number) integers[node] = 0n;
  return { kind: 'wide', scale: column.scale, integers, states };
}
