import type { Fixed } from '../number/fixed.ts';
import type { Quotient } from '../number/quotient.ts';

/** The quotient that is zero. */
export const ZERO_QUOTIENT: Quotient = { numerator: 0n, denominator: 1n };

/**
 * An exact decimal as a quotient.
 *
 * @example
 * quotientOf(exact('0.5')) //=> { numerator: 1n, denominator: 2n }
 */
export function quotientOf({ coefficient, scale }: Fixed): Quotient {
  return reduced({ numerator: coefficient, denominator: 10n ** BigInt(scale) });
}

/** Adds quotients exactly, in lowest terms; zero for none. */
export function addQuotients(...values: readonly Quotient[]): Quotient {
  return values.reduce(
    (sum, value) =>
      reduced({
        numerator: sum.numerator * value.denominator + value.numerator * sum.denominator,
        denominator: sum.denominator * value.denominator,
      }),
    ZERO_QUOTIENT,
  );
}

/** Multiplies two quotients exactly, in lowest terms. */
export function multiplyQuotients(a: Quotient, b: Quotient): Quotient {
  return reduced({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
}

/** Divides by a quotient that is not zero. */
export function divideQuotients(a: Quotient, b: Quotient): Quotient {
  const sign = b.numerator < 0n ? -1n : 1n;
  return multiplyQuotients(a, { numerator: sign * b.denominator, denominator: sign * b.numerator });
}

/** Subtracts `b` from `a`. */
export function subtractQuotients(a: Quotient, b: Quotient): Quotient {
  return addQuotients(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareQuotients(a: Quotient, b: Quotient): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The least whole number that is not below a quotient.
 *
 * @example
 * ceilingOf({ numerator: 23_510n, denominator: 3_100n }) //=> 8n
 */
export function ceilingOf({ numerator, denominator }: Quotient): bigint {
  const down = numerator / denominator;
  return numerator % denominator > 0n ? down + 1n : down;
}

function reduced({ numerator, denominator }: Quotient): Quotient {
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
