import { BLANK, type Blank } from '../blank.ts';
import { fixed, type Fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import { divideRounded } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';

/** A reward for saving money or raising revenue (예산성과금 지급 건), in 원. */
export interface IncentiveCase {
  readonly id: string;
  readonly kind: '예산절약' | '수입증대';
  /** 절약액 or 증대액. */
  readonly achieved: bigint;
  /** 지급률 in per cent, as the office's committee set it. */
  readonly percent: Fixed;
  /** 지급액. */
  readonly paid: bigint;
}

/** What was paid in rewards. */
export interface Incentives {
  /** 건수. */
  readonly cases: number;
  /** 지급액. */
  readonly paid: bigint;
  /** 건당 평균 지급액, exact; blank for no case. */
  readonly perCase: Quotient | Blank;
}

/**
 * The most a reward may be (지급 한도) in 원 = 절약·증대액 × 지급률, truncated to 원.
 *
 * @example
 * incentiveLimit({ id: '1', kind: '예산절약', achieved: 15_000_001n, percent: exact(10), paid: 0n }) //=> 1_500_000n
 */
export function incentiveLimit({ achieved, percent }: IncentiveCase): bigint {
  return divideRounded(achieved * percent.coefficient, 100n * 10n ** BigInt(percent.scale), 'down');
}

/** Adds rewards up (예산성과금). Problem: `exceeds-whole` for a reward above its limit. */
export function incentives(cases: readonly IncentiveCase[]): Outcome<Incentives> {
  const problems = cases.flatMap((one): readonly Problem[] => {
    const limit = incentiveLimit(one);
    if (one.paid <= limit) return [];
    const field = { ko: '지급액', en: 'paid' };
    return [{ kind: 'exceeds-whole', record: one.id, field, found: wonText(one.paid), whole: wonText(limit) }];
  });
  const paid = cases.reduce((sum, one) => sum + one.paid, 0n);
  return { value: { cases: cases.length, paid, perCase: perItem(paid, cases.length) }, problems };
}

/** An amount by the number of things it is for, exact; blank for none. */
export function perItem(amount: bigint, items: number): Quotient | Blank {
  return items === 0 ? BLANK : quotient(fixed(amount), fixed(BigInt(items)));
}
