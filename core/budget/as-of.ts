import {
  addBusinessDays,
  holidayNames,
  isBusinessDay,
  KOREAN_HOLIDAYS,
  printDate,
  weekdayOf,
  type PlainDate,
} from '../calendar/index.ts';
import type { Problem } from '../problem/index.ts';

/**
 * Finds a reporting date on which the books did not move (기준일이 휴무일, X-24): the system's closing day may be another.
 * Nothing is said of years the calendar does not know. Problem: `as-of-day-off`.
 *
 * @example
 * checkAsOf({ year: 2015, month: 10, day: 31 }) // one problem: a Saturday, last working day 2015. 10. 30.(금)
 */
export function checkAsOf(asOf: PlainDate, calendar = KOREAN_HOLIDAYS): readonly Problem<'as-of-day-off'>[] {
  const workingDay = addBusinessDays(asOf, -1, calendar);
  if (isBusinessDay(asOf, calendar) !== false || workingDay === null) return [];
  const [holiday] = holidayNames(asOf, calendar) ?? [];
  return [
    {
      kind: 'as-of-day-off',
      date: printDate(asOf),
      reason: holiday ?? `${weekdayOf(asOf)}요일`,
      workingDay: printDate(workingDay, 'weekday'),
    },
  ];
}
