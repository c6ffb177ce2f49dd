import { BLANK, type Blank } from '../blank.ts';
import { isBusinessDay, KOREAN_HOLIDAYS } from './holiday.ts';
import { addDays, compareDates, type PlainDate } from './plain-date.ts';

/**
 * Counts the working days from one day to another (근무일수), the first not counted, the last counted;
 * negative when `to` is earlier. Blank when the way leads outside the calendar's years.
 *
 * @example
 * businessDaysBetween({ year: 2015, month: 9, day: 25 }, { year: 2015, month: 9, day: 30 }) //=> 1
 */
export function businessDaysBetween(from: PlainDate, to: PlainDate, calendar = KOREAN_HOLIDAYS): number | Blank {
  const direction = Math.sign(compareDates(to, from));
  let count = 0;
  for (let day = from; compareDates(day, to) !== 0;) {
    day = addDays(day, direction);
    const works = isBusinessDay(day, calendar);
    if (works === BLANK) return BLANK;
    if (works) count += direction;
  }
  return count;
}

/**
 * The working day a number of working days later, or earlier for a negative number; with 0 the day itself.
 * Blank when the way leads outside the calendar's years.
 *
 * @example
 * addBusinessDays({ year: 2015, month: 9, day: 25 }, 1) //=> { year: 2015, month: 9, day: 30 }
 */
export function addBusinessDays(date: PlainDate, days: number, calendar = KOREAN_HOLIDAYS): PlainDate | Blank {
  const direction = Math.sign(days);
  let left = Math.abs(Math.trunc(days));
  let day = date;
  while (left > 0) {
    day = addDays(day, direction);
    const works = isBusinessDay(day, calendar);
    if (works === BLANK) return BLANK;
    if (works) left -= 1;
  }
  return day;
}
