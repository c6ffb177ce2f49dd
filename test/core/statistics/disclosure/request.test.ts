import { BLANK } from '../../../../core/blank.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  countGrounds,
  deadlinesOf,
  handlingTimes,
  type InformationRequest,
} from '../../../../core/statistics/disclosure/index.ts';
import { day } from '../decimals.ts';

const request = (
  received: string,
  decided: string | null,
  change: Partial<InformationRequest> = {},
): InformationRequest => ({
  id: received,
  received: day(received),
  outcome: decided === null ? 'pending' : 'disclosed',
  decided: decided === null ? BLANK : day(decided),
  isExtended: false,
  ground: BLANK,
  ...change,
});
const TODAY = day('2015-10-31');

/** domain.md §10.4: received; due under the rule of its day, under business days, and with the extension. */
const GOLDEN = [
  ['2015-02-16', '2015-03-02', '2015-03-04', '2015-03-18'],
  ['2015-03-02', '2015-03-12', '2015-03-13', '2015-03-27'],
  ['2015-09-21', '2015-10-06', '2015-10-06', '2015-10-21'],
  ['2015-10-05', '2015-10-16', '2015-10-19', '2015-11-02'],
  ['2016-02-04', '2016-02-18', '2016-02-22', '2016-03-08'],
  ['2016-05-02', '2016-05-17', '2016-05-17', '2016-05-31'],
  ['2021-09-15', '2021-10-01', '2021-10-01', '2021-10-19'],
] as const;

describe('deadlinesOf', () => {
  test.each(GOLDEN)(
    'received on %s it is due on %s, on business days %s, extended %s',
    (received, due, business, extended) => {
      const dueOf = (isExtended: boolean, rule?: 'first-day-in-business-days') =>
        deadlinesOf([request(received, received, { isExtended })], TODAY, rule ? { rule } : {}).value[0]?.due;
      expect(dueOf(false)).toEqual(day(due));
      expect(dueOf(false, 'first-day-in-business-days')).toEqual(day(business));
      expect(dueOf(true, 'first-day-in-business-days')).toEqual(day(extended));
    },
  );

  test('a decision on the last day is in time, the day after is late', () => {
    const late = (decided: string | null, today = TODAY) => deadlinesOf([request('2015-10-05', decided)], today);
    expect(late('2015-10-16')).toMatchObject({ value: [{ daysLate: 0 }], problems: [] });
    expect(late('2015-10-06')).toMatchObject({ value: [{ daysLate: 0 }], problems: [] });
    const { value, problems } = late('2015-10-17');
    expect(value[0]?.daysLate).toBe(1);
    expect(problems).toEqual([{ kind: 'request-overdue', record: '2015-10-05', due: '2015. 10. 16.', days: '1' }]);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });

  test('a pending request is looked at today', () => {
    const at = (today: string) => deadlinesOf([request('2015-10-05', null)], day(today)).value[0]?.daysLate;
    expect([at('2015-10-16'), at('2015-10-31')]).toEqual([0, 15]);
  });

  test('beyond the holidays that are known there is no deadline', () => {
    const far = request('2090-01-02', null);
    expect(deadlinesOf([far], TODAY)).toEqual({
      value: [{ request: far, due: BLANK, daysLate: BLANK }],
      problems: [{ kind: 'deadline-unknown', record: '2090-01-02', received: '2090. 1. 2.' }],
    });
  });

  test('a decision on the day of receipt is in order', () => {
    expect(deadlinesOf([request('2015-10-05', '2015-10-05')], TODAY).problems).toEqual([]);
  });

  test('a decision before the receipt is named', () => {
    expect(deadlinesOf([request('2015-10-05', '2015-10-04')], TODAY).problems).toEqual([
      {
        kind: 'period-reversed',
        record: '2015-10-05',
        field: { ko: '접수일~결정일', en: 'receipt to decision' },
        found: '2015. 10. 5. ~ 2015. 10. 4.',
      },
    ]);
  });
});

describe('handlingTimes', () => {
  const countsOf = (...requests: readonly InformationRequest[]) => {
    const { counts, unplaced } = handlingTimes(requests);
    return [...counts.map(({ count }) => count), unplaced];
  };

  test.each([
    ['2015-10-05', '2015-10-05', [1, 0, 0, 0, 0]],
    ['2015-10-05', '2015-10-16', [0, 1, 0, 0, 0]],
    ['2015-10-05', '2015-10-17', [0, 0, 1, 0, 0]],
    ['2015-10-05', '2015-10-28', [0, 0, 1, 0, 0]],
    ['2015-10-05', '2015-10-29', [0, 0, 0, 1, 0]],
    ['2015-10-04', '2015-10-04', [1, 0, 0, 0, 0]],
    ['2016-09-14', '2016-09-15', [0, 1, 0, 0, 0]],
    ['2015-10-05', '2015-10-04', [0, 0, 0, 0, 1]],
    ['2090-01-02', '2090-01-03', [0, 0, 0, 0, 1]],
  ])('received %s, decided %s', (received, decided, expected) => {
    expect(countsOf(request(received, decided))).toEqual(expected);
  });

  test('pending requests are left out', () => {
    expect(countsOf(request('2015-10-05', null), request('2015-10-05', '2015-10-05'))).toEqual([1, 0, 0, 0, 0]);
  });

  test('another counting rule may be named', () => {
    const { counts } = handlingTimes([request('2015-10-05', '2015-10-19')], { rule: 'first-day-in-business-days' });
    expect(counts.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  });
});

describe('countGrounds', () => {
  const withheld = (id: string, ground: number | null, outcome: InformationRequest['outcome'] = 'withheld') =>
    request('2015-10-05', '2015-10-06', { id, outcome, ground });

  test('counts what is withheld in whole or in part by its ground', () => {
    const { value, problems } = countGrounds([
      withheld('1', 6),
      withheld('2', 6, 'disclosed-in-part'),
      withheld('3', 8),
      withheld('4', 1, 'disclosed'),
    ]);
    expect(value.map(({ ground, count }) => [ground, count])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 2],
      [7, 0],
      [8, 1],
    ]);
    expect(problems).toEqual([]);
  });

  test('names a missing ground and one the law does not have', () => {
    const field = { ko: '비공개 사유', en: 'ground of refusal' };
    expect(countGrounds([withheld('1', BLANK), withheld('2', 9)]).problems).toEqual([
      { kind: 'field-missing', record: '1', field },
      { kind: 'state-unknown', record: '2', field, found: '9', known: '1, 2, 3, 4, 5, 6, 7, 8' },
    ]);
  });
});
