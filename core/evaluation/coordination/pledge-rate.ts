import { BLANK, isBlank } from '../../blank.ts';
import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { FundingSource } from '../../number/notation/index.ts';
import { rateMetric } from '../../statistics/rate-metric.ts';
import type { PledgeState } from '../data/pledge-states.ts';
import { ratioOfPercent } from '../achievement/limits.ts';
import { divideQuotients, meanQuotient, quotientOfWhole } from '../../number/quotient-arithmetic.ts';
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

const SOURCE = {
  ko: '한국매니페스토실천본부 분류; 대전광역시 공약 이행현황',
  en: 'Korea Manifesto Center; pledge page of Daejeon',
};

const define = (id: string, name: string, english: string, formula: string, englishFormula: string): Metric =>
  rateMetric({
    id: `coordination.${id}`,
    name: { ko: name, en: english },
    formula: { ko: formula, en: englishFormula },
    base: { ko: '공약사업', en: 'pledges' },
    source: SOURCE,
    effectiveFrom: '2014-07-01',
  });

/** The rates of pledges by practice; they have different ids, for they are different figures. */
export const PLEDGE_RATES: Readonly<Record<PledgeRatePractice, Metric>> = {
  fulfilled: {
    ...define(
      'pledgeFulfilled',
      '이행(완료)률',
      'fulfilment rate',
      '(완료 + 이행 후 계속추진) ÷ 전체 × 100',
      '(completed + continued) ÷ all × 100',
    ),
    rounding: { mode: 'half-up', digits: 2 },
  },
  completed: define('pledgeCompleted', '완료율', 'completion rate', '완료 ÷ 전체 × 100', 'completed ÷ all × 100'),
  'fulfilled-of-kept': define(
    'pledgeFulfilledOfKept',
    '이행률(폐기 제외)',
    'fulfilment rate without abandoned ones',
    '(완료 + 이행 후 계속추진) ÷ (전체 − 폐기) × 100',
    '(completed + continued) ÷ (all − abandoned) × 100',
  ),
  'on-course': define(
    'pledgeOnCourse',
    '정상추진율',
    'rate on course',
    '(완료 + 이행 후 계속추진 + 정상추진) ÷ 전체 × 100',
    '(completed + continued + on track) ÷ all × 100',
  ),
};

/** The mean of the progress of pledges (평균 진척률). */
export const PLEDGE_PROGRESS: Metric = define(
  'pledgeProgress',
  '평균 진척률',
  'mean progress',
  'Σ 진척률 ÷ 공약 수',
  'Σ progress ÷ pledges',
);

/** Money spent of money planned (투자율). */
export const PLEDGE_INVESTMENT: Metric = define(
  'pledgeInvestment',
  '재원별 투자율',
  'investment rate by source',
  '투자액 ÷ 계획액 × 100',
  'spent ÷ planned × 100',
);

/**
 * The rate at which pledges are kept (공약 이행률), by a named practice.
 *
 * @param window the period or date as offices write it
 * @returns the metric of the practice; blank where there is no pledge
 * @example
 * // 41.80 %
 * const tally = { total: 244, counts: new Map([['completed', 22], ['continued', 80]]), unread: 0 };
 * pledgeRate(tally, 'fulfilled', '2024. 12. 31.').exact //=> { numerator: 51n, denominator: 122n }
 */
export function pledgeRate(tally: StateTally<PledgeState>, practice: PledgeRatePractice, window: string): MetricValue {
  const [part, whole] = partAndWhole(tally, practice);
  const exact = divideQuotients(quotientOfWhole(part), quotientOfWhole(whole));
  return { metric: PLEDGE_RATES[practice], exact, window };
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
  const exact = divideQuotients(quotientOfWhole(invested), quotientOfWhole(planned));
  return { metric: PLEDGE_INVESTMENT, exact, window };
}
