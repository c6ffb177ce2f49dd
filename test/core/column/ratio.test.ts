import { entryAt, type ColumnEntry, type ExactColumn } from '../../../core/column/exact-column.ts';
import { ratioColumn } from '../../../core/column/ratio.ts';
import { fixed } from '../../../core/number/fixed.ts';
import { quotient, roundQuotient } from '../../../core/number/quotient.ts';
import { ROUNDING_MODES, type Rounding } from '../../../core/number/rounding.ts';
import { column, columnBy, entries, LENGTHS, SAFE, unaligned, type Written } from './entries.ts';

const PERCENT = 2;

function rounded(part: ColumnEntry, whole: ColumnEntry, rounding: Rounding, zeros: number): ColumnEntry {
  const [a, b] = [part, whole].map((entry) => (entry === 'dash' ? fixed(0n) : entry));
  if (!a || !b || typeof a === 'string' || typeof b === 'string') return null;
  const exact = quotient(a, b);
  return exact === null ? 'dash' : roundQuotient(exact, rounding, zeros);
}

function expectRatios(part: ExactColumn, whole: ExactColumn, rounding: Rounding, zeros = PERCENT): ExactColumn {
  const ratios = ratioColumn(part, whole, rounding, zeros);
  const expected = entries(part).map((entry, n) => rounded(entry, entryAt(whole, n), rounding, zeros));
  expect(entries(ratios)).toEqual(expected);
  return ratios;
}

describe.each(LENGTHS)('columns of %d places', (length) => {
  const by = (rule: (place: number) => Written) => columnBy(length, rule);
  // made anew for each test, for a column’s memory can be written
  const parts = () => by((n) => 13 * n);
  const wholes = () => by((n) => 40 + 3 * n);

  test.each(ROUNDING_MODES)('of figures above zero are divided %s', (mode) => {
    for (const digits of [0, 1, 3]) {
      expect(expectRatios(parts(), wholes(), { mode, digits })).toMatchObject({
        kind: 'fast',
        scale: digits,
        isComplete: true,
      });
      expectRatios(parts(), wholes(), { mode, digits: -1 });
    }
  });

  test.each(ROUNDING_MODES)('of any sign and of zeros are divided %s', (mode) => {
    for (const step of [2, 3, 5]) {
      const signed = by((n) => (n % step === 0 ? -n : n * 7));
      const bases = by((n) => (n % step === 1 ? 0 : n % 4 === 2 ? -9 - n : 11));
      expectRatios(signed, wholes(), { mode, digits: 1 });
      expectRatios(parts(), bases, { mode, digits: 1 });
      expectRatios(signed, bases, { mode, digits: 0 });
    }
  });

  test('with places that are not known leave those blank, holding 0', () => {
    const holes = by((n) => (n % 5 === 2 ? null : n % 7 === 3 ? 'unreadable' : n % 3 === 1 ? 'dash' : n + 1));
    for (const whole of [holes, unaligned(holes)]) {
      const ratios = expectRatios(parts(), whole, { mode: 'half-up', digits: 1 });
      entries(ratios).forEach((entry, n) => {
        if (entry === null || entry === 'dash') expect(ratios.integers[n]).toBe(0);
      });
    }
  });
});

describe('a result', () => {
  const rounding: Rounding = { mode: 'half-up', digits: 1 };

  test('leaves the states of its inputs as they are', () => {
    const [part, whole] = [column(1, 2, 3), column(4, 0, 0)];
    const ratios = ratioColumn(part, whole, rounding, PERCENT);
    expect(Array.from(part.states)).toEqual([0, 0, 0]);
    expect(Array.from(ratios.states)).toEqual([0, 1, 1]);
    expect(ratios).toMatchObject({ isComplete: false });
    const wide = ratioColumn(column(10n ** 30n, 2), column(1, 0), rounding, PERCENT);
    expect(wide.kind).toBe('wide');
    expect(entries(wide)).toEqual([fixed(10n ** 33n, 1), 'dash']);
  });

  test('of wide inputs does not change their states either', () => {
    const [part, whole] = [column(10n ** 30n, 2), column(10n ** 30n, 0)];
    expect(entries(ratioColumn(part, whole, rounding, PERCENT))).toEqual([fixed(1000n, 1), 'dash']);
    expect([Array.from(part.states), Array.from(whole.states)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('says when a place is not known', () => {
    expect(ratioColumn(column(1, null), column(2, 2), rounding, PERCENT)).toMatchObject({ isComplete: false });
    expect(ratioColumn(column(1, 1), column(2, null), rounding, PERCENT)).toMatchObject({ isComplete: false });
    expect(ratioColumn(column(1, 3), column(2, 2), rounding, PERCENT)).toMatchObject({ isComplete: true });
  });

  test('of zero has no sign', () => {
    expect(Object.is(ratioColumn(column(-1), column(5000), { mode: 'down', digits: 0 }, PERCENT).integers[0], 0)).toBe(
      true,
    );
    expect(Object.is(ratioColumn(column(0), column(-5), { mode: 'down', digits: 0 }, PERCENT).integers[0], 0)).toBe(
      true,
    );
  });

  test('aligns the decimals of both sides', () => {
    expectRatios(column('1.5', '2.25'), column(3, 9), rounding);
    expectRatios(column(3, 9), column('1.5', '2.25'), rounding);
  });

  test('may be kept to tens, of figures scaled down', () => {
    expectRatios(column(12_345, 98_765), column(1, 2), { mode: 'half-up', digits: -3 }, 0);
    expectRatios(column(10n ** 20n, 98_765), column(7, 2), { mode: 'down', digits: -3 }, 1);
    expectRatios(column(10n ** 20n, 55), column(7, 10), { mode: 'half-up', digits: 0 }, 0);
  });
});

/** Where doubles begin to lose digits: parts and wholes up to 2^53 − 1, in first places and behind others. */
describe.each(ROUNDING_MODES)('near 2^53 − 1, %s', (mode) => {
  const limit = Math.floor((3 * SAFE) / 8000);
  const large = [SAFE, (SAFE - 1) / 2, Math.floor(SAFE / 4), limit, limit + 1];
  const wholes = [1, 3, 999, SAFE, SAFE - 2, Math.floor(SAFE / 3)];

  test('every pair divides exactly', () => {
    for (const digits of [0, 1, 3]) {
      for (const zeros of [0, PERCENT]) {
        for (const part of large) {
          for (const whole of wholes) {
            expectRatios(column(part, 1, 5), column(whole, 3, 7), { mode, digits }, zeros);
            expectRatios(column(1, part, -5), column(3, -whole, 7), { mode, digits }, zeros);
          }
        }
      }
    }
  });
});
