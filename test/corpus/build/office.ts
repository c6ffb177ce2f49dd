import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';
import { findOffice, findPython } from '../../requirements.cjs';
import type { NeutralBook } from './write.ts';

/** Values by book, sheet and place. */
export type Values = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>>;

const WRITERS = fileURLToPath(new URL('./writers/', import.meta.url));

/** Runs one of the Python scripts and gives what it prints. */
export function python(script: string, argument: string): string {
  const run = spawnSync(findPython() ?? 'python3', [join(WRITERS, script), argument], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
  return run.stdout;
}

/** Works out every formula of some books with LibreOffice. */
export function evaluate(books: readonly NeutralBook[], scratch: string): Values {
  if (books.length === 0) return {};
  const folder = mkdtempSync(join(scratch, 'evaluate-'));
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify(books.map((book) => [book, join(folder, `${book.name}.xlsx`)])));
  python('openpyxl_writer.py', list);
  const files = new Map(books.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)))]));
  for (const [name, bytes] of recalculatedByLibreOffice(files)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const values: unknown = JSON.parse(python('read_values.py', folder));
  if (!isValues(values)) throw new Error('no values');
  return values;
}

function isValues(values: unknown): values is Values {
  return typeof values === 'object' && values !== null;
}

/** Has LibreOffice save files of a folder in another format, in the same folder. */
export function convert(paths: readonly string[], to: string, filter?: string): void {
  const [first] = paths;
  const office = findOffice();
  if (first === undefined || office === undefined) return;
  const folder = join(first, '..');
  const output = mkdtempSync(join(folder, 'saved-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const filters = filter === undefined ? [] : [`--infilter=${filter}`];
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    ...filters,
    '--convert-to',
    to,
    '--outdir',
    output,
    ...paths,
  ];
  const run = spawnSync(office, args, { encoding: 'utf8', timeout: 300_000 });
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  for (const name of readdirSync(output)) renameSync(join(output, name), join(folder, basename(name)));
}
