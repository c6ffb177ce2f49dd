import { BLANK } from '../blank.ts';
import { MONTHS_OF_CYCLE, rangeOf, type CalendarPoint, type Period } from './period.ts';

/** Times in a part of the year that no month is named for (시기 미지정): the first of 반기별 is one in January to June. */
export interface UndatedOccurrence {
  /** The months it lies within, ascending. */
  readonly within: readonly number[];
  readonly times: number;
}

/** When something takes place in a fiscal year: in the months that are named, and undated beside them (연간 추진시기). */
export interface Occurrences {
  /** Ascending. */
  readonly months: readonly number[];
  readonly undated: readonly UndatedOccurrence[];
}

/**
 * When something planned takes place in a fiscal year (연간 추진시기).
 * A month is named by a date, a span, or what goes on in every month: 연중, 매월, 매주. 분기별, 반기별 and 연 n회 name none:
 * they are four, two and n occurrences, each somewhere within its quarter, half or year. 수시 is neither.
 *
 * @example
 * occurrencesIn(readPeriod('반기별'), 2016).undated
 * //=> [{ within: [1, 2, 3, 4, 5, 6], times: 1 }, { within: [7, 8, 9, 10, 11, 12], times: 1 }]
 * occurrencesIn(readPeriod('연 2회'), 2016).undated.map(({ times }) => times) //=> [2]
 */
export function occurrencesIn(period: Period, fiscalYear: number): Occurrences {
  switch (period.kind) {
    case 'point':
    case 'span':
      return { months: monthsOfSpan(period, fiscalYear), undated: [] };
    case 'recurrence':
      return recurring(period);
    case 'on-demand':
      return { months: [], undated: [] };
    case 'list':
      return together(period.parts.map((part) => occurrencesIn(part, fiscalYear)));
  }
}

/**
 * The months of a fiscal year that a period names (추진 월), ascending; those of {@link occurrencesIn}.
 *
 * @example
 * monthsIn(readPeriod('’15.11. ~ ’16.2.'), 2016) //=> [1, 2]
 */
export function monthsIn(period: Period, fiscalYear: number): readonly number[] {
  return occurrencesIn(period, fiscalYear).months;
}

/** January to December. */
const MONTHS_OF_YEAR: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function recurring({ every, times }: Extract<Period, { kind: 'recurrence' }>): Occurrences {
  const length = MONTHS_OF_CYCLE[every];
  const isInEveryMonth = length === 1 || (every === 'year-round' && times === BLANK);
  if (isInEveryMonth) return { months: MONTHS_OF_YEAR, undated: [] };
  const firsts = MONTHS_OF_YEAR.filter((month) => (month - 1) % length === 0);
  const undated = firsts.map((first) => ({
    within: MONTHS_OF_YEAR.slice(first - 1, first - 1 + length),
    times: times ?? 1,
  }));
  return { months: [], undated };
}

function together(parts: readonly Occurrences[]): Occurrences {
  const named = new Set(parts.flatMap(({ months }) => months));
  return {
    months: MONTHS_OF_YEAR.filter((month) => named.has(month)),
    undated: parts.flatMap(({ undated }) => undated),
  };
}

/** A year that is not written is the fiscal year. */
const FISCAL_YEAR: CalendarPoint = { year: BLANK, month: BLANK, day: BLANK, part: BLANK, weekday: BLANK };

/** An open end reaches to the start or the end of the fiscal year. */
function monthsOfSpan(period: Extract<Period, { kind: 'point' | 'span' }>, fiscalYear: number): readonly number[] {
  const closed =
    period.kind === 'span' ? { ...period, from: period.from ?? FISCAL_YEAR, to: period.to ?? FISCAL_YEAR } : period;
  const range = rangeOf(closed, fiscalYear);
  if (range === BLANK) return [];
  const [start, end] = [monthNumber(range.first), monthNumber(range.last)];
  return MONTHS_OF_YEAR.filter((month) => {
    const number = monthNumber({ year: fiscalYear, month });
    return number >= start && number <= end;
  });
}

function monthNumber({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month;
}
