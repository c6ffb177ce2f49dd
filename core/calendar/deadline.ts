import { BLANK, type Blank } from '../blank.ts';
import { COUNTING_RULES, countingRuleAt, type CountingRule, type CountingRuleId } from './counting-rule.ts';
import { isHoliday, KOREAN_HOLIDAYS, type HolidayCalendar } from './holiday.ts';
import { addDays, compareDates, plainDate, weekdayOf, type PlainDate } from './plain-date.ts';

/** How a deadline is counted, where it is not the rule of the day of receipt. */
export interface DeadlineOptions {
  readonly rule?: CountingRuleId;
  readonly calendar?: HolidayCalendar;
}

/**
 * The last day for handling a request (처리기한). The rule is the one in force on the day of receipt, or the one named.
 * A request received on a day that is not counted starts on the next counted day.
 *
 * @param received the day of receipt (접수일)
 * @param days the days allowed, e.g. 10 for an information request
 * @returns blank when `days` is not a positive whole number, or the count leads outside the calendar's years
 * @example
 * deadline({ year: 2015, month: 10, day: 5 }, 10) //=> { year: 2015, month: 10, day: 16 }
 * deadline({ year: 2015, month: 10, day: 5 }, 10, { rule: 'first-day-in-business-days' }) //=> { year: 2015, month: 10, day: 19 }
 */
export function deadline(received: PlainDate, days: number, options: DeadlineOptions = {}): PlainDate | Blank {
  const rule = ruleOf(received, options);
  const start = rule.isFirstDayCounted ? received : addDays(received, 1);
  return nthCountedDay(start, days, rule, options.calendar);
}

/**
 * The last day of an extension (연장기한), counted from the day after the first deadline by the rule of the receipt.
 *
 * @returns blank as for {@link deadline}
 * @example
 * extendedDeadline({ year: 2015, month: 2, day: 16 }, 10, 10, { rule: 'first-day-in-business-days' }) //=> { year: 2015, month: 3, day: 18 }
 */
export function extendedDeadline(
  received: PlainDate,
  days: number,
  extension: number,
  options: DeadlineOptions = {},
): PlainDate | Blank {
  const first = deadline(received, days, options);
  return first && nthCountedDay(addDays(first, 1), extension, ruleOf(received, options), options.calendar);
}

/**
 * The days a request took by a rule (처리일수), the day of receipt and the day of decision as the rule says;
 * 0 when it was decided before the first counted day. Blank outside the calendar's years.
 *
 * @example
 * handlingDays({ year: 2015, month: 10, day: 5 }, { year: 2015, month: 10, day: 16 }) //=> 10
 */
export function handlingDays(received: PlainDate, decided: PlainDate, options: DeadlineOptions = {}): number | Blank {
  const rule = ruleOf(received, options);
  let count = 0;
  for (
    let day = rule.isFirstDayCounted ? received : addDays(received, 1);
    isUpTo(day, decided);
    day = addDays(day, 1)
  ) {
    const isCounted = countsDay(day, rule, options.calendar);
    if (isCounted === BLANK) return BLANK;
    if (isCounted) count += 1;
  }
  return count;
}

function ruleOf(received: PlainDate, options: DeadlineOptions): CountingRule {
  return COUNTING_RULES[options.rule ?? countingRuleAt(received).rule];
}

function nthCountedDay(
  start: PlainDate,
  days: number,
  rule: CountingRule,
  calendar?: HolidayCalendar,
): PlainDate | Blank {
  if (!Number.isInteger(days) || days < 1) return BLANK;
  if (rule.isHolidayCounted) return realDate(addDays(start, days - 1));
  let left = days;
  for (let day = start; ; day = addDays(day, 1)) {
    const isCounted = countsDay(day, rule, calendar);
    if (isCounted === BLANK) return BLANK;
    if (isCounted) left -= 1;
    if (left === 0) return day;
  }
}

function countsDay(day: PlainDate, rule: CountingRule, calendar = KOREAN_HOLIDAYS): boolean | Blank {
  const isOut = rule.isHolidayCounted ? false : isHoliday(day, calendar);
  if (isOut === BLANK) return BLANK;
  return !isOut && (rule.isSaturdayCounted || weekdayOf(day) !== '토');
}

function realDate({ year, month, day }: PlainDate): PlainDate | Blank {
  return plainDate(year, month, day);
}

function isUpTo(day: PlainDate, last: PlainDate): boolean {
  return compareDates(day, last) <= 0;
}
