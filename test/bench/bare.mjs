// The roll-up as a bare loop over Float64Array with unrounded rates, nothing checked: what JavaScript can do at most.

/** Each level as `{ parents, starts, nodes }`, the total last. */
export function bareLevels(parents) {
  const top = Math.max(...parents.at(-1)) + 1;
  return [...parents, new Int32Array(top)].map((each, level) => {
    const nodes = level < parents.length ? (parents[level + 1]?.length ?? top) : 1;
    const starts = new Int32Array(nodes + 1);
    for (const node of each) starts[node + 1] += 1;
    for (let node = 0; node < nodes; node++) starts[node + 1] += starts[node];
    return { parents: each, starts, nodes };
  });
}

/** Written as most would: one pass a level, sums added to the node of each place. */
export function bareByParent({ budget, executed }, levels) {
  const results = [];
  let [wholes, parts] = [budget, executed];
  for (const { parents, nodes } of levels) {
    const count = wholes.length;
    const balance = new Float64Array(count);
    const rate = new Float64Array(count);
    const wholeSums = new Float64Array(nodes);
    const partSums = new Float64Array(nodes);
    for (let i = 0; i < count; i++) {
      const whole = wholes[i];
      const part = parts[i];
      balance[i] = whole - part;
      rate[i] = (part / whole) * 100;
      const node = parents[i];
      wholeSums[node] += whole;
      partSums[node] += part;
    }
    results.push({ wholes, parts, balance, rate });
    [wholes, parts] = [wholeSums, partSums];
  }
  results.push({ wholes, parts, balance: [wholes[0] - parts[0]], rate: [(parts[0] / wholes[0]) * 100] });
  return results;
}

/** The faster writing, for lines that stand in the order of their nodes: sums in registers. */
export function bareByRun({ budget, executed }, levels) {
  const results = [];
  let [wholes, parts] = [budget, executed];
  for (const { starts, nodes } of levels) {
    const count = wholes.length;
    const balance = new Float64Array(count);
    const rate = new Float64Array(count);
    const wholeSums = new Float64Array(nodes);
    const partSums = new Float64Array(nodes);
    for (let node = 0; node < nodes; node++) {
      const end = starts[node + 1];
      let wholeSum = 0;
      let partSum = 0;
      for (let i = starts[node]; i < end; i++) {
        const whole = wholes[i];
        const part = parts[i];
        balance[i] = whole - part;
        rate[i] = (part / whole) * 100;
        wholeSum += whole;
        partSum += part;
      }
      wholeSums[node] = wholeSum;
      partSums[node] = partSum;
    }
    results.push({ wholes, parts, balance, rate });
    [wholes, parts] = [wholeSums, partSums];
  }
  results.push({ wholes, parts, balance: [wholes[0] - parts[0]], rate: [(parts[0] / wholes[0]) * 100] });
  return results;
}
