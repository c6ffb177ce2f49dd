// The budget lines and the hierarchy every variant rolls up: 세부사업 N/10, 단위사업 N/50, 정책사업 N/200, 계.

/** The same figures at every run: a linear congruential sequence. */
export function makeLines(count) {
  let seed = 2015;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  const budget = new Float64Array(count);
  const executed = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    // up to 100억 원 a line, in thousands; executed in won
    budget[i] = Math.floor(next() * 1e7) * 1000 + 1000;
    executed[i] = Math.floor(budget[i] * next());
  }
  return { budget, executed };
}

/** For the lines, then for the nodes of each level but the last: the node above. */
export function makeParents(count) {
  const sizes = [10, 50, 200].map((lines) => Math.max(1, Math.floor(count / lines)));
  let below = count;
  return sizes.map((nodes) => {
    const parents = new Int32Array(below);
    for (let i = 0; i < below; i++) parents[i] = Math.floor((i * nodes) / below);
    below = nodes;
    return parents;
  });
}
