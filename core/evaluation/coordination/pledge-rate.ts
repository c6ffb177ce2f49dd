import { BLANK, isBlank } from '../../blank.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import type { FundingSource } from '../../number/notation/index.ts';
import { meanQuotient } from '../../number/quotient-arithmetic.ts';
import type { Sentence } from '../../sentence.ts';
import { ratioOfPercent } from '../achievement/limits.ts';
import type { PledgeState } from '../data/pledge-states.ts';
import type { Pledge } from './pledge.ts';
import { countIn, type StateTally } from './state-table.ts';

/**
 * Which pledges a rate calls fulfilled, and of how many (공약 이행률 산정 방식):
 * - `fulfilled`: (완료 + 이행 후 계속추진) ÷ all — the default, as the metropolitan governments publish it;
 * - `completed`: 완료 ÷ all;
 * - `fulfilled-of-kept`: (완료 + 이행 후 계속추진) ÷ (all − 폐기);
 * - `on-course`: (완료 + 이행 후 계속추진 + 정상추진) ÷ all.
 */
export type PledgeRatePractice = 'fulfilled' | 'completed' | 'fulfilled-of-kept' | 'on-course';

const metric = metricFamily({
  section: 'coordination',
  source: {
    ko: '한국매니페스토실천본부 분류; 대전광역시 공약 이행현황',
    en: 'Korea Manifesto Center; pledge page of Daejeon',
  },
  effectiveFrom: '2014-07-01',
});

const ALL: Sentence = { ko: '전체', en: 'all' };
const PLEDGES: Sentence = { ko: '공약사업', en: 'pledges' };
const FULFILLED: Sentence = { ko: '완료 + 이행 후 계속추진', en: 'completed + continued' };

/** The rates of pledges by practice; they have different ids, for they are different figures. */
export const PLEDGE_RATES: Readonly<Record<PledgeRatePractice, Metric>> = {
  fulfilled: metric('pledgeFulfilled', {
    name: { ko: '이행(완료)률', en: 'fulfilment rate' },
    part: FULFILLED,
    whole: ALL,
    base: PLEDGES,
    digits: 2,
  }),
  completed: metric('pledgeCompleted', {
    name: { ko: '완료율', en: 'completion rate' },
    part: { ko: '완료', en: 'completed' },
    whole: ALL,
    base: PLEDGES,
  }),
  'fulfilled-of-kept': metric('pledgeFulfilledOfKept', {
    name: { ko: '이행률(폐기 제외)', en: 'fulfilment rate without abandoned ones' },
    part: FULFILLED,
    whole: { ko: '전체 − 폐기', en: 'all − abandoned' },
    base: { ko: '폐기하지 않은 공약사업', en: 'pledges not abandoned' },
  }),
  'on-course': metric('pledgeOnCourse', {
    name: { ko: '정상추진율', en: 'rate on course' },
    part: { ko: '완료 + 이행 후 계속추진 + 정상추진', en: 'completed + continued + on track' },
    whole: ALL,
    base: PLEDGES,
  }),
};

/** The mean of the progress of pledges (평균 진척률). */
export const PLEDGE_PROGRESS: Metric = metric('pledgeProgress', {
  name: { ko: '평균 진척률', en: 'mean progress' },
  formula: { ko: 'Σ 진척률 ÷ 공약 수', en: 'Σ progress ÷ pledges' },
  base: PLEDGES,
});

/** Money spent of money planned (투자율). */
export const PLEDGE_INVESTMENT: Metric = metric('pledgeInvestment', {
  name: { ko: '재원별 투자율', en: 'investment rate by source' },
  part: { ko: '투자액', en: 'spent' },
  whole: { ko: '계획액', en: 'planned' },
});

/**
 * The rate at which pledges are kept (공약 이행률), by a named practice.
 *
 * @param window the period or date as offices write it
 * @returns the metric of the practice; blank where there is no pledge
 * @example
 * // 41.80 %
 * const tally = { total: 244, counts: new Map([['completed', 22], ['continued', 80]]), unread: 0 };
 * pledgeRate(tally, 'fulfilled', '2024. 12. 31.').exact //=> { numerator: 102n, denominator: 244n }
 */
export function pledgeRate(tally: StateTally<PledgeState>, practice: PledgeRatePractice, window: string): MetricValue {
  const [part, whole] = partAndWhole(tally, practice);
  return valueOf(PLEDGE_RATES[practice], { part, whole, window });
}

function partAndWhole(
  tally: StateTally<PledgeState>,
  practice: PledgeRatePractice,
): readonly [part: number, whole: number] {
  switch (practice) {
    case 'fulfilled':
      return [countIn(tally, 'completed', 'continued'), tally.total];
    case 'completed':
      return [countIn(tally, 'completed'), tally.total];
    case 'fulfilled-of-kept':
      return [countIn(tally, 'completed', 'continued'), tally.total - countIn(tally, 'abandoned')];
    case 'on-course':
      return [countIn(tally, 'completed', 'continued', 'on-track'), tally.total];
  }
}

/** The mean progress of pledges, each counting the same (평균 진척률); blank while one is not reported. */
export function meanProgress(pledges: readonly Pledge[], window: string): MetricValue {
  const known = pledges.flatMap(({ progress }) => (isBlank(progress) ? [] : [ratioOfPercent(progress)]));
  const exact = known.length < pledges.length ? BLANK : meanQuotient(known);
  return { metric: PLEDGE_PROGRESS, exact, window };
}

/**
 * How much of the planned money was spent (투자율), of one source or of all.
 *
 * Formula: Σ invested ÷ Σ planned over the pledges.
 */
export function investmentRate(pledges: readonly Pledge[], window: string, source?: FundingSource): MetricValue {
  const funding = pledges.flatMap((pledge) => pledge.funding).filter((each) => !source || each.source === source);
  const invested = funding.reduce((sum, each) => sum + each.invested, 0n);
  const planned = funding.reduce((sum, each) => sum + each.planned, 0n);
  return valueOf(PLEDGE_INVESTMENT, { part: invested, whole: planned, window });
}
