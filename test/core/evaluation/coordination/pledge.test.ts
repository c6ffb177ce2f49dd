import { checkPledges, type Pledge } from '../../../../core/evaluation/coordination/pledge.ts';
import {
  investmentRate,
  meanProgress,
  PLEDGE_RATES,
  pledgeRate,
  type PledgeRatePractice,
} from '../../../../core/evaluation/coordination/pledge-rate.ts';
import { latestReview, nextReview, pledgeGrade } from '../../../../core/evaluation/coordination/pledge-review.ts';
import { tallyOfCounts } from '../../../../core/evaluation/coordination/state-table.ts';
import { PLEDGE_ROUNDS } from '../../../../core/evaluation/data/pledge-rounds.ts';
import { PLEDGE_STATES } from '../../../../core/evaluation/data/pledge-states.ts';
import { isoDate } from '../../../../core/calendar/index.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { day, kinds, said } from '../exactly.ts';

const AS_OF = day('2015-10-31');
const pledge = (changes: Partial<Pledge> = {}): Pledge => ({
  id: '1',
  field: '교육',
  title: '작은도서관 확충',
  department: '교육지원과',
  state: '완료',
  progress: exact(100),
  totalCost: 300_000_000n,
  funding: [
    { source: '시비', planned: 100_000_000n, invested: 100_000_000n },
    { source: '구비', planned: 200_000_000n, invested: 50_000_000n },
  ],
  completedOn: day('2015-10-31'),
  evidence: '준공검사조서',
  ...changes,
});
const check = (changes: Partial<Pledge>) => checkPledges([pledge(changes)], AS_OF);
const open = { state: '정상추진', progress: exact(60), completedOn: null, evidence: null };

describe('checkPledges', () => {
  test('sound pledges', () => {
    expect(check({})).toEqual([]);
    expect(check(open)).toEqual([]);
    expect(check({ state: '이행후계속추진' })).toEqual([]);
    expect(check({ progress: null, totalCost: null })).toEqual([]);
  });
  test('fulfilled without day or evidence, or after the reporting date', () => {
    const record = '작은도서관 확충';
    const field = { ko: '완료일', en: 'day of completion' };
    expect(check({ completedOn: null, evidence: null })).toEqual([
      { kind: 'field-missing', record, field },
      { kind: 'evidence-missing', record, field: { ko: '완료', en: 'completion' } },
    ]);
    expect(check({ completedOn: day('2015-11-01') })).toEqual([
      { kind: 'date-after-as-of', record, field, found: '2015. 11. 1.', asOf: '2015. 10. 31.' },
    ]);
  });
  test('progress against the state', () => {
    const record = '작은도서관 확충';
    const field = { ko: '진척률', en: 'progress' };
    expect(check({ progress: exact('99.9') })).toEqual([
      { kind: 'state-contradicts', record, field, state: '완료', found: '99.9' },
    ]);
    expect(check({ ...open, progress: exact(100) })).toEqual([
      { kind: 'state-contradicts', record, field, state: '정상추진', found: '100' },
    ]);
    expect(check({ ...open, progress: exact('100.1') })).toEqual([
      { kind: 'score-invalid', record, field, found: '100.1', most: '100' },
    ]);
    expect(kinds(check({ ...open, progress: exact(-1) }))).toEqual(['score-invalid']);
    expect(check({ ...open, progress: exact(0) })).toEqual([]);
    expect(kinds(check({ ...open, state: '?', progress: exact(100) }))).toEqual(['state-unknown']);
  });
  test('sources that are not the total, more spent than planned', () => {
    expect(check({ totalCost: 300_000_001n })).toEqual([
      {
        kind: 'sum-differs',
        record: '작은도서관 확충',
        field: { ko: '총사업비', en: 'total cost' },
        found: '300,000,001',
        expected: '300,000,000',
      },
    ]);
    const funding = [{ source: '구비', planned: 5n, invested: 6n }] as const;
    expect(check({ totalCost: 5n, funding })).toEqual([
      {
        kind: 'exceeds-whole',
        record: '작은도서관 확충',
        field: { ko: '구비 투자액', en: 'money spent of 구비' },
        found: '6',
        whole: '5',
      },
    ]);
  });
});

describe('pledgeRate', () => {
  const rate = (counts: readonly number[], practice: PledgeRatePractice) =>
    printValue(pledgeRate(tallyOfCounts(PLEDGE_STATES, counts), practice, '2024. 12. 31.'));

  test('Daejeon: (22 + 80) ÷ 244 = 41.80 % (domain.md §5.2)', () => {
    expect(rate([22, 80, 142, 0, 0, 0], 'fulfilled')).toBe('41.80');
    expect(rate([22, 80, 142, 0, 0, 0], 'completed')).toBe('9.0');
  });
  test('Gyeonggi: 62 · 207 · 23 · 0 · 0 · 3 of 295 (domain.md §5.2)', () => {
    const counts = [62, 207, 23, 0, 0, 3];
    expect(rate(counts, 'fulfilled')).toBe('91.19');
    expect(rate(counts, 'completed')).toBe('21.0');
    expect(rate(counts, 'fulfilled-of-kept')).toBe('92.1');
    expect(rate(counts, 'on-course')).toBe('99.0');
  });
  test('no pledge, or none kept', () => {
    expect(rate([], 'fulfilled')).toBe('-');
    expect(rate([0, 0, 0, 0, 0, 3], 'fulfilled-of-kept')).toBe('-');
    expect(rate([0, 0, 0, 0, 0, 3], 'fulfilled')).toBe('0.00');
  });
  test('the practices are different figures', () => {
    expect(new Set(Object.values(PLEDGE_RATES).map(({ id }) => id)).size).toBe(4);
  });
});

describe('progress and money', () => {
  const pledges = [pledge(), pledge({ id: '2', ...open })];
  test('the mean progress', () => {
    expect(printValue(meanProgress(pledges, ''))).toBe('80.0');
    expect(said(meanProgress([...pledges, pledge({ progress: null })], ''))).toBe('-');
    expect(said(meanProgress([], ''))).toBe('-');
  });
  test('by source and in all', () => {
    expect(printValue(investmentRate(pledges, ''))).toBe('50.0');
    expect(printValue(investmentRate(pledges, '', '구비'))).toBe('25.0');
    expect(printValue(investmentRate(pledges, '', '시비'))).toBe('100.0');
    expect(said(investmentRate(pledges, '', '국비'))).toBe('-');
  });
});

describe('half-yearly publication', () => {
  test.each([
    ['2015-10-31', '2015-06-30', '2015-12-31'],
    ['2015-12-31', '2015-12-31', '2016-06-30'],
    ['2016-01-01', '2015-12-31', '2016-06-30'],
    ['2016-06-29', '2015-12-31', '2016-06-30'],
    ['2016-06-30', '2016-06-30', '2016-12-31'],
  ])('around %s', (asOf, latest, next) => {
    const [before, after] = [latestReview(day(asOf)), nextReview(day(asOf))];
    expect([before && isoDate(before), after && isoDate(after)]).toEqual([latest, next]);
  });
  test('a rule holds from its first day, and its days may stand in any order', () => {
    const days = [
      { month: 12, day: 31 },
      { month: 6, day: 30 },
    ];
    const rules = [{ effectiveFrom: '2015-06-30', days, source: '' }];
    expect(nextReview(day('2015-01-01'), rules)).toEqual(day('2015-06-30'));
    expect(latestReview(day('2015-10-31'), rules)).toEqual(day('2015-06-30'));
  });
  test('none before the rule', () => {
    expect(latestReview(day('2014-07-01'))).toBeNull();
    expect(nextReview(day('2010-01-01'))).toBeNull();
    expect(nextReview(day('2014-07-01'))).toEqual(day('2014-12-31'));
  });
});

describe('pledgeGrade', () => {
  const grade = (score: string, kind: 'plan' | 'execution', level: 'province' | 'local', on: string) =>
    pledgeGrade(PLEDGE_ROUNDS, exact(score), { kind, level, on: day(on) });

  test.each([
    ['65', 'execution', 'local', '2021-06-01', 'SA'],
    ['64.9', 'execution', 'local', '2021-06-01', 'A'],
    ['60', 'execution', 'local', '2021-01-01', 'A'],
    ['80', 'plan', 'local', '2019-04-25', 'SA'],
    ['79.9', 'plan', 'local', '2019-12-31', 'A'],
    ['90', 'plan', 'province', '2015-04-07', 'SA'],
    ['74.9', 'plan', 'province', '2015-04-07', 'D'],
  ] as const)('%s in the %s evaluation (%s) of %s is %s', (score, kind, level, on, expected) => {
    expect(grade(score, kind, level, on)).toEqual({ value: expected, problems: [] });
  });
  test('a round is told by its kind, of two of one level and year', () => {
    const [both] = PLEDGE_ROUNDS.filter(({ kind, level }) => kind === 'plan' && level === 'local').slice(-1);
    if (!both) throw new Error('there is a round');
    const rounds = [both, { ...both, kind: 'execution' as const, bands: [{ grade: 'B', from: exact(80) }] }];
    const of = (kind: 'plan' | 'execution') =>
      pledgeGrade(rounds, exact(80), { kind, level: 'local', on: day('2019-06-01') }).value;
    expect([of('plan'), of('execution')]).toEqual(['SA', 'B']);
  });
  test('the same score is another grade in another round', () => {
    expect(grade('80', 'plan', 'province', '2015-04-07').value).toBe('B');
  });
  test('no bands: the SA of 2015 cannot be recomputed and is carried as typed', () => {
    expect(grade('95', 'plan', 'local', '2015-04-07')).toEqual({
      value: null,
      problems: [
        {
          kind: 'rule-missing',
          rule: { ko: '공약 이행계획 평가 등급', en: 'grades of the evaluation of plans' },
          date: '2015. 4. 7.',
        },
      ],
    });
    expect(grade('59.9', 'execution', 'local', '2021-06-01').problems).toEqual([
      {
        kind: 'rule-missing',
        rule: { ko: '공약 이행 평가 등급', en: 'grades of the evaluation of fulfilment' },
        date: '2021. 6. 1.',
      },
    ]);
    expect(grade('95', 'execution', 'local', '2022-01-01').value).toBeNull();
    expect(grade('95', 'plan', 'local', '2018-12-31').value).toBeNull();
  });
});
