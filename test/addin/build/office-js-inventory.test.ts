import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

interface Inventory {
  readonly served: readonly { readonly file: string; readonly reason: string }[];
  readonly excluded: readonly { readonly pattern: string; readonly reason: string }[];
  readonly largest: number;
}

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'node_modules/@microsoft/office-js/dist');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** The build's own files are modules of Node, which Jest does not load; Node itself tells what they hold. */
function readInventory(): Inventory {
  const script = `
    const { default: served, EXCLUDED: excluded, LARGEST_TOTAL_BYTES: largest } =
      await import('./addin/build/office-js-inventory.mjs');
    console.log(JSON.stringify({ served, excluded, largest }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }),
  );
}

const { served, excluded, largest } = readInventory();

test('every served file is in the package, once', () => {
  expect(files).toEqual(expect.arrayContaining(served.map(({ file }) => file)));
  expect(new Set(served.map(({ file }) => file)).size).toBe(served.length);
});

test('every other file is excluded, and none is both', () => {
  const isExcluded = (file: string) => excluded.some(({ pattern }) => new RegExp(pattern).test(file));
  const names = new Set(served.map(({ file }) => file));
  expect(files.filter((file) => !names.has(file) && !isExcluded(file))).toEqual([]);
  expect(served.filter(({ file }) => isExcluded(file))).toEqual([]);
});

test('every reason is given and every exclusion excludes something', () => {
  for (const { reason } of [...served, ...excluded]) expect(reason).toMatch(/\S{3,} \S+/);
  const idle = excluded.filter(({ pattern }) => !files.some((file) => new RegExp(pattern).test(file)));
  expect(idle).toEqual([]);
});

test('what is served stays below its limit', () => {
  const total = served.reduce((sum, { file }) => sum + statSync(join(folder, file)).size, 0);
  expect(total).toBeGreaterThan(1_000_000);
  expect(total).toBeLessThan(largest);
});
