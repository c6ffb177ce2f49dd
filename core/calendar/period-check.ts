import { BLANK, type Blank } from '../blank.ts';
import { rangeOf, type CalendarPoint, type Period } from './period.ts';
import { compareDates, periodLength, plainDate, weekdayOf, type PlainDate, type Weekday } from './plain-date.ts';

/** What is wrong inside a period (시기 표기 오류). */
export type PeriodFault =
  /** The weekday written is not that of the date. */
  | { readonly kind: 'weekday-differs'; readonly date: PlainDate; readonly written: Weekday; readonly actual: Weekday }
  /** n일간 is not the length, first and last day counted. */
  | { readonly kind: 'length-differs'; readonly written: number; readonly actual: number }
  /** The end is before the start. */
  | { readonly kind: 'reversed'; readonly first: PlainDate; readonly last: PlainDate }
  /** The calendar has no such day. */
  | { readonly kind: 'no-such-date'; readonly year: number; readonly month: number; readonly day: number };

/**
 * Checks a period against itself (시기 검산): weekdays, n일간, order, days that exist.
 *
 * @param fiscalYear the year of dates that name none
 * @example
 * // 2015. 2. 23. was a Monday
 * checkPeriod(readPeriod('2015. 2. 23(화)'), 2015).map(({ kind }) => kind) //=> ['weekday-differs']
 */
export function checkPeriod(period: Period, fiscalYear: number): readonly PeriodFault[] {
  switch (period.kind) {
    case 'point':
      return checkPoint(period.at, fiscalYear);
    case 'span':
      return [
        ...[period.from, period.to].flatMap((point) => (point === BLANK ? [] : checkPoint(point, fiscalYear))),
        ...checkSpan(period, fiscalYear),
      ];
    case 'list':
      return period.parts.flatMap((part) => checkPeriod(part, fiscalYear));
    case 'recurrence':
    case 'on-demand':
      return [];
  }
}

function checkPoint(point: CalendarPoint, fiscalYear: number): readonly PeriodFault[] {
  const { month, day, weekday } = point;
  const year = point.year ?? fiscalYear;
  if (month === BLANK || day === BLANK) return [];
  const date = plainDate(year, month, day);
  if (date === BLANK) return [{ kind: 'no-such-date', year, month, day }];
  const actual = weekdayOf(date);
  return weekday === BLANK || weekday === actual ? [] : [{ kind: 'weekday-differs', date, written: weekday, actual }];
}

function checkSpan(span: Extract<Period, { kind: 'span' }>, fiscalYear: number): readonly PeriodFault[] {
  const range = rangeOf(span, fiscalYear);
  if (range === BLANK) return [];
  const { first, last } = range;
  if (compareDates(first, last) > 0) return [{ kind: 'reversed', first, last }];
  return checkLength(span.days, periodLength(first, last));
}

function checkLength(written: number | Blank, actual: number): readonly PeriodFault[] {
  return written === BLANK || written === actual ? [] : [{ kind: 'length-differs', written, actual }];
}
