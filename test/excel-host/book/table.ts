import type { Rectangle } from './region.ts';
import type { Sheet } from './sheet.ts';

/** A table (표) on a sheet; its header row is part of its area when it has one. */
export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Rectangle;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
}

/** The rows between header and totals. */
export function bodyOf(table: Table): Rectangle {
  const head = table.hasHeaders ? 1 : 0;
  const foot = table.hasTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: table.area.rows - head - foot };
}

/** The texts of the header row. */
export function headersOf(table: Table): string[] {
  return Array.from({ length: table.area.columns }, (_, offset) => {
    const value = table.sheet.cell(table.area.row, table.area.column + offset)?.value ?? null;
    return value === null || typeof value === 'object' ? '' : String(value);
  });
}
