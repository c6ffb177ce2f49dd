import { daysBetween, lastDayOfMonth, type PlainDate } from './plain-date.ts';

/** A quarter of the year (분기). */
export type Quarter = 1 | 2 | 3 | 4;

/** A half of the year (반기): 상반기 1, 하반기 2. */
export type Half = 1 | 2;

/**
 * The fiscal year a day belongs to (회계연도): the calendar year. Source: 지방회계법 제7조.
 *
 * @example
 * fiscalYearOf({ year: 2015, month: 12, day: 31 }) //=> 2015
 */
export function fiscalYearOf(date: PlainDate): number {
  return date.year;
}

/**
 * The quarter a month belongs to (분기).
 *
 * @example
 * quarterOf(10) //=> 4
 */
export function quarterOf(month: number): Quarter {
  return month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
}

/**
 * The half a month belongs to (반기).
 *
 * @example
 * halfOf(7) //=> 2
 */
export function halfOf(month: number): Half {
  return month <= 6 ? 1 : 2;
}

/** The months of a quarter. */
export function monthsOfQuarter(quarter: Quarter): readonly number[] {
  const first = (quarter - 1) * 3 + 1;
  return [first, first + 1, first + 2];
}

/** The months of a half. */
export function monthsOfHalf(half: Half): readonly number[] {
  return half === 1 ? [1, 2, 3, 4, 5, 6] : [7, 8, 9, 10, 11, 12];
}

/** How much of the fiscal year has passed at the end of a day (경과율의 기준). */
export interface YearProgress {
  readonly days: number;
  readonly daysInYear: number;
  /** Months that are complete. */
  readonly months: number;
}

/**
 * Counts the days and the complete months of the fiscal year up to a day, the pace to compare an execution rate with.
 *
 * @example
 * yearProgress({ year: 2015, month: 10, day: 31 }) //=> { days: 304, daysInYear: 365, months: 10 }
 */
export function yearProgress(date: PlainDate): YearProgress {
  const newYear = { year: date.year, month: 1, day: 1 };
  const isMonthComplete = date.day === lastDayOfMonth(date.year, date.month).day;
  return {
    days: daysBetween(newYear, date) + 1,
    daysInYear: daysBetween(newYear, { year: date.year, month: 12, day: 31 }) + 1,
    months: isMonthComplete ? date.month : date.month - 1,
  };
}

/** When the books of a fiscal year closed, by the first year the rule held (출납 폐쇄기한). */
const CLOSING_RULES = [
  {
    from: 2015,
    closingOf: (year: number): PlainDate => ({ year, month: 12, day: 31 }),
    source: '지방재정법 2014. 5. 28. 개정: 출납 폐쇄기한 12월 31일 (2015회계연도부터)',
  },
  {
    from: 0,
    closingOf: (year: number): PlainDate => lastDayOfMonth(year + 1, 2),
    source: '개정 전 지방재정법: 다음 연도 2월 말일',
  },
] as const;

/**
 * The day the books of a fiscal year close (출납 폐쇄기한): 31 December since 2015, before that the end of February
 * of the next year. Series over 2014/2015 compare different year ends.
 *
 * @example
 * closingDate(2015) //=> { year: 2015, month: 12, day: 31 }
 * closingDate(2014) //=> { year: 2015, month: 2, day: 28 }
 */
export function closingDate(fiscalYear: number): PlainDate {
  const rule = CLOSING_RULES.find(({ from }) => fiscalYear >= from) ?? CLOSING_RULES[0];
  return rule.closingOf(fiscalYear);
}
