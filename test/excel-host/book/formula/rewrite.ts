import { columnLetters, parseRange } from '../../../../core/sheet/address.ts';
import { MAX_COLUMNS, MAX_ROWS, quotedSheetName, splitAddress } from '../region.ts';
import { tokenize } from './token.ts';

/** Moves one reference; null where what it pointed at is gone. */
export type Mover = (
  sheet: string | null,
  corner: { readonly row: number; readonly column: number },
  role: 'single' | 'first' | 'last',
) => { readonly row: number; readonly column: number } | null;

/** Rewrites every reference of a formula. */
function rewriteReferences(formula: string, rewrite: (source: string) => string): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  return `=${tokens.map((token) => (token.kind === 'reference' ? rewrite(token.source) : token.source)).join('')}`;
}

/** The formula after a sheet got another name. */
export function renameSheet(formula: string, before: string, after: string): string {
  return rewriteReferences(formula, (source) => {
    const { sheet, region } = splitAddress(source);
    const isThis = sheet !== null && sheet.toLowerCase() === before.toLowerCase();
    return isThis ? `${quotedSheetName(after)}!${region}` : source;
  });
}

const CORNER = /^(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})$/i;

/** The formula after its references moved; only the cells and areas move, not whole rows and columns. */
export function moveReferences(formula: string, move: Mover): string {
  return rewriteReferences(formula, (source) => {
    const { sheet, region } = splitAddress(source);
    const prefix = source.slice(0, source.length - region.length);
    const corners = region.split(':');
    if (!corners.every((corner) => CORNER.test(corner))) return source;
    const moved = corners.map((corner, place) =>
      movedCorner(corner, sheet, move, corners.length === 1 ? 'single' : place === 0 ? 'first' : 'last'),
    );
    return prefix + (moved.includes(null) || isTurned(moved) ? '#REF!' : moved.join(':'));
  });
}

/** Where all of an area is deleted its last corner ends up before its first. */
function isTurned([first, last]: readonly (string | null)[]): boolean {
  const start = parseRange(first ?? '');
  const end = parseRange(last ?? '');
  return start !== undefined && end !== undefined && (end.row < start.row || end.column < start.column);
}

function movedCorner(corner: string, sheet: string | null, move: Mover, role: Parameters<Mover>[2]): string | null {
  const match = CORNER.exec(corner);
  const place = parseRange(corner);
  if (!match || !place) return null;
  const target = move(sheet, place, role);
  if (!target) return null;
  return `${match[1] ?? ''}${columnLetters(target.column)}${match[3] ?? ''}${target.row + 1}`;
}

/** The formula as it reads after being copied by some rows and columns: `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (source) => {
    const { region } = splitAddress(source);
    const prefix = source.slice(0, source.length - region.length);
    const moved = region.split(':').map((corner) => shiftCorner(corner, rows, columns));
    return prefix + (moved.includes(null) ? '#REF!' : moved.join(':'));
  });
}

function shiftCorner(corner: string, rows: number, columns: number): string | null {
  const match = CORNER.exec(corner);
  const place = parseRange(corner);
  if (!match || !place) return corner;
  const row = match[3] === '$' ? place.row : place.row + rows;
  const column = match[1] === '$' ? place.column : place.column + columns;
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return `${match[1] ?? ''}${columnLetters(column)}${match[3] ?? ''}${row + 1}`;
}
