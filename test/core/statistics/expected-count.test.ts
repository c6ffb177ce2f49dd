import fc from 'fast-check';
import { severityOf } from '../../../core/problem/index.ts';
import { BLANK } from '../../../core/blank.ts';
import { checkExpectedCount, expectedCount, type CountedCycle } from '../../../core/statistics/expected-count.ts';
import { bucketOf, countByBucket } from '../../../core/statistics/time-bucket.ts';
import { HANDLING_BUCKETS } from '../../../core/statistics/disclosure/data/handling-times.ts';
import { day } from './decimals.ts';

const range = (first: string, last: string) => ({ first: day(first), last: day(last) });
const FIELD = { ko: '원문공개 모니터링', en: 'monitoring' };

describe('expectedCount', () => {
  test.each([
    ['2015-03-01', '2015-10-31', 'monthly', 8, 8],
    ['2015-04-01', '2015-10-31', 'monthly', 7, 7],
    ['2015-03-02', '2015-10-31', 'monthly', 7, 8],
    ['2015-03-01', '2015-10-30', 'monthly', 7, 8],
    ['2015-03-02', '2015-03-30', 'monthly', 0, 1],
    ['2015-01-01', '2015-10-31', 'quarterly', 3, 4],
    ['2015-01-01', '2015-09-30', 'quarterly', 3, 3],
    ['2015-02-01', '2015-12-31', 'quarterly', 3, 4],
    ['2015-01-01', '2015-12-31', 'half-yearly', 2, 2],
    ['2015-01-01', '2015-12-30', 'half-yearly', 1, 2],
    ['2015-07-01', '2016-06-30', 'half-yearly', 2, 2],
    ['2015-01-01', '2016-12-31', 'yearly', 2, 2],
    ['2015-11-01', '2016-02-29', 'monthly', 4, 4],
    ['2015-11-01', '2016-02-28', 'monthly', 3, 4],
    ['2015-06-01', '2015-03-31', 'monthly', 0, 0],
  ] as const)('%s to %s, %s: %d to %d', (first, last, cycle, least, most) => {
    expect(expectedCount(range(first, last), cycle)).toEqual({ least, most });
  });

  test('a longer period never expects fewer', () => {
    const days = fc.integer({ min: 1, max: 28 });
    const months = fc.integer({ min: 1, max: 12 });
    const cycles = fc.constantFrom<CountedCycle>('monthly', 'quarterly', 'half-yearly', 'yearly');
    fc.assert(
      fc.property(months, days, months, days, cycles, (m1, d1, m2, d2, cycle) => {
        const first = { year: 2015, month: m1, day: d1 };
        const short = expectedCount({ first, last: { year: 2016, month: m2, day: d2 } }, cycle);
        const long = expectedCount({ first, last: { year: 2017, month: m2, day: d2 } }, cycle);
        expect(long.least >= short.least && long.most > short.most && short.least <= short.most).toBe(true);
      }),
    );
  });
});

describe('checkExpectedCount', () => {
  const stated = { record: '정보공개', field: FIELD, recurrence: 'monthly' as const };

  test('X-11: monthly from March to October is 8, not 7, as a warning', () => {
    const problems = checkExpectedCount({ ...stated, found: 7, period: range('2015-03-01', '2015-10-31') });
    expect(problems).toEqual([
      {
        kind: 'count-unexpected',
        record: '정보공개',
        field: FIELD,
        found: '7',
        expected: '8',
        period: '2015. 3. 1. ~ 10. 31.',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });

  test('from April it is 7, and nothing is said', () => {
    expect(checkExpectedCount({ ...stated, found: 7, period: range('2015-04-01', '2015-10-31') })).toEqual([]);
  });

  test('the evaluations of three quarters: 3 or 4 by 31 October, not 2 or 5', () => {
    const of = (found: number) =>
      checkExpectedCount({ ...stated, found, recurrence: 'quarterly', period: range('2015-01-01', '2015-10-31') });
    expect([of(3), of(4)]).toEqual([[], []]);
    expect(of(2)).toMatchObject([{ expected: '3~4' }]);
    expect(of(5)).toMatchObject([{ found: '5' }]);
  });

  test('a period that ends before it begins is named instead', () => {
    const problems = checkExpectedCount({ ...stated, found: 0, period: range('2015-10-31', '2015-03-01') });
    const found = '2015. 10. 31. ~ 3. 1.';
    expect(problems).toEqual([{ kind: 'period-reversed', record: stated.record, field: stated.field, found }]);
  });
});

describe('time buckets', () => {
  test.each([
    [0, 'same-day'],
    [1, 'to-10'],
    [10, 'to-10'],
    [11, 'to-20'],
    [20, 'to-20'],
    [21, 'over-20'],
    [400, 'over-20'],
  ])('%d days fall into %s', (days, id) => {
    expect(bucketOf(days, HANDLING_BUCKETS)?.id).toBe(id);
  });

  test('count every duration once', () => {
    const table = countByBucket([0, 0, 10, BLANK, 21], HANDLING_BUCKETS);
    expect(table.counts.map(({ count }) => count)).toEqual([2, 1, 0, 1]);
    expect(table.unplaced).toBe(1);
    const closed = HANDLING_BUCKETS.slice(0, 3);
    expect(bucketOf(21, closed)).toBe(BLANK);
    expect(countByBucket([21, BLANK], closed).unplaced).toBe(2);
    const durations = fc.array(fc.option(fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(durations, (list) => {
        const { counts, unplaced } = countByBucket(list, HANDLING_BUCKETS);
        expect(counts.reduce((sum, { count }) => sum + count, unplaced)).toBe(list.length);
      }),
    );
  });
});
