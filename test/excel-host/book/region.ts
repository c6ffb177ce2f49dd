import { parseRange, rangeName } from '../../../core/sheet/address.ts';
import type { Rectangle } from '../../../core/sheet/address.ts';

export { rangeName };
export type { Rectangle };

/** The size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Tells whether a region takes whole columns, and whether it takes whole rows. */
export function isEntireColumn(area: Rectangle): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}
export function isEntireRow(area: Rectangle): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** The common part of two regions; `undefined` when there is none. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest region that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameRegion(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Tells whether a region lies on the sheet. */
export function isOnSheet(area: Rectangle): boolean {
  const { row, column, rows, columns } = area;
  const isWhole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  return (
    isWhole &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** Reads a region in A1 notation without a sheet name, whole rows (`2:3`) and columns (`B:C`) too. */
export function parseRegion(name: string): Rectangle | undefined {
  const text = name.trim().toUpperCase();
  const columns = COLUMNS.exec(text);
  if (columns) {
    const found = parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
    return found && { ...found, row: 0, rows: MAX_ROWS };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const found = parseRange(`A${rows[1] ?? ''}:A${rows[2] ?? ''}`);
    return found && { ...found, column: 0, columns: MAX_COLUMNS };
  }
  const found = parseRange(text);
  return found && isOnSheet(found) ? found : undefined;
}

/** Writes a region in A1 notation, whole rows and columns in their short form. */
export function regionName(area: Rectangle): string {
  const full = rangeName(area);
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${MAX_ROWS}`;
  if (isEntireColumn(area))
    return rangeName({ ...area, rows: 2 })
      .replace(/[0-9]+/g, '')
      .replace(/^([A-Z]+)$/, '$1:$1');
  if (isEntireRow(area)) return `${area.row + 1}:${area.row + area.rows}`;
  return full;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Writes a sheet name before `!`, in apostrophes where Excel needs them. */
export function quotedSheetName(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && parseRegion(name) === undefined;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `Sheet!A1` into sheet name and region text. */
export function splitAddress(address: string): { sheet: string | null; region: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, region: address };
  const sheet = address.slice(0, at);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1;
  return { sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, region: address.slice(at + 1) };
}
