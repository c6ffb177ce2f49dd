import fc from 'fast-check';
import { combineColumns } from '../../../core/column/combine.ts';
import { CellState, columnOf, entryAt, rescaled, type ColumnEntry } from '../../../core/column/exact-column.ts';
import { ratioColumn } from '../../../core/column/ratio.ts';
import { withTotals } from '../../../core/column/sum.ts';
import { compareFixed, fixed, type Fixed } from '../../../core/number/fixed.ts';
import { quotient, roundQuotient } from '../../../core/number/quotient.ts';
import { ROUNDING_MODES, type Rounding } from '../../../core/number/rounding.ts';

const figures = fc.record({
  coefficient: fc.oneof(
    fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
    // around 2^53, where the fast path has to give way
    fc.bigInt({ min: 9_007_199_254_740_990n, max: 9_007_199_254_740_999n }),
    fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  ),
  scale: fc.integer({ min: 0, max: 3 }),
});
const entries = fc.oneof(
  { weight: 8, arbitrary: figures },
  fc.constant('dash' as const),
  fc.constant(null),
  fc.constant('unreadable' as const),
);
const roundings: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom(...ROUNDING_MODES),
  digits: fc.integer({ min: -2, max: 4 }),
});

const isNumber = (entry: ColumnEntry): entry is Fixed => typeof entry === 'object' && entry !== null;
const valueOf = (entry: ColumnEntry): Fixed | undefined =>
  entry === 'dash' ? fixed(0n) : isNumber(entry) ? entry : undefined;

describe('an exact column', () => {
  test('gives back every entry it was made of', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1 }), (list) => {
        const column = columnOf(list);
        list.forEach((entry, n) => {
          const back = entryAt(column, n);
          if (isNumber(entry)) expect(isNumber(back) && compareFixed(back, entry)).toBe(0);
          else expect(back).toBe(entry);
        });
      }),
    );
  });

  test('is fast up to 2^53 − 1 and wide beyond', () => {
    expect(columnOf([fixed(9_007_199_254_740_991n)]).kind).toBe('fast');
    expect(columnOf([fixed(9_007_199_254_740_992n)]).kind).toBe('wide');
    expect(rescaled(columnOf([fixed(9_007_199_254_740_991n)]), 1).kind).toBe('wide');
  });
});

describe('combineColumns', () => {
  test('adds and subtracts exactly at any size; a missing input leaves the place blank', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entries, entries, entries), { minLength: 1 }), (rows) => {
        const [a, b, c] = [0, 1, 2].map((k) => columnOf(rows.map((row) => row[k] ?? null)));
        if (!a || !b || !c) return;
        const result = combineColumns([a], [b, c]);
        rows.forEach((row, n) => {
          const [x, y, z] = row.map(valueOf);
          const entry = entryAt(result, n);
          if (!x || !y || !z) return expect(entry).toBeNull();
          const scale = 3;
          const at = (value: Fixed) => value.coefficient * 10n ** BigInt(scale - value.scale);
          expect(isNumber(entry) && compareFixed(entry, fixed(at(x) - at(y) - at(z), scale))).toBe(0);
        });
      }),
    );
  });
});

describe('ratioColumn', () => {
  test('equals the quotient of big integers, rounded once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entries, entries), { minLength: 1 }), roundings, (rows, rounding) => {
        const part = columnOf(rows.map(([a]) => a));
        const whole = columnOf(rows.map(([, b]) => b));
        const result = ratioColumn(part, whole, rounding, 2);
        rows.forEach(([a, b], n) => {
          const [x, y] = [valueOf(a), valueOf(b)];
          const entry = entryAt(result, n);
          if (!x || !y) return expect(entry).toBeNull();
          const exact = quotient(x, y);
          if (!exact) return expect(entry).toBe('dash');
          expect(isNumber(entry) && compareFixed(entry, roundQuotient(exact, rounding, 2))).toBe(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  /** domain.md §4.3 and §10.2: what doubles get wrong. */
  test.each([
    [29n, 50n, 'down', 0, 58n],
    [57n, 100n, 'down', 0, 57n],
    [23n, 40n, 'down', 1, 575n],
    [23n, 80n, 'half-up', 1, 288n],
    [11n, 125n, 'down', 1, 88n],
    [85n, 377n, 'half-up', 1, 225n],
    [1_215n, 12_199n, 'half-up', 1, 100n],
  ] as const)('%d / %d %s %d', (a, b, mode, digits, expected) => {
    const entry = entryAt(ratioColumn(columnOf([fixed(a)]), columnOf([fixed(b)]), { mode, digits }, 2), 0);
    expect(entry).toEqual(fixed(expected, digits));
  });
});

describe('withTotals', () => {
  test('adds like SUM: blanks and dashes count as zero, an unreadable addend leaves the total blank', () => {
    const column = columnOf([null, fixed(5n), null, 'dash', fixed(25n, 1)]);
    expect(entryAt(withTotals(column, [{ place: 0, addends: [1, 2, 3, 4] }]), 0)).toEqual(fixed(75n, 1));
    const unreadable = columnOf([null, fixed(5n), 'unreadable']);
    expect(entryAt(withTotals(unreadable, [{ place: 0, addends: [1, 2] }]), 0)).toBeNull();
    const empty = columnOf([fixed(9n), null]);
    expect(withTotals(empty, [{ place: 0, addends: [1] }]).states[0]).toBe(CellState.blank);
  });

  test('adds subtotals before the totals that add them, at any size', () => {
    const big = 10n ** 18n;
    const column = columnOf([null, null, fixed(big), fixed(1n)]);
    const sums = [
      { place: 1, addends: [2, 3] },
      { place: 0, addends: [1] },
    ];
    expect(entryAt(withTotals(column, sums), 0)).toEqual(fixed(big + 1n));
  });
});
