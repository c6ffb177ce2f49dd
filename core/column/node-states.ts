import { CellState, INCOMPLETE } from './exact-column.ts';
import type { Grouping } from './grouping.ts';

/** What a node has among its places, as bits: `COUNTED` something that adds up, and the bit of an unreadable one. */
const COUNTED = 1;

/** The bit a place adds to those of its node. */
export function nodeBit(state: number): number {
  return state & INCOMPLETE ? state & CellState.unreadable : COUNTED;
}

/** The state of a sum by the bits of its addends: an unreadable addend, or nothing that adds up, leaves it blank. */
export function sumState(bits: number): number {
  return bits === COUNTED ? CellState.number : CellState.blank;
}

/** The states of the sums of a grouping; a node without places is blank, like a total over nothing. */
export function sumStates(states: Uint8Array, { nodes, nodeOf }: Grouping): Uint8Array {
  const sums = new Uint8Array(nodes);
  for (let place = 0; place < states.length; place++) {
    const node = nodeOf[place] ?? 0;
    sums[node] = (sums[node] ?? 0) | nodeBit(states[place] ?? 0);
  }
  for (let node = 0; node < nodes; node++) sums[node] = sumState(sums[node] ?? 0);
  return sums;
}
