import { BLANK, type Blank } from '../blank.ts';
import type { Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { ratioOf, roundQuotient, type Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Metric } from './metric.ts';

/** A value of a metric: exact, with the window it was counted over. */
export interface MetricValue {
  readonly metric: Metric;
  /** The exact value before percent; blank where the base is zero or an input is missing. */
  readonly exact: Quotient | Blank;
  /** The period or date as offices write it, e.g. `2015. 1. 1. ~ 10. 31.`. */
  readonly window: string;
}

/** What a value is divided from, and over which period or date it was counted. */
export interface ValueInputs {
  readonly part: number | bigint | Blank;
  readonly whole: number | bigint | Blank;
  /** As offices write it. */
  readonly window: string;
}

/**
 * Makes the value of a metric that divides two counts or amounts (지표값); blank where one is missing or is no whole number,
 * and where the whole is zero, which prints `-`.
 */
export function valueOf(metric: Metric, { part, whole, window }: ValueInputs): MetricValue {
  return { metric, exact: ratioOf(part, whole), window };
}

/** The value rounded once by the metric's rule, or by another named one; blank where there is none. */
export function roundedValue({ metric, exact }: MetricValue, rounding: Rounding = metric.rounding): Fixed | Blank {
  if (exact === BLANK) return BLANK;
  return roundQuotient(exact, rounding, metric.unit === '%' || metric.unit === '%p' ? 2 : 0);
}

/** The value as printed, without its unit; `-` where there is none. */
export function printValue(value: MetricValue, rounding: Rounding = value.metric.rounding): string {
  const rounded = roundedValue(value, rounding);
  return rounded === BLANK ? '-' : printFigure(rounded);
}

/** Whether two values may be compared or divided: the same metric, version and window. */
export function areComparable(a: MetricValue, b: MetricValue): boolean {
  return a.metric.id === b.metric.id && a.metric.version === b.metric.version && a.window === b.window;
}
