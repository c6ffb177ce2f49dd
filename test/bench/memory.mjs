// What one roll-up adds to a process of its own: `node --expose-gc memory.mjs bare|gujeong 1000000`, in MB.
import { bareByRun, bareLevels } from './bare.mjs';
import { columnsOf, hierarchyOfParents, rolledUp } from './gujeong.mjs';
import { makeLines, makeParents } from './lines.mjs';

const [, , variant, count] = process.argv;
const lines = makeLines(Number(count));
const parents = makeParents(Number(count));
const [levels, columns, hierarchy] = [bareLevels(parents), columnsOf(lines), hierarchyOfParents(parents)];
globalThis.gc();
const before = process.memoryUsage();
const result = variant === 'bare' ? bareByRun(lines, levels) : rolledUp(columns, hierarchy);
// nothing is let go of before the end, so the end is the peak
const after = process.memoryUsage();
const megabytes = (bytes) => bytes / 2 ** 20;
const peak = Math.max(megabytes(after.rss), process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ peak, added: megabytes(after.rss - before.rss), held: Object.keys(result).length > 0 }));
