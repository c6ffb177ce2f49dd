import fc from 'fast-check';
import { fixed, fixedText } from '../../../core/number/fixed.ts';
import { quotient, ratioOf, roundQuotient } from '../../../core/number/quotient.ts';
import { divideRounded, ROUNDING_MODES, sameRounding, type Rounding } from '../../../core/number/rounding.ts';
import { PUBLISHED_RATES, ROUNDING_CASES } from '../../golden/rounding.ts';

const PERCENT_ZEROS = 2;

function percentage(part: bigint, whole: bigint, rounding: Rounding): string | null {
  const exact = quotient(fixed(part), fixed(whole));
  return exact && fixedText(roundQuotient(exact, rounding, PERCENT_ZEROS));
}

describe('the golden table of rates', () => {
  test.each(ROUNDING_CASES)('$part of $whole ($source)', ({ part, whole, down0, halfUp0, down1, halfUp1 }) => {
    expect(percentage(part, whole, { mode: 'down', digits: 0 })).toBe(down0);
    expect(percentage(part, whole, { mode: 'half-up', digits: 0 })).toBe(halfUp0);
    expect(percentage(part, whole, { mode: 'down', digits: 1 })).toBe(down1);
    expect(percentage(part, whole, { mode: 'half-up', digits: 1 })).toBe(halfUp1);
  });

  test.each(PUBLISHED_RATES)('%d of %d is printed %s (%s)', (part, whole, printed) => {
    expect(percentage(part, whole, { mode: 'half-up', digits: 3 })).toBe(printed);
  });
});

describe('divideRounded', () => {
  test.each([
    [5n, 2n, 3n, 2n, 3n],
    [-5n, 2n, -3n, -2n, -3n],
    [5n, -2n, -3n, -2n, -3n],
    [-5n, -2n, 3n, 2n, 3n],
    [4n, 2n, 2n, 2n, 2n],
    [0n, 7n, 0n, 0n, 0n],
    [1n, 3n, 0n, 0n, 1n],
    [2n, 3n, 1n, 0n, 1n],
    [-1n, 3n, 0n, 0n, -1n],
    [10n ** 15n, 3n, 333_333_333_333_333n, 333_333_333_333_333n, 333_333_333_333_334n],
  ])('%d / %d', (numerator, denominator, halfUp, down, up) => {
    expect(divideRounded(numerator, denominator, 'half-up')).toBe(halfUp);
    expect(divideRounded(numerator, denominator, 'down')).toBe(down);
    expect(divideRounded(numerator, denominator, 'up')).toBe(up);
  });

  const integers = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  const divisors = integers.filter((divisor) => divisor !== 0n);
  const magnitude = (value: bigint) => (value < 0n ? -value : value);

  test('the error is below one unit, at most half a unit for half-up, and never away from the mode', () => {
    fc.assert(
      fc.property(integers, divisors, (n, d) => {
        const [down, halfUp, up] = (['down', 'half-up', 'up'] as const).map((mode) =>
          magnitude(divideRounded(n, d, mode)),
        );
        if (down === undefined || halfUp === undefined || up === undefined) throw new Error('three modes');
        const [top, bottom] = [magnitude(n), magnitude(d)];
        expect(down * bottom <= top && (down + 1n) * bottom > top).toBe(true);
        expect(up * bottom >= top && (up === 0n || (up - 1n) * bottom < top)).toBe(true);
        expect(2n * magnitude(halfUp * bottom - top) <= bottom).toBe(true);
      }),
    );
  });

  test('the sign of both sides together decides the sign of the result', () => {
    fc.assert(
      fc.property(integers, divisors, fc.constantFrom(...ROUNDING_MODES), (n, d, mode) => {
        expect(divideRounded(-n, d, mode)).toBe(-divideRounded(n, d, mode));
        expect(divideRounded(n, -d, mode)).toBe(-divideRounded(n, d, mode));
      }),
    );
  });
});

describe('quotient', () => {
  test('aligns the decimals of both sides', () => {
    expect(quotient(fixed(15n, 1), fixed(3n))).toEqual({ numerator: 15n, denominator: 30n });
    expect(quotient(fixed(3n), fixed(15n, 1))).toEqual({ numerator: 30n, denominator: 15n });
  });

  test('keeps the denominator positive', () => {
    expect(quotient(fixed(1n), fixed(-2n))).toEqual({ numerator: -1n, denominator: 2n });
  });

  test('a zero whole has none', () => {
    expect(quotient(fixed(0n), fixed(0n))).toBeNull();
    expect(quotient(fixed(5n), fixed(0n, 3))).toBeNull();
  });

  test('rounds to whole hundreds with negative digits', () => {
    expect(roundQuotient({ numerator: 12_345n, denominator: 1n }, { mode: 'half-up', digits: -2 })).toEqual(
      fixed(12_300n),
    );
    expect(roundQuotient({ numerator: 12_350n, denominator: 1n }, { mode: 'half-up', digits: -2 })).toEqual(
      fixed(12_400n),
    );
    expect(roundQuotient({ numerator: 1n, denominator: 2n }, { mode: 'up', digits: -1 }, 2)).toEqual(fixed(50n));
  });

  test('of counts and amounts is blank where one is missing or no whole number', () => {
    expect([ratioOf(145, 34), ratioOf(-1n, 3), ratioOf(0, 7n)]).toEqual([
      { numerator: 145n, denominator: 34n },
      { numerator: -1n, denominator: 3n },
      { numerator: 0n, denominator: 7n },
    ]);
    expect([ratioOf(null, 3), ratioOf(3, null), ratioOf(1.5, 3), ratioOf(3, 2 ** 53), ratioOf(3n, 0)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('the rate of won and of thousands of won is the same', () => {
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.constantFrom(...ROUNDING_MODES),
        fc.integer({ min: 0, max: 3 }),
        (a, b, mode, digits) => {
          expect(percentage(a * 1000n, b * 1000n, { mode, digits })).toBe(percentage(a, b, { mode, digits }));
        },
      ),
    );
  });
});

test('sameRounding compares mode and digits', () => {
  expect(sameRounding({ mode: 'down', digits: 1 }, { mode: 'down', digits: 1 })).toBe(true);
  expect(sameRounding({ mode: 'down', digits: 1 }, { mode: 'up', digits: 1 })).toBe(false);
  expect(sameRounding({ mode: 'down', digits: 1 }, { mode: 'down', digits: 0 })).toBe(false);
});
