import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import { rateMetric } from '../../statistics/rate-metric.ts';
import type { DirectiveState } from '../data/directive-states.ts';
import { divideQuotients, quotientOfWhole } from '../../number/quotient-arithmetic.ts';
import { countIn, type StateTally } from './state-table.ts';

/**
 * What counts as dealt with (처리율 산정 방식):
 * - `processed` 처리율: 완료 ÷ all (default);
 * - `closed` 종결률: (완료 + 추진불가 + 타기관 이첩) ÷ all.
 */
export type DirectiveRatePractice = 'processed' | 'closed';

const SHARED = {
  base: { ko: '지시사항', en: 'directives' },
  source: { ko: '지방자치단체 지시사항 처리현황', en: 'published tables of directives' },
  effectiveFrom: '2014-07-01',
};

/** The rates of directives by practice. */
export const DIRECTIVE_RATES: Readonly<Record<DirectiveRatePractice, Metric>> = {
  processed: rateMetric({
    id: 'coordination.directiveProcessed',
    name: { ko: '처리율', en: 'rate done' },
    formula: { ko: '완료 ÷ 전체 × 100', en: 'done ÷ all × 100' },
    ...SHARED,
  }),
  closed: rateMetric({
    id: 'coordination.directiveClosed',
    name: { ko: '종결률', en: 'rate closed' },
    formula: {
      ko: '(완료 + 추진불가 + 타기관 이첩) ÷ 전체 × 100',
      en: '(done + impossible + transferred) ÷ all × 100',
    },
    ...SHARED,
  }),
};

/** The share of an issuer in all directives (지시자별 비율). */
export const ISSUER_SHARE: Metric = rateMetric({
  id: 'coordination.issuerShare',
  name: { ko: '지시자별 비율', en: 'share of an issuer' },
  formula: { ko: '지시자별 건수 ÷ 전체 × 100', en: 'of the issuer ÷ all × 100' },
  ...SHARED,
});

/**
 * The rate at which directives are dealt with, by a named practice.
 *
 * @returns the metric of the practice; blank where there is no directive
 * @example
 * const tally = { total: 155, counts: new Map([['done', 9], ['impossible', 21]]), unread: 0 };
 * directiveRate(tally, 'closed', '2015. 10. 31. 현재').exact //=> { numerator: 6n, denominator: 31n }
 */
export function directiveRate(
  tally: StateTally<DirectiveState>,
  practice: DirectiveRatePractice,
  window: string,
): MetricValue {
  const part = practice === 'processed' ? countIn(tally, 'done') : countIn(tally, 'done', 'impossible', 'transferred');
  const exact = divideQuotients(quotientOfWhole(part), quotientOfWhole(tally.total));
  return { metric: DIRECTIVE_RATES[practice], exact, window };
}

/**
 * The share of one issuer's directives in all (지시자별 비율).
 *
 * @example
 * // 65.525 %, printed 65.5
 * issuerShare(287, [287, 151], '2015. 1. ~ 10.').exact //=> { numerator: 287n, denominator: 438n }
 */
export function issuerShare(own: number, all: readonly number[], window: string): MetricValue {
  const total = all.reduce((sum, count) => sum + count, 0);
  return { metric: ISSUER_SHARE, exact: divideQuotients(quotientOfWhole(own), quotientOfWhole(total)), window };
}
