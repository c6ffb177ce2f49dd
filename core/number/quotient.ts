import { BLANK, type Blank } from '../blank.ts';
import { coefficientAt, fixed, fixedAt, type Fixed } from './fixed.ts';
import { divideRounded, type Rounding } from './rounding.ts';

/** An exact quotient of two integers (비율의 정확한 값); the denominator is positive. */
export interface Quotient {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Makes the exact quotient `part / whole`; blank when `whole` is zero, which prints as `-`.
 *
 * @example
 * quotient(fixed(29n), fixed(50n)) //=> { numerator: 29n, denominator: 50n }
 * quotient(fixed(5n), fixed(0n)) //=> null
 */
export function quotient(part: Fixed, whole: Fixed): Quotient | Blank {
  const scale = Math.max(part.scale, whole.scale);
  const numerator = coefficientAt(part, scale);
  const denominator = coefficientAt(whole, scale);
  if (denominator === 0n) return BLANK;
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/**
 * Makes the exact quotient of two counts or amounts (비율); blank where one is missing or is no whole number, and where
 * `whole` is zero.
 *
 * @example
 * ratioOf(145, 34) //=> { numerator: 145n, denominator: 34n }
 * ratioOf(1n, 0n) //=> null
 */
export function ratioOf(part: number | bigint | Blank, whole: number | bigint | Blank): Quotient | Blank {
  const [a, b] = [wholeNumber(part), wholeNumber(whole)];
  return a === BLANK || b === BLANK ? BLANK : quotient(fixed(a), fixed(b));
}

function wholeNumber(value: number | bigint | Blank): bigint | Blank {
  if (typeof value === 'bigint') return value;
  return value !== BLANK && Number.isSafeInteger(value) ? BigInt(value) : BLANK;
}

/**
 * Rounds a quotient once to a decimal; as a percentage with `zeros` 2.
 *
 * Formula: round(numerator × 10^(zeros + digits) / denominator) / 10^digits. Source: domain.md §4.3.
 *
 * @example
 * roundQuotient({ numerator: 29n, denominator: 50n }, { mode: 'down', digits: 0 }, 2) //=> { coefficient: 58n, scale: 0 }
 */
export function roundQuotient(value: Quotient, rounding: Rounding, zeros = 0): Fixed {
  const shift = zeros + rounding.digits;
  const coefficient =
    shift >= 0
      ? divideRounded(value.numerator * 10n ** BigInt(shift), value.denominator, rounding.mode)
      : divideRounded(value.numerator, value.denominator * 10n ** BigInt(-shift), rounding.mode);
  return fixedAt(coefficient, rounding.digits);
}
