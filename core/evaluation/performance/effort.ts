import { isBlank, type Blank } from '../../blank.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Quotient } from '../../number/quotient.ts';
import { divideQuotients, ONE_QUOTIENT, subtractQuotients } from '../../number/quotient-arithmetic.ts';
import { EFFORT_METRICS, type EffortPractice } from './metrics.ts';

/**
 * Measures the improvement from last year's achievement (업무향상 노력도), as the metric of the practice.
 *
 * @param before last year's achievement, 1 for 100 %; blank for what is new
 * @returns blank where an input is blank, or the base of the practice is zero
 * @example
 * const [now, before] = [{ numerator: 9n, denominator: 10n }, { numerator: 8n, denominator: 10n }];
 * improvementEffort({ now, before }, 'gap-closed', '2015년').exact //=> { numerator: 1n, denominator: 2n }
 */
export function improvementEffort(
  { now, before }: { readonly now: Quotient | Blank; readonly before: Quotient | Blank },
  practice: EffortPractice,
  window: string,
): MetricValue {
  const metric = EFFORT_METRICS[practice];
  if (isBlank(now) || isBlank(before)) return { metric, exact: null, window };
  const gained = subtractQuotients(now, before);
  return { metric, exact: effort(gained, before, practice), window };
}

function effort(gained: Quotient, before: Quotient, practice: EffortPractice): Quotient | Blank {
  switch (practice) {
    case 'points':
      return gained;
    case 'growth':
      return divideQuotients(gained, before);
    case 'gap-closed':
      return divideQuotients(gained, subtractQuotients(ONE_QUOTIENT, before));
  }
}
