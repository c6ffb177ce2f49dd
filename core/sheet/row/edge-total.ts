import { extremesOf } from '../extremes.ts';
import type { ColumnFigures } from '../figures.ts';
import { placesWhere } from '../places.ts';
import { agrees, bitsOf } from '../relation/agreement.ts';
import type { BodyRow } from './body-row.ts';
import { sumOf } from './row-tree.ts';

/** Of three rows one is as well the difference of the others. */
const LEAST_ITEMS = 4;
const LEAST_BITS = 18;

/**
 * The first or last row is a total under whatever name (이름 없는 합계) when it is the sum of all other items: in every column, but
 * one that may hold a slip where there are several.
 */
export function withEdgeTotal(rows: readonly BodyRow[], columns: readonly ColumnFigures[]): readonly BodyRow[] {
  if (rows.some(({ word }) => word === 'total')) return rows;
  const items = placesWhere(rows, ({ word, hasFigures }) => word === 'none' && hasFigures);
  if (items.length < LEAST_ITEMS) return rows;
  const edge = [items.at(-1) ?? -1, items[0] ?? -1].find((place) => isSumOfOthers(place, items, columns));
  return edge === undefined ? rows : rows.map((row, n) => (n === edge ? { ...row, word: 'total' } : row));
}

function isSumOfOthers(place: number, items: readonly number[], columns: readonly ColumnFigures[]): boolean {
  const others = items.filter((item) => item !== place);
  const tests = columns.flatMap(({ numbers }) => {
    const whole = numbers[place] ?? Number.NaN;
    const sum = sumOf(numbers, others);
    if (Number.isNaN(whole) || Number.isNaN(sum) || (whole === 0 && sum === 0)) return [];
    const isSum = agrees(whole, sum);
    return !isSum && isAmid(whole, numbers, others) ? [] : [{ isSum, bits: isSum ? bitsOf(whole) : 0 }];
  });
  const fits = tests.filter(({ isSum }) => isSum).length;
  const bits = tests.reduce((all, test) => all + test.bits, 0);
  return bits >= LEAST_BITS && tests.length - fits <= (fits > 1 ? 1 : 0);
}

/** A figure amid the others is a mean or a quotient of its own row, and says nothing about sums. */
function isAmid(whole: number, numbers: Float64Array, others: readonly number[]): boolean {
  const values = others.map((other) => numbers[other] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  const { least, most } = extremesOf(values);
  return values.length > 2 && whole > least && whole < most;
}
