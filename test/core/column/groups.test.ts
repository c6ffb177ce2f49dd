import fc from 'fast-check';
import { columnOf, entryAt, fixed, type ColumnEntry, type ExactColumn } from '../../../core/index.ts';
import { combineColumns } from '../../../core/column/combine.ts';
import { ratioColumn } from '../../../core/column/ratio.ts';
import { blankColumn, boundOf, rescaled, windowOf } from '../../../core/column/exact-column.ts';
import { columnTotal, groupSums, nodeSum } from '../../../core/column/group-sums.ts';
import { groupingOf, underOneNode } from '../../../core/column/grouping.ts';
import { overwrite, ownColumn, withEntry } from '../../../core/column/own-column.ts';
import { areNumbers, mergedStates } from '../../../core/column/states.ts';

const entries = (column: ExactColumn): readonly ColumnEntry[] =>
  Array.from(column.states.keys(), (n) => entryAt(column, n));
const SAFE = 9_007_199_254_740_991n;

describe('groupSums', () => {
  const amounts = fc.bigInt({ min: -SAFE, max: SAFE });

  test('equals sums of big integers, in order and out of order, and each node alone', () => {
    const places = fc.tuple(amounts, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(places, { minLength: 1 }), (list) => {
        const column = columnOf(list.map(([value]) => fixed(value)));
        const grouping = groupingOf(
          list.map(([, node]) => node),
          5,
        );
        const expected = Array.from({ length: 5 }, (_, node): ColumnEntry => {
          const own = list.filter(([, each]) => each === node);
          return own.length > 0 ? fixed(own.reduce((sum, [value]) => sum + value, 0n)) : null;
        });
        expect(entries(groupSums(column, grouping).sums)).toEqual(expected);
        expect(expected.map((_, node) => entryAt(nodeSum(column, grouping, node), 0))).toEqual(expected);
      }),
    );
  });

  test('blanks and dashes count as zero, an unreadable place leaves its node blank', () => {
    const column = columnOf([fixed(1n), null, 'dash', null, fixed(2n), 'unreadable']);
    const { sums } = groupSums(column, groupingOf([0, 0, 1, 2, 3, 3], 4));
    expect(entries(sums)).toEqual([fixed(1n), fixed(0n), null, null]);
  });

  test('tells a bound that holds for every place and every sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), { minLength: 1 }), (values) => {
        const column = columnOf(values.map((value) => fixed(BigInt(value))));
        const { column: bounded, sums } = groupSums(column, underOneNode(values.length));
        if (bounded.kind !== 'fast' || sums.kind !== 'fast') throw new Error('not fast');
        const largest = Math.max(...values.map(Math.abs), Math.abs(values.reduce((sum, value) => sum + value, 0)));
        expect(boundOf(bounded)).toBeGreaterThanOrEqual(largest);
        expect(boundOf(sums)).toBeGreaterThanOrEqual(largest);
      }),
    );
  });

  test('goes beyond 2^53', () => {
    expect(entries(columnTotal(columnOf([fixed(SAFE), fixed(SAFE), fixed(-SAFE)])))).toEqual([fixed(SAFE)]);
    expect(entries(columnTotal(blankColumn(0)))).toEqual([null]);
  });
});

/** The states with another at one place, in memory that begins where theirs does. */
function withState(states: Uint8Array, place: number, state: number): Uint8Array {
  const offset = states.byteOffset;
  const copy = new Uint8Array(states.length + offset).subarray(offset);
  copy[place] = state;
  return copy;
}

test('columns whose totals reach 2^53 stay in safe integers, for their places are small', () => {
  const half = fixed(SAFE / 4n);
  const [a, b] = [columnOf([half, half, half]), columnOf([half, fixed(1n), half])].map(
    (column) => groupSums(column, underOneNode(3)).column,
  );
  if (!a || !b) throw new Error('no columns');
  const difference = combineColumns([a], [b]);
  expect(difference.kind).toBe('fast');
  expect(entries(difference)).toEqual([fixed(0n), fixed(SAFE / 4n - 1n), fixed(0n)]);
  expect(entries(ratioColumn(b, a, { mode: 'half-up', digits: 0 }, 2))).toEqual([fixed(100n), fixed(0n), fixed(100n)]);
});

describe('states', () => {
  test('are all numbers only when each is, wherever the memory begins', () => {
    for (let length = 0; length < 40; length++) {
      const states = new Uint8Array(length + 3).subarray(3);
      const aligned = new Uint8Array(length);
      expect([areNumbers(states), areNumbers(aligned)]).toEqual([true, true]);
      for (let place = 0; place < length; place++) {
        expect([areNumbers(withState(states, place, 1)), areNumbers(withState(aligned, place, 4))]).toEqual([
          false,
          false,
        ]);
      }
    }
  });

  test('of nothing are nothing', () => {
    expect(mergedStates([])).toEqual({ states: new Uint8Array(), isComplete: true });
  });
});

describe('a column of one’s own', () => {
  test('takes an entry that fits, and refuses one that does not', () => {
    const shared = columnOf([fixed(1n), fixed(25n, 1)]);
    const own = ownColumn(shared);
    expect(overwrite(own, 0, columnOf([fixed(7n)]))).toBe(true);
    expect(overwrite(own, 1, columnOf(['dash']))).toBe(true);
    expect(overwrite(own, 0, columnOf([fixed(7n, 2)]))).toBe(false);
    expect(overwrite(own, 0, columnOf([fixed(SAFE + 1n)]))).toBe(false);
    expect(entries(own)).toEqual([fixed(70n, 1), 'dash']);
    expect(entries(shared)).toEqual([fixed(10n, 1), fixed(25n, 1)]);
  });

  test('with another entry takes any', () => {
    const column = columnOf([fixed(1n), fixed(2n)]);
    expect(entries(withEntry(column, 1, fixed(5n, 2)))).toEqual([fixed(100n, 2), fixed(5n, 2)]);
    expect(entries(withEntry(column, 0, fixed(SAFE + 1n)))).toEqual([fixed(SAFE + 1n), fixed(2n)]);
  });
});

test('a window shows its places, and a column of more decimals the same figures', () => {
  const column = columnOf([fixed(1n), null, fixed(3n)]);
  expect(entries(windowOf(column, 1, 3))).toEqual([null, fixed(3n)]);
  expect(entryAt(rescaled(column, 25), 2)).toEqual(fixed(3n * 10n ** 25n, 25));
  expect(entries(windowOf(columnOf([fixed(SAFE + 1n), 'dash']), 1, 2))).toEqual(['dash']);
});
