import { BLANK, type Blank } from '../blank.ts';

/** Which node of the level above each place belongs to, and the places of each node (집계 단위). */
export interface Grouping {
  /** How many nodes the level above has. */
  readonly nodes: number;
  /** The node of each place, from 0. */
  readonly nodeOf: Int32Array;
  /** Node k's places are those numbered from `starts[k]` to before `starts[k + 1]`. */
  readonly starts: Int32Array;
  /** The places in the order of their nodes; blank when they stand so by themselves. */
  readonly order: Int32Array | Blank;
  /** Whether a node has no places. */
  readonly hasEmptyNode: boolean;
}

/**
 * Makes a grouping from the node of each place. A node the level does not have is a programmer's fault.
 *
 * @example
 * [...groupingOf([0, 0, 1], 2).starts] //=> [0, 2, 3]
 */
export function groupingOf(nodeOf: ArrayLike<number>, nodes: number): Grouping {
  const parents = new Int32Array(nodeOf);
  const starts = new Int32Array(nodes + 1);
  let isInOrder = true;
  let last = 0;
  for (let place = 0; place < parents.length; place++) {
    const node = parents[place] ?? 0;
    if (!(node >= 0 && node < nodes)) throw new RangeError(`no node ${node} among ${nodes}`);
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
    isInOrder &&= node >= last;
    last = node;
  }
  const hasEmptyNode = starts.subarray(1).includes(0);
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return { nodes, nodeOf: parents, starts, order: isInOrder ? BLANK : orderOf(parents, starts), hasEmptyNode };
}

function orderOf(nodeOf: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(nodeOf.length);
  for (let place = 0; place < nodeOf.length; place++) {
    const node = nodeOf[place] ?? 0;
    const number = next[node] ?? 0;
    order[number] = place;
    next[node] = number + 1;
  }
  return order;
}

/** A grouping of all places under one node, the total (계). */
export function underOneNode(places: number): Grouping {
  const starts = Int32Array.of(0, places);
  return { nodes: 1, nodeOf: new Int32Array(places), starts, order: BLANK, hasEmptyNode: places === 0 };
}
