import { withTotals } from '../../../core/column/sum.ts';
import { column, entries, integersOf, SAFE } from './entries.ts';

const BIG = 10n ** 20n;

describe('withTotals', () => {
  test('without totals is the column itself', () => {
    const same = column(1, 2);
    expect(withTotals(same, [])).toBe(same);
  });

  test('writes into a column of its own', () => {
    const given = column(9, 1, 2);
    const filled = withTotals(given, [{ place: 0, addends: [1, 2] }]);
    expect(filled).toEqual({ kind: 'fast', scale: 0, integers: Float64Array.of(3, 1, 2), states: new Uint8Array(3) });
    expect(entries(given)).toEqual(entries(column(9, 1, 2)));
    const blank = column(null, 1, 2);
    expect(entries(withTotals(blank, [{ place: 0, addends: [1, 2] }]))).toEqual(entries(column(3, 1, 2)));
    expect(Array.from(blank.states)).toEqual([2, 0, 0]);
  });

  test('leaves a total blank, holding 0, where an addend is unreadable or none is known', () => {
    const sums = [
      { place: 0, addends: [2, 3] },
      { place: 1, addends: [4, 5] },
    ];
    const filled = withTotals(column(9, 9, 5, 'unreadable', null, null), sums);
    expect(entries(filled)).toEqual(entries(column(null, null, 5, 'unreadable', null, null)));
    expect(integersOf(filled)).toEqual([0, 0, 5, 0, 0, 0]);
    const wide = withTotals(column(9, 9, BIG, 'unreadable', null, null), sums);
    expect(wide).toMatchObject({ kind: 'wide', integers: [0n, 0n, BIG, 0n, 0n, 0n] });
  });

  test('adds numbers of both signs, dashes and blanks', () => {
    const filled = withTotals(column(null, 7, -10, 'dash', null), [{ place: 0, addends: [1, 2, 3, 4] }]);
    expect(entries(filled)).toEqual(entries(column(-3, 7, -10, 'dash', null)));
    expect(entries(withTotals(column(null, 'dash'), [{ place: 0, addends: [1] }]))).toEqual(entries(column(0, 'dash')));
    expect(entries(withTotals(column(null, 5), [{ place: 0, addends: [1, 9] }]))).toEqual(entries(column(5, 5)));
  });

  test('is exact beyond 2^53, and leaves a wide column as it was', () => {
    const sums = [{ place: 0, addends: [1, 2, 3] }];
    expect(entries(withTotals(column(null, SAFE, 2, -4), sums))[0]).toEqual(entries(column(SAFE - 2))[0]);
    expect(entries(withTotals(column(null, SAFE, 1, 1), sums))[0]).toEqual(entries(column(9_007_199_254_740_993n))[0]);
    expect(entries(withTotals(column(null, -SAFE, -1, -1), sums))[0]).toEqual(
      entries(column(-9_007_199_254_740_993n))[0],
    );
    const wide = column(1, BIG, 1, -3);
    expect(withTotals(wide, sums)).toMatchObject({ kind: 'wide', integers: [BIG - 2n, BIG, 1n, -3n] });
    expect(wide.integers[0]).toBe(1n);
  });
});
