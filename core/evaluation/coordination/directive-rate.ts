import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import type { Sentence } from '../../sentence.ts';
import type { DirectiveState } from '../data/directive-states.ts';
import { countIn, type StateTally } from './state-table.ts';

/**
 * What counts as dealt with (처리율 산정 방식):
 * - `processed` 처리율: 완료 ÷ all (default);
 * - `closed` 종결률: (완료 + 추진불가 + 타기관 이첩) ÷ all.
 */
export type DirectiveRatePractice = 'processed' | 'closed';

const metric = metricFamily({
  section: 'coordination',
  source: { ko: '지방자치단체 지시사항 처리현황', en: 'published tables of directives' },
  effectiveFrom: '2014-07-01',
});

const ALL: Sentence = { ko: '전체', en: 'all' };
const DIRECTIVES: Sentence = { ko: '지시사항', en: 'directives' };

/** The rates of directives by practice. */
export const DIRECTIVE_RATES: Readonly<Record<DirectiveRatePractice, Metric>> = {
  processed: metric('directiveProcessed', {
    name: { ko: '처리율', en: 'rate done' },
    part: { ko: '완료', en: 'done' },
    whole: ALL,
    base: DIRECTIVES,
  }),
  closed: metric('directiveClosed', {
    name: { ko: '종결률', en: 'rate closed' },
    part: { ko: '완료 + 추진불가 + 타기관 이첩', en: 'done + impossible + transferred' },
    whole: ALL,
    base: DIRECTIVES,
  }),
};

/** The share of an issuer in all directives (지시자별 비율). */
export const ISSUER_SHARE: Metric = metric('issuerShare', {
  name: { ko: '지시자별 비율', en: 'share of an issuer' },
  part: { ko: '지시자별 건수', en: 'of the issuer' },
  whole: ALL,
  base: DIRECTIVES,
});

/**
 * The rate at which directives are dealt with, by a named practice.
 *
 * @returns the metric of the practice; blank where there is no directive
 * @example
 * const tally = { total: 155, counts: new Map([['done', 9], ['impossible', 21]]), unread: 0 };
 * directiveRate(tally, 'closed', '2015. 10. 31. 현재').exact //=> { numerator: 30n, denominator: 155n }
 */
export function directiveRate(
  tally: StateTally<DirectiveState>,
  practice: DirectiveRatePractice,
  window: string,
): MetricValue {
  const part = practice === 'processed' ? countIn(tally, 'done') : countIn(tally, 'done', 'impossible', 'transferred');
  return valueOf(DIRECTIVE_RATES[practice], { part, whole: tally.total, window });
}

/**
 * The share of one issuer's directives in all (지시자별 비율).
 *
 * @example
 * // 65.525 %, printed 65.5
 * issuerShare(287, [287, 151], '2015. 1. ~ 10.').exact //=> { numerator: 287n, denominator: 438n }
 */
export function issuerShare(own: number, all: readonly number[], window: string): MetricValue {
  const whole = all.reduce((sum, count) => sum + count, 0);
  return valueOf(ISSUER_SHARE, { part: own, whole, window });
}
