import { BLANK, type Blank } from '../blank.ts';
import type { Fixed } from './fixed.ts';
import { magnitude } from './magnitude.ts';
import type { Quotient } from './quotient.ts';

/** The quotient that is zero. */
export const ZERO_QUOTIENT: Quotient = { numerator: 0n, denominator: 1n };

/** The quotient that is one: 100 %. */
export const ONE_QUOTIENT: Quotient = { numerator: 1n, denominator: 1n };

/**
 * An exact decimal as a quotient in lowest terms.
 *
 * @example
 * quotientOf(exact('0.5')) //=> { numerator: 1n, denominator: 2n }
 */
export function quotientOf({ coefficient, scale }: Fixed): Quotient {
  return fraction(coefficient, 10n ** BigInt(scale));
}

/** A whole number as a quotient. */
export function quotientOfWhole(value: bigint | number): Quotient {
  return { numerator: BigInt(value), denominator: 1n };
}

/**
 * Divides two whole numbers exactly, in lowest terms; `whole` is not zero.
 *
 * @example
 * fraction(-6n, -4n) //=> { numerator: 3n, denominator: 2n }
 */
export function fraction(part: bigint, whole: bigint): Quotient {
  const common = greatestDivisor(magnitude(part), magnitude(whole));
  const divisor = whole < 0n ? -common : common;
  return { numerator: part / divisor, denominator: whole / divisor };
}

/**
 * Adds quotients exactly, in lowest terms; zero for none.
 *
 * @example
 * addQuotients({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 6n }) //=> { numerator: 2n, denominator: 3n }
 */
export function addQuotients(...values: readonly Quotient[]): Quotient {
  return values.reduce(
    (sum, value) =>
      fraction(
        sum.numerator * value.denominator + value.numerator * sum.denominator,
        sum.denominator * value.denominator,
      ),
    ZERO_QUOTIENT,
  );
}

/**
 * Subtracts `b` from `a` exactly, in lowest terms.
 *
 * @example
 * subtractQuotients({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) //=> { numerator: 1n, denominator: 6n }
 */
export function subtractQuotients(a: Quotient, b: Quotient): Quotient {
  return addQuotients(a, { numerator: -b.numerator, denominator: b.denominator });
}

/**
 * Multiplies two quotients exactly, in lowest terms.
 *
 * @example
 * multiplyQuotients({ numerator: 2n, denominator: 3n }, { numerator: 3n, denominator: 4n }) //=> { numerator: 1n, denominator: 2n }
 */
export function multiplyQuotients(a: Quotient, b: Quotient): Quotient {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * Divides `a` by `b` exactly, in lowest terms; blank when `b` is zero.
 *
 * @example
 * divideQuotients({ numerator: 1n, denominator: 2n }, { numerator: -3n, denominator: 4n }) //=> { numerator: -2n, denominator: 3n }
 */
export function divideQuotients(a: Quotient, b: Quotient): Quotient | Blank {
  return b.numerator === 0n ? BLANK : fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareQuotients(a: Quotient, b: Quotient): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of two quotients. */
export function smallerQuotient(a: Quotient, b: Quotient): Quotient {
  return compareQuotients(a, b) <= 0 ? a : b;
}

/** The larger of two quotients. */
export function largerQuotient(a: Quotient, b: Quotient): Quotient {
  return compareQuotients(a, b) >= 0 ? a : b;
}

/** The magnitude of a quotient (절댓값). */
export function magnitudeOf({ numerator, denominator }: Quotient): Quotient {
  return { numerator: magnitude(numerator), denominator };
}

/**
 * The arithmetic mean (산술평균), exact; blank for none.
 *
 * @example
 * meanQuotient([ZERO_QUOTIENT, { numerator: 1n, denominator: 1n }]) //=> { numerator: 1n, denominator: 2n }
 */
export function meanQuotient(values: readonly Quotient[]): Quotient | Blank {
  return divideQuotients(addQuotients(...values), quotientOfWhole(values.length));
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

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greatest, rest] = [a, b];
  while (rest !== 0n) [greatest, rest] = [rest, greatest % rest];
  return greatest;
}
