import { addDays as shiftDays, addMonths as shiftMonths, differenceInCalendarDays, getDaysInMonth } from 'date-fns';
import { BLANK, type Blank } from '../blank.ts';
import { UtcDate } from './utc-date.ts';

/** A day of the calendar (날짜), without a time and without a time zone. */
export interface PlainDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** The days of the week by the character printed in brackets. */
export const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;

/** A day of the week (요일). */
export type Weekday = (typeof WEEKDAYS)[number];

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/**
 * Makes a date; blank when the calendar has no such day.
 *
 * @example
 * plainDate(2016, 2, 29) //=> { year: 2016, month: 2, day: 29 }
 * plainDate(2015, 2, 29) //=> null
 */
export function plainDate(year: number, month: number, day: number): PlainDate | Blank {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const isInRange = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
  return isWhole && isInRange && day <= daysInMonth(year, month) ? { year, month, day } : BLANK;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(toUtc({ year, month, day: 1 }));
}

/** The last day of a month (말일). */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return { year, month, day: daysInMonth(year, month) };
}

/**
 * The date a number of days later, or earlier for a negative number.
 *
 * @example
 * addDays({ year: 2015, month: 12, day: 31 }, 1) //=> { year: 2016, month: 1, day: 1 }
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(shiftDays(toUtc(date), days));
}

/**
 * The same day a number of months later; the last day of the month where there is no such day (민법 제160조).
 *
 * @example
 * addMonths({ year: 2016, month: 1, day: 31 }, 1) //=> { year: 2016, month: 2, day: 29 }
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromUtc(shiftMonths(toUtc(date), months));
}

/**
 * The days from one date to another, the first not counted; negative when `to` is earlier.
 *
 * @example
 * daysBetween({ year: 2015, month: 10, day: 21 }, { year: 2015, month: 10, day: 23 }) //=> 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/**
 * The length of a period in days, first and last day counted (n일간).
 *
 * @example
 * periodLength({ year: 2015, month: 10, day: 21 }, { year: 2015, month: 10, day: 23 }) //=> 3
 */
export function periodLength(first: PlainDate, last: PlainDate): number {
  return daysBetween(first, last) + 1;
}

/** Negative, zero or positive as `a` is before, the same as or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The day of the week (요일).
 *
 * @example
 * weekdayOf({ year: 2015, month: 2, day: 23 }) //=> '월'
 */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[toUtc(date).getDay()] ?? '일';
}

/**
 * The date as `2015-10-31`, for keys, data files and programs.
 *
 * @example
 * isoDate({ year: 2015, month: 10, day: 31 }) //=> '2015-10-31'
 */
export function isoDate({ year, month, day }: PlainDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads a date written as `2015-10-31`; blank for anything else.
 *
 * @example
 * parseIsoDate('2015-10-31') //=> { year: 2015, month: 10, day: 31 }
 */
export function parseIsoDate(text: string): PlainDate | Blank {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : BLANK;
}

/**
 * Prints a date as official documents do (공문서 날짜 표기): `2015. 10. 31.`, with the weekday `2015. 2. 23.(월)`.
 * Source: 행정업무의 운영 및 혁신에 관한 규정 제7조.
 *
 * @example
 * printDate({ year: 2015, month: 10, day: 31 }) //=> '2015. 10. 31.'
 * printDate({ year: 2015, month: 2, day: 23 }, 'weekday') //=> '2015. 2. 23.(월)'
 */
export function printDate(date: PlainDate, detail: 'date' | 'weekday' = 'date'): string {
  const text = `${date.year}. ${date.month}. ${date.day}.`;
  return detail === 'weekday' ? `${text}(${weekdayOf(date)})` : text;
}

function toUtc({ year, month, day }: PlainDate): UtcDate {
  const date = new UtcDate(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromUtc(date: Date): PlainDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
