import fc from 'fast-check';
import { exact } from '../../../core/number/fixed.ts';
import type { Quotient } from '../../../core/number/quotient.ts';
import {
  addQuotients,
  ceilingOf,
  compareQuotients,
  divideQuotients,
  fraction,
  largerQuotient,
  magnitudeOf,
  meanQuotient,
  multiplyQuotients,
  quotientOf,
  smallerQuotient,
  subtractQuotients,
  ZERO_QUOTIENT,
} from '../../../core/number/quotient-arithmetic.ts';

const q = (numerator: bigint, denominator = 1n): Quotient => ({ numerator, denominator });

describe('exact quotients', () => {
  test('are calculated in lowest terms with a positive denominator', () => {
    expect(addQuotients(q(1n, 2n), q(1n, 3n), q(1n, 6n))).toEqual(q(1n));
    expect(addQuotients()).toEqual(ZERO_QUOTIENT);
    expect(subtractQuotients(q(1n, 2n), q(2n, 3n))).toEqual(q(-1n, 6n));
    expect(multiplyQuotients(q(2n, 3n), q(3n, 4n))).toEqual(q(1n, 2n));
    expect(divideQuotients(q(1n, 2n), q(-3n, 4n))).toEqual(q(-2n, 3n));
    expect(divideQuotients(q(1n, 2n), q(3n, 4n))).toEqual(q(2n, 3n));
    expect(quotientOf(exact('-2.50'))).toEqual(q(-5n, 2n));
    expect(quotientOf(exact(7))).toEqual(q(7n));
  });

  test('compare and round up exactly', () => {
    expect(compareQuotients(q(1n, 3n), q(2n, 6n))).toBe(0);
    expect(compareQuotients(q(1n, 3n), q(1n, 2n))).toBe(-1);
    expect(compareQuotients(q(-1n, 3n), q(-1n, 2n))).toBe(1);
    expect([q(6n, 3n), q(7n, 3n), q(-7n, 3n), q(0n), q(-6n, 3n)].map(ceilingOf)).toEqual([2n, 3n, -2n, 0n, -2n]);
  });

  test('divide whole numbers, and by zero not at all', () => {
    expect(fraction(6n, -4n)).toEqual(q(-3n, 2n));
    expect(fraction(0n, -4n)).toEqual(ZERO_QUOTIENT);
    expect([divideQuotients(q(1n), q(0n)), divideQuotients(q(0n), q(0n))]).toEqual([null, null]);
  });

  test('choose the smaller, the larger, the magnitude and the mean', () => {
    expect([smallerQuotient(q(1n, 3n), q(1n, 2n)), largerQuotient(q(1n, 3n), q(1n, 2n))]).toEqual([
      q(1n, 3n),
      q(1n, 2n),
    ]);
    expect([smallerQuotient(q(1n, 3n), q(2n, 6n)), largerQuotient(q(1n, 3n), q(2n, 6n))]).toEqual([
      q(1n, 3n),
      q(1n, 3n),
    ]);
    expect([smallerQuotient(q(2n), q(1n)), largerQuotient(q(2n), q(1n))]).toEqual([q(1n), q(2n)]);
    expect([magnitudeOf(q(-1n, 3n)), magnitudeOf(q(1n, 3n))]).toEqual([q(1n, 3n), q(1n, 3n)]);
    expect([meanQuotient([]), meanQuotient([q(1n), q(2n)])]).toEqual([null, q(3n, 2n)]);
  });

  test('the mean does not depend on the order, and lies between the least and the largest', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, (numbers) => {
        const quotients = numbers.map((number) => q(BigInt(number)));
        const mean = meanQuotient(quotients) ?? ZERO_QUOTIENT;
        expect(meanQuotient([...quotients].reverse())).toEqual(mean);
        expect(compareQuotients(quotients.reduce(smallerQuotient), mean)).toBeLessThanOrEqual(0);
        expect(compareQuotients(mean, quotients.reduce(largerQuotient))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('adding and taking away gives back what was there', () => {
    const quotients = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
      .map(([n, d]) => q(n, d));
    fc.assert(
      fc.property(quotients, quotients, (a, b) => {
        expect(compareQuotients(subtractQuotients(addQuotients(a, b), b), a)).toBe(0);
        const divided = divideQuotients(a, b);
        if (divided === null) expect(b.numerator).toBe(0n);
        else expect(compareQuotients(multiplyQuotients(divided, b), a)).toBe(0);
      }),
    );
  });
});
