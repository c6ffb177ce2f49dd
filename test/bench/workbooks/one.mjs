// One task of one program in a process of its own: `node one.mjs PROGRAM TASK INPUT OUTPUT COUNT`; prints JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from '../table.mjs';

const [, , program, task, input, output, counted] = process.argv;
const count = Number(counted);
const tasks = await import(`./${program}.mjs`);

async function elapsed(run) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { time, processor: (user + system) / 1000, result };
}

/** The median of all times but the first. */
async function fillOften() {
  const template = new Uint8Array(readFileSync(input));
  const runs = [];
  for (let n = 0; n < count; n++) runs.push(await elapsed(() => tasks.fill(template)));
  writeFileSync(output, runs[0].result);
  const warm = runs.slice(1);
  return { time: median(warm.map(({ time }) => time)), processor: median(warm.map(({ processor }) => processor)) };
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
