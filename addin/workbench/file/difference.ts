import {
  BLANK,
  contentAt,
  sameContent,
  sheetNamed,
  type CellContent,
  type Change,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';

/** The changes that turn the workbook of a file into the one on the screen. */
export function differences(file: WorkbookSnapshot, screen: WorkbookSnapshot): readonly Change[] {
  return file.sheets.flatMap((before) => {
    const after = sheetNamed(screen, before.name);
    return after === BLANK ? [] : sheetDifferences(before, after);
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
  if (isSameFormat && isStoredAlike(contentBefore, contentAfter)) return undefined;
  return {
    sheet: before.name,
    row,
    column,
    before: contentBefore,
    after: contentAfter,
    numberFormat: isSameFormat ? BLANK : { before: formatBefore, after: formatAfter },
  };
}

/** A file keeps the value of a formula too, so a formula whose value changed is written again. */
function isStoredAlike(before: CellContent, after: CellContent): boolean {
  const valueOf = ({ value }: CellContent): CellContent => ({ kind: 'value', value });
  return sameContent(before, after) && sameContent(valueOf(before), valueOf(after));
}

function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.numberFormats[row - sheet.row]?.[column - sheet.column];
}
