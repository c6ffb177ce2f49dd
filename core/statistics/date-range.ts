import { compareDates, periodLength, printDate, type DateRange, type PlainDate } from '../calendar/index.ts';
import type { Problem } from '../problem/index.ts';
import type { RecordPlace } from '../problem/record.ts';

/**
 * Tells whether two figures were counted over the same days.
 *
 * @example
 * sameRange(yearRange(2015), yearRange(2015)) //=> true
 */
export function sameRange(a: DateRange, b: DateRange): boolean {
  return compareDates(a.first, b.first) === 0 && compareDates(a.last, b.last) === 0;
}

/**
 * Tells whether a day is in a period, its first and last day included.
 *
 * @example
 * isWithin({ year: 2015, month: 12, day: 31 }, yearRange(2015)) //=> true
 */
export function isWithin(date: PlainDate, { first, last }: DateRange): boolean {
  return compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
}

/**
 * The whole fiscal year as a period.
 *
 * @example
 * yearRange(2015) //=> { first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 12, day: 31 } }
 */
export function yearRange(year: number): DateRange {
  return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
}

/**
 * Prints a period as offices do (기간 표기); the year of the last day is left out where it is that of the first.
 *
 * @example
 * printRange({ first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 10, day: 31 } }) //=> '2015. 1. 1. ~ 10. 31.'
 */
export function printRange({ first, last }: DateRange): string {
  if (compareDates(first, last) === 0) return printDate(first);
  const end = first.year === last.year ? `${last.month}. ${last.day}.` : printDate(last);
  return `${printDate(first)} ~ ${end}`;
}

/** Finds a period that begins after it ends. Problem: `period-reversed`. */
export function checkRange({ record, field }: RecordPlace, period: DateRange): readonly Problem[] {
  if (periodLength(period.first, period.last) > 0) return [];
  return [{ kind: 'period-reversed', record, field, found: printRange(period) }];
}
