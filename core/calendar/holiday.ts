import { BLANK, type Blank } from '../blank.ts';
import {
  DESIGNATED_HOLIDAYS,
  FIXED_HOLIDAYS,
  LUNAR_YEARS,
  SUBSTITUTE_RULES,
  type Coincidence,
  type DesignatedHoliday,
  type HolidayName,
  type LunarYear,
} from './holiday-data.ts';
import { addDays, compareDates, isoDate, plainDate, weekdayOf, type PlainDate } from './plain-date.ts';

/** One holiday of a calendar (공휴일). */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: 'fixed' | 'lunar' | 'substitute' | DesignatedHoliday['kind'];
  readonly source: string;
}

/** The holidays of a run of years; of other years nothing is known. */
export interface HolidayCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** All holidays but plain Sundays, by date. */
  readonly holidays: readonly Holiday[];
  /** The same by `isoDate`. */
  readonly byDate: ReadonlyMap<string, readonly Holiday[]>;
}

interface NamedHoliday extends Holiday {
  readonly rule: HolidayName | Blank;
}

/** The holidays of Korean public offices, 2013 to 2027 (관공서의 공휴일). */
export const KOREAN_HOLIDAYS: HolidayCalendar = holidayCalendar();

/**
 * Builds the calendar of Korean public offices with days of the office's own: a temporary holiday announced after this
 * version, a local holiday (지방공휴일).
 *
 * @example
 * holidayCalendar([{ date: { year: 2027, month: 4, day: 3 }, name: '지방공휴일', kind: 'temporary', source: '조례' }])
 */
export function holidayCalendar(own: readonly DesignatedHoliday[] = []): HolidayCalendar {
  const years = LUNAR_YEARS.map((lunar) => lunar.year);
  const holidays = LUNAR_YEARS.flatMap((lunar) => holidaysOfYear(lunar, own));
  return {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    holidays,
    byDate: groupByDate(holidays),
  };
}

/** Tells whether a calendar knows a date: its year, and that there is such a day. */
export function coversDate(calendar: HolidayCalendar, { year, month, day }: PlainDate): boolean {
  return year >= calendar.firstYear && year <= calendar.lastYear && plainDate(year, month, day) !== BLANK;
}

/**
 * The names of the holidays on a day; empty on other days, also on a plain Sunday. Blank outside the calendar's years.
 *
 * @example
 * holidayNames({ year: 2015, month: 9, day: 29 }) //=> ['대체공휴일(추석)']
 */
export function holidayNames(date: PlainDate, calendar = KOREAN_HOLIDAYS): readonly string[] | Blank {
  if (!coversDate(calendar, date)) return BLANK;
  return (calendar.byDate.get(isoDate(date)) ?? []).map((holiday) => holiday.name);
}

/**
 * Tells whether a day is a public holiday (공휴일): a Sunday or a named one. Saturdays are not.
 * Blank outside the calendar's years: an unknown holiday is not a working day.
 *
 * @example
 * isHoliday({ year: 2016, month: 5, day: 6 }) //=> true
 */
export function isHoliday(date: PlainDate, calendar = KOREAN_HOLIDAYS): boolean | Blank {
  if (!coversDate(calendar, date)) return BLANK;
  return weekdayOf(date) === '일' || calendar.byDate.has(isoDate(date));
}

/**
 * Tells whether public offices work on a day (근무일): no Saturday, Sunday or holiday. Blank outside the calendar's years.
 *
 * @example
 * isBusinessDay({ year: 2015, month: 10, day: 31 }) //=> false
 */
export function isBusinessDay(date: PlainDate, calendar = KOREAN_HOLIDAYS): boolean | Blank {
  const holiday = isHoliday(date, calendar);
  return holiday === BLANK ? BLANK : !holiday && weekdayOf(date) !== '토';
}

function holidaysOfYear(lunar: LunarYear, own: readonly DesignatedHoliday[]): readonly Holiday[] {
  const named: readonly NamedHoliday[] = [...fixedOf(lunar.year), ...lunarOf(lunar), ...designatedOf(lunar.year, own)];
  const ordered = [...named].sort((a, b) => compareDates(a.date, b.date));
  const all = [...ordered, ...substitutesOf(ordered)].sort((a, b) => compareDates(a.date, b.date));
  return all.map(({ date, name, kind, source }) => ({ date, name, kind, source }));
}

function fixedOf(year: number): readonly NamedHoliday[] {
  return FIXED_HOLIDAYS.filter(({ from }) => year >= from).map(({ name, month, day, source }) => ({
    date: { year, month, day },
    name,
    kind: 'fixed',
    source,
    rule: name,
  }));
}

function lunarOf({ seollal, buddha, chuseok, source }: LunarYear): readonly NamedHoliday[] {
  const day = (name: HolidayName, date: PlainDate): NamedHoliday => ({ date, name, kind: 'lunar', source, rule: name });
  return [
    day('설날 전날', addDays(seollal, -1)),
    day('설날', seollal),
    day('설날 다음 날', addDays(seollal, 1)),
    day('부처님 오신 날', buddha),
    day('추석 전날', addDays(chuseok, -1)),
    day('추석', chuseok),
    day('추석 다음 날', addDays(chuseok, 1)),
  ];
}

function designatedOf(year: number, own: readonly DesignatedHoliday[]): readonly NamedHoliday[] {
  const ofYear = [...DESIGNATED_HOLIDAYS, ...own].filter(({ date }) => date.year === year);
  return ofYear.map((holiday) => ({ ...holiday, rule: BLANK }));
}

/** One substitute follows each day that earns one: the next day that is no Saturday, Sunday, holiday or substitute. */
function substitutesOf(ordered: readonly NamedHoliday[]): readonly NamedHoliday[] {
  const taken = new Set(ordered.map(({ date }) => isoDate(date)));
  const served = new Set<string>();
  const substitutes: NamedHoliday[] = [];
  for (const holiday of ordered) {
    const source = substituteSource(holiday, ordered);
    if (source === BLANK || served.has(isoDate(holiday.date))) continue;
    served.add(isoDate(holiday.date));
    const date = nextFreeDay(holiday.date, taken);
    taken.add(isoDate(date));
    substitutes.push({
      date,
      name: `대체공휴일(${familyName(holiday.name)})`,
      kind: 'substitute',
      source,
      rule: BLANK,
    });
  }
  return substitutes;
}

function substituteSource(holiday: NamedHoliday, all: readonly NamedHoliday[]): string | Blank {
  const coincidence = coincidenceOf(holiday, all);
  if (coincidence === BLANK) return BLANK;
  const rule = SUBSTITUTE_RULES.find(
    ({ names, on, from }) =>
      names.some((name) => name === holiday.rule) && on.includes(coincidence) && compareDates(holiday.date, from) >= 0,
  );
  return rule?.source ?? BLANK;
}

function coincidenceOf(holiday: NamedHoliday, all: readonly NamedHoliday[]): Coincidence | Blank {
  const weekday = weekdayOf(holiday.date);
  if (weekday === '토') return 'saturday';
  if (weekday === '일') return 'sunday';
  const meetsAnother = all.some(
    (other) => other !== holiday && other.kind !== 'temporary' && compareDates(other.date, holiday.date) === 0,
  );
  return meetsAnother ? 'holiday' : BLANK;
}

function nextFreeDay(date: PlainDate, taken: ReadonlySet<string>): PlainDate {
  let day = addDays(date, 1);
  while (taken.has(isoDate(day)) || weekdayOf(day) === '토' || weekdayOf(day) === '일') day = addDays(day, 1);
  return day;
}

function familyName(name: string): string {
  return name.replace(/ (?:전날|다음 날)$/, '');
}

function groupByDate(holidays: readonly Holiday[]): ReadonlyMap<string, readonly Holiday[]> {
  const groups = new Map<string, readonly Holiday[]>();
  for (const holiday of holidays) {
    const key = isoDate(holiday.date);
    groups.set(key, [...(groups.get(key) ?? []), holiday]);
  }
  return groups;
}
