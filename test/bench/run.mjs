// npm run bench: installs the peers here when they are missing, builds the library, prints one table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${here}node_modules`)) npm('ci', '--prefix', here);
npm('run', 'build:library');
const { measure } = await import('./measure.mjs');
await measure(Number(process.env.ROUNDS ?? 5));
