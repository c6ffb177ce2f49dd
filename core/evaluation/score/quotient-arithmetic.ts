import { BLANK, type Blank } from '../../blank.ts';
import type { Quotient } from '../../number/quotient.ts';
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  quotientOf,
  subtractQuotients,
} from '../../statistics/exact-quotient.ts';

export { addQuotients, compareQuotients, multiplyQuotients, quotientOf, subtractQuotients };

/** One as a quotient: 100 %. */
export const ONE: Quotient = { numerator: 1n, denominator: 1n };

/** The quotient equal to a whole number. */
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
  return divideQuotients(quotientOfWhole(part), quotientOfWhole(whole));
}

/** Divides `a` by `b` exactly; blank when `b` is zero. */
export function divideOrBlank(a: Quotient, b: Quotient): Quotient | Blank {
  return b.numerator === 0n ? BLANK : divideQuotients(a, b);
}

/** The smaller of two quotients. */
export function smallerQuotient(a: Quotient, b: Quotient): Quotient {
  return compareQuotients(a, b) <= 0 ? a : b;
}

/** The larger of two quotients. */
export function largerQuotient(a: Quotient, b: Quotient): Quotient {
  return compareQuotients(a, b) >= 0 ? a : b;
}

/** The magnitude of a quotient. */
export function magnitudeOf(value: Quotient): Quotient {
  return value.numerator < 0n ? { numerator: -value.numerator, denominator: value.denominator } : value;
}

/** The arithmetic mean (산술평균); blank for none. */
export function meanQuotient(values: readonly Quotient[]): Quotient | Blank {
  return divideOrBlank(addQuotients(...values), quotientOfWhole(values.length));
}
