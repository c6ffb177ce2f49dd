import { CellMark, type Cells } from '../cells.ts';
import { referencesOf } from '../formula/relative.ts';

/** The rows a row adds up by the formulas in its own columns: `=SUM(B6:B9)`, `=B5+B10+B16`, by place in `rows`. */
export function partsByFormula(
  cells: Cells,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  if (!cells.hasFormulas) return new Map();
  const placeOf = new Map(rows.map((row, n) => [row, n]));
  const parts = new Map<number, readonly number[]>();
  rows.forEach((row, n) => {
    if (!columns.some((column) => (cells.marksAt(row, column) & CellMark.formula) !== 0)) return;
    const votes = new Map<string, { readonly places: readonly number[]; count: number }>();
    for (const column of columns) {
      const formula = cells.formulaAt(row, column);
      const places = formula === null ? undefined : addedRows(formula, row, column, placeOf);
      if (!places || places.length === 0) continue;
      const key = places.join(' ');
      const vote = votes.get(key);
      if (vote) vote.count++;
      else votes.set(key, { places, count: 1 });
    }
    const [most] = [...votes.values()].sort((a, b) => b.count - a.count || b.places.length - a.places.length);
    if (most) parts.set(n, most.places);
  });
  return parts;
}

/** Only sums: `=SUM(…)`, `=B5+B10`, in the formula's own column and of rows other than its own. */
const SUM = /^=\+?(?:SUM\([^()]*\)|\+?\$?[A-Z]{1,3}\$?\d+)(?:\+(?:SUM\([^()]*\)|\$?[A-Z]{1,3}\$?\d+))*$/i;
const LONGEST = 400;

function addedRows(
  formula: string,
  row: number,
  column: number,
  placeOf: ReadonlyMap<number, number>,
): readonly number[] | undefined {
  const plain = formula.replace(/\s/g, '').replace(/^=SUBTOTAL\((?:10)?9,/i, '=SUM(');
  if (plain.length > LONGEST || !SUM.test(plain)) return undefined;
  const places: number[] = [];
  for (const { row: first, rows, column: at, columns } of referencesOf(plain)) {
    if (at !== column || columns !== 1) return undefined;
    for (let r = first; r < first + rows; r++) {
      const place = placeOf.get(r);
      if (r === row) return undefined;
      if (place !== undefined) places.push(place);
    }
  }
  return [...new Set(places)].sort((a, b) => a - b);
}
