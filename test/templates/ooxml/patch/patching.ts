import type { Change, SheetSnapshot } from '../../../../core/index.ts';
import { applyChanges, type PatchSuccess, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { DEFAULT_LIMITS } from '../../../../templates/ooxml/limits.ts';
import { Archive } from '../../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../../templates/ooxml/zip/compression.ts';
import { workbook } from '../fixture.ts';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="176" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="3" fontId="2"/></cellXfs></styleSheet>';

type Parts = Readonly<Record<string, string>>;

export function archive(bytes: Uint8Array): Archive {
  return new Archive(bytes, DEFAULT_LIMITS, PORTABLE_COMPRESSION);
}

/** The text of a part, or `missing`. */
export function part(bytes: Uint8Array, name: string): string {
  const all = archive(bytes);
  const entry = all.find(name);
  return entry ? all.readText(entry) : 'missing';
}

/** The first visible sheet of a file that can be read. */
export function firstSheet(bytes: Uint8Array): SheetSnapshot {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
  if (!sheet) throw new Error('not read');
  return sheet;
}

/** The number format of a cell inside what is filled in. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.numberFormats[row - sheet.row]?.[column - sheet.column];
}

/** Patches a file that can be patched. */
export function patched(bytes: Uint8Array, changes: readonly Change[]): PatchSuccess {
  const result = applyChanges(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

/** Patches a sheet and gives its inside. */
export function patch(sheet: string, changes: readonly Change[], more: Parts = {}): string {
  const { bytes } = patched(workbook(sheet, { 'xl/styles.xml': STYLES, ...more }), changes);
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(part(bytes, SHEET))?.[1] ?? '';
}

/** The reason why a sheet is not patched. */
export function problem(sheet: string, changes: readonly Change[], more: Parts = {}): unknown {
  const result = applyChanges(workbook(sheet, { 'xl/styles.xml': STYLES, ...more }), changes);
  return result.ok ? 'patched' : result.problem;
}

export const cells = (inside: string) => `<sheetData><row r="1" spans="1:2">${inside}</row></sheetData>`;
