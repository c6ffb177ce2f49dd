import { combineColumns } from '../../../core/column/combine.ts';
import { groupSums } from '../../../core/column/group-sums.ts';
import { underOneNode } from '../../../core/column/grouping.ts';
import {
  column,
  columnBy,
  entries,
  fastColumn,
  integersOf,
  LENGTHS,
  SAFE,
  unaligned,
  type Written,
} from './entries.ts';

const a = (n: number) => 7 * n - 20;
const b = (n: number) => 100 - n * n;
const c = (n: number) => (n % 3) - 5;

describe.each(LENGTHS)('columns of %d places', (length) => {
  const by = (rule: (place: number) => Written) => columnBy(length, rule);

  test('add up and take away place by place', () => {
    const sums = [
      [combineColumns([by(a)], []), a],
      [combineColumns([], [by(a)]), (n: number) => -a(n)],
      [combineColumns([by(a), by(b)], []), (n: number) => a(n) + b(n)],
      [combineColumns([by(a)], [by(b), by(c)]), (n: number) => a(n) - b(n) - c(n)],
      [combineColumns([by(a), by(b), by(c)], [by(c)]), (n: number) => a(n) + b(n)],
      [combineColumns([], [by(b), by(c)]), (n: number) => -b(n) - c(n)],
    ] as const;
    for (const [sum, rule] of sums) expect(entries(sum)).toEqual(entries(by(rule)));
  });

  test('are blank where one of them is not known, and hold 0 there', () => {
    const holes = (n: number): Written => (n % 5 === 2 ? null : n % 7 === 3 ? 'unreadable' : n % 3 === 1 ? 'dash' : n);
    const known = (n: number) => n % 5 !== 2 && n % 7 !== 3;
    const expected = by((n) => (known(n) ? a(n) - (n % 3 === 1 ? 0 : n) : null));
    for (const subtrahend of [by(holes), unaligned(by(holes))]) {
      const difference = combineColumns([by(a)], [subtrahend]);
      expect(entries(difference)).toEqual(entries(expected));
      expect(integersOf(difference)).toEqual(integersOf(expected));
    }
  });
});

describe('what is known of a result', () => {
  test('is a bound, and whether every place holds a number', () => {
    const [whole, holed] = [fastColumn(5, -7), column(1, null)];
    expect(combineColumns([whole, whole], [])).toMatchObject({ kind: 'fast', bound: 14, isComplete: true });
    expect(combineColumns([whole], [holed])).toMatchObject({ kind: 'fast', bound: 8, isComplete: false });
    expect(combineColumns([{ ...whole, bound: 9 }], [{ ...whole, bound: 8 }])).toMatchObject({ bound: 17 });
  });

  test('a bound is looked for anew where the known ones are too large together', () => {
    const wide = { ...fastColumn(5, -7), bound: SAFE };
    expect(combineColumns([wide], [])).toMatchObject({ bound: SAFE });
    expect(combineColumns([wide], [column(1, 1)])).toMatchObject({ kind: 'fast', bound: 8 });
  });

  test('a result of one column shares no numbers with it', () => {
    const one = column(5, 6);
    expect(combineColumns([one], []).integers).not.toBe(one.integers);
  });
});

describe('beyond 2^53 − 1', () => {
  test('nothing is lost', () => {
    expect(combineColumns([column(SAFE - 1)], [column(-1)])).toMatchObject({ kind: 'fast', bound: SAFE });
    expect(combineColumns([column(SAFE, 1)], [column(-2, null)])).toEqual({
      kind: 'wide',
      scale: 0,
      integers: [9_007_199_254_740_993n, 0n],
      states: Uint8Array.of(0, 2),
    });
    expect(entries(combineColumns([column('0.5'), column(SAFE)], [column(SAFE)]))).toEqual(entries(column('0.5')));
    expect(combineColumns([column(10n ** 20n)], [column(10n ** 20n)]).kind).toBe('fast');
  });

  test('columns whose totals reach it stay fast, for their places are small', () => {
    const quarter = Math.floor(SAFE / 4);
    const total = groupSums(column(quarter, quarter, quarter), underOneNode(3)).column;
    expect(combineColumns([total], [total])).toMatchObject({ kind: 'fast', bound: 2 * quarter });
  });
});
