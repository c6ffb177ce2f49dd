import { BLANK, type Blank } from '../blank.ts';
import { printDate, yearProgress, type PlainDate } from '../calendar/index.ts';
import type { Metric } from '../metric/metric.ts';
import type { MetricValue } from '../metric/value.ts';
import { subtractQuotients } from '../number/quotient-arithmetic.ts';
import { ratioOf, type Quotient } from '../number/quotient.ts';
import type { Sentence } from '../sentence.ts';
import { generalMetricOnDay } from './metric.ts';

/** How the elapsed share of the year is counted (경과율 산정): in days, the default, or in complete months. */
export type PaceBasis = 'day' | 'month';

const MONTHS_IN_YEAR = 12;

const elapsedMetric = (basis: PaceBasis, unit: Sentence): Metric =>
  generalMetricOnDay(`elapsedShare.${basis}`, {
    name: { ko: `연간 경과율(${unit.ko} 기준)`, en: `elapsed share of the year (${unit.en})` },
    part: { ko: `경과한 ${unit.ko} 수`, en: `${unit.en} passed` },
    whole: { ko: `연간 ${unit.ko} 수`, en: `${unit.en} of the year` },
  });

/** 연간 경과율, in days or in months: what an execution rate is compared with. */
export const ELAPSED_SHARES: Readonly<Record<PaceBasis, Metric>> = {
  day: elapsedMetric('day', { ko: '일', en: 'days' }),
  month: elapsedMetric('month', { ko: '월', en: 'complete months' }),
};

/**
 * How much of the fiscal year has passed at the end of a day (연간 경과율).
 *
 * @example
 * elapsedShare({ year: 2015, month: 10, day: 31 }).exact //=> { numerator: 304n, denominator: 365n }
 * elapsedShare({ year: 2015, month: 10, day: 31 }, 'month').exact //=> { numerator: 10n, denominator: 12n }
 */
export function elapsedShare(asOf: PlainDate, basis: PaceBasis = 'day'): MetricValue {
  return { metric: ELAPSED_SHARES[basis], exact: elapsedQuotient(asOf, basis), window: printDate(asOf) };
}

/** The share of {@link elapsedShare} without its metric; blank for a day that does not exist. */
export function elapsedQuotient(asOf: PlainDate, basis: PaceBasis): Quotient | Blank {
  const { days, daysInYear, months } = yearProgress(asOf);
  return basis === 'day' ? ratioOf(days, daysInYear) : ratioOf(months, MONTHS_IN_YEAR);
}

/** 집행 진도 차이: how far an execution rate is ahead of the year, in %p; behind is negative. */
export const PACE_GAP: Metric = generalMetricOnDay('paceGap', {
  name: { ko: '집행 진도 차이', en: 'pace gap' },
  formula: { ko: '집행률 − 연간 경과율', en: 'execution rate − elapsed share of the year' },
  base: { ko: '연간 경과율', en: 'elapsed share of the year' },
  unit: '%p',
});

/** How far a rate is ahead of the elapsed share of the year, in %p; blank where the rate is. */
export function paceGap(rate: Quotient | Blank, asOf: PlainDate, basis: PaceBasis = 'day'): MetricValue {
  const elapsed = elapsedQuotient(asOf, basis);
  const exact = rate === BLANK || elapsed === BLANK ? BLANK : subtractQuotients(rate, elapsed);
  return { metric: PACE_GAP, exact, window: printDate(asOf) };
}
