import { BLANK, type Blank, type CellContent, type CellValue, type Change } from '../../../core/index.ts';
import { RUN_VERBS, type Journal, type Run, type RunVerb } from './kept-state.ts';
import { isRecord, readAll, readVersioned } from './versioned.ts';

const VERSION = 1;

/** How many runs a workbook keeps, and how many characters they may take together. */
export const MOST_RUNS = 20;
export const LARGEST_JOURNAL = 200_000;

/**
 * Writes a journal as a text a workbook can keep; `undefined` for an empty one.
 * A change is a list: sheet (its place in the run's list), row, column, before, after, and the number formats
 * where they change, or the one that is kept where it is not General.
 */
export function writeJournal({ runs, last, dropped }: Journal): string | undefined {
  if (runs.length === 0) return undefined;
  return JSON.stringify({ version: VERSION, last, dropped, runs: runs.map(writeRun) });
}

/** Reads a journal; blank when the text is none, or of a later version. */
export function readJournal(text: string): Journal | Blank {
  const read = readVersioned(text, VERSION);
  const runs = readAll(read?.['runs'], readRun);
  const last = read?.['last'];
  const dropped = read?.['dropped'];
  if (!runs || typeof last !== 'number' || typeof dropped !== 'number') return BLANK;
  return { runs, last, dropped };
}

/** Adds a run; the oldest go where there are too many, and the changes of a run that is too large are left out. */
export function withRun(journal: Journal, run: Run): Journal {
  const isTooLarge = JSON.stringify(writeRun(run)).length > LARGEST_JOURNAL;
  const added = isTooLarge ? { ...run, changes: BLANK, isKept: false } : run;
  let runs = [...journal.runs, added].slice(-MOST_RUNS);
  let size = runs.reduce((sum, each) => sum + sizeOf(each), 0);
  while (size > LARGEST_JOURNAL) {
    const [oldest, ...newer] = runs;
    size -= oldest ? sizeOf(oldest) : size;
    runs = newer;
  }
  const dropped = journal.dropped + journal.runs.length + 1 - runs.length;
  return { runs, last: Math.max(journal.last, run.number), dropped };
}

function sizeOf(run: Run): number {
  return JSON.stringify(writeRun(run)).length;
}

/** Takes a run out. */
export function withoutRun(journal: Journal, number: number): Journal {
  return { ...journal, runs: journal.runs.filter((run) => run.number !== number) };
}

function writeRun({ number, verb, at, cells, changes, isKept }: Run): object {
  const head = { number, verb, at, cells };
  if (changes === BLANK || !isKept) return head;
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const places = new Map(sheets.map((sheet, place) => [sheet, place]));
  return { ...head, sheets, changes: changes.map((change) => writeChange(change, places.get(change.sheet) ?? 0)) };
}

function writeChange(
  { row, column, before, after, numberFormat, keptFormat }: Change,
  sheet: number,
): readonly unknown[] {
  const cell = [sheet, row, column, writeContent(before), writeContent(after)];
  if (numberFormat !== BLANK) return [...cell, numberFormat.before, numberFormat.after];
  return keptFormat === undefined ? cell : [...cell, keptFormat];
}

/** A value stands as it is; a formula and an error are objects. */
function writeContent(content: CellContent): unknown {
  return content.kind === 'formula' ? { formula: content.formula, value: content.value } : content.value;
}

function readRun(entry: unknown): Run | undefined {
  if (!isRecord(entry)) return undefined;
  const { number, verb, at, cells } = entry;
  if (typeof number !== 'number' || !isVerb(verb) || typeof at !== 'string' || typeof cells !== 'number')
    return undefined;
  if (entry['changes'] === undefined) return { number, verb, at, cells, changes: BLANK, isKept: false };
  const sheets = readAll(entry['sheets'], (sheet) => (typeof sheet === 'string' ? sheet : undefined));
  const changes = sheets && readAll(entry['changes'], (change) => readChange(change, sheets));
  return changes && { number, verb, at, cells, changes, isKept: true };
}

function isVerb(verb: unknown): verb is RunVerb {
  return RUN_VERBS.some((each) => each === verb);
}

function readChange(entry: unknown, sheets: readonly string[]): Change | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [place, row, column, before, after, formatBefore, formatAfter]: readonly unknown[] = entry;
  const sheet = typeof place === 'number' ? sheets[place] : undefined;
  const [contentBefore, contentAfter] = [readContent(before), readContent(after)];
  if (sheet === undefined || typeof row !== 'number' || typeof column !== 'number') return undefined;
  if (!contentBefore || !contentAfter) return undefined;
  const change = { sheet, row, column, before: contentBefore, after: contentAfter };
  if (formatBefore === undefined) return { ...change, numberFormat: BLANK };
  if (typeof formatBefore !== 'string') return undefined;
  if (formatAfter === undefined) return { ...change, numberFormat: BLANK, keptFormat: formatBefore };
  if (typeof formatAfter !== 'string') return undefined;
  return { ...change, numberFormat: { before: formatBefore, after: formatAfter } };
}

function readContent(written: unknown): CellContent | undefined {
  if (isRecord(written) && 'formula' in written) {
    const { formula, value } = written;
    return typeof formula === 'string' && isCellValue(value) ? { kind: 'formula', formula, value } : undefined;
  }
  return isCellValue(written) ? { kind: 'value', value: written } : undefined;
}

function isCellValue(value: unknown): value is CellValue {
  if (isRecord(value)) return typeof value['error'] === 'string';
  return value === BLANK || ['number', 'string', 'boolean'].includes(typeof value);
}
