import { BLANK, type Blank } from '../../../core/index.ts';
import type { IgnoredFinding } from './kept-state.ts';
import { isRecord, readAll, readVersioned } from './versioned.ts';

const VERSION = 1;

/** Writes the findings left out as a text a workbook can keep; `undefined` for none. */
export function writeIgnored(ignored: readonly IgnoredFinding[]): string | undefined {
  return ignored.length === 0 ? undefined : JSON.stringify({ version: VERSION, ignored });
}

/** Reads the findings left out; blank when the text is none, or of a later version. */
export function readIgnored(text: string): readonly IgnoredFinding[] | Blank {
  return readAll(readVersioned(text, VERSION)?.['ignored'], readEntry) ?? BLANK;
}

function readEntry(entry: unknown): IgnoredFinding | undefined {
  if (!isRecord(entry)) return undefined;
  const { sheet, cell, kind, found, expected, reason, at } = entry;
  if (typeof sheet !== 'string' || typeof cell !== 'string' || typeof kind !== 'string') return undefined;
  if (typeof found !== 'string' || typeof reason !== 'string' || typeof at !== 'string') return undefined;
  if (typeof expected !== 'string' && expected !== BLANK) return undefined;
  return { sheet, cell, kind, found, expected, reason, at };
}
