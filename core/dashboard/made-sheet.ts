import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot.ts';

/** How the second line of a sheet begins that the add-in made (검산표, 현황판). */
export const MADE_SHEET_SIGN = '구정 작성';

/** Tells whether a sheet is one the add-in made: its figures are read from the others, so that it is no table to check. */
export function isMadeSheet({ row, texts }: SheetSnapshot): boolean {
  const second = texts[1 - row] ?? [];
  return second.some((text) => text.startsWith(MADE_SHEET_SIGN));
}

/** The workbook without the sheets the add-in made. */
export function withoutMadeSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.filter((sheet) => !isMadeSheet(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}
