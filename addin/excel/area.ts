import { parseRange, type Rectangle } from '../../core/index.ts';

/** The size of a sheet in Excel. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([0-9]+):\$?([0-9]+)$/;

/**
 * Reads one area in A1 notation without its sheet: a range, whole columns (`B:C`) or whole rows (`2:3`).
 * `undefined` when it is none of them.
 */
export function parseArea(text: string): Rectangle | undefined {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    const area = parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
    return area && { ...area, rows: SHEET_ROWS };
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) {
    const area = parseRange(`A${rows[1] ?? ''}:A${rows[2] ?? ''}`);
    return area && { ...area, columns: SHEET_COLUMNS };
  }
  return parseRange(text);
}

/** A sheet name before `!`: in apostrophes (doubled inside), or without any mark. */
const SHEET_NAME = /(?:'(?:[^']|'')*'|[^'!,]*)!/gu;

/**
 * Reads the address of several areas, each with its sheet name, as Excel writes it.
 *
 * @example
 * parseAreas("'2015, 결산'!A1:B2, '2015, 결산'!D4") //=> the rectangles of A1:B2 and D4
 */
export function parseAreas(address: string): Rectangle[] {
  return address
    .replace(SHEET_NAME, '')
    .split(/[,;]/)
    .flatMap((area) => parseArea(area.trim()) ?? []);
}

/** The smallest rectangle that holds all areas; `undefined` for none. */
export function boundingArea(areas: readonly Rectangle[]): Rectangle | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}
