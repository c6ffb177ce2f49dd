import fc from 'fast-check';
import { combineColumns } from '../../../core/column/combine.ts';
import { ratioColumn } from '../../../core/column/ratio.ts';
import {
  blankColumn,
  boundOf,
  columnOf,
  entryAt,
  rescaled,
  windowOf,
  type ColumnEntry,
} from '../../../core/column/exact-column.ts';
import { columnTotal, groupSums, nodeSum } from '../../../core/column/group-sums.ts';
import { groupingOf, underOneNode } from '../../../core/column/grouping.ts';
import { overwrite, ownColumn, withEntry } from '../../../core/column/own-column.ts';
import { areNumbers, mergedStates } from '../../../core/column/states.ts';
import { fixed } from '../../../core/number/fixed.ts';
import { column, entries, integersOf } from './entries.ts';

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

describe('groupSums of a few places', () => {
  const inOrder = () => groupingOf([0, 0, 1, 2, 2, 2], 3);
  const outOfOrder = () => groupingOf([2, 0, 1, 2, 0, 2], 3);

  test('tells sums, bounds and what is known', () => {
    expect(groupSums(column(5, -7, 1, 2, 3, 4), inOrder())).toEqual({
      column: { ...column(5, -7, 1, 2, 3, 4), bound: 12, isComplete: true },
      sums: { ...column(-2, 1, 9), bound: 12, isComplete: true },
    });
    expect(groupSums(column(-50, 4, 1, 2, 3, 9), outOfOrder())).toEqual({
      column: { ...column(-50, 4, 1, 2, 3, 9), bound: 50, isComplete: true },
      sums: { ...column(7, 1, -39), bound: 39, isComplete: true },
    });
  });

  test.each([inOrder, outOfOrder])('a node with an unreadable place, or without any, is blank and holds 0', (make) => {
    const grouping = make();
    const { nodeOf } = grouping;
    const places = Array.from(nodeOf, (node) => (node === 1 ? 'unreadable' : node === 0 ? null : 3));
    const { sums } = groupSums(column(...places), grouping);
    expect(sums).toMatchObject({ kind: 'fast', integers: Float64Array.of(0, 0, 9), isComplete: false });
    expect(entries(sums)).toEqual(entries(column(null, null, 9)));
    const missing = groupSums(column(1, 2), groupingOf([0, 2], 3)).sums;
    expect(missing).toMatchObject({ isComplete: false, integers: Float64Array.of(1, 0, 2) });
    expect(entries(missing)).toEqual(entries(column(1, null, 2)));
  });

  test('an unreadable place hides the sum of the places beside it', () => {
    for (const own of [column(5, 'unreadable'), column(10n ** 20n, 'unreadable')]) {
      const { sums } = groupSums(own, underOneNode(2));
      expect([integersOf(sums).map(Number), entries(sums)]).toEqual([[0], [null]]);
    }
  });

  test('a wide column has wide sums, and fast ones where they are safe', () => {
    const big = 10n ** 20n;
    const wide = column(big, 1, 'unreadable', 2, null, null);
    expect(groupSums(wide, groupingOf([0, 0, 1, 1, 2, 3], 4)).sums).toEqual({
      kind: 'wide',
      scale: 0,
      integers: [big + 1n, 0n, 0n, 0n],
      states: Uint8Array.of(0, 2, 2, 2),
    });
    expect(groupSums(column(big, -big), underOneNode(2))).toEqual({ column: column(big, -big), sums: column(0) });
  });

  test('stays fast while the magnitudes of each node do', () => {
    const safe = Number(SAFE);
    const order = (nodes: readonly number[]) => groupingOf(nodes, 2);
    expect(groupSums(column(safe - 1, -1, safe), order([0, 0, 1])).sums).toMatchObject({ kind: 'fast', bound: safe });
    expect(groupSums(column(safe, safe - 1, -1), order([1, 0, 0])).sums).toMatchObject({ kind: 'fast', bound: safe });
    expect(groupSums(column(safe - 1, 5, 1), order([1, 0, 1])).sums).toMatchObject({ bound: safe });
    expect(groupSums(column(1, safe - 2, 1), order([1, 1, 0])).sums).toMatchObject({ bound: safe - 1 });
    const beyond = groupSums(column(safe, 5, 1, 1), order([1, 0, 1, 1])).sums;
    expect(entries(beyond)).toEqual(entries(column(5, 9_007_199_254_740_993n)));
  });
});

describe('nodeSum', () => {
  test('adds the places of one node', () => {
    const grouping = groupingOf([0, 0, 1, 1, 1, 2], 3);
    const own = column(1, 2, 30, -4, 'dash', 'dash');
    expect(nodeSum(own, grouping, 0)).toEqual(column(3));
    expect(nodeSum(own, grouping, 1)).toEqual(column(26));
    expect(nodeSum(own, grouping, 2)).toEqual(column(0));
    expect(nodeSum(column(1, 2, 3, 4), groupingOf([0, 1, 1, 2], 3), 1)).toEqual(column(5));
    expect(nodeSum(column(5, null), groupingOf([1, 0], 2), 1)).toEqual(column(5));
  });

  test('is blank, holding 0, where a place is unreadable or none is known', () => {
    expect(nodeSum(column(5, 'unreadable'), underOneNode(2), 0)).toEqual(column(null));
    expect(nodeSum(column(null, null), underOneNode(2), 0)).toEqual(column(null));
    expect(nodeSum(column(), underOneNode(0), 0)).toEqual(column(null));
  });

  test('is exact beyond 2^53', () => {
    const safe = Number(SAFE);
    expect(nodeSum(column(safe, 1, 1), underOneNode(3), 0)).toEqual(column(SAFE + 2n));
    expect(nodeSum(column(safe, 2, -4), underOneNode(3), 0)).toEqual(column(SAFE - 2n));
  });
});

describe('groupingOf', () => {
  test('numbers the places of each node, and says when they stand in order', () => {
    const [starts, nodeOf] = [Int32Array.of(0, 2, 3, 3), Int32Array.of(0, 0, 1)];
    expect(groupingOf([0, 0, 1], 3)).toEqual({ nodes: 3, nodeOf, starts, order: null, hasEmptyNode: true });
    expect(groupingOf([1, 0, 1], 2)).toEqual({
      nodes: 2,
      nodeOf: Int32Array.of(1, 0, 1),
      starts: Int32Array.of(0, 1, 3),
      order: Int32Array.of(1, 0, 2),
      hasEmptyNode: false,
    });
    expect(underOneNode(3)).toEqual(groupingOf([0, 0, 0], 1));
    expect(underOneNode(0)).toEqual(groupingOf([], 1));
  });

  test.each([2, -1])('node %d among 2 is a programmer’s fault', (node) => {
    expect(() => groupingOf([0, node], 2)).toThrow(new RangeError(`no node ${node} among 2`));
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

  test('has a kind and claims no bound', () => {
    const bounded = {
      kind: 'fast',
      scale: 0,
      integers: Float64Array.of(1),
      states: new Uint8Array(1),
      bound: 1,
    } as const;
    expect(ownColumn(bounded)).toStrictEqual({
      kind: 'fast',
      scale: 0,
      integers: Float64Array.of(1),
      states: new Uint8Array(1),
    });
  });

  test('takes several places at once, wide or not', () => {
    const own = ownColumn(column(10n ** 20n, 2, 3, 4));
    expect(overwrite(own, 1, column(7, 'dash'))).toBe(true);
    expect(entries(own)).toEqual(entries(column(10n ** 20n, 7, 'dash', 4)));
    const fast = ownColumn(column(1, 2, 3, 4));
    expect(overwrite(fast, 2, column(8, null))).toBe(true);
    expect(entries(fast)).toEqual(entries(column(1, 2, 8, null)));
  });

  test('with another entry takes any', () => {
    expect(withEntry(column(1, 2), 1, fixed(5n)).kind).toBe('fast');
    const pair = column(1, 2);
    expect(entries(withEntry(pair, 1, fixed(5n, 2)))).toEqual([fixed(100n, 2), fixed(5n, 2)]);
    expect(entries(withEntry(pair, 0, fixed(SAFE + 1n)))).toEqual([fixed(SAFE + 1n), fixed(2n)]);
  });
});

test('a window shows its places, and a column of more decimals the same figures', () => {
  const column = columnOf([fixed(1n), null, fixed(3n)]);
  expect(entries(windowOf(column, 1, 3))).toEqual([null, fixed(3n)]);
  expect(entryAt(rescaled(column, 25), 2)).toEqual(fixed(3n * 10n ** 25n, 25));
  expect(entries(windowOf(columnOf([fixed(SAFE + 1n), 'dash']), 1, 2))).toEqual(['dash']);
});
