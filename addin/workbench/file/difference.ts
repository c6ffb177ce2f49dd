import {
  BLANK,
  sameContent,
  type CellContent,
  type Change,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';

/** The changes that turn the workbook of a file into the one on the screen. */
export function differences(file: WorkbookSnapshot, screen: WorkbookSnapshot): readonly Change[] {
  return file.sheets.flatMap((before) => {
    const after = screen.sheets.find(({ name }) => name === before.name);
    return after ? sheetDifferences(before, after) : [];
  });
}

function sheetDifferences(before: SheetSnapshot, after: SheetSnapshot): readonly Change[] {
  const changes: Change[] = [];
  const firstRow = Math.min(before.row, after.row);
  const firstColumn = Math.min(before.column, after.column);
  const lastRow = Math.max(before.row + before.values.length, after.row + after.values.length);
  const lastColumn = Math.max(endColumn(before), endColumn(after));
  for (let row = firstRow; row < lastRow; row++) {
    for (let column = firstColumn; column < lastColumn; column++) {
      const change = cellDifference(before, after, row, column);
      if (change) changes.push(change);
    }
  }
  return changes;
}

function endColumn(sheet: SheetSnapshot): number {
  return sheet.column + (sheet.values[0]?.length ?? 0);
}

function cellDifference(before: SheetSnapshot, after: SheetSnapshot, row: number, column: number): Change | undefined {
  const [contentBefore, contentAfter] = [contentAt(before, row, column), contentAt(after, row, column)];
  const [formatBefore, formatAfter] = [formatAt(before, row, column), formatAt(after, row, column)];
  const isSameFormat = formatBefore === formatAfter || formatBefore === undefined || formatAfter === undefined;
  if (isSameFormat && sameContent(contentBefore, contentAfter)) return undefined;
  return {
    sheet: before.name,
    row,
    column,
    before: contentBefore,
    after: contentAfter,
    numberFormat: isSameFormat ? BLANK : { before: formatBefore, after: formatAfter },
  };
}

function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? BLANK;
  return formula === BLANK ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.numberFormats[row - sheet.row]?.[column - sheet.column];
}
