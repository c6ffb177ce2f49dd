import { BLANK, type Blank } from '../blank.ts';
import { addFixed, compareFixed, fixed, type Fixed } from '../number/fixed.ts';
import { quotient, roundQuotient, type Quotient } from '../number/quotient.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import type { Sentence } from '../sentence.ts';
import { allocate, type AllocationTie } from './allocate.ts';

/**
 * The exact shares of parts in their sum (구성비); blank each where the sum is zero.
 *
 * @example
 * sharesOf([exact(203), exact(116)])[0] //=> { numerator: 203n, denominator: 319n }
 */
export function sharesOf(parts: readonly Fixed[]): readonly (Quotient | Blank)[] {
  const sum = parts.reduce(addFixed, fixed(0n));
  return parts.map((part) => quotient(part, sum));
}

/** Percentages of a table, with what they add up to. */
export interface PercentageColumn {
  readonly percentages: readonly (Fixed | Blank)[];
  /** The sum of the rounded percentages: 100 only by luck; blank where there are none. */
  readonly sum: Fixed | Blank;
}

/**
 * Rounds each share for itself (구성비, 반올림), the way auditors recompute a cell; the column need not add to 100.
 *
 * @example
 * percentagesOf([exact(251), exact(88), exact(103)], { mode: 'half-up', digits: 0 }).percentages //=> [exact(57), exact(20), exact(23)]
 */
export function percentagesOf(parts: readonly Fixed[], rounding: Rounding = HALF_UP_1): PercentageColumn {
  const percentages = sharesOf(parts).map((share) => (share === BLANK ? BLANK : roundQuotient(share, rounding, 2)));
  const present = percentages.filter((percentage) => percentage !== BLANK);
  return { percentages, sum: present.length === 0 ? BLANK : present.reduce(addFixed, fixed(0n)) };
}

/** Percentages made to add up to 100, and which of them that changed. */
export interface HundredColumn {
  readonly percentages: readonly Fixed[];
  /** The places whose percentage is not what rounding the share itself gives: they must be marked when printed. */
  readonly adjusted: readonly number[];
  /** The note to print under the table; blank where nothing was changed. */
  readonly note: Sentence | Blank;
}

/** How percentages are made to add up to 100. */
export interface HundredOptions {
  readonly record: string;
  /** Decimals of the percentages. Default 1. */
  readonly digits?: number;
  readonly tie?: AllocationTie;
}

const NOTE: Sentence = {
  ko: '구성비는 합계 100%에 맞추어 단수를 조정함(최대잔여법)',
  en: 'Shares adjusted to add up to 100 % (largest remainders)',
};

/**
 * Percentages that add up to exactly 100 by largest remainders (구성비 합계 100 맞춤). Only when asked for,
 * since a cell may then differ from its own quotient; such cells are named in `adjusted`.
 *
 * @returns no percentages with `weights-unusable`, where a part is negative or all are zero
 * @example
 * percentagesToHundred([exact(1), exact(1), exact(1)], { record: '구성비', digits: 0 }).value.percentages //=> [exact(34), exact(33), exact(33)]
 */
export function percentagesToHundred(
  parts: readonly Fixed[],
  { record, digits = HALF_UP_1.digits, tie = 'larger-weight' }: HundredOptions,
): Outcome<HundredColumn> {
  const { value, problems } = allocate(100n * 10n ** BigInt(digits), parts, { record, tie });
  const percentages = value.map((units) => fixed(units, digits));
  const plain = percentagesOf(parts, { mode: 'half-up', digits }).percentages;
  const adjusted = percentages.flatMap((percentage, place) => {
    const own = plain[place] ?? BLANK;
    return own !== BLANK && compareFixed(own, percentage) === 0 ? [] : [place];
  });
  return { value: { percentages, adjusted, note: adjusted.length > 0 ? NOTE : BLANK }, problems };
}
