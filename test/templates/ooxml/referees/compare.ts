import { cellName, type SheetSnapshot } from '../../../../core/index.ts';
import { openBook } from '../structure/book.ts';
import { all, child } from '../structure/tree.ts';
import { snapshotOf } from './books.ts';
import type { FoundBook, FoundCell } from './programs.ts';

export type Reader = 'openpyxl' | 'exceljs' | 'hucre';

/** What a reader is known to do its own way, as it is made the same before comparing. */
interface Habits {
  /** What format 14 is called: a date in the short form of the computer's language, here Korean. */
  readonly shortDate: string;
  /** Backslashes are taken out of formats. */
  readonly dropsBackslashes: boolean;
}

const HABITS: Readonly<Record<Reader, Habits>> = {
  openpyxl: { shortDate: 'mm-dd-yy', dropsBackslashes: false },
  exceljs: { shortDate: 'mm-dd-yy', dropsBackslashes: true },
  hucre: { shortDate: 'm/d/yyyy', dropsBackslashes: false },
};

export const KOREAN_SHORT_DATE = 'yyyy\\-mm\\-dd';
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Where another reader finds a value, formula or number format that ours does not, or the other way round. */
export function disagreements(reader: Reader, bytes: Uint8Array, book: FoundBook): string[] {
  if ('unreadable' in book) return [`unreadable: ${book.unreadable}`];
  const stored = formulaCells(bytes);
  return snapshotOf(bytes).sheets.flatMap((sheet) =>
    ofSheet(sheet, book[sheet.name] ?? {}, HABITS[reader], stored.get(sheet.name) ?? new Set()),
  );
}

function ofSheet(
  sheet: SheetSnapshot,
  found: Readonly<Record<string, FoundCell>>,
  habits: Habits,
  stored: ReadonlySet<string>,
): string[] {
  const rest = new Set(Object.keys(found));
  const differences: string[] = [];
  for (const [cell, value, formula, format] of cellsOf(sheet)) {
    const theirs = found[cell];
    rest.delete(cell);
    if (value === null && formula === null) continue;
    const ours = [plainText(value), stored.has(cell) ? formula : null, inTheirWords(format, habits)];
    const same = theirs && JSON.stringify(ours) === JSON.stringify(inOurWords(theirs));
    if (!same) differences.push(`${sheet.name}!${cell}: ${JSON.stringify(ours)}, ${JSON.stringify(theirs)}`);
  }
  return [...differences, ...[...rest].map((cell) => `${sheet.name}!${cell}: nothing, ${JSON.stringify(found[cell])}`)];
}

/** Where another program that opened and saved a file keeps another formula than we read, case and prefixes apart. */
export function formulaDisagreements(bytes: Uint8Array, book: FoundBook): string[] {
  if ('unreadable' in book) return [`unreadable: ${book.unreadable}`];
  const stored = formulaCells(bytes);
  return snapshotOf(bytes).sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(([cell, , formula]) => {
      const theirs = book[sheet.name]?.[cell]?.[1]?.replace(PREFIX, '') ?? null;
      const isSame = theirs?.toUpperCase() === formula?.toUpperCase();
      if (isSame || formula === null || !stored.get(sheet.name)?.has(cell)) return [];
      return [`${sheet.name}!${cell}: ${formula}, ${theirs}`];
    }),
  );
}

function* cellsOf(sheet: SheetSnapshot): Generator<readonly [string, unknown, string | null, string]> {
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      const name = cellName(sheet.row + row, sheet.column + column);
      yield [name, value, sheet.formulas[row]?.[column] ?? null, sheet.numberFormats[row]?.[column] ?? ''];
    }
  }
}

/** Other readers give the formula of an array only in its first cell: there alone it is stored. */
function formulaCells(bytes: Uint8Array): Map<string, Set<string>> {
  return new Map(
    openBook(bytes).sheets.map(({ name, root }) => [
      name,
      new Set(
        all(root, 'c')
          .filter((cell) => child(cell, 'f'))
          .map(({ attributes }) => attributes.get('r') ?? ''),
      ),
    ]),
  );
}

function inTheirWords(format: string, { shortDate, dropsBackslashes }: Habits): string {
  if (format === KOREAN_SHORT_DATE) return shortDate;
  return dropsBackslashes ? format.replace(/\\(?!\\)/g, '') : format;
}

function inOurWords([value, formula, format]: FoundCell): FoundCell {
  return [plainText(value), formula?.replace(PREFIX, '') ?? null, format];
}

/** Readers undo none, some or all of the escapes of a text. */
function plainText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const once = value.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return once === value ? value : plainText(once);
}
