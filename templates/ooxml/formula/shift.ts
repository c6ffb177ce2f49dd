import { columnLetters, parseRange } from '../contract.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { formulaPieces } from './reference.ts';

const OUTSIDE = '#REF!';
const PART = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]*)$/;

/** One corner of a reference. */
interface Corner {
  readonly columnMark: string;
  /** From 0; `undefined` in a reference to whole rows. */
  readonly column: number | undefined;
  readonly letters: string;
  readonly rowMark: string;
  /** From 1; `undefined` in a reference to whole columns. */
  readonly row: number | undefined;
}

/** Moves the relative references of one formula by so many rows and columns. */
export type MovableFormula = (rows: number, columns: number) => string;

/**
 * Moves the relative references of a formula, as copying its cell would.
 *
 * @example
 * shiftFormula('A1+$B$1+SUM(C:C)', 1, 2) //=> 'C2+$B$1+SUM(E:E)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : movableFormula(formula)(rows, columns);
}

/** Cuts a formula up once, for one that many cells share. */
export function movableFormula(formula: string): MovableFormula {
  const pieces = formulaPieces(formula).map(({ isReference, text }) =>
    isReference ? text.split(':').map(readCorner) : text,
  );
  return (rows, columns) => {
    let moved = '';
    for (const piece of pieces) moved += typeof piece === 'string' ? piece : moveReference(piece, rows, columns);
    return moved;
  };
}

function readCorner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(text) ?? [];
  const row = digits === '' ? undefined : Number(digits);
  if (letters === '') return { columnMark: '', column: undefined, letters, rowMark: first, row };
  return { columnMark: first, column: parseRange(`${letters}1`)?.column ?? 0, letters, rowMark: second, row };
}

function moveReference(corners: readonly Corner[], rows: number, columns: number): string {
  let moved = '';
  for (const corner of corners) {
    const text = moveCorner(corner, rows, columns);
    if (text === undefined) return OUTSIDE;
    moved += moved === '' ? text : `:${text}`;
  }
  return moved;
}

/** A corner that leaves the sheet is none. */
function moveCorner(
  { columnMark, column, letters, rowMark, row }: Corner,
  rows: number,
  columns: number,
): string | undefined {
  const toColumn = column === undefined || columnMark !== '' ? column : column + columns;
  const toRow = row === undefined || rowMark !== '' ? row : row + rows;
  if (toColumn !== undefined && (toColumn < 0 || toColumn > LAST_COLUMN)) return undefined;
  if (toRow !== undefined && (toRow < 1 || toRow > LAST_ROW + 1)) return undefined;
  const name = toColumn === undefined || toColumn === column ? letters : columnLetters(toColumn);
  return `${columnMark}${name}${rowMark}${toRow ?? ''}`;
}
