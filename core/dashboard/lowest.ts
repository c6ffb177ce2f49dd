import { BLANK, type Blank } from '../blank.ts';
import { compareFixed, type Fixed } from '../number/fixed.ts';

/** The rows with the lowest rates, in the order they have; those without a rate go first. */
export function lowest<Row extends { readonly rate: Fixed | Blank }>(
  rows: readonly Row[],
  most: number,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const rated = rows.filter(({ rate }) => rate !== BLANK);
  const ranked = [...rated].sort((a, b) => (a.rate === BLANK || b.rate === BLANK ? 0 : compareFixed(a.rate, b.rate)));
  const kept = new Set(ranked.slice(0, most));
  return rows.filter((row) => kept.has(row));
}
