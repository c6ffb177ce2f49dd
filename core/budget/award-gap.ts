import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { budgetMetric } from './metric.ts';

/** A tender (낙찰), in 원. */
export interface Tender {
  readonly id: string;
  /** 예산 or 예정가격, whichever the office compares with. */
  readonly expected: bigint;
  /** 계약금액. */
  readonly contract: bigint;
  /** What becomes of the gap. */
  readonly handling: AwardHandling;
}

/** What becomes of an award gap (낙찰차액 처리): 감액, 전용, or left as 잔액. */
export type AwardHandling = '감액' | '전용' | '잔액';

const CONTRACT: Sentence = { ko: '계약금액', en: 'contract' };

/** 낙찰률: the contract of the expected price. */
export const CONTRACT_RATE = budgetMetric('contractRate', {
  name: { ko: '낙찰률', en: 'award rate' },
  part: CONTRACT,
  whole: { ko: '예정가격', en: 'expected price' },
});

/**
 * What a tender saved (낙찰차액) in 원 = 예산(예정가격) − 계약금액.
 *
 * @example
 * awardGap({ id: '1', expected: 100n, contract: 88n, handling: '잔액' }) //=> 12n
 */
export function awardGap({ expected, contract }: Tender): bigint {
  return expected - contract;
}

/** The award rate of a tender (낙찰률); an expected price of zero prints `-`. */
export function contractRate({ expected, contract }: Tender, window: string): MetricValue {
  return valueOf(CONTRACT_RATE, { part: contract, whole: expected, window });
}

/** Σ of the award gaps by what becomes of them, in 원. */
export function awardGapsByHandling(awards: readonly Tender[]): Readonly<Record<AwardHandling, bigint>> {
  const sums = { 감액: 0n, 전용: 0n, 잔액: 0n };
  for (const award of awards) sums[award.handling] += awardGap(award);
  return sums;
}

/**
 * Checks tenders (낙찰 점검). Problems: `record-duplicated`, `amount-negative`, `exceeds-whole` for a contract above the
 * expected price.
 */
export function checkTenders(awards: readonly Tender[]): readonly Problem[] {
  return [...duplicates(awards), ...awards.flatMap(checkTender)];
}

function checkTender({ id: record, expected, contract }: Tender): readonly Problem[] {
  const [found, whole] = [wonText(contract), wonText(expected)];
  if (contract < 0n) return [{ kind: 'amount-negative', record, field: CONTRACT, found }];
  return contract <= expected ? [] : [{ kind: 'exceeds-whole', record, field: CONTRACT, found, whole }];
}
