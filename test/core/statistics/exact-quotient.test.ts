import fc from 'fast-check';
import { exact } from '../../../core/number/fixed.ts';
import type { Quotient } from '../../../core/number/quotient.ts';
import {
  addQuotients,
  ceilingOf,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  quotientOf,
  subtractQuotients,
  ZERO_QUOTIENT,
} from '../../../core/statistics/exact-quotient.ts';

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

  test('adding and taking away gives back what was there', () => {
    const quotients = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
      .map(([n, d]) => q(n, d));
    fc.assert(
      fc.property(quotients, quotients, (a, b) => {
        expect(compareQuotients(subtractQuotients(addQuotients(a, b), b), a)).toBe(0);
        if (b.numerator !== 0n) expect(compareQuotients(multiplyQuotients(divideQuotients(a, b), b), a)).toBe(0);
      }),
    );
  });
});
