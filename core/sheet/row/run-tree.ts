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

/** The figure of a row in one column, and the sum of the rows taken so far. */
interface GrowingSum {
  readonly whole: number;
  readonly numbers: Float64Array;
  readonly hasNegatives: boolean;
  sum: number;
}

/** How many of the nearest open rows add up to a row; 0 where none do, or where chance could have done it. */
function partsOf(row: number, open: readonly number[], columns: readonly ColumnFigures[], isLenient: boolean): number {
  const sums = columns.flatMap(({ numbers, hasNegatives }): GrowingSum[] => {
    const whole = numbers[row] ?? Number.NaN;
    return Number.isNaN(whole) ? [] : [{ whole, numbers, hasNegatives, sum: 0 }];
  });
  if (sums.length === 0 || bitsOfWholes(sums) < LEAST_BITS) return 0;
  for (let taken = 1; taken <= Math.min(open.length, LONGEST_RUN); taken++) {
    take(sums, open[open.length - taken] ?? 0);
    if (isReached(sums, isLenient && taken > 1)) return taken;
    if (isPassed(sums, isLenient)) return 0;
  }
  return 0;
}

function bitsOfWholes(sums: readonly GrowingSum[]): number {
  return sums.reduce((bits, { whole }) => bits + bitsOf(whole), 0);
}

function take(sums: readonly GrowingSum[], part: number): void {
  for (const each of sums) {
    const value = each.numbers[part] ?? Number.NaN;
    if (!Number.isNaN(value)) each.sum += value;
  }
}

/** Whether the sums come out: in every column, or in all but one that may hold a slip while the others tell enough. */
function isReached(sums: readonly GrowingSum[], isLenient: boolean): boolean {
  const equal = sums.filter(({ sum, whole }) => agrees(sum, whole));
  if (equal.length === sums.length) return true;
  const bits = bitsOfWholes(equal);
  return (isLenient && bits >= LENIENT_BITS) || (isAllButOne(equal, sums) && bits >= 2 * LEAST_BITS);
}

function isAllButOne(equal: readonly GrowingSum[], sums: readonly GrowingSum[]): boolean {
  return sums.length > 2 && equal.length >= sums.length - 1;
}

/** Whether taking more rows cannot bring the sums right any more. */
function isPassed(sums: readonly GrowingSum[], isLenient: boolean): boolean {
  const beyond = sums.filter(({ sum, whole, hasNegatives }) => !hasNegatives && sum > whole).length;
  return isLenient ? beyond === sums.length : beyond * 2 > sums.length;
}
