import { BLANK, type Blank } from '../blank.ts';
import type { DateRange } from '../calendar/index.ts';
import type { Metric } from '../metric/metric.ts';
import type { MetricValue } from '../metric/value.ts';
import { compareFixed, fixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { checkRange, printRange, sameRange } from './date-range.ts';

/** A figure with what it counts and when (집계값). */
export interface CountedFigure {
  readonly name: Sentence;
  readonly figure: Fixed | Blank;
  readonly period: DateRange;
}

/** The two figures of a rate. */
export interface RateInputs {
  /** What the rate is about, for the problems. */
  readonly record: string;
  readonly part: CountedFigure;
  readonly whole: CountedFigure;
  /** Whether the part is among the whole, so that it cannot exceed it. */
  readonly isPartOfWhole: boolean;
}

/**
 * Makes a counted figure of a count or an amount.
 *
 * @example
 * const period = { first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 6, day: 30 } };
 * counted({ ko: '채택', en: 'adopted' }, 13, period).figure //=> { coefficient: 13n, scale: 0 }
 */
export function counted(name: Sentence, figure: number | bigint | Blank, period: DateRange): CountedFigure {
  const isKnown = figure !== BLANK && (typeof figure === 'bigint' || Number.isSafeInteger(figure));
  return { name, figure: isKnown ? fixed(BigInt(figure)) : BLANK, period };
}

/**
 * Divides two figures of one period as a metric (비율). A ratio across different periods is refused:
 * 접수 of ten months and 심의 of six make no 채택률.
 *
 * @returns the exact value; blank where an input is missing, the whole is zero, or with `period-reversed`,
 *   `period-differs`, or `exceeds-whole` where a part is greater than the whole it belongs to
 */
export function rateOf(metric: Metric, inputs: RateInputs): Outcome<MetricValue> {
  const { part, whole } = inputs;
  const problems = checkRate(inputs);
  const isUsable = problems.length === 0 && part.figure !== BLANK && whole.figure !== BLANK;
  const exact = isUsable ? quotient(part.figure, whole.figure) : BLANK;
  return { value: { metric, exact, window: printRange(whole.period) }, problems };
}

/** The two figures of {@link rateOfPart}, counted over one period. */
export interface PartInputs {
  readonly part: number | bigint | Blank;
  readonly whole: number | bigint | Blank;
  readonly period: DateRange;
}

/**
 * Divides a part by the whole it belongs to as a metric (비중, 진척률, 소진율), both counted over one period; the problems
 * name them by the words of the metric's formula.
 *
 * @returns as {@link rateOf}. Problem: `exceeds-whole`
 */
export function rateOfPart(metric: Metric, { part, whole, period }: PartInputs): Outcome<MetricValue> {
  const terms = metric.terms ?? { part: metric.name, whole: metric.base };
  return rateOf(metric, {
    record: metric.name.ko,
    part: counted(terms.part, part, period),
    whole: counted(terms.whole, whole, period),
    isPartOfWhole: true,
  });
}

function checkRate({ record, part, whole, isPartOfWhole }: RateInputs): readonly Problem[] {
  const reversed = [part, whole].flatMap(({ name, period }) => checkRange({ record, field: name }, period));
  if (reversed.length > 0) return reversed.slice(0, 1);
  if (!sameRange(part.period, whole.period)) {
    const [partPeriod, wholePeriod] = [printRange(part.period), printRange(whole.period)];
    return [{ kind: 'period-differs', record, part: part.name, partPeriod, whole: whole.name, wholePeriod }];
  }
  if (!isPartOfWhole || part.figure === BLANK || whole.figure === BLANK) return [];
  if (compareFixed(part.figure, whole.figure) <= 0) return [];
  const [found, limit] = [printFigure(part.figure), printFigure(whole.figure)];
  return [{ kind: 'exceeds-whole', record, field: part.name, found, whole: limit }];
}
