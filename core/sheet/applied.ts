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
  const replaced = <T>(
    cells: readonly (readonly T[])[],
    written: (change: Change, cell: T) => T,
  ): readonly (readonly T[])[] => {
    const rows = cells.slice();
    const fresh = new Map<number, T[]>();
    for (const change of changes) {
      const [r, c] = [change.row - sheet.row, change.column - sheet.column];
      const row = fresh.get(r) ?? rows[r]?.slice();
      const cell = row?.[c];
      if (!row || cell === undefined) continue;
      row[c] = written(change, cell);
      fresh.set(r, row);
      rows[r] = row;
    }
    return rows;
  };
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
