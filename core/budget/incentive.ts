import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Fixed } from '../number/fixed.ts';
import { divideRounded } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { distinctRecords } from '../statistics/distinct-records.ts';
import { budgetMetric } from './metric.ts';

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

const PAID: Sentence = { ko: '지급액', en: 'paid' };

/** What was paid in rewards. */
export interface Incentives {
  /** 건수. */
  readonly cases: number;
  /** 지급액. */
  readonly paid: bigint;
  /** 건당 평균 지급액 {@link INCENTIVE_PER_CASE}. */
  readonly perCase: MetricValue;
}

/** 건당 예산성과금. */
export const INCENTIVE_PER_CASE = budgetMetric('incentivePerCase', {
  name: { ko: '건당 예산성과금', en: 'reward per case' },
  part: PAID,
  whole: { ko: '지급 건수', en: 'cases' },
  unit: '원/건',
  digits: 0,
});

/**
 * The most a reward may be (지급 한도) in 원 = 절약·증대액 × 지급률, truncated to 원.
 *
 * @example
 * incentiveLimit({ id: '1', kind: '예산절약', achieved: 15_000_001n, percent: exact(10), paid: 0n }) //=> 1_500_000n
 */
export function incentiveLimit({ achieved, percent }: IncentiveCase): bigint {
  return divideRounded(achieved * percent.coefficient, 100n * 10n ** BigInt(percent.scale), 'down');
}

/**
 * Adds rewards up (예산성과금).
 *
 * Problems: `record-duplicated` (a case counts once), `exceeds-whole` for a reward above its limit.
 *
 * @param window the period as offices write it
 */
export function incentives(cases: readonly IncentiveCase[], window: string): Outcome<Incentives> {
  const { value: distinct, problems: repeated } = distinctRecords(cases);
  const excesses = distinct.flatMap((one): readonly Problem[] => {
    const limit = incentiveLimit(one);
    if (one.paid <= limit) return [];
    return [{ kind: 'exceeds-whole', record: one.id, field: PAID, found: wonText(one.paid), whole: wonText(limit) }];
  });
  const paid = distinct.reduce((sum, one) => sum + one.paid, 0n);
  const perCase = valueOf(INCENTIVE_PER_CASE, { part: paid, whole: distinct.length, window });
  return { value: { cases: distinct.length, paid, perCase }, problems: [...repeated, ...excesses] };
}
