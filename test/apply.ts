import type { Change, SheetSnapshot, WorkbookSnapshot } from '../core/index.ts';

/** A workbook after changes, as a host would read it back: values, formulas and plainly shown texts. */
export function applied(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) =>
      changes.filter((change) => change.sheet === sheet.name).reduce(write, sheet),
    ),
  };
}

function write(sheet: SheetSnapshot, { row, column, after, numberFormat }: Change): SheetSnapshot {
  const r = row - sheet.row;
  const c = column - sheet.column;
  const format = numberFormat?.after ?? sheet.numberFormats[r]?.[c] ?? 'General';
  const replaced = <T>(rows: readonly (readonly T[])[], cell: T): readonly (readonly T[])[] =>
    rows.map((cells, n) => (n === r ? cells.map((each, m) => (m === c ? cell : each)) : cells));
  return {
    ...sheet,
    values: replaced(sheet.values, after.value),
    texts: replaced(sheet.texts, shownAs(after.value, format)),
    formulas: replaced(sheet.formulas, after.kind === 'formula' ? after.formula : null),
    numberFormats: replaced(sheet.numberFormats, format),
  };
}

/** The two formats the tests write: General and fixed decimals, with or without a percent sign. */
function shownAs(value: Change['after']['value'], format: string): string {
  if (value === null) return '';
  if (typeof value !== 'number') return typeof value === 'object' ? value.error : String(value);
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(format);
  if (!decimals) return String(value);
  const isPercent = decimals[2] === '%';
  return `${(isPercent ? value * 100 : value).toFixed(decimals[1]?.length ?? 0)}${isPercent ? '%' : ''}`;
}
