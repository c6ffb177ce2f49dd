import fc from 'fast-check';
import {
  checkPeriod,
  isoDate,
  monthsIn,
  periodLength,
  plainDate,
  printPeriod,
  rangeOf,
  readPeriod,
  weekdayOf,
  type CalendarPoint,
  type Period,
} from '../../../core/calendar/index.ts';
import { fullYear } from '../../../core/calendar/period-word.ts';

function period(text: string): Period {
  const reading = readPeriod(text);
  if (reading === null || reading.kind === 'unreadable') throw new Error(`${text}: ${reading?.reason ?? 'blank'}`);
  return reading;
}

function range(text: string, fiscalYear: number): string | null {
  const found = rangeOf(period(text), fiscalYear);
  return found && `${isoDate(found.first)}..${isoDate(found.last)}`;
}

/** Texts as printed in the seed, what they mean in fiscal year 2015, and how they are printed here. */
const DATED: readonly (readonly [text: string, first: string, last: string, printed: string, source: string])[] = [
  ['’15.1.~10.', '2015-01-01', '2015-10-31', '2015. 1. ~ 10.', 'seed #1'],
  ['’15.2.12.~23.', '2015-02-12', '2015-02-23', '2015. 2. 12. ~ 2. 23.', 'seed #1, domain.md §10.7'],
  ['’15.5.15~10.15', '2015-05-15', '2015-10-15', '2015. 5. 15. ~ 10. 15.', 'seed #1'],
  ['’15.9.25.~9.30.', '2015-09-25', '2015-09-30', '2015. 9. 25. ~ 9. 30.', 'seed #1'],
  ['’15.11.', '2015-11-01', '2015-11-30', '2015. 11.', 'seed #1'],
  ['’15.11. ~ ’16.2.', '2015-11-01', '2016-02-29', '2015. 11. ~ 2016. 2.', 'seed #1'],
  ['‘14년', '2014-01-01', '2014-12-31', '2014년', 'seed #4'],
  ["'16. 1월 ~ '16. 12월", '2016-01-01', '2016-12-31', '2016. 1. ~ 12.', 'seed 2016 #3, domain.md §10.7'],
  ["'15.12.31", '2015-12-31', '2015-12-31', '2015. 12. 31.', 'seed 2016 #3'],
  ['2015. 2. 23(월)', '2015-02-23', '2015-02-23', '2015. 2. 23.(월)', 'seed #11'],
  ['2015.10.21～10.23(3일간)', '2015-10-21', '2015-10-23', '2015. 10. 21. ~ 10. 23.(3일간)', 'seed #5'],
  ['2015.10.26', '2015-10-26', '2015-10-26', '2015. 10. 26.', 'seed #5'],
  ['5.11 ~ 6.12', '2015-05-11', '2015-06-12', '5. 11. ~ 6. 12.', 'seed #7'],
  ['11. 2 ~ 12. 2', '2015-11-02', '2015-12-02', '11. 2. ~ 12. 2.', 'seed #7'],
  ['7월 24~25일', '2015-07-24', '2015-07-25', '7. 24. ~ 7. 25.', 'seed #5'],
  ['7월 16일 ~ 24일', '2015-07-16', '2015-07-24', '7. 16. ~ 7. 24.', 'seed #5'],
  ['2015. 5. ~ 10.', '2015-05-01', '2015-10-31', '2015. 5. ~ 10.', 'seed #10'],
  ['6.2 ~ 9.2', '2015-06-02', '2015-09-02', '6. 2. ~ 9. 2.', 'seed #8'],
  ['9~11월', '2015-09-01', '2015-11-30', '9월 ~ 11월', 'seed #4, domain.md §10.7'],
  ['1 ~ 2월', '2015-01-01', '2015-02-28', '1월 ~ 2월', 'seed 2016 #2'],
  ['3월~10월', '2015-03-01', '2015-10-31', '3월 ~ 10월', 'seed #3'],
  ['3월', '2015-03-01', '2015-03-31', '3월', 'seed #2'],
  ['2016. 1 ~ 12월', '2016-01-01', '2016-12-31', '2016. 1. ~ 12.', 'seed 2016 #2'],
  ['10.31 현재', '2015-10-31', '2015-10-31', '10. 31. 현재', 'seed #3'],
  ['10.31기준', '2015-10-31', '2015-10-31', '10. 31. 현재', 'seed 예산현황'],
  ["'15년 기준", '2015-01-01', '2015-12-31', '2015년 현재', 'seed 2016 #3'],
  ['2015. 10. 31.', '2015-10-31', '2015-10-31', '2015. 10. 31.', 'domain.md §8.1'],
  ['2015. 2. 23.(월)', '2015-02-23', '2015-02-23', '2015. 2. 23.(월)', 'domain.md §8.1'],
  ['2015-10-31', '2015-10-31', '2015-10-31', '2015. 10. 31.', 'system export'],
  ['2015-10-01 ~ 2015-10-31', '2015-10-01', '2015-10-31', '2015. 10. 1. ~ 10. 31.', 'system export'],
  ['15.10.31', '2015-10-31', '2015-10-31', '2015. 10. 31.', 'three numbers begin with the year'],
  ['2012 ~ 2015', '2012-01-01', '2015-12-31', '2012년 ~ 2015년', 'years'],
  ['2015년도', '2015-01-01', '2015-12-31', '2015년', 'a fiscal year'],
  ['2015회계연도', '2015-01-01', '2015-12-31', '2015년', 'a fiscal year'],
  ['’98. 5.', '1998-05-01', '1998-05-31', '1998. 5.', 'last century'],
  ['2015년.', '2015-01-01', '2015-12-31', '2015년', 'a final stop behind the unit'],
  ['2015년 ~ 2015년', '2015-01-01', '2015-12-31', '2015년 ~ 2015년', 'one year as a span'],
  ['2015. 3. ~ 2016년', '2015-03-01', '2016-12-31', '2015. 3. ~ 2016년', 'a month to the end of a year'],
  ['1000. 5.', '1000-05-01', '1000-05-31', '1000. 5.', 'four digits are a year'],
  ['10월. 말', '2015-10-01', '2015-10-31', '10월 말', 'a stop before the part'],
  ['10.31 현재(잠정)', '2015-10-31', '2015-10-31', '10. 31. 현재(잠정)', 'a remark behind the tail'],
  ['2. 23( 월 )', '2015-02-23', '2015-02-23', '2. 23.(월)', 'spaces inside brackets'],
  ['2월()', '2015-02-01', '2015-02-28', '2월', 'empty brackets'],
  ['2월(예산공시)(잠정)', '2015-02-01', '2015-02-28', '2월(예산공시)(잠정)', 'two remarks'],
  ['10월 말', '2015-10-01', '2015-10-31', '10월 말', 'part of a month'],
  ['4월부터 7월까지', '2015-04-01', '2015-07-31', '4월 ~ 7월', 'words instead of a tilde'],
  ['4월부터7월까지', '2015-04-01', '2015-07-31', '4월 ~ 7월', 'words without spaces'],
  ['4.1 - 4.30', '2015-04-01', '2015-04-30', '4. 1. ~ 4. 30.', 'a dash between spaces'],
  ['5월 ~ 2016. 2월', '2015-05-01', '2016-02-29', '5월 ~ 2016. 2.', 'the year at the end only'],
  ['상반기', '2015-01-01', '2015-06-30', '1월 ~ 6월', 'seed 2016 #5'],
  ['하반기', '2015-07-01', '2015-12-31', '7월 ~ 12월', 'seed 2016 #5'],
  ['2016년 상반기', '2016-01-01', '2016-06-30', '2016. 1. ~ 6.', 'with a year'],
  ['’16 하반기', '2016-07-01', '2016-12-31', '2016. 7. ~ 12.', 'with a year'],
  ['1분기', '2015-01-01', '2015-03-31', '1월 ~ 3월', 'quarter'],
  ['3·4 분기', '2015-07-01', '2015-09-30', '7월 ~ 9월', 'quarter with a space'],
  ['3월,', '2015-03-01', '2015-03-31', '3월', 'a comma with nothing behind it'],
  ['2/4분기', '2015-04-01', '2015-06-30', '4월 ~ 6월', 'quarter'],
  ['4분기', '2015-10-01', '2015-12-31', '10월 ~ 12월', 'quarter'],
  ['3·4분기', '2015-07-01', '2015-09-30', '7월 ~ 9월', 'quarter'],
  ['’16.1.~’16.3.', '2016-01-01', '2016-03-31', '2016. 1. ~ 3.', 'both years elided'],
];

describe('readPeriod: dates, months and spans', () => {
  test.each(DATED)('%s is %s to %s', (text, first, last, printed) => {
    expect(range(text, 2015)).toBe(`${first}..${last}`);
    expect(printPeriod(period(text))).toBe(printed);
  });

  test.each(DATED)('%s printed is read the same', (text) => {
    expect(period(printPeriod(period(text)))).toEqual(period(text));
  });

  test('keeps what was written and leaves out what was not', () => {
    const unknown = { year: null, month: null, day: null, part: null, weekday: null };
    expect(period('7월 24~25일')).toEqual({
      kind: 'span',
      from: { ...unknown, month: 7, day: 24 },
      to: { ...unknown, month: 7, day: 25 },
      days: null,
      remarks: [],
    });
    expect(period('2015. 2. 23(월요일)')).toEqual({
      kind: 'point',
      at: { ...unknown, year: 2015, month: 2, day: 23, weekday: '월' },
      isAsOf: false,
      remarks: [],
    });
    expect(period('10월 중순')).toMatchObject({ at: { month: 10, part: '중순' } });
    expect(period('10.31 현재')).toMatchObject({ isAsOf: true });
    expect(period('2월(예산공시)')).toMatchObject({ remarks: ['예산공시'] });
    expect(period('2.1(월)~2.5(금)(5일간)(잠정)')).toMatchObject({
      days: 5,
      remarks: ['잠정'],
      from: { weekday: '월' },
    });
  });

  test('an open end stays open, and reaches the end of the year in its months', () => {
    expect(period('12.31까지')).toMatchObject({ kind: 'span', from: null, to: { month: 12, day: 31 } });
    expect(period('3월부터')).toMatchObject({ kind: 'span', from: { month: 3 }, to: null });
    expect(period('2015년 3월 이후')).toMatchObject({ kind: 'span', from: { year: 2015, month: 3 }, to: null });
    expect(period('3월 ~')).toEqual(period('3월부터'));
    expect(range('12.31까지', 2015)).toBeNull();
    expect(monthsIn(period('10월부터'), 2015)).toEqual([10, 11, 12]);
    expect(monthsIn(period('2.28까지'), 2015)).toEqual([1, 2]);
    for (const text of ['12.31까지', '3월부터', '2015. 3.부터'])
      expect(printPeriod(period(text))).toMatch(/까지$|부터$/);
    expect(period(printPeriod(period('2015. 3. 2.부터')))).toEqual(period('2015. 3. 2.부터'));
  });
});

describe('readPeriod: lists', () => {
  test.each([
    ['’16.1. ’16.7.', '2016. 1., 2016. 7.', 'seed 2016 #1'],
    ['’16.1.,’16.7.', '2016. 1., 2016. 7.', 'seed 2016 #1'],
    ['’16.2.,’16.5.,’16.9.,’16.11.', '2016. 2., 2016. 5., 2016. 9., 2016. 11.', 'seed 2016 #1'],
    ['2015. 2. 23(월), 2. 26(목)', '2015. 2. 23.(월), 2015. 2. 26.(목)', 'seed #11'],
    ['7.17, 10.23', '7. 17., 10. 23.', 'seed #8'],
    ['2월(예산공시), 8월(결산공시)', '2월(예산공시), 8월(결산공시)', 'seed 2016 #4'],
    ['상·하반기', '1월 ~ 6월, 7월 ~ 12월', 'seed 2016 #7'],
    ['상․하반기', '1월 ~ 6월, 7월 ~ 12월', 'seed 2016 #7'],
    ['3월 및 9월', '3월, 9월', 'form'],
    ['2015. 3. ~ 5., 9. ~ 11.', '2015. 3. ~ 5., 2015. 9. ~ 11.', 'form'],
    ['3월, 수시', '3월, 수시', 'form'],
    ['3, 6, 9월', '3월, 6월, 9월', 'form'],
    ['3·6·9월', '3월, 6월, 9월', 'form'],
    ['1월·7월', '1월, 7월', 'form'],
    ['1~2, 5~6월', '1월 ~ 2월, 5월 ~ 6월', 'form'],
    ['’16.1., 7.', '2016. 1., 2016. 7.', 'form'],
    ['’16. 3.부터, 7월', '2016. 3.부터, 2016. 7.', 'the year of an open start'],
    ['’15.11. ~ ’16.2., 5월', '2015. 11. ~ 2016. 2., 2016. 5.', 'the year of the end'],
    ['3월 , 발생 시', '3월, 수시', 'words in a list'],
  ])('%s', (text, printed) => {
    expect(period(text).kind).toBe('list');
    expect(printPeriod(period(text))).toBe(printed);
    expect(period(printed)).toEqual(period(text));
  });

  test('has the months and the range of its parts', () => {
    expect(monthsIn(period('’16.2.,’16.5.,’16.9.,’16.11.'), 2016)).toEqual([2, 5, 9, 11]);
    expect(monthsIn(period('9월, 3월'), 2016)).toEqual([3, 9]);
    expect(range('7.17, 10.23', 2015)).toBe('2015-07-17..2015-10-23');
    expect(range('3, 6, 9월', 2015)).toBe('2015-03-01..2015-09-30');
    expect(range('3월, 수시', 2015)).toBeNull();
  });
});

describe('readPeriod: recurrences', () => {
  test.each([
    ['연중', 'year-round', null, null],
    ['5회(연중)', 'year-round', 5, null],
    ['분기별', 'quarterly', null, null],
    ['분기별 1회', 'quarterly', 1, null],
    ['반기별', 'half-yearly', null, null],
    ['매월', 'monthly', null, null],
    ['월 2회', 'monthly', 2, null],
    ['매월 10일', 'monthly', null, '10일'],
    ['매주 월요일', 'weekly', null, '월요일'],
    ['연 1회', 'yearly', 1, null],
    ['년 1회', 'yearly', 1, null],
    ['매년', 'yearly', null, null],
  ])('%s is %s', (text, every, times, detail) => {
    expect(period(text)).toEqual({ kind: 'recurrence', every, times, detail });
    expect(period(printPeriod(period(text)))).toEqual(period(text));
    // no month is named, so the period is the whole year
    expect(range(text, 2015)).toBe('2015-01-01..2015-12-31');
  });

  test('a day or weekday stands apart from the rhythm', () => {
    expect(['매월10일', '매주월요일', '매월 2회 말일'].map((text) => printPeriod(period(text)))).toEqual([
      '매월 10일',
      '매주 월요일',
      '매월 2회 말일',
    ]);
  });

  test.each([
    ['연 2회(반기별)', 'half-yearly', 1, null, '반기별 1회'],
    ['4회(분기별)', 'quarterly', 1, null, '분기별 1회'],
    ['8회(분기별)', 'quarterly', 2, null, '분기별 2회'],
    ['12회(매월)', 'monthly', 1, null, '매월 1회'],
    ['3회(분기별)', 'yearly', 3, '(분기별)', '연 3회(분기별)'],
    ['7회(매월)', 'yearly', 7, '(매월)', '연 7회(매월)'],
    // a year is no number of whole weeks
    ['48회(매주)', 'yearly', 48, '(매주)', '연 48회(매주)'],
    ['연 1회', 'yearly', 1, null, '연 1회'],
  ])('%s counts the whole year: %s, %p times', (text, every, times, detail, printed) => {
    expect(period(text)).toEqual({ kind: 'recurrence', every, times, detail });
    expect(printPeriod(period(text))).toBe(printed);
    expect(period(printed)).toEqual(period(text));
  });

  test.each(['수시', '사유 발생시', '필요시', '발생 시', '사안발생시마다'])('%s names no time', (text) => {
    expect(period(text)).toEqual({ kind: 'on-demand' });
    expect(monthsIn(period(text), 2016)).toEqual([]);
    expect(range(text, 2016)).toBeNull();
    expect(checkPeriod(period(text), 2016)).toEqual([]);
  });
});

describe('readPeriod: what cannot be read', () => {
  test.each(['', ' ', '\n'])('%j is blank', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test.each([
    ['5월 보조금 재정 평가', 'unknown-words'],
    ['미정', 'unknown-words'],
    ['연', 'unknown-words'],
    ['1월~2월~3월', 'unknown-words'],
    ['3월 5월', 'unknown-words'],
    ['3월 미정', 'unknown-words'],
    [',', 'unknown-words'],
    ['5회(보통)', 'unknown-words'],
    ['가'.repeat(300), 'unknown-words'],
    ['13월', 'no-such-date'],
    ['2015. 13. 1.', 'no-such-date'],
    ['5.32', 'no-such-date'],
    ['0월', 'no-such-date'],
    ['1~13월', 'no-such-date'],
    ['5.1~32', 'no-such-date'],
    ['15.10', 'ambiguous-year'],
    ['12', 'bare-number'],
    ['3, 6', 'bare-number'],
    ['13, 6월', 'no-such-date'],
    ['1~3', 'bare-number'],
    ['24일', 'bare-number'],
    ['24~25일', 'bare-number'],
    ['24일 ~ 7월 25일', 'bare-number'],
    ['2015년 ~ 25일', 'bare-number'],
    ['2016년 ~ 3', 'bare-number'],
    ['3 ~ 2016년', 'bare-number'],
    ['5. 1., 6', 'bare-number'],
    ['5월, 6일', 'bare-number'],
    ['수시, 3', 'bare-number'],
    ['3(5월 공시)', 'bare-number'],
    ['15.12', 'ambiguous-year'],
    ['15.31', 'no-such-date'],
    ['현재', 'unknown-words'],
    ['말', 'unknown-words'],
    ['15. 10월 31일', 'unknown-words'],
    ['5월 1(금)2(토)', 'unknown-words'],
    ['1월,'.repeat(67), 'unknown-words'],
  ])('%j: %s', (text, reason) => {
    expect(readPeriod(text)).toEqual({ kind: 'unreadable', text, reason });
  });
});

describe('readPeriod: limits', () => {
  test('reads texts of up to 200 characters', () => {
    expect(period('1월,'.repeat(67).slice(0, 200))).toMatchObject({ kind: 'list', parts: { length: 67 } });
  });

  test('a recurrence in a list takes no year', () => {
    const at = { year: 2016, month: 1, day: null, part: null, weekday: null };
    expect(period('’16. 1., 수시')).toStrictEqual({
      kind: 'list',
      parts: [{ kind: 'point', at, isAsOf: false, remarks: [] }, { kind: 'on-demand' }],
    });
  });

  test.each([
    [69, 2069],
    [70, 1970],
    [99, 1999],
    [0, 2000],
    [100, 100],
    [2015, 2015],
  ])('the year written %d is %d', (written, year) => {
    expect(fullYear(written)).toBe(year);
  });
});

describe('monthsIn', () => {
  test.each([
    ['’15.11. ~ ’16.2.', 2015, [11, 12]],
    ['’15.11. ~ ’16.2.', 2016, [1, 2]],
    ['’15.11. ~ ’16.2.', 2017, []],
    ['9~11월', 2016, [9, 10, 11]],
    ['7.16~24', 2016, [7]],
    ['하반기', 2016, [7, 8, 9, 10, 11, 12]],
    ['2.30', 2016, []],
    ['2.30 ~ 3.5', 2016, []],
    ['2.5 ~ 2.30', 2016, []],
  ])('%s in %d', (text, fiscalYear, months) => {
    expect(monthsIn(period(text), fiscalYear)).toEqual(months);
  });
});

describe('checkPeriod', () => {
  const date = (year: number, month: number, day: number) => ({ year, month, day });

  test('finds nothing in what the seed prints', () => {
    for (const [text] of DATED) expect(checkPeriod(period(text), 2015)).toEqual([]);
    expect(checkPeriod(period('2015. 2. 23(월), 2. 26(목)'), 2015)).toEqual([]);
  });

  test('finds a weekday that is not that of the date', () => {
    const fault = { kind: 'weekday-differs', date: date(2015, 2, 23), written: '화', actual: '월' };
    expect(checkPeriod(period('2015. 2. 23(화)'), 2015)).toEqual([fault]);
    expect(checkPeriod(period('2. 23(화)'), 2015)).toEqual([fault]);
    expect(checkPeriod(period('2015. 2. 23(화) ~ 2. 26(목)'), 2015)).toEqual([fault]);
    expect(checkPeriod(period('2015. 2. 20(금), 2. 23(화)'), 2015)).toEqual([fault]);
  });

  test('finds a length that is not that of the span', () => {
    expect(checkPeriod(period('2015.10.21～10.23(2일간)'), 2015)).toEqual([
      { kind: 'length-differs', written: 2, actual: 3 },
    ]);
  });

  test('finds an end before the start', () => {
    const fault = { kind: 'reversed', first: date(2015, 10, 31), last: date(2015, 9, 1) };
    expect(checkPeriod(period('2015.10.31~9.1(3일간)'), 2015)).toEqual([fault]);
    expect(checkPeriod(period('11월~2월'), 2015)).toEqual([
      { kind: 'reversed', first: date(2015, 11, 1), last: date(2015, 2, 28) },
    ]);
    expect(checkPeriod(period('10.31~10.31'), 2015)).toEqual([]);
  });

  test('finds a day the calendar has not', () => {
    expect(checkPeriod(period('2.30'), 2015)).toEqual([{ kind: 'no-such-date', year: 2015, month: 2, day: 30 }]);
    expect(checkPeriod(period('2.29'), 2015)).toEqual([{ kind: 'no-such-date', year: 2015, month: 2, day: 29 }]);
    expect(checkPeriod(period('2.29'), 2016)).toEqual([]);
    expect(checkPeriod(period('분기별'), 2015)).toEqual([]);
    expect(checkPeriod(period('12.31까지'), 2015)).toEqual([]);
  });
});

describe('periods made by a program', () => {
  const nothing = { year: null, month: null, day: null, part: null, weekday: null };

  test('a day without a month is no date', () => {
    const at = { ...nothing, year: 2015, day: 30, weekday: '월' } as const;
    expect(checkPeriod({ kind: 'point', at, isAsOf: false, remarks: [] }, 2015)).toEqual([]);
  });

  test('what says nothing prints nothing', () => {
    expect(printPeriod({ kind: 'point', at: nothing, isAsOf: false, remarks: [] })).toBe('');
    expect(printPeriod({ kind: 'span', from: null, to: null, days: null, remarks: [] })).toBe('');
  });
});

describe('properties', () => {
  const points = fc
    .record({
      year: fc.option(fc.integer({ min: 1970, max: 2069 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    })
    .map((fields): CalendarPoint => ({ ...fields, part: null, weekday: null }));

  const spans = fc.record({ from: points, to: points, isDaily: fc.boolean() }).map(({ from, to, isDaily }): Period => {
    const [first, last] = isDaily ? [from.day ?? 1, to.day ?? 1] : [null, null];
    return {
      kind: 'span',
      from: { ...from, day: first },
      to: { ...to, day: last, year: to.year ?? from.year },
      days: null,
      remarks: [],
    };
  });

  test('what is printed is read the same', () => {
    const single = points.map((at): Period => ({ kind: 'point', at, isAsOf: false, remarks: [] }));
    fc.assert(
      fc.property(fc.oneof(single, spans), (written) => {
        expect(readPeriod(printPeriod(written))).toEqual(written);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1',
      '15',
      '2015',
      '.',
      '’',
      '월',
      '일',
      '~',
      ',',
      ' ',
      '(',
      ')',
      '현재',
      '까지',
      '분기',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (texts) => {
        const reading = readPeriod(texts.join(''));
        if (reading === null || reading.kind === 'unreadable') return;
        expect(monthsIn(reading, 2015).every((month) => month >= 1 && month <= 12)).toBe(true);
        expect(checkPeriod(reading, 2015).every(({ kind }) => kind.length > 0)).toBe(true);
        expect(printPeriod(reading).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('a span printed with its length and weekdays has no fault', () => {
    const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = [plainDate(2015, a.month, a.day), plainDate(2016, b.month, b.day)];
        if (first === null || last === null) throw new Error('every month has 28 days');
        const weekdays = [weekdayOf(first), weekdayOf(last)];
        const text = `2015.${a.month}.${a.day}(${weekdays[0]})~2016.${b.month}.${b.day}(${weekdays[1]})(${periodLength(first, last)}일간)`;
        expect(checkPeriod(period(text), 2015)).toEqual([]);
      }),
    );
  });
});
