import {
  addBusinessDays,
  checkAsOf,
  checkDeclaredCount,
  checkPeriod,
  isoDate,
  periodLength,
  rangeOf,
  readPeriod,
  weekdayOf,
  type Period,
} from '../../../core/index.ts';
import { AS_OF, LISTED_TIMES, PAGES, PERIODS, WEEKDAYS } from '../../golden/seed/dates.ts';
import { day } from '../statistics/decimals.ts';

function read(text: string): Period {
  const reading = readPeriod(text);
  if (reading === null || reading.kind === 'unreadable') throw new Error(`not read: ${text}`);
  return reading;
}

describe('domain.md §1.10: periods', () => {
  test.each(PERIODS)('$name $text: $days days', ({ text, days, printedDays }) => {
    const period = read(text);
    const range = rangeOf(period, 2015);
    expect(range && periodLength(range.first, range.last)).toBe(days);
    expect(period.kind === 'span' && period.days).toBe(printedDays);
    expect(checkPeriod(period, 2015)).toEqual([]);
  });

  test('a wrong n일간 is told', () => {
    expect(checkPeriod(read('2015.10.21～10.23(4일간)'), 2015).map(({ kind }) => kind)).toEqual(['length-differs']);
  });
});

describe('domain.md §1.10: days', () => {
  test.each(WEEKDAYS)('$text', ({ text, iso, weekday }) => {
    const range = rangeOf(read(text), 2015);
    expect(range && isoDate(range.first)).toBe(iso);
    expect(weekdayOf(day(iso))).toBe(weekday);
    expect(checkPeriod(read(text), 2015)).toEqual([]);
  });

  test('the last working day before the reporting date', () => {
    const before = addBusinessDays(day(AS_OF.iso), -1);
    expect(before && isoDate(before)).toBe(AS_OF.lastWorkingDay);
    expect(checkAsOf(day(AS_OF.iso))).toMatchObject([{ workingDay: '2015. 10. 30.(금)' }]);
  });

  test.each(LISTED_TIMES)('$name: $count times', ({ name, count, counter, items }) => {
    const question = { record: name, field: { ko: '횟수', en: 'times' }, counter, items };
    expect(checkDeclaredCount({ ...question, count })).toEqual([]);
    expect(checkDeclaredCount({ ...question, count: count + 1 })).toHaveLength(1);
  });
});

test('the pages printed fit eleven programmes of one page each', () => {
  expect(PAGES.result.last - PAGES.result.first + 1).toBe(PAGES.programmes);
  for (const { part, programme, page } of PAGES.printed) expect(PAGES[part].first + programme - 1).toBe(page);
});
