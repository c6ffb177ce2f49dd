import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  compareDates,
  coversDate,
  DESIGNATED_HOLIDAYS,
  FIXED_HOLIDAYS,
  holidayCalendar,
  holidayNames,
  isBusinessDay,
  isHoliday,
  isoDate,
  KOREAN_HOLIDAYS,
  LUNAR_YEARS,
  parseIsoDate,
  SUBSTITUTE_RULES,
  weekdayOf,
  type PlainDate,
} from '../../../core/calendar/index.ts';
import { ANNOUNCED, ANNOUNCED_COUNTS } from '../../golden/holidays.ts';

function on(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

function daysOf(year: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = on(`${year}-01-01`); day.year === year; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the holidays of each year', () => {
  // built for the test: a calendar of the office's own begins with the same days
  const built = () => holidayCalendar();

  test('a calendar without days of its own is the national one', () => {
    expect(built()).toEqual(KOREAN_HOLIDAYS);
  });

  test.each(ANNOUNCED)('%d: %j (%s)', (year, days) => {
    const unusual = built().holidays.filter(
      ({ date, kind }) => date.year === year && kind !== 'fixed' && kind !== 'lunar',
    );
    expect(unusual.map(({ date, kind }) => `${isoDate(date).slice(5)} ${kind}`)).toEqual(days);
  });

  test.each(ANNOUNCED_COUNTS)('%d has %d days off, Saturdays apart (%s)', (year, count) => {
    const calendar = built();
    expect(daysOf(year).filter((day) => isHoliday(day, calendar) === true)).toHaveLength(count);
  });

  test('have their names, those of 2025 in order (2025년 월력요항)', () => {
    const ofYear = built().holidays.filter(({ date }) => date.year === 2025);
    expect(ofYear.map(({ date, name }) => `${isoDate(date).slice(5)} ${name}`)).toEqual([
      '01-01 1월 1일',
      '01-27 임시공휴일',
      '01-28 설날 전날',
      '01-29 설날',
      '01-30 설날 다음 날',
      '03-01 3·1절',
      '03-03 대체공휴일(3·1절)',
      '05-05 어린이날',
      '05-05 부처님 오신 날',
      '05-06 대체공휴일(어린이날)',
      '06-03 제21대 대통령선거',
      '06-06 현충일',
      '08-15 광복절',
      '10-03 개천절',
      '10-05 추석 전날',
      '10-06 추석',
      '10-07 추석 다음 날',
      '10-08 대체공휴일(추석)',
      '10-09 한글날',
      '12-25 기독탄신일',
    ]);
  });

  test('cover 2013 to 2027 without a gap, each with its source', () => {
    expect([KOREAN_HOLIDAYS.firstYear, KOREAN_HOLIDAYS.lastYear]).toEqual([2013, 2027]);
    expect(LUNAR_YEARS.map(({ year }) => year)).toEqual(ANNOUNCED.map(([year]) => year));
    const sources = [...LUNAR_YEARS, ...FIXED_HOLIDAYS, ...DESIGNATED_HOLIDAYS, ...SUBSTITUTE_RULES];
    expect(sources.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  test('stand in order', () => {
    const dates = built().holidays.map(({ date }) => date);
    expect([...dates].sort(compareDates)).toEqual(dates);
  });

  test('lunar years name the year they stand for', () => {
    for (const { year, seollal, buddha, chuseok } of LUNAR_YEARS) {
      expect([seollal.year, buddha.year, chuseok.year]).toEqual([year, year, year]);
    }
  });

  test('a substitute is always a working day but for being one', () => {
    const { holidays, byDate } = built();
    for (const { date } of holidays.filter(({ kind }) => kind === 'substitute')) {
      expect(['토', '일']).not.toContain(weekdayOf(date));
      expect(byDate.get(isoDate(date))).toHaveLength(1);
    }
  });
});

describe('isHoliday', () => {
  test.each([
    ['2015-02-18', true, 'domain.md §10.4'],
    ['2015-02-20', true, 'domain.md §10.4'],
    ['2015-02-21', false, 'a Saturday is no holiday'],
    ['2015-02-22', true, 'a Sunday'],
    ['2015-05-25', true, '부처님 오신 날'],
    ['2016-02-10', true, 'domain.md §10.4'],
    ['2021-10-04', true, 'domain.md §10.4'],
    ['2025-07-17', false, '제헌절 before 2026'],
    ['2026-07-17', true, '제헌절 from 2026'],
    ['2025-05-01', false, '근로자의 날: offices worked'],
    ['2026-05-01', true, '노동절 from 2026'],
    ['2013-10-09', true, '한글날 from 2013'],
    ['2022-05-09', false, 'no substitute for 부처님 오신 날 before 2023'],
    ['2021-12-27', false, 'no substitute for 기독탄신일 before 2023'],
    ['2020-10-05', false, 'no substitute for 개천절 before 2021'],
    ['2016-02-11', false, 'only one substitute'],
    ['2025-05-07', false, 'two holidays on one day earn one substitute'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isHoliday(on(date))).toBe(expected);
  });

  test('is unknown outside the years of the table', () => {
    expect([isHoliday(on('2012-12-31')), isHoliday(on('2028-01-01'))]).toEqual([null, null]);
    expect([isBusinessDay(on('2012-12-31')), holidayNames(on('2028-01-01'))]).toEqual([null, null]);
    expect([coversDate(KOREAN_HOLIDAYS, on('2013-01-01')), coversDate(KOREAN_HOLIDAYS, on('2027-12-31'))]).toEqual([
      true,
      true,
    ]);
  });

  test('is unknown on a day that does not exist', () => {
    const never = { year: 2015, month: 2, day: 30 };
    expect([isHoliday(never), isBusinessDay(never), holidayNames(never)]).toEqual([null, null, null]);
  });

  test('names what is celebrated', () => {
    expect(holidayNames(on('2015-09-29'))).toEqual(['대체공휴일(추석)']);
    expect(holidayNames(on('2025-05-05'))).toEqual(['어린이날', '부처님 오신 날']);
    expect(holidayNames(on('2025-05-06'))).toEqual(['대체공휴일(어린이날)']);
    expect(holidayNames(on('2017-10-06'))).toEqual(['대체공휴일(추석)']);
    expect(holidayNames(on('2015-10-25'))).toStrictEqual([]);
    expect(holidayNames(on('2016-05-06'))).toEqual(['임시공휴일']);
  });
});

describe('an office’s own holidays', () => {
  const own = holidayCalendar([
    { date: on('2027-04-02'), name: '지방공휴일', kind: 'temporary', source: '조례' },
    { date: on('2027-02-09'), name: '선거일', kind: 'election', source: '선거' },
  ]);

  test('count like the others', () => {
    expect([isHoliday(on('2027-04-02')), isHoliday(on('2027-04-02'), own)]).toEqual([false, true]);
    expect(isBusinessDay(on('2027-04-02'), own)).toBe(false);
  });

  test('on a holiday earn no substitute, but push one over a weekend', () => {
    const day = (date: string) => ({ date: on(date), name: '임시공휴일', kind: 'temporary', source: '조례' }) as const;
    const calendar = holidayCalendar([day('2015-02-19'), day('2017-10-06')]);
    expect(holidayNames(on('2015-02-19'), calendar)).toEqual(['설날', '임시공휴일']);
    expect(isHoliday(on('2015-02-23'), calendar)).toBe(false);
    // 6 October 2017 was a Friday, 9 October is 한글날
    expect(isHoliday(on('2017-10-07'), calendar)).toBe(false);
    expect(holidayNames(on('2017-10-10'), calendar)).toEqual(['대체공휴일(추석)']);
  });

  test('push a substitute further', () => {
    expect(holidayNames(on('2027-02-10'), own)).toEqual(['대체공휴일(설날)']);
    expect(holidayNames(on('2027-02-10'))).toEqual([]);
  });
});

describe('business days', () => {
  test.each([
    ['2015-10-30', true],
    ['2015-10-31', false],
    ['2015-11-01', false],
    ['2015-09-28', false],
    ['2015-09-30', true],
  ])('%s: %s', (date, expected) => {
    expect(isBusinessDay(on(date))).toBe(expected);
  });

  test.each([
    ['2015-09-25', 1, '2015-09-30'],
    ['2015-09-30', -1, '2015-09-25'],
    ['2015-09-26', 0, '2015-09-26'],
    ['2015-10-30', 1, '2015-11-02'],
    ['2017-09-29', 1, '2017-10-10'],
  ])('%s and %d working days is %s', (from, days, to) => {
    expect(addBusinessDays(on(from), days)).toEqual(on(to));
    if (days !== 0) expect(businessDaysBetween(on(from), on(to))).toBe(days);
  });

  test('a year has the working days the calendar leaves', () => {
    expect(businessDaysBetween(on('2014-12-31'), on('2015-12-31'))).toBe(
      daysOf(2015).filter((day) => isBusinessDay(day) === true).length,
    );
    expect(businessDaysBetween(on('2015-03-02'), on('2015-03-02'))).toBe(0);
  });

  test('are unknown where the way leaves the table', () => {
    expect(addBusinessDays(on('2027-12-31'), 1)).toBeNull();
    expect(businessDaysBetween(on('2027-12-30'), on('2028-01-03'))).toBeNull();
    expect(businessDaysBetween(on('2013-01-02'), on('2012-12-31'))).toBeNull();
  });

  test('adding and counting agree over every day of four years', () => {
    for (const year of [2013, 2015, 2021, 2026]) {
      for (const day of daysOf(year).filter((_, index) => index % 5 === 0)) {
        const later = addBusinessDays(day, 7);
        if (later === null) throw new Error(isoDate(day));
        expect(businessDaysBetween(day, later)).toBe(7);
        expect(isBusinessDay(later)).toBe(true);
      }
    }
  });
});
