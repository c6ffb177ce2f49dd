import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import { compareFixed, subtractFixed, type Fixed } from '../../number/fixed.ts';
import { addQuotients, fraction, multiplyQuotients, quotientOf } from '../../number/quotient-arithmetic.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { distinctRecords } from '../../statistics/distinct-records.ts';
import { ATTAINMENT_RATE } from './metrics.ts';

/** An indicator of an external evaluation (평가지표). */
export interface ExternalIndicator {
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly kind: 'quantitative' | 'qualitative';
  /** Whether more or less is better. */
  readonly direction: 'up' | 'down';
  /** The national or group target; blank where there is none (yet). */
  readonly target: Fixed | Blank;
  /** What one person answers for (실명제): an id. */
  readonly owner: string | Blank;
  readonly actual: Fixed | Blank;
  /** The mean of the governments compared; blank while it is not published. */
  readonly average: Fixed | Blank;
}

/** Whether an indicator's target is met (목표 달성 여부). */
export type Attainment = 'met' | 'missed' | 'incomplete';

const TARGET: Sentence = { ko: '목표', en: 'target' };
const ACTUAL: Sentence = { ko: '실적', en: 'actual' };
const MONTHS_IN_YEAR = 12;

/**
 * Whether the target of a quantitative indicator is met (정량지표 pass/fail); the target itself is met.
 * Incomplete while target or actual is missing.
 */
export function attainmentOf({ direction, target, actual }: ExternalIndicator): Attainment {
  if (isBlank(target) || isBlank(actual)) return 'incomplete';
  const over = compareFixed(actual, target);
  return (direction === 'up' ? over >= 0 : over <= 0) ? 'met' : 'missed';
}

/** How many targets are met, and the rate. */
export interface AttainmentSummary {
  readonly met: number;
  readonly missed: number;
  readonly incomplete: number;
  /** 목표달성률: met ÷ quantitative indicators; blank while one is incomplete. */
  readonly rate: MetricValue;
}

/**
 * Counts the quantitative indicators whose target is met (목표달성률); qualitative ones do not count.
 *
 * Formula: met ÷ (met + missed). Problems: `field-missing` for a target, `actual-missing` for an actual (the rate is
 * then blank, not lower), `record-duplicated` (an indicator counts once).
 */
export function summariseAttainment(
  indicators: readonly ExternalIndicator[],
  window: string,
): Outcome<AttainmentSummary> {
  const distinct = distinctRecords(indicators);
  const counted = distinct.value.filter(({ kind }) => kind === 'quantitative');
  const missing = counted.flatMap(({ name: record, target, actual }): readonly Problem[] => [
    ...(isBlank(target) ? [{ kind: 'field-missing' as const, record, field: TARGET }] : []),
    ...(isBlank(actual) ? [{ kind: 'actual-missing' as const, record, field: ACTUAL }] : []),
  ]);
  const number = (wanted: Attainment) => counted.filter((indicator) => attainmentOf(indicator) === wanted).length;
  const [met, missed, incomplete] = [number('met'), number('missed'), number('incomplete')];
  const whole = incomplete > 0 ? BLANK : met + missed;
  const rate = valueOf(ATTAINMENT_RATE, { part: met, whole, window });
  return { value: { met, missed, incomplete, rate }, problems: [...distinct.problems, ...missing] };
}

/**
 * How far an indicator is ahead of the average of those compared (평균 대비 격차), in its own unit; positive is better,
 * whichever the direction. Blank while one of the two is missing.
 *
 * @example
 * gapToAverage({ direction: 'down', actual: exact('3.2'), average: exact('4.0') }) //=> { coefficient: 8n, scale: 1 }
 */
export function gapToAverage({ direction, actual, average }: ExternalIndicator): Fixed | Blank {
  if (isBlank(actual) || isBlank(average)) return BLANK;
  return direction === 'up' ? subtractFixed(actual, average) : subtractFixed(average, actual);
}

/** The actual of a month (월별 실적). */
export interface MonthlyActual {
  /** 1–12. */
  readonly month: number;
  readonly actual: Fixed;
}

/**
 * How a year's figure is expected from its months (연말 예상실적):
 * - `latest`: the newest month stands for the year, for rates and stocks (default);
 * - `pace`: Σ months ÷ number of months × 12, for what adds up.
 */
export type ForecastPractice = 'latest' | 'pace';

/**
 * The figure expected at the end of the year (연말 예상실적), exact; blank without a month.
 * Problems: `record-duplicated` for a month reported twice (it counts once), `count-invalid` for no month of the year.
 *
 * @example
 * // January to October, ten each
 * const months = Array.from({ length: 10 }, (_, index) => ({ month: index + 1, actual: exact(10) }));
 * expectedActual(months, 'pace', '상담 건수').value //=> { numerator: 120n, denominator: 1n }
 */
export function expectedActual(
  months: readonly MonthlyActual[],
  practice: ForecastPractice,
  record: string,
): Outcome<Quotient | Blank> {
  const problems: Problem[] = [];
  const byMonth = new Map<number, Fixed>();
  for (const { month, actual } of months) {
    if (!Number.isInteger(month) || month < 1 || month > MONTHS_IN_YEAR) {
      problems.push({ kind: 'count-invalid', record, field: { ko: '월', en: 'month' }, found: String(month) });
    } else if (byMonth.has(month)) problems.push({ kind: 'record-duplicated', record: `${record} ${month}월` });
    else byMonth.set(month, actual);
  }
  const ordered = [...byMonth].sort(([a], [b]) => a - b).map(([, actual]) => quotientOf(actual));
  const last = ordered.at(-1);
  if (!last) return { value: BLANK, problems };
  if (practice === 'latest') return { value: last, problems };
  const yearly = fraction(BigInt(MONTHS_IN_YEAR), BigInt(ordered.length));
  return { value: multiplyQuotients(addQuotients(...ordered), yearly), problems };
}
