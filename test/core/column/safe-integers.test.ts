import { combineColumns } from '../../../core/column/combine.ts';
import { groupSums, nodeSum } from '../../../core/column/group-sums.ts';
import { groupingOf, underOneNode } from '../../../core/column/grouping.ts';
import { ratioColumn } from '../../../core/column/ratio.ts';
import { runningTotals } from '../../../core/column/running.ts';
import { withTotals } from '../../../core/column/sum.ts';
import { ROUNDING_MODES } from '../../../core/number/rounding.ts';
import { column, SAFE } from './entries.ts';

/** What a calculation gives while no big integer can be made. */
function inSafeIntegers<Result>(calculate: () => Result): Result {
  const makeBigInteger = BigInt;
  Reflect.set(globalThis, 'BigInt', () => {
    throw new Error('a big integer was made');
  });
  try {
    return calculate();
  } finally {
    Reflect.set(globalThis, 'BigInt', makeBigInteger);
  }
}

describe('columns of safe integers are calculated without big ones', () => {
  test('up to sums of 2^53 − 1', () => {
    const [a, b] = [column(SAFE - 6, -5, 'dash', null), column(1, 3, 4, 5)];
    const sums = [{ place: 3, addends: [0, 1] }];
    const own = column(SAFE - 1, -1, 7, null);
    const total = column(7, SAFE - 8, 1);
    const results = inSafeIntegers(() => [
      combineColumns([a], [b]),
      runningTotals(a, new Set([1])),
      withTotals(own, sums),
      groupSums(own, groupingOf([0, 0, 1, 1], 2)).sums,
      groupSums(own, groupingOf([1, 1, 0, 0], 2)).sums,
      nodeSum(own, groupingOf([0, 0, 1, 1], 2), 0),
      nodeSum(total, underOneNode(3), 0),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(Array.from(results, () => 'fast'));
  });

  test.each(ROUNDING_MODES)('so are rates of figures that leave room for the factor, %s', (mode) => {
    const large = Math.floor((3 * SAFE) / 8000);
    const [parts, wholes] = [column(large, -large, 5, 0, 1), column(Math.floor(SAFE / 4), 7, -3, 2, 0)];
    expect(inSafeIntegers(() => ratioColumn(parts, wholes, { mode, digits: 1 }, 2))).toMatchObject({ kind: 'fast' });
  });
});
