import {
  COUNTING_RULE_PERIODS,
  COUNTING_RULES,
  countingRuleAt,
  deadline,
  extendedDeadline,
  handlingDays,
  holidayCalendar,
  isoDate,
  parseIsoDate,
  type CountingRuleId,
  type PlainDate,
} from '../../../core/calendar/index.ts';
import { DEADLINE_CASES } from '../../golden/deadlines.ts';

const DAYS = 10;

function on(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

function by(rule: CountingRuleId, received: string, days = DAYS): string | null {
  const last = deadline(on(received), days, { rule });
  return last && isoDate(last);
}

describe('the golden table of deadlines', () => {
  test.each(DEADLINE_CASES)('received $received ($source)', (row) => {
    expect(by('first-day-in-business-days', row.received)).toBe(row.firstDayIn);
    expect(by('first-day-in-saturdays-counted', row.received)).toBe(row.saturdaysCounted);
    expect(by('first-day-out-business-days', row.received)).toBe(row.firstDayOut);
    expect(by('calendar-days', row.received)).toBe(row.calendar);
    const extended = extendedDeadline(on(row.received), DAYS, DAYS, { rule: 'first-day-in-business-days' });
    expect(extended).toEqual(on(row.extended));
  });

  test('a request received on a Saturday starts on the next counted day (domain.md §10.4)', () => {
    expect(by('first-day-in-business-days', '2015-10-31')).toBe('2015-11-13');
    expect(by('first-day-in-saturdays-counted', '2015-10-31')).toBe('2015-11-11');
  });
});

describe('the rule of the day of receipt', () => {
  test.each([
    ['2015-10-05', 'first-day-in-saturdays-counted', '2015-10-16'],
    ['2016-02-11', 'first-day-in-saturdays-counted', '2016-02-22'],
    ['2016-02-12', 'first-day-in-business-days', '2016-02-25'],
    ['2021-06-22', 'first-day-in-business-days', '2021-07-05'],
    ['2021-06-23', 'first-day-in-business-days', '2021-07-06'],
  ])('%s counts by %s to %s', (received, rule, last) => {
    expect(countingRuleAt(on(received)).rule).toBe(rule);
    expect(deadline(on(received), DAYS)).toEqual(on(last));
  });

  test('comes from dated data with a source', () => {
    const newestFirst = COUNTING_RULE_PERIODS.map(({ from }) => isoDate(from));
    expect(newestFirst).toEqual([...newestFirst].sort().reverse());
    expect(COUNTING_RULE_PERIODS.every(({ source }) => source.includes('제'))).toBe(true);
    expect(countingRuleAt(on('2021-06-23')).source).toContain('제29조');
    expect(countingRuleAt({ year: 0, month: 1, day: 1 }).rule).toBe('first-day-in-saturdays-counted');
  });

  test('every rule has a name in both languages', () => {
    for (const [id, rule] of Object.entries(COUNTING_RULES)) {
      expect(rule.id).toBe(id);
      expect(/[가-힣]/.test(rule.name.ko) && /^[a-z ,A-Z]+$/.test(rule.name.en)).toBe(true);
    }
  });
});

describe('limits', () => {
  test.each([0, -1, 1.5, Number.NaN])('%d days is no period', (days) => {
    expect(deadline(on('2015-10-05'), days)).toBeNull();
    expect(deadline(on('2015-10-05'), days, { rule: 'calendar-days' })).toBeNull();
    expect(extendedDeadline(on('2015-10-05'), DAYS, days)).toBeNull();
    expect(extendedDeadline(on('2015-10-05'), days, DAYS)).toBeNull();
  });

  test('one day is the day itself, or the next where the first is not counted', () => {
    expect(by('first-day-in-business-days', '2015-10-05', 1)).toBe('2015-10-05');
    expect(by('first-day-out-business-days', '2015-10-05', 1)).toBe('2015-10-06');
  });

  test('a count that leaves the table is unknown, by calendar days it is not', () => {
    expect(by('first-day-in-business-days', '2027-12-28')).toBeNull();
    expect(by('calendar-days', '2027-12-28')).toBe('2028-01-06');
  });

  test('an office’s own holiday moves the deadline', () => {
    const calendar = holidayCalendar([
      { date: on('2015-10-06'), name: '지방공휴일', kind: 'temporary', source: '조례' },
    ]);
    const options = { rule: 'first-day-in-business-days', calendar } as const;
    expect(deadline(on('2015-10-05'), DAYS, options)).toEqual(on('2015-10-20'));
    expect(handlingDays(on('2015-10-05'), on('2015-10-20'), options)).toBe(DAYS);
    expect(extendedDeadline(on('2015-09-14'), DAYS, DAYS, options)).toEqual(on('2015-10-15'));
  });
});

describe('handlingDays', () => {
  test('is the days allowed on the last day, by every rule', () => {
    for (const { received } of DEADLINE_CASES) {
      for (const { id } of Object.values(COUNTING_RULES)) {
        const last = deadline(on(received), DAYS, { rule: id });
        if (last === null) throw new Error(received);
        expect(handlingDays(on(received), last, { rule: id })).toBe(DAYS);
      }
    }
  });

  test('is one on the day of receipt, or none where that day is not counted', () => {
    expect(handlingDays(on('2015-10-05'), on('2015-10-05'))).toBe(1);
    expect(handlingDays(on('2015-10-05'), on('2015-10-05'), { rule: 'first-day-out-business-days' })).toBe(0);
    expect(handlingDays(on('2015-10-05'), on('2015-10-02'))).toBe(0);
  });

  test('is unknown outside the table', () => {
    expect(handlingDays(on('2027-12-30'), on('2028-01-05'))).toBeNull();
  });
});
