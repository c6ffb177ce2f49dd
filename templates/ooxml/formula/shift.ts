import { columnLetters, parseRange } from '../contract.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { type FormulaPiece, formulaPieces } from './reference.ts';

const OUTSIDE = '#REF!';
const PART = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]*)$/;

/**
 * Moves the relative references of a formula, as copying its cell would.
 *
 * @example
 * shiftFormula('A1+$B$1+SUM(C:C)', 1, 2) //=> 'C2+$B$1+SUM(E:E)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : shiftPieces(formulaPieces(formula), rows, columns);
}

/** Moves a formula that is already cut into its pieces, for one that many cells share. */
export function shiftPieces(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  return pieces.map(({ isReference, text }) => (isReference ? shiftReference(text, rows, columns) : text)).join('');
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const parts = reference.split(':').map((part) => shiftPart(part, rows, columns));
  return parts.includes(OUTSIDE) ? OUTSIDE : parts.join(':');
}

function shiftPart(part: string, rows: number, columns: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(part) ?? [];
  const isRowOnly = letters === '';
  const rowMark = isRowOnly ? first : second;
  const column = isRowOnly ? '' : first + shiftLetters(letters, first === '$' ? 0 : columns);
  const row = digits === '' ? '' : rowMark + shiftDigits(digits, rowMark === '$' ? 0 : rows);
  return column.includes('#') || row.includes('#') ? OUTSIDE : column + row;
}

function shiftLetters(letters: string, columns: number): string {
  if (columns === 0) return letters;
  const column = (parseRange(`${letters}1`)?.column ?? 0) + columns;
  return column < 0 || column > LAST_COLUMN ? '#' : columnLetters(column);
}

function shiftDigits(digits: string, rows: number): string {
  const row = Number(digits) + rows;
  return row < 1 || row > LAST_ROW + 1 ? '#' : String(row);
}
