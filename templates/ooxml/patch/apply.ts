import type { Change } from '../contract.ts';
import { damaged, failureOf, FileFault } from '../fault.ts';
import { openPackage, type OpenOptions, relatedPart, type WorkbookPackage } from '../package/open.ts';
import { relationshipsPath, resolvePath } from '../package/path.ts';
import type { Failure, PatchProblem } from '../problem.ts';
import { isSigned, partText, readStrings, readStyleTable, sheetPart } from '../read/parts.ts';
import { readTables } from '../read/tables.ts';
import { packEntry } from '../zip/archive.ts';
import { writeArchive } from '../zip/write.ts';
import { type PatchedSheet, patchSheet, type SheetPatchContext } from './sheet.ts';
import { StylePatcher } from './styles.ts';
import { type SheetChanges, sortChanges } from './validate.ts';
import { holdsFormula, removeElements, requestCalculation } from './workbook.ts';

/** A workbook into which all changes were written. */
export interface PatchSuccess {
  readonly ok: true;
  readonly bytes: Uint8Array;
  /** Names of the parts that differ from before, removed ones included; empty when nothing had to change. */
  readonly touched: readonly string[];
  /** Whether a digital signature of the file became void. */
  readonly voidsSignature: boolean;
}

/** What writing changes gives: all of them, or none and the reason. */
export type PatchResult = PatchSuccess | Failure<PatchProblem>;

/**
 * Writes changes into a workbook file. Only the cells concerned change; every part of the file but their sheets
 * (and the workbook's calculation settings, the calculation chain and appended styles, where they are concerned)
 * keeps its compressed bytes. All changes are written, or none.
 *
 * A change whose formula stays the same writes only the formula's cached value, also in array formulas.
 *
 * @param bytes the whole file; it is not modified
 * @returns the new file, or the one reason why nothing was written; never throws for what is in the file
 * @example
 * const result = applyChanges(bytes, [change]);
 * if (result.ok) result.touched //=> ['xl/worksheets/sheet1.xml', 'xl/workbook.xml']
 */
export function applyChanges(bytes: Uint8Array, changes: readonly Change[], options: OpenOptions = {}): PatchResult {
  try {
    return patchPackage(bytes, changes, openPackage(bytes, options));
  } catch (error) {
    return failureOf(error);
  }
}

function patchPackage(bytes: Uint8Array, changes: readonly Change[], file: WorkbookPackage): PatchSuccess {
  const replaced = new Map<string, string | null>();
  const styles = openStyles(file);
  let strings: readonly string[] | undefined;
  const sharedString = (index: number) => (strings ??= readStrings(file))[index];
  const {
    limits,
    workbook: { isDate1904 },
  } = file;
  const context = { sharedString, isDate1904, styles: styles.patcher, limits };
  const sheets = [...sortChanges(changes)].map(([name, rows]) => patchOne(file, name, rows, context));
  for (const { part, before, after } of sheets) if (after !== before) replaced.set(part, after);
  const styleText = styles.patcher.result();
  if (styleText !== undefined) replaced.set(styles.part, styleText);
  if (replaced.size === 0) return { ok: true, bytes, touched: [], voidsSignature: false };
  if (sheets.some(({ changesFormulas }) => changesFormulas)) dropCalculationChain(file, replaced);
  if (sheets.some(({ changesContents }) => changesContents) && hasFormulas(file, replaced)) {
    const { path, text } = file.workbook;
    const workbook = requestCalculation(text, path);
    if (workbook !== text) replaced.set(path, workbook);
  }
  return { ok: true, bytes: rebuild(file, replaced), touched: [...replaced.keys()], voidsSignature: isSigned(file) };
}

function openStyles(file: WorkbookPackage): { readonly part: string; readonly patcher: StylePatcher } {
  const part = relatedPart(file, 'styles') ?? '';
  const text = part === '' ? '' : partText(file, part);
  return { part, patcher: new StylePatcher(text, part, readStyleTable(file)) };
}

interface SheetResult extends Omit<PatchedSheet, 'text'> {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

function patchOne(
  file: WorkbookPackage,
  name: string,
  changes: SheetChanges,
  context: Omit<SheetPatchContext, 'part' | 'tables'>,
): SheetResult {
  const sheet = file.workbook.sheets.find((entry) => entry.name === name);
  if (!sheet) throw new FileFault({ kind: 'sheet-is-missing', sheet: name });
  const { part, kind } = sheetPart(file, sheet);
  if (kind !== 'worksheet') throw new FileFault({ kind: 'sheet-is-not-cells', sheet: name });
  const before = partText(file, part);
  const { text, ...rest } = patchSheet(before, changes, { ...context, part, tables: readTables(file, name, part) });
  return { part, before, after: text, ...rest };
}

/** The chain names every formula cell; Excel rebuilds it silently when it is gone, but not when it is wrong. */
function dropCalculationChain(file: WorkbookPackage, replaced: Map<string, string | null>): void {
  const chain = relatedPart(file, 'calcChain');
  if (chain === undefined) return;
  replaced.set(chain, null);
  const types = '[Content_Types].xml';
  const isChain = (name: string) => name.toLowerCase() === chain.toLowerCase();
  replaced.set(
    types,
    removeElements(partText(file, types), types, 'Override', (scanner) =>
      isChain(resolvePath('', scanner.attribute('PartName') ?? '')),
    ),
  );
  const relationships = relationshipsPath(file.workbook.path);
  replaced.set(
    relationships,
    removeElements(partText(file, relationships), relationships, 'Relationship', (scanner) =>
      isChain(resolvePath(file.workbook.path, scanner.attribute('Target') ?? '')),
    ),
  );
}

function hasFormulas(file: WorkbookPackage, replaced: ReadonlyMap<string, string | null>): boolean {
  if (relatedPart(file, 'calcChain') !== undefined) return true;
  const parts = file.relationships.filter(({ type }) => type === 'worksheet').map(({ part }) => part);
  const changed = parts.filter((part) => replaced.has(part));
  const others = parts.filter((part) => !replaced.has(part) && file.archive.find(part));
  return (
    changed.some((part) => holdsFormula(replaced.get(part) ?? '')) ||
    others.some((part) => holdsFormula(partText(file, part)))
  );
}

function rebuild(file: WorkbookPackage, replaced: ReadonlyMap<string, string | null>): Uint8Array {
  const encoder = new TextEncoder();
  const texts = new Map([...replaced].map(([name, text]) => [name.toLowerCase(), text]));
  const entries = file.archive.entries.flatMap((entry) => {
    const text = texts.get(entry.name.toLowerCase());
    if (text === undefined) return [entry];
    if (text === null) return [];
    const packed = packEntry(entry.name, encoder.encode(utf8Declaration(text)), file.compression, entry.modified);
    return [{ ...packed, nameBytes: entry.nameBytes, flags: entry.flags }];
  });
  if (entries.length === 0) throw damaged('zip directory', 'empty');
  return writeArchive(entries);
}

/** A part that was UTF-16 is written as UTF-8 and must not claim otherwise. */
function utf8Declaration(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*encoding\s*=\s*["'])utf-16[^"']*/i, '$1UTF-8');
}
