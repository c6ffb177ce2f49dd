import { BLANK, type Blank } from '../blank.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { budgetMetric } from './metric.ts';
import { TERMS } from './terms.ts';

/** The settlement of a revenue item (세입 결산), in 원. */
export interface RevenueSettlement {
  readonly record: string;
  /** 징수결정액. */
  readonly assessed: bigint;
  /** 수납총액. */
  readonly collected: bigint;
  /** 과오납 환급액. */
  readonly refunded: bigint;
  /** 실제수납액 as printed; blank where it is not. */
  readonly received: bigint | Blank;
  /** 정리보류액, formerly 불납결손액. */
  readonly writtenOff: bigint;
  /** 미수납액. */
  readonly uncollected: bigint;
}

/** What was really received (실제수납액) in 원 = 수납총액 − 환급액. */
export function receivedAmount({ collected, refunded }: RevenueSettlement): bigint {
  return collected - refunded;
}

/**
 * Checks a revenue item (세입 검산): 실제수납액 = 수납총액 − 환급액; 징수결정액 = 실제수납액 + 정리보류액 + 미수납액.
 *
 * Problems: `sum-differs`. Source: domain.md §5.1.
 */
export function checkRevenue(revenue: RevenueSettlement): readonly Problem[] {
  const { record, assessed, writtenOff, uncollected } = revenue;
  const received = receivedAmount(revenue);
  const parts = received + writtenOff + uncollected;
  const problems: Problem[] = [];
  if (revenue.received !== BLANK && revenue.received !== received) {
    const found = wonText(revenue.received);
    problems.push({ kind: 'sum-differs', record, field: TERMS.received, found, expected: wonText(received) });
  }
  if (assessed !== parts) {
    const expected = wonText(parts);
    problems.push({ kind: 'sum-differs', record, field: TERMS.assessed, found: wonText(assessed), expected });
  }
  return problems;
}

/** 징수율: what was received of what was assessed. */
export const COLLECTION_RATE = budgetMetric('collectionRate', {
  name: { ko: '징수율', en: 'collection rate' },
  part: TERMS.received,
  whole: TERMS.assessed,
});

/** The collection rate of a revenue item (징수율); a zero assessment prints `-`. */
export function collectionRate(revenue: RevenueSettlement, window: string): MetricValue {
  return valueOf(COLLECTION_RATE, { part: receivedAmount(revenue), whole: revenue.assessed, window });
}
