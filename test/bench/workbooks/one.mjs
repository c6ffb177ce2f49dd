// One task of one program in a process of its own: `node one.mjs PROGRAM TASK INPUT OUTPUT COUNT`; prints JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from '../table.mjs';

const [, , program, task, input, output, counted] = process.argv;
const count = Number(counted);
const tasks = await import(`./${program}.mjs`);

async function elapsed(run) {
  const start = performance.now();
  const result = await run();
  return { time: performance.now() - start, result };
}

/** The first time, and the median of those after it. */
async function fillOften() {
  const template = new Uint8Array(readFileSync(input));
  const times = [];
  for (let n = 0; n < count; n++) {
    const { time, result } = await elapsed(() => tasks.fill(template));
    times.push(time);
    if (n === count - 1) writeFileSync(output, result);
  }
  return { first: times[0], time: median(times.slice(1)) };
}

const RUNS = {
  fill: fillOften,
  set: () => elapsed(() => tasks.set(input, output, count)),
  read: () => elapsed(() => tasks.read(input)),
  write: () => elapsed(() => tasks.write(output, count)),
};

const { result, ...measured } = await RUNS[task]();
const { cells, sum } = result ?? {};
console.log(JSON.stringify({ ...measured, cells, sum, peak: process.resourceUsage().maxRSS / 1024 }));
