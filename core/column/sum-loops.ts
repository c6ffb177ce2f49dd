/** Sums in safe integers, and numbers that no addend, and no sum, exceeds in magnitude. */
export interface SafeSums {
  readonly integers: Float64Array;
  readonly addendBound: number;
  readonly sumBound: number;
}

/** Adds up places that stand together by node; `undefined` when the magnitudes of one node leave the safe range. */
export function sumRuns(addends: Float64Array, starts: Int32Array): SafeSums | undefined {
  const integers = new Float64Array(starts.length - 1);
  let bound = 0;
  for (let node = 0; node < integers.length; node++) {
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    let magnitude = 0;
    for (let place = starts[node] ?? 0; place < end; place++) {
      const addend = addends[place] ?? 0;
      sum += addend;
      magnitude += Math.abs(addend);
    }
    if (magnitude > bound) bound = magnitude;
    integers[node] = sum;
  }
  // a sum of magnitudes exceeds every addend and every partial sum
  return bound > Number.MAX_SAFE_INTEGER ? undefined : { integers, addendBound: bound, sumBound: bound };
}

/** Adds up places in any order by the node of each; `undefined` when the magnitudes of one node leave the safe range. */
export function sumByNode(addends: Float64Array, nodeOf: Int32Array, nodes: number): SafeSums | undefined {
  const integers = new Float64Array(nodes);
  let total = 0;
  let addendBound = 0;
  for (let place = 0; place < addends.length; place++) {
    const addend = addends[place] ?? 0;
    const magnitude = Math.abs(addend);
    const node = nodeOf[place] ?? 0;
    integers[node] = (integers[node] ?? 0) + addend;
    total += magnitude;
    if (magnitude > addendBound) addendBound = magnitude;
  }
  if (total > Number.MAX_SAFE_INTEGER) total = largest(magnitudes(addends, nodeOf, nodes));
  if (total > Number.MAX_SAFE_INTEGER) return undefined;
  return { integers, addendBound, sumBound: largest(integers) };
}

function magnitudes(addends: Float64Array, nodeOf: Int32Array, nodes: number): Float64Array {
  const sums = new Float64Array(nodes);
  for (let place = 0; place < addends.length; place++) {
    const node = nodeOf[place] ?? 0;
    sums[node] = (sums[node] ?? 0) + Math.abs(addends[place] ?? 0);
  }
  return sums;
}

/** The largest magnitude among integers; 0 of none. */
export function largest(integers: Float64Array): number {
  let most = 0;
  for (let place = 0; place < integers.length; place++) {
    const magnitude = Math.abs(integers[place] ?? 0);
    if (magnitude > most) most = magnitude;
  }
  return most;
}
