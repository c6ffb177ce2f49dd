import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run mutation [folder …]`: mutation tests of core, folder by folder, e.g. `npm run mutation number calendar`.
 * The mutants of a folder are judged by the tests of that folder alone, or by those named below: what the rest of the suite
 * would find besides does not count, so the score is a lower bound, and a mutant takes milliseconds.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const reports = join(root, 'dist/mutation');
const SHEETS = ['test/core/sheet', 'test/core/check', 'test/core/task', 'test/corpus/approved'];
/** Folders whose work shows in what others do with it. */
const TESTS = {
  sheet: SHEETS,
  check: SHEETS,
  form: ['test/core/form', 'test/core/programme'],
  problem: ['test/core'],
};
const start = (command, args, cwd, env) =>
  spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }).status ?? 1;

if (!existsSync(join(here, 'node_modules')) && start('npm', ['ci'], here) !== 0) process.exit(1);

const named = process.argv.slice(2).map((name) => name.replace(/^core\//, '').replace(/\/$/, ''));
const folders = named.length > 0 ? named : foldersOf(join(root, 'core'));
const table = folders.map((folder) => {
  const tests = (TESTS[folder] ?? [`test/core/${folder}`]).join(',');
  const stryker = join(here, 'node_modules/.bin/stryker');
  const args = [stryker, 'run', join(here, 'stryker.config.mjs'), '--mutate', `core/${folder}/**/*.ts`];
  const status = start('node', args, root, { MUTATION_TESTS: tests });
  if (status !== 0) process.exit(status);
  mkdirSync(reports, { recursive: true });
  copyFileSync(join(reports, 'mutation.json'), join(reports, `${folder.replaceAll('/', '-')}.json`));
  return { folder, ...countsOf(join(reports, 'mutation.json')) };
});
console.table(table);

function foldersOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** How many mutants a report counts by what became of them, and the share found in per cent. */
function countsOf(report) {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => states.filter((status) => wanted.includes(status)).length;
  const found = count('Killed', 'Timeout');
  const missed = count('Survived', 'NoCoverage');
  const share = found + missed === 0 ? '-' : ((found / (found + missed)) * 100).toFixed(2);
  return { found, missed, share };
}
