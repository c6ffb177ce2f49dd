import { BLANK, type Blank } from '../blank.ts';
import { rootOf } from '../number/decimal.ts';
import { compareFixed, fixed, roundFixed, shiftFixed, subtractFixed, type Fixed } from '../number/fixed.ts';
import { quotient } from '../number/quotient.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';

const NOTHING = fixed(0n);
const ONE = fixed(1n);
const PERCENT_ZEROS = 2;

/**
 * The average growth a year (연평균 증가율), in percent: the rate that leads from the first value to the last one
 * when it holds in each of the years between.
 *
 * Formula: ((last ÷ first)^(1 ÷ years) − 1) × 100. Rounding: once, from 30 significant digits; half-up at one digit by default.
 * Blank where no such rate exists: a first value of zero or below, a last one below zero, or no year between.
 *
 * @param years whole years between the two values: 3 from 2012 to 2015
 * @example
 * // digitised volumes of 2012 and 2015
 * annualGrowth(exact(1010), exact(3144), 3) //=> { coefficient: 460n, scale: 1 }
 */
export function annualGrowth(first: Fixed, last: Fixed, years: number, rounding: Rounding = HALF_UP_1): Fixed | Blank {
  if (!Number.isInteger(years) || years < 1) return BLANK;
  if (compareFixed(first, NOTHING) < 0 || compareFixed(last, NOTHING) < 0) return BLANK;
  const ratio = quotient(last, first);
  if (ratio === BLANK) return BLANK;
  return roundFixed(shiftFixed(subtractFixed(rootOf(ratio, years), ONE), PERCENT_ZEROS), rounding);
}
