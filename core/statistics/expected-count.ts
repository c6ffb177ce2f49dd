import { compareDates, lastDayOfMonth, MONTHS_OF_CYCLE, type Cycle, type DateRange } from '../calendar/index.ts';
import type { Problem } from '../problem/index.ts';
import type { RecordPlace } from '../problem/record.ts';
import { checkRange, printRange } from './date-range.ts';

/** A recurrence whose times can be counted in a period (주기). */
export type CountedCycle = Exclude<Cycle, 'year-round' | 'weekly'>;

/** How many times something may have been done in a period. */
export interface CountRange {
  /** Once in every complete month (quarter, …) of the period. */
  readonly least: number;
  /** Also in those that the period only touches. */
  readonly most: number;
}

/**
 * How many times something recurs in a period (예상 횟수).
 *
 * @example
 * const marchToOctober = { first: { year: 2015, month: 3, day: 1 }, last: { year: 2015, month: 10, day: 31 } };
 * expectedCount(marchToOctober, 'monthly') //=> { least: 8, most: 8 }
 * expectedCount(marchToOctober, 'quarterly') //=> { least: 2, most: 4 }
 */
export function expectedCount({ first, last }: DateRange, recurrence: CountedCycle): CountRange {
  const step = MONTHS_OF_CYCLE[recurrence];
  const monthOf = ({ year, month }: { year: number; month: number }): number => year * 12 + month - 1;
  const firstUnit = Math.floor(monthOf(first) / step);
  const lastUnit = Math.floor(monthOf(last) / step);
  const endMonth = (lastUnit + 1) * step - 1;
  const isLastComplete = compareDates(last, lastDayOfMonth(Math.floor(endMonth / 12), (endMonth % 12) + 1)) >= 0;
  const isFirstComplete = monthOf(first) % step === 0 && first.day === 1;
  const most = Math.max(0, lastUnit - firstUnit + 1);
  const cut = (isFirstComplete ? 0 : 1) + (isLastComplete ? 0 : 1);
  return { least: Math.max(0, most - cut), most };
}

/** A number of times that is stated beside its recurrence and period, e.g. `매월 실시: 7회`. */
export interface StatedCount extends RecordPlace {
  readonly found: number;
  readonly recurrence: CountedCycle;
  readonly period: DateRange;
}

/**
 * Compares a stated number of times with what its recurrence makes in the period.
 * Problems: `count-unexpected` (warning), `period-reversed`.
 */
export function checkExpectedCount({ record, field, found, recurrence, period }: StatedCount): readonly Problem[] {
  const reversed = checkRange({ record, field }, period);
  if (reversed.length > 0) return reversed;
  const { least, most } = expectedCount(period, recurrence);
  if (found >= least && found <= most) return [];
  const expected = least === most ? String(least) : `${least}~${most}`;
  return [{ kind: 'count-unexpected', record, field, found: String(found), expected, period: printRange(period) }];
}
