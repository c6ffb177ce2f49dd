import { transformFileSync } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../../templates/cli/replace-file.ts';

let folder: string;
let file: string;
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-replace-'));
  file = join(folder, '집행현황.xlsx');
  writeFileSync(file, 'old');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the new file stands where the old one stood, with its permissions, and nothing beside it', async () => {
  chmodSync(file, 0o640);
  await replaceFile(file, Buffer.from('new'));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['집행현황.xlsx']);
});

test('a file that was not there is made', async () => {
  await replaceFile(join(folder, 'b.xlsx'), Buffer.from('new'));
  expect(readFileSync(join(folder, 'b.xlsx'), 'utf8')).toBe('new');
});

test('a link leads to the new file', async () => {
  const link = join(folder, 'link.xlsx');
  symlinkSync(file, link);
  await replaceFile(link, Buffer.from('new'));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('a write that fails leaves what was there, and nothing beside it', async () => {
  const blocked = join(folder, 'folder.xlsx');
  mkdirSync(join(blocked, 'inside'), { recursive: true });
  await expect(replaceFile(blocked, Buffer.from('new'))).rejects.toThrow();
  expect(readdirSync(blocked)).toEqual(['inside']);
  expect(leftovers()).toEqual([]);
});

/** So much that a process can be killed while it writes. */
const LARGE = 200_000_000;

/** Runs the module in a process of its own, which writes {@link LARGE} bytes. */
function startWriting(): ChildProcess {
  const { code } = transformFileSync(require.resolve('../../../templates/cli/replace-file.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const program = join(folder, 'program.mjs');
  writeFileSync(program, `${code}\nawait replaceFile(process.argv[2], new Uint8Array(${LARGE}));`);
  return spawn(process.execPath, [program, file], { stdio: 'ignore' });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('a process killed while it writes leaves the old file whole', async () => {
  const child = startWriting();
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  await until(() => leftovers().some((name) => statSync(join(folder, name)).size > 0) || child.exitCode !== null);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(leftovers()).toHaveLength(1);
}, 60_000);

test('a process left in peace replaces it', async () => {
  const child = startWriting();
  await new Promise((resolve) => child.on('exit', resolve));
  expect(child.exitCode).toBe(0);
  expect(statSync(file).size).toBe(LARGE);
  expect(leftovers()).toEqual([]);
}, 60_000);
