import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { descendants, parseTree } from './manifest-tree.ts';

const root = resolve(import.meta.dirname, '../..');
const manifest = parseTree(readFileSync(resolve(root, 'manifest.xml'), 'utf8'));
const paths = descendants(manifest)
  .flatMap((element) => element.attribute('DefaultValue') ?? element.attribute('Url') ?? [])
  .filter((value) => value.includes('://'))
  .map((address) => new URL(address).pathname);

test.each([...new Set(paths)])('the build holds %s of the manifest', (path) => {
  const file = statSync(resolve(root, `dist/addin${path}`));
  expect(file.isFile()).toBe(true);
  expect(file.size).toBeGreaterThan(0);
});
