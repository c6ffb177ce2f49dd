/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of a named sheet; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const A = 'A'.charCodeAt(0);
const LETTERS = 26;

/**
 * Writes a column number as its letters.
 *
 * @example
 * columnLetters(0) //=> 'A'
 * columnLetters(27) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(A + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

/**
 * Writes a cell in A1 notation, without its sheet.
 *
 * @example
 * cellName(5, 2) //=> 'C6'
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Writes a rectangle in A1 notation, without its sheet; a single cell has no colon.
 *
 * @example
 * rangeName({ row: 0, column: 0, rows: 2, columns: 3 }) //=> 'A1:C2'
 */
export function rangeName(range: Rectangle): string {
  const first = cellName(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellName(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

const RANGE = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}))?$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * LETTERS + letter.charCodeAt(0) - A + 1;
  return number - 1;
}

/**
 * Reads a cell or range in A1 notation (no sheet name); `undefined` when it is neither.
 *
 * @example
 * parseRange('B2:C4') //=> { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseRange(name: string): Rectangle | undefined {
  const match = RANGE.exec(name.toUpperCase());
  if (!match) return undefined;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = match;
  const columns = [columnNumber(firstLetters), columnNumber(lastLetters)] as const;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Tells whether a cell lies in a rectangle. */
export function contains(range: Rectangle, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

/** Tells whether two rectangles have a cell in common. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
