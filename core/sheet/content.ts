import { BLANK, type Blank } from '../blank.ts';
import type { CellAddress } from './address.ts';
import type { CellContent } from './change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** Finds a sheet by its name; blank when the workbook has none of that name. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | Blank {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? BLANK;
}

/** What stands in a cell of a sheet; a cell outside the used range is a blank value. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  return formula === BLANK ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

/** The text a cell shows; `''` outside the used range. */
export function shownText(workbook: WorkbookSnapshot, { sheet: name, row, column }: CellAddress): string {
  const sheet = sheetNamed(workbook, name);
  return sheet?.texts[row - sheet.row]?.[column - sheet.column] ?? '';
}
