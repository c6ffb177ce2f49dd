import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  readCorrections,
  readDelimited,
  type Change,
  type Problem,
  type RecognitionCorrection,
  type WorkbookSnapshot,
} from '../../core/index.ts';
import { applyChanges, problemOfFile, readWorkbook, type WorkbookFacts } from '../ooxml/index.ts';
import { replaceFile } from './replace-file.ts';

/** A workbook file that was read. */
export interface OpenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** What the workbook holds besides its cells. */
  readonly workbook: WorkbookFacts;
}

/** What opening or saving gives: the thing itself, or the reason why not. */
export type Outcome<Thing> =
  { readonly ok: true; readonly value: Thing } | { readonly ok: false; readonly problem: Problem };

/** Text files of a table, which are read but not written. */
const TEXT_FILES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/** A text file holds nothing besides its cells. */
const NOTHING_ELSE: WorkbookFacts = {
  sheets: [],
  names: [],
  tables: [],
  epoch: 1900,
  properties: new Map(),
  addInSettings: new Map(),
  hasMacros: false,
  isSigned: false,
};

/** Tells a file of comma- or tab-separated text by its name. */
export function isTextFile(file: string): boolean {
  return TEXT_FILES.has(extname(file).toLowerCase());
}

/** Reads a workbook file, or a text file of a table, as a snapshot. */
export async function openFile(file: string): Promise<Outcome<OpenFile>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { ok: false, problem: { kind: 'file-missing', file } };
  }
  if (isTextFile(file)) {
    const name = basename(file, extname(file));
    return { ok: true, value: { file, bytes, snapshot: readDelimited(bytes, { name }), workbook: NOTHING_ELSE } };
  }
  const result = readWorkbook(bytes);
  if (!result.ok) return { ok: false, problem: problemOfFile(result.problem, file) };
  return { ok: true, value: { file, bytes, snapshot: result.snapshot, workbook: result.workbook } };
}

/** Reads a file of corrections of the recognition. */
export async function openCorrections(file: string): Promise<Outcome<readonly RecognitionCorrection[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return { ok: false, problem: { kind: 'file-missing', file } };
  }
  const corrections = readCorrections(text);
  if (corrections === null) return { ok: false, problem: { kind: 'corrections-unreadable', file } };
  return { ok: true, value: corrections };
}

/** Writes changes into a copy of the file's bytes and saves it at `output`, whole or not at all. */
export async function saveChanges(
  opened: OpenFile,
  changes: readonly Change[],
  output: string,
): Promise<Outcome<OpenFile>> {
  const patched = applyChanges(opened.bytes, changes);
  if (!patched.ok) return { ok: false, problem: problemOfFile(patched.problem, opened.file) };
  try {
    await replaceFile(output, patched.bytes);
  } catch {
    return { ok: false, problem: { kind: 'file-unwritable', file: output } };
  }
  const reread = readWorkbook(patched.bytes);
  if (!reread.ok) return { ok: false, problem: problemOfFile(reread.problem, output) };
  const { snapshot, workbook } = reread;
  return { ok: true, value: { file: output, bytes: patched.bytes, snapshot, workbook } };
}
