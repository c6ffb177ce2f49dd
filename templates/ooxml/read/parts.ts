import { damaged } from '../fault.ts';
import { relatedPart, type WorkbookPackage } from '../package/open.ts';
import type { SheetEntry } from '../package/workbook.ts';
import { XmlScanner } from '../xml/index.ts';
import type { Allowance } from './allowance.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetCells } from './sheet-cells.ts';
import { type SheetContext, SheetReader } from './sheet-reader.ts';
import { NO_STYLES, readStyles, type StyleTable } from './styles.ts';

/** Reads the texts that cells point to; a file may have none. */
export function readStrings(file: WorkbookPackage): string[] {
  const part = relatedPart(file, 'sharedStrings');
  return part === undefined ? [] : readSharedStrings(partText(file, part), part);
}

/** Reads the tables of styles; a file may have none. */
export function readStyleTable(file: WorkbookPackage): StyleTable {
  const part = relatedPart(file, 'styles');
  return part === undefined ? NO_STYLES : readStyles(partText(file, part), part, file.limits.styles);
}

/** Finds the part of a sheet and what kind of sheet it is. */
export function sheetPart(
  file: WorkbookPackage,
  sheet: SheetEntry,
): { readonly part: string; readonly kind: 'worksheet' | 'chart' | 'other' } {
  const relationship = file.relationships.find(({ id }) => id === sheet.relationship);
  if (!relationship || !file.archive.find(relationship.part)) {
    throw damaged(file.workbook.path, `sheet ${sheet.name} has no part`);
  }
  const { part, type } = relationship;
  return { part, kind: type === 'worksheet' ? 'worksheet' : type === 'chartsheet' ? 'chart' : 'other' };
}

/** Reads one sheet's cells; `text` bounds the formulas written out. */
export function readCells(file: WorkbookPackage, part: string, context: SheetContext, text: Allowance): SheetCells {
  const cells = new SheetCells(file.limits, text);
  new SheetReader(new XmlScanner(partText(file, part), part), cells, context).read();
  return cells;
}

/** The text of a part that is known to exist. */
export function partText(file: WorkbookPackage, part: string): string {
  const entry = file.archive.find(part);
  if (!entry) throw damaged(part, 'missing');
  return file.archive.readText(entry);
}

/** Whether the file carries a digital signature. */
export function isSigned(file: WorkbookPackage): boolean {
  return file.archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'));
}
