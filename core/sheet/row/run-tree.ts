import type { ColumnFigures } from '../figures.ts';
import { agrees, bitsOf } from '../relation/agreement.ts';
import type { RowTree } from './row-tree.ts';

const LEAST_BITS = 18;
/** One column that comes out right by chance among the few sums tried is as unlikely as this. */
const LENIENT_BITS = 13;
const LONGEST_RUN = 400;

/**
 * Finds rows that add up the rows right below them although nothing but the figures says so: from the last row upward,
 * each takes in as many of the rows below as add up to it in every column.
 */
export function runTree(isItem: readonly boolean[], columns: readonly ColumnFigures[], isLenient = false): RowTree {
  const parents = new Int32Array(isItem.length).fill(-1);
  const sums = new Set<number>();
  /** Rows without a parent so far, the nearest last. */
  const open: number[] = [];
  for (let row = isItem.length - 1; row >= 0; row--) {
    if (!isItem[row]) continue;
    const taken = partsOf(row, open, columns, isLenient);
    if (taken > 1) {
      sums.add(row);
      for (const part of open.splice(open.length - taken)) parents[part] = row;
    }
    open.push(row);
  }
  return { parents, sums, contained: new Set() };
}

/** How many of the nearest open rows add up to a row; 0 where none do, or where chance could have done it. */
function partsOf(row: number, open: readonly number[], columns: readonly ColumnFigures[], isLenient: boolean): number {
  const wholes = columns.flatMap(({ numbers, hasNegatives }) => {
    const whole = numbers[row] ?? Number.NaN;
    return Number.isNaN(whole) ? [] : [{ whole, numbers, hasNegatives, sum: 0 }];
  });
  if (wholes.length === 0) return 0;
  const bits = wholes.reduce((sum, { whole }) => sum + bitsOf(whole), 0);
  if (bits < LEAST_BITS) return 0;
  for (let taken = 1; taken <= Math.min(open.length, LONGEST_RUN); taken++) {
    const part = open[open.length - taken] ?? 0;
    let equal = 0;
    let telling = 0;
    let beyond = 0;
    for (const entry of wholes) {
      const value = entry.numbers[part] ?? Number.NaN;
      entry.sum += Number.isNaN(value) ? 0 : value;
      if (agrees(entry.sum, entry.whole)) {
        equal++;
        telling += bitsOf(entry.whole);
      }
      if (!entry.hasNegatives && entry.sum > entry.whole) beyond++;
    }
    // a column may hold a slip; the others must tell enough
    if (isLenient && taken > 1 && telling >= LENIENT_BITS) return taken;
    if (equal === wholes.length || (wholes.length > 2 && equal >= wholes.length - 1 && telling >= 2 * LEAST_BITS))
      return taken;
    if (isLenient ? beyond === wholes.length : beyond * 2 > wholes.length) return 0;
  }
  return 0;
}
