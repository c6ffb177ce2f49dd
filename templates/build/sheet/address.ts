import { cellName, columnLetters, parseRange, type CellAddress, type Rectangle } from '../../../core/index.ts';

/** A sheet's name as formulas write it. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as formulas on any sheet name it: `'검산표'!$G$5`. */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${sheetReference(sheet)}!${fixedCell(row, column)}`;
}

const REFERENCE = /^'(.+)'!\$([A-Z]+)\$([0-9]+)$/;

/** The cell that {@link absoluteCell} names; `undefined` for anything else. */
export function cellOfReference(reference: string): CellAddress | undefined {
  const [, sheet, letters = '', number = ''] = REFERENCE.exec(reference) ?? [];
  const place = parseRange(letters + number);
  return sheet !== undefined && place
    ? { sheet: sheet.replaceAll("''", "'"), row: place.row, column: place.column }
    : undefined;
}

/** A cell that stays where it is when a formula is copied: `$G$5`. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A range as formulas on any sheet name it: `'검산표'!$G$5:$G$20`. */
export function absoluteRange(sheet: string, { row, column, rows, columns }: Rectangle): string {
  return `${absoluteCell(sheet, row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;
}

/** A cell whose column stays and whose row moves, for conditional formats of whole rows: `$G5`. */
export function columnFixedCell(row: number, column: number): string {
  return `$${cellName(row, column)}`;
}
