import { Decimal } from 'decimal.js';
import type { Fixed } from './fixed.ts';
import { parseFixed } from './fixed.ts';
import type { Quotient } from './quotient.ts';

/**
 * The one place of decimal.js: for values that are no ratio of integers. A clone of its own, so that nobody's settings
 * change a figure; 40 significant digits.
 */
const Precise = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

/** Digits that are sure: the last ten of the forty may hold the error of a power. */
const SURE_DIGITS = 30;

/**
 * The n-th root of a quotient, to 30 significant digits (거듭제곱근).
 * A root that is a short decimal comes out exactly: the square root of 121/100 is 1.1.
 *
 * @param value zero or more
 * @param degree a whole number of 1 or more
 * @example
 * rootOf({ numerator: 121n, denominator: 100n }, 2) //=> { coefficient: 11n, scale: 1 }
 */
export function rootOf(value: Quotient, degree: number): Fixed {
  const ratio = new Precise(value.numerator.toString()).div(value.denominator.toString());
  const root = ratio.pow(new Precise(1).div(degree)).toSignificantDigits(SURE_DIGITS);
  const read = parseFixed(root.toFixed());
  if (!read) throw new RangeError(`no root of degree ${degree}`);
  return read;
}
