import { BLANK } from '../blank.ts';
import type { Change } from './change.ts';
import { shownValue } from './shown.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/**
 * The workbook as it will be after changes, for looking at it once more before or without reading it again.
 * Formulas elsewhere that depend on the changed cells keep their old values. Only cells inside the used range are known.
 */
export function withChanges(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  if (changes.length === 0) return workbook;
  return {
    sheets: workbook.sheets.map((sheet) =>
      withOwn(
        sheet,
        changes.filter((change) => change.sheet === sheet.name),
      ),
    ),
  };
}

function withOwn(sheet: SheetSnapshot, changes: readonly Change[]): SheetSnapshot {
  if (changes.length === 0) return sheet;
  const at = new Map(changes.map((change) => [`${change.row - sheet.row} ${change.column - sheet.column}`, change]));
  const rows = new Set(changes.map(({ row }) => row - sheet.row));
  const replaced = <T>(
    cells: readonly (readonly T[])[],
    written: (change: Change, cell: T) => T,
  ): readonly (readonly T[])[] =>
    cells.map((row, r) => {
      if (!rows.has(r)) return row;
      return row.map((cell, c) => {
        const change = at.get(`${r} ${c}`);
        return change ? written(change, cell) : cell;
      });
    });
  const formatOf = (change: Change): string =>
    change.numberFormat?.after ??
    sheet.numberFormats[change.row - sheet.row]?.[change.column - sheet.column] ??
    'General';
  return {
    ...sheet,
    values: replaced(sheet.values, ({ after }) => after.value),
    texts: replaced(sheet.texts, (change) => shownValue(change.after.value, formatOf(change))),
    formulas: replaced(sheet.formulas, ({ after }) => (after.kind === 'formula' ? after.formula : BLANK)),
    numberFormats: replaced(sheet.numberFormats, formatOf),
  };
}
