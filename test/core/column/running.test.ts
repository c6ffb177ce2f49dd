import { growthBases, repeated, runningTotals } from '../../../core/column/running.ts';
import { column, entries, integersOf, SAFE } from './entries.ts';

describe('runningTotals', () => {
  test('each place holds the sum of itself and those before it', () => {
    expect(runningTotals(column(1, -5, 'dash', '2.5'))).toMatchObject({
      kind: 'fast',
      scale: 1,
      integers: Float64Array.of(10, -40, -40, -15),
      bound: 85,
    });
    expect(entries(runningTotals(column()))).toEqual([]);
  });

  test.each([null, 'unreadable'] as const)('from a place that is %s on nothing is known', (hole) => {
    expect(entries(runningTotals(column(1, hole, 3)))).toEqual(entries(column(1, null, null)));
    expect(entries(runningTotals(column(10n ** 20n, hole, 3)))).toEqual(entries(column(10n ** 20n, null, null)));
    expect(integersOf(runningTotals(column(10n ** 20n, hole, 3)))).toEqual([10n ** 20n, 0n, 0n]);
  });

  test('passes over the places of totals', () => {
    const totals = runningTotals(column(9, 1, 2, null, 3), new Set([0, 3]));
    expect(entries(totals)).toEqual(entries(column(null, 1, 3, null, 6)));
    expect(integersOf(totals)).toEqual([0, 1, 3, 0, 6]);
    const wide = runningTotals(column(9, 10n ** 20n, null, 2), new Set([0, 2]));
    expect(entries(wide)).toEqual(entries(column(null, 10n ** 20n, null, 10n ** 20n + 2n)));
  });

  test('goes beyond 2^53, and comes back to safe integers', () => {
    expect(runningTotals(column(SAFE - 1, 1))).toMatchObject({ kind: 'fast', bound: SAFE });
    expect(entries(runningTotals(column(SAFE, 2, 2)))).toEqual(
      entries(column(SAFE, 9_007_199_254_740_993n, 9_007_199_254_740_995n)),
    );
    expect(runningTotals(column(10n ** 20n, null)).kind).toBe('wide');
    expect(runningTotals(column(1, 10n ** 20n), new Set([1])).kind).toBe('fast');
  });
});

describe('repeated', () => {
  test('holds one entry at every place', () => {
    const mixed = column(1, '-2.5', 'dash', null, 'unreadable');
    expect(repeated(mixed, 1)).toEqual({
      kind: 'fast',
      scale: 1,
      integers: new Float64Array(5).fill(-25),
      states: new Uint8Array(5),
      bound: 25,
    });
    expect(entries(repeated(mixed, 2, 2))).toEqual(['dash', 'dash']);
    expect(entries(repeated(mixed, 3, 1))).toEqual([null]);
    expect(entries(repeated(mixed, 4, 1))).toEqual(['unreadable']);
    expect(entries(repeated(mixed, 9, 1))).toEqual([null]);
  });

  test('of a wide column is wide only where its entry is', () => {
    const wide = column(7, 10n ** 20n, null);
    expect(repeated(wide, 1)).toMatchObject({ kind: 'wide', integers: [10n ** 20n, 10n ** 20n, 10n ** 20n] });
    expect(repeated(wide, 0, 2)).toMatchObject({ kind: 'fast', integers: Float64Array.of(7, 7) });
    expect(entries(repeated(wide, 2, 1))).toEqual([null]);
  });
});

describe('growthBases', () => {
  test('a base of zero or below, or a fall below zero, is a dash', () => {
    const now = column(5, 5, 5, -1, 0, 5, 5);
    const before = column(4, 0, -4, 4, 4, null, 'dash');
    const bases = growthBases(now, before);
    expect(entries(bases)).toEqual(entries(column(4, 'dash', 'dash', 'dash', 4, null, 'dash')));
    expect(integersOf(bases)).toEqual([4, 0, 0, 0, 4, 0, 0]);
    expect(Array.from(before.states)).toEqual([0, 0, 0, 0, 0, 2, 1]);
    expect(integersOf(before)).toEqual([4, 0, -4, 4, 4, 0, 0]);
  });

  test('so it is in wide columns', () => {
    const before = column(10n ** 20n, -(10n ** 20n), 10n ** 20n, 'unreadable');
    const bases = growthBases(column(1, 1, -1, 1), before);
    expect(bases).toMatchObject({ kind: 'wide', integers: [10n ** 20n, 0n, 0n, 0n] });
    expect(entries(bases)).toEqual(entries(column(10n ** 20n, 'dash', 'dash', 'unreadable')));
  });
});
