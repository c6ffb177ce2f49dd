import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run mutation [core/folder …]`: mutation tests of core, or of some of its folders; hours for all of it. */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const start = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;

if (!existsSync(join(here, 'node_modules')) && start('npm', ['ci'], here) !== 0) process.exit(1);
const folders = process.argv.slice(2);
const chosen = folders.length > 0 ? ['--mutate', folders.map((folder) => `${folder}/**/*.ts`).join(',')] : [];
const stryker = join(here, 'node_modules/.bin/stryker');
process.exit(start('node', [stryker, 'run', join(here, 'stryker.config.mjs'), ...chosen], root));
