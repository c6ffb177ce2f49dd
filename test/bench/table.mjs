// Medians and the one table that is printed.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one run, as the mean over enough runs to fill `least` milliseconds. */
export function timed(run, least = 50) {
  let runs = 0;
  const start = performance.now();
  let now = start;
  do {
    run();
    runs += 1;
    now = performance.now();
  } while (now - start < least);
  return (now - start) / runs;
}

/**
 * Measures variants in turn, `rounds` times, after one round to warm up.
 * Gives the median of each, and the median of its ratio to the first one in the same round.
 */
export async function interleaved(variants, rounds) {
  const samples = variants.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [n, { run }] of variants.entries()) {
      const value = await run();
      if (round >= 0) samples[n].push(value);
    }
  }
  return variants.map((variant, n) => ({
    ...variant,
    time: median(samples[n]),
    ratio: median(samples[n].map((value, round) => value / samples[0][round])),
  }));
}

export function figure(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(3);
}

/** Prints a Markdown table with its columns in line. */
export function printTable(heading, rows) {
  const cells = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join(' | ')} |`;
  const rule = `|${widths.map((width, n) => (n === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  console.log([line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n'));
}
