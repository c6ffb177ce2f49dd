// npm run bench [-- roll-up | sheets | workbooks [--million]]: installs the peers here when they are missing, builds the
// library, prints a table for each part. ROUNDS sets how often each program runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const PEERS = ['hyperformula', 'hucre', 'exceljs'];
if (!PEERS.every((peer) => existsSync(`${here}node_modules/${peer}`))) npm('ci', '--prefix', here);
npm('run', 'build:library');

const wanted = new Set(process.argv.slice(2));
const isWanted = (part) => wanted.has(part) || ![...wanted].some((word) => !word.startsWith('--'));
const rounds = (usual) => Number(process.env.ROUNDS ?? usual);
if (isWanted('roll-up')) {
  const { measure } = await import('./measure.mjs');
  await measure(rounds(5));
}
if (isWanted('sheets')) {
  if (isWanted('roll-up')) console.log();
  const { measureSheets } = await import('./sheets/measure.mjs');
  await measureSheets(rounds(5));
}
if (isWanted('workbooks')) {
  if (isWanted('roll-up') || isWanted('sheets')) console.log();
  const { measureWorkbooks } = await import('./workbooks/measure.mjs');
  await measureWorkbooks({ rounds: rounds(3), hasMillion: wanted.has('--million') });
}
