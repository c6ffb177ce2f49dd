import { cellName } from '../address.ts';

/**
 * A formula with its references counted from its own cell (상대 참조): two cells hold the same formula when these are the same.
 * `skeleton` is the formula with every reference left out.
 */
export interface RelativeFormula {
  readonly text: string;
  readonly skeleton: string;
}

/** A reference to a cell of the same sheet, not a part of a name, a function or a text. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?|[^\s"'!(),+\-*/^&=<>:;{}]+!\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?|(?<![A-Za-z0-9_.$가-힣])(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_.(가-힣!])/g;

const A = 'A'.charCodeAt(0);
const LETTERS = 26;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * LETTERS + letter.charCodeAt(0) - A + 1;
  return number - 1;
}

/**
 * Writes a formula with references relative to the cell it stands in.
 *
 * @example
 * relativeFormula('=C6/B6*100', 5, 3).text //=> '=<0,-1>/<0,-2>*100'
 */
export function relativeFormula(formula: string, row: number, column: number): RelativeFormula {
  const text = formula.replace(
    PIECES,
    (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const r = fixedRow === '$' ? `$${Number(digits) - 1}` : String(Number(digits) - 1 - row);
      const c = fixedColumn === '$' ? `$${columnNumber(letters)}` : String(columnNumber(letters) - column);
      return `<${r},${c}>`;
    },
  );
  return { text, skeleton: text.replace(/<[^<>]*,[^<>]*>/g, '<>') };
}

/**
 * Writes a relative formula for another cell; `undefined` when a reference would leave the sheet.
 *
 * @example
 * formulaFor('=<0,-1>/<0,-2>*100', 8, 3) //=> '=C9/B9*100'
 */
export function formulaFor(relative: string, row: number, column: number): string | undefined {
  let isInside = true;
  const formula = relative.replace(
    /<(\$?)(-?[0-9]+),(\$?)(-?[0-9]+)>/g,
    (_, fixedRow: string, r: string, fixedColumn: string, c: string) => {
      const toRow = fixedRow === '$' ? Number(r) : row + Number(r);
      const toColumn = fixedColumn === '$' ? Number(c) : column + Number(c);
      if (toRow < 0 || toColumn < 0) isInside = false;
      const name = cellName(Math.max(0, toRow), Math.max(0, toColumn));
      const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(name) ?? [];
      return `${fixedColumn}${letters}${fixedRow}${digits}`;
    },
  );
  return isInside ? formula : undefined;
}

/** A rectangle of the same sheet that a formula refers to. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const RANGE = /<(\$?)(-?[0-9]+),(\$?)(-?[0-9]+)>(?::<(\$?)(-?[0-9]+),(\$?)(-?[0-9]+)>)?/g;

/** Lists what a formula refers to on its own sheet: cells and ranges. */
export function referencesOf(formula: string): readonly Reference[] {
  const { text } = relativeFormula(formula, 0, 0);
  return [...text.matchAll(RANGE)].map(([, , r1 = '0', , c1 = '0', , r2 = r1, , c2 = c1]) => {
    const rows = [Number(r1), Number(r2)] as const;
    const columns = [Number(c1), Number(c2)] as const;
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  });
}
