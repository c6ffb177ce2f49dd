import fc from 'fast-check';
import {
  addDays,
  addMonths,
  closingDate,
  compareDates,
  dateOfSerial,
  daysBetween,
  daysInMonth,
  fiscalYearOf,
  halfOf,
  isoDate,
  lastDayOfMonth,
  monthsOfHalf,
  monthsOfQuarter,
  parseIsoDate,
  periodLength,
  plainDate,
  printDate,
  quarterOf,
  serialOfDate,
  WEEKDAYS,
  weekdayOf,
  yearProgress,
  type ExcelEpoch,
  type PlainDate,
} from '../../../core/calendar/index.ts';
import { UtcDate } from '../../../core/calendar/utc-date.ts';

function on(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const dates = fc.integer({ min: -50_000, max: 80_000 }).map((days) => addDays(on('2000-01-01'), days));

describe('plainDate', () => {
  test.each([
    [2016, 2, 29, true],
    [2015, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2015, 4, 31, false],
    [2015, 0, 1, false],
    [2015, 13, 1, false],
    [2015, 1, 0, false],
    [2015, 1, 1.5, false],
    [2015, 1.5, 1, false],
    [2015.5, 1, 1, false],
    [0, 1, 1, false],
    [1, 1, 1, true],
    [99, 12, 31, true],
    [9999, 12, 31, true],
    [10000, 1, 1, false],
    [Number.NaN, 1, 1, false],
  ])('%d-%d-%d exists: %s', (year, month, day, exists) => {
    expect(plainDate(year, month, day)).toEqual(exists ? { year, month, day } : null);
  });

  test.each(['2015-2-3', '2015-02-30', '15-02-03', '', '2015-02-03T00:00', '12015-02-03'])(
    'parseIsoDate refuses %j',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  test('knows the lengths of months', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2015, month));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lastDayOfMonth(2016, 2)).toEqual(on('2016-02-29'));
  });
});

describe('arithmetic', () => {
  test.each([
    ['2015-12-31', 1, '2016-01-01'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2015-03-07', 2, '2015-03-09'],
    ['2011-12-29', 2, '2011-12-31'],
    ['2015-10-31', 0, '2015-10-31'],
    ['0001-01-01', 364, '0001-12-31'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(on(from), days)).toEqual(on(to));
    expect(daysBetween(on(from), on(to))).toBe(days);
  });

  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2015-03-31', -1, '2015-02-28'],
    ['2015-11-30', 3, '2016-02-29'],
    ['2015-10-15', 12, '2016-10-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(on(from), months)).toEqual(on(to));
  });

  test.each([
    ['2015-02-12', '2015-02-23', 12, 'domain.md §1.10 설날'],
    ['2015-05-15', '2015-10-15', 154, 'domain.md §1.10 여름'],
    ['2015-09-25', '2015-09-30', 6, 'domain.md §1.10 추석'],
    ['2015-10-21', '2015-10-23', 3, 'domain.md §1.10 선호도'],
    ['2015-07-16', '2015-07-24', 9, 'domain.md §1.10 전자투표'],
    ['2015-06-02', '2015-09-02', 93, 'domain.md §1.10 진단용역'],
    ['2015-05-11', '2015-06-12', 33, 'domain.md §1.10 공모'],
    ['2015-11-02', '2015-12-02', 31, 'domain.md §1.10 공모'],
  ])('%s to %s is %d days (%s)', (first, last, days) => {
    expect(periodLength(on(first), on(last))).toBe(days);
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toEqual(date);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  test('weekdays come in turn', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = WEEKDAYS[(WEEKDAYS.indexOf(weekdayOf(date)) + 1) % 7];
        expect(weekdayOf(addDays(date, 1))).toBe(next);
      }),
    );
  });

  test('a date comes back from its text', () => {
    fc.assert(fc.property(dates, (date) => expect(parseIsoDate(isoDate(date))).toEqual(date)));
  });
});

describe('weekdays and printing', () => {
  test.each([
    ['2015-02-23', '월', 'seed #11'],
    ['2015-02-26', '목', 'seed #11'],
    ['2015-10-31', '토', 'domain.md §1.10'],
    ['2016-02-29', '월', 'computed'],
    ['0001-01-01', '월', 'proleptic Gregorian calendar'],
  ])('%s is a %s (%s)', (date, weekday) => {
    expect(weekdayOf(on(date))).toBe(weekday);
  });

  test('prints dates as official documents do', () => {
    expect(printDate(on('2015-10-31'))).toBe('2015. 10. 31.');
    expect(printDate(on('2015-02-23'), 'weekday')).toBe('2015. 2. 23.(월)');
    expect(isoDate({ year: 33, month: 4, day: 5 })).toBe('0033-04-05');
  });
});

describe('UtcDate', () => {
  test('keeps to UTC in every field that date-fns reads or sets', () => {
    const date = new UtcDate(Date.UTC(2015, 0, 31, 23, 30));
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getTimezoneOffset()]).toEqual([
      2015, 0, 31, 6, 0,
    ]);
    date.setDate(32);
    expect(date.toISOString()).toBe('2015-02-01T23:30:00.000Z');
    date.setMonth(3);
    expect(date.toISOString()).toBe('2015-04-01T23:30:00.000Z');
    date.setMonth(4, 5);
    expect(date.toISOString()).toBe('2015-05-05T23:30:00.000Z');
    date.setFullYear(2016);
    expect(date.toISOString()).toBe('2016-05-05T23:30:00.000Z');
    date.setFullYear(2017, 1, 3);
    expect(date.toISOString()).toBe('2017-02-03T23:30:00.000Z');
    date.setHours(0);
    expect(date.toISOString()).toBe('2017-02-03T00:00:00.000Z');
    date.setHours(1, 2, 3, 4);
    expect(date.toISOString()).toBe('2017-02-03T01:02:03.004Z');
  });
});

describe('Excel serials', () => {
  test.each<[number, ExcelEpoch, string, string]>([
    [1, 1900, '1900-01-01', 'Excel'],
    [59, 1900, '1900-02-28', 'Excel'],
    [61, 1900, '1900-03-01', 'Excel'],
    [42308, 1900, '2015-10-31', 'Excel'],
    [2_958_465, 1900, '9999-12-31', 'Excel, last day'],
    [0, 1904, '1904-01-01', 'Excel for Mac'],
    [40846, 1904, '2015-10-31', 'Excel for Mac'],
    [2_957_003, 1904, '9999-12-31', 'Excel for Mac, last day'],
  ])('%d of the %d calendar is %s (%s)', (serial, epoch, date) => {
    expect(dateOfSerial(serial, epoch)).toEqual(on(date));
    expect(serialOfDate(on(date), epoch)).toBe(serial);
  });

  test('drops the time of day', () => {
    expect(dateOfSerial(42308.99)).toEqual(on('2015-10-31'));
  });

  test.each([60, 60.5, 0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });

  test('a date before the epoch or behind the last day has none', () => {
    expect(serialOfDate(on('1899-12-31'))).toBeNull();
    expect(serialOfDate(on('1903-12-31'), 1904)).toBeNull();
    expect(dateOfSerial(-1, 1904)).toBeNull();
    expect(serialOfDate({ year: 10_000, month: 1, day: 1 })).toBeNull();
    expect(dateOfSerial(60, 1904)).toEqual(on('1904-03-01'));
  });

  test('every serial comes back from its date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 100_000 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, epoch) => {
          const date = dateOfSerial(serial, epoch);
          expect(date && serialOfDate(date, epoch)).toBe(serial);
        },
      ),
    );
  });
});

describe('fiscal year', () => {
  test('is the calendar year', () => {
    expect([fiscalYearOf(on('2015-01-01')), fiscalYearOf(on('2015-12-31'))]).toEqual([2015, 2015]);
  });

  test('has four quarters and two halves that share out its months', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.map(quarterOf)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(months.map(halfOf)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(([1, 2, 3, 4] as const).flatMap(monthsOfQuarter)).toEqual(months);
    expect(([1, 2] as const).flatMap(monthsOfHalf)).toEqual(months);
  });

  test.each([
    ['2015-10-31', 304, 365, 10, 'domain.md §1.2'],
    ['2015-10-30', 303, 365, 9, 'domain.md §1.2'],
    ['2016-02-29', 60, 366, 2, 'leap year'],
    ['2016-12-31', 366, 366, 12, 'leap year'],
    ['2015-01-01', 1, 365, 0, 'first day'],
  ])('%s: %d of %d days, %d months (%s)', (date, days, daysInYear, months) => {
    expect(yearProgress(on(date))).toEqual({ days, daysInYear, months });
  });

  test('closed in February before 2015', () => {
    expect(closingDate(2014)).toEqual(on('2015-02-28'));
    expect(closingDate(2011)).toEqual(on('2012-02-29'));
    expect(closingDate(2015)).toEqual(on('2015-12-31'));
    expect(closingDate(2026)).toEqual(on('2026-12-31'));
  });
});
