import { BLANK, type Blank } from '../blank.ts';
import { daysInMonth, plainDate, type PlainDate, type Weekday } from './plain-date.ts';

/** A point of the calendar, as precise as it was written: what was not written is blank. */
export interface CalendarPoint {
  readonly year: number | Blank;
  readonly month: number | Blank;
  readonly day: number | Blank;
  /** 초, 중, 말, 경 … behind the date: `10월 말`. */
  readonly part: string | Blank;
  /** The weekday written in brackets. */
  readonly weekday: Weekday | Blank;
}

/** How often something comes again (주기). */
export type Cycle = 'year-round' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** The months of one turn of a cycle, from January on (주기별 개월 수); a week is within one. */
export const MONTHS_OF_CYCLE: Readonly<Record<Cycle, number>> = {
  'year-round': 12,
  weekly: 1,
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/** When something takes place, as offices write it (시기). */
export type Period =
  | {
      readonly kind: 'point';
      readonly at: CalendarPoint;
      /** 현재, 기준: the state of things on that day. */
      readonly isAsOf: boolean;
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'span';
      /** Blank when only the end is written: `12.31까지`. */
      readonly from: CalendarPoint | Blank;
      /** Blank when only the start is written: `3월부터`. */
      readonly to: CalendarPoint | Blank;
      /** The n of n일간; blank when it is not written. */
      readonly days: number | Blank;
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'recurrence';
      readonly every: Cycle;
      /** The n of n회 in each turn of the cycle, over the year where it is year-round; blank when it is not written. */
      readonly times: number | Blank;
      /** What is said more closely: the `10일` of 매월 10일. */
      readonly detail: string | Blank;
    }
  /** 수시, 사유 발생시, 필요시. */
  | { readonly kind: 'on-demand' }
  | { readonly kind: 'list'; readonly parts: readonly Period[] };

/** A text that names no period that could be read. */
export interface UnreadablePeriod {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason:
    /** Words that are no date. */
    | 'unknown-words'
    /** A month 13, a day 32. */
    | 'no-such-date'
    /** `15.10`: a year and a month, or a slip. */
    | 'ambiguous-year'
    /** A number that may be a month or a day. */
    | 'bare-number';
}

/** What a text says as a period; blank for a text of spaces. */
export type PeriodReading = Period | UnreadablePeriod | Blank;

/** The first and the last day of a period. */
export interface DateRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The first and last day of a period (기간의 시작일과 종료일); a year that is not written is the fiscal year.
 * A month is taken whole. Blank for `수시`, for an open end, and for a day that does not exist.
 *
 * @example
 * rangeOf(readPeriod('9~11월'), 2015) //=> { first: plainDate(2015, 9, 1), last: plainDate(2015, 11, 30) }
 */
export function rangeOf(period: Period, fiscalYear: number): DateRange | Blank {
  switch (period.kind) {
    case 'point':
      return rangeOfSpan(period.at, period.at, fiscalYear);
    case 'span':
      return period.from && period.to && rangeOfSpan(period.from, period.to, fiscalYear);
    case 'recurrence':
      return { first: { year: fiscalYear, month: 1, day: 1 }, last: { year: fiscalYear, month: 12, day: 31 } };
    case 'on-demand':
      return BLANK;
    case 'list':
      return rangeOfList(period.parts, fiscalYear);
  }
}

function rangeOfSpan(from: CalendarPoint, to: CalendarPoint, fiscalYear: number): DateRange | Blank {
  const first = plainDate(from.year ?? fiscalYear, from.month ?? 1, from.day ?? 1);
  const lastYear = to.year ?? fiscalYear;
  const lastMonth = to.month ?? 12;
  const last = plainDate(lastYear, lastMonth, to.day ?? daysInMonth(lastYear, lastMonth));
  return first && last && { first, last };
}

function rangeOfList(parts: readonly Period[], fiscalYear: number): DateRange | Blank {
  const ranges = parts.map((part) => rangeOf(part, fiscalYear));
  const [start, end] = [ranges[0] ?? BLANK, ranges.at(-1) ?? BLANK];
  return start && end && { first: start.first, last: end.last };
}
