import { BLANK } from '../../../../core/blank.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  checkContract,
  checkRegister,
  CONSIGNMENT_RULES,
  expiriesOf,
  summariseRegister,
  type ConsignmentRule,
  type Contract,
} from '../../../../core/statistics/consignment/index.ts';
import { yearRange } from '../../../../core/statistics/date-range.ts';
import { day, decimal } from '../decimals.ts';

const contract = (change: Partial<Contract> = {}): Contract => ({
  id: '1',
  title: '청소년독서실',
  department: '교육지원과',
  kind: 'facility',
  funding: 'budget',
  contractor: '복지재단',
  term: { first: day('2013-01-01'), last: day('2015-12-31') },
  budget: 100_000_000n,
  inspections: [],
  evaluation: BLANK,
  renewal: BLANK,
  ...change,
});
const ruleOf = (practice: string): ConsignmentRule => {
  const rule = CONSIGNMENT_RULES.find((one) => one.practice === practice);
  if (!rule) throw new Error(practice);
  return rule;
};

describe('expiriesOf', () => {
  const ending = (id: string, last: string) => contract({ id, term: { first: day('2013-01-01'), last: day(last) } });
  const today = day('2015-10-31');

  test.each([
    ['2015-10-30', -1, BLANK, true],
    ['2015-10-31', 0, 90, false],
    ['2016-01-29', 90, 90, false],
    ['2016-01-30', 91, 180, false],
    ['2016-04-28', 180, 180, false],
    ['2016-04-29', 181, BLANK, false],
  ])('a term to %s has %d days left: alert %p, expired %p', (last, daysLeft, alert, isExpired) => {
    const one = ending('1', last);
    expect(expiriesOf([one], today)).toEqual([{ contract: one, daysLeft, alert, isExpired }]);
  });

  test('the nearest end comes first, equal ends in the order of ids', () => {
    const list = [ending('2', '2016-01-01'), ending('3', '2015-12-01'), ending('1', '2016-01-01')];
    expect(expiriesOf(list, today).map((one) => one.contract.id)).toEqual(['3', '1', '2']);
    expect(expiriesOf([...list].reverse(), today)).toEqual(expiriesOf(list, today));
  });

  test("takes an office's own limits in any order", () => {
    expect(expiriesOf([ending('1', '2015-11-10')], today, [60, 30])[0]?.alert).toBe(30);
  });
});

describe('checkContract', () => {
  const evaluated = (score: string, date = '2015-09-01') => ({ date: day(date), score: exact(score) });
  const renewal = { decided: day('2015-11-01'), term: { first: day('2016-01-01'), last: day('2018-12-31') } };
  const seoul = ruleOf('seoul');

  test('below 60 a contractor is excluded from renewal; 60 is enough', () => {
    expect(checkContract(contract({ evaluation: evaluated('60'), renewal }), seoul)).toEqual([]);
    expect(checkContract(contract({ evaluation: evaluated('59.9'), renewal }), seoul)).toEqual([
      { kind: 'recontract-excluded', record: '1', found: '59.9', least: '60' },
    ]);
    expect(checkContract(contract({ evaluation: evaluated('59.9') }), seoul)).toEqual([]);
    expect(checkContract(contract({ evaluation: evaluated('59.9'), renewal }), ruleOf('iksan'))).toEqual([]);
  });

  test('a renewal takes an evaluation on or before its decision', () => {
    const missing = [{ kind: 'evaluation-missing', record: '1' }];
    expect(checkContract(contract({ renewal }), seoul)).toEqual(missing);
    expect(checkContract(contract({ renewal, evaluation: evaluated('90', '2015-11-02') }), seoul)).toEqual(missing);
    expect(checkContract(contract({ renewal, evaluation: evaluated('90', '2015-11-01') }), seoul)).toEqual([]);
  });

  test('by the ordinance of Iksan the evaluation stands 90 days before the end', () => {
    const at = (date: string) => checkContract(contract({ evaluation: evaluated('90', date) }), ruleOf('iksan'));
    expect(at('2015-10-02')).toEqual([]);
    const late = at('2015-10-03');
    expect(late).toEqual([{ kind: 'evaluation-late', record: '1', found: '2015. 10. 3.', expected: '2015. 10. 2.' }]);
    expect(late.map(severityOf)).toEqual(['warning']);
    expect(checkContract(contract(), ruleOf('iksan'))).toEqual([]);
  });

  test.each([
    ['seoul', '2015-12-31', 0],
    ['seoul', '2016-01-01', 1],
    ['welfare', '2017-12-31', 0],
    ['welfare', '2018-01-01', 1],
    ['iksan', '2033-01-01', 0],
  ])('%s: a term from 2013-01-01 to %s has %d problems', (practice, last, count) => {
    const long = contract({ term: { first: day('2013-01-01'), last: day(last) } });
    expect(checkContract(long, ruleOf(practice)).filter(({ kind }) => kind === 'term-too-long')).toHaveLength(count);
  });

  test('names the term that is too long, that of the renewal too', () => {
    const long = { ...renewal, term: { first: day('2016-01-01'), last: day('2019-01-01') } };
    expect(checkContract(contract({ renewal: long, evaluation: evaluated('80') }), seoul)).toEqual([
      { kind: 'term-too-long', record: '1', found: '2016. 1. 1. ~ 2019. 1. 1.', limit: '3' },
    ]);
  });

  test('a term that ends before it begins is all that is said', () => {
    const reversed = contract({ term: { first: day('2015-12-31'), last: day('2013-01-01') }, renewal });
    expect(checkContract(reversed, seoul)).toEqual([
      {
        kind: 'period-reversed',
        record: '1',
        field: { ko: '위탁기간', en: 'term' },
        found: '2015. 12. 31. ~ 2013. 1. 1.',
      },
    ]);
  });

  test.each([
    ['-0.1', 1],
    ['0', 0],
    ['100', 0],
    ['100.1', 1],
  ])('a score of %s has %d problems', (score, count) => {
    const problems = checkContract(contract({ evaluation: evaluated(score) }), seoul);
    expect(problems).toEqual(
      count === 0
        ? []
        : [
            {
              kind: 'score-invalid',
              record: '1',
              field: { ko: '성과평가 점수', en: 'evaluation score' },
              found: score,
              most: '100',
            },
          ],
    );
  });

  test('every rule names its source', () => {
    expect(CONSIGNMENT_RULES.map(({ practice }) => practice)).toEqual(['seoul', 'iksan', 'welfare']);
    expect(CONSIGNMENT_RULES.every(({ source }) => source.length > 10)).toBe(true);
  });
});

describe('summariseRegister', () => {
  const inspection = (date: string, findings: number, resolved: number) => ({ date: day(date), findings, resolved });
  const LIST = [
    contract({
      inspections: [inspection('2015-01-01', 3, 1), inspection('2014-12-31', 1, 1)],
      evaluation: { date: day('2015-05-01'), score: exact('80.5') },
    }),
    contract({
      id: '2',
      department: '복지정책과',
      kind: 'office-work',
      budget: 20n,
      inspections: [inspection('2014-12-31', 2, 0)],
    }),
    contract({
      id: '3',
      funding: 'self-supporting',
      budget: 0n,
      inspections: [inspection('2015-12-31', 0, 0)],
      evaluation: { date: day('2015-05-01'), score: exact(70) },
    }),
  ];

  test('counts services and money by department and kind', () => {
    const { value, problems } = summariseRegister(LIST, yearRange(2015));
    expect(problems).toEqual([]);
    expect([value.services, value.departments, value.unresolved]).toEqual([3, 2, 4]);
    expect(value.byDepartment).toMatchObject({
      rows: ['교육지원과', '복지정책과'],
      columns: ['시설', '사무'],
      cells: [
        [2n, 0n],
        [0n, 1n],
      ],
      total: 3n,
    });
    expect(value.byKind).toMatchObject({
      rows: ['시설', '사무'],
      columns: ['예산지원형', '수익창출형'],
      cells: [
        [1n, 1n],
        [1n, 0n],
      ],
    });
    expect(value.budgetByDepartment).toMatchObject({ rowTotals: [100_000_000n, 20n], total: 100_000_020n });
    expect(decimal(value.meanScore, 2)).toBe('75.25');
    expect(printValue(value.inspection)).toBe('66.7');
    expect(value.inspection.window).toBe('2015. 1. 1. ~ 12. 31.');
  });

  test('kinds stand in their own order, whichever contract comes first', () => {
    const { value } = summariseRegister([...LIST].reverse(), yearRange(2015));
    expect(value.byDepartment.columns).toEqual(['시설', '사무']);
    expect(value.byKind.columns).toEqual(['예산지원형', '수익창출형']);
    expect(summariseRegister(LIST.slice(1, 2), yearRange(2015)).value.byDepartment.columns).toEqual(['시설', '사무']);
  });

  test('an empty register has no mean and no rate', () => {
    const { value, problems } = summariseRegister([], yearRange(2015));
    expect([value.services, value.departments, value.unresolved, value.meanScore, value.inspection.exact]).toEqual([
      0,
      0,
      0,
      BLANK,
      BLANK,
    ]);
    expect(problems).toEqual([]);
  });

  test('names repeated ids, impossible counts, and more resolved than found', () => {
    const wrong = contract({
      id: '4',
      budget: -1n,
      inspections: [inspection('2015-01-01', 1, 2), inspection('2015-01-01', -1, 0.5)],
    });
    const { value, problems } = summariseRegister([...LIST, ...LIST.slice(0, 1), wrong], yearRange(2015));
    expect(value.services).toBe(4);
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '1' },
      { kind: 'count-invalid', record: '4', field: { ko: '예산', en: 'budget' }, found: '-1' },
      {
        kind: 'exceeds-whole',
        record: '4',
        field: { ko: '조치 건수', en: 'findings resolved' },
        found: '2',
        whole: '1',
      },
      { kind: 'count-invalid', record: '4', field: { ko: '지적 건수', en: 'findings' }, found: '-1' },
      { kind: 'count-invalid', record: '4', field: { ko: '조치 건수', en: 'findings resolved' }, found: '0.5' },
    ]);
  });

  test('the seed prints 11개 부서 31개 사업: 2.818 each; a register of that size agrees', () => {
    const many = Array.from({ length: 31 }, (_, place) =>
      contract({ id: String(place), department: `부서 ${place % 11}` }),
    );
    const summary = summariseRegister(many, yearRange(2015)).value;
    const printed = { record: '민간위탁 운영현황', services: 31, departments: 11 };
    expect(checkRegister(printed, summary)).toEqual([]);
    expect(decimal({ numerator: 31n, denominator: 11n }, 3)).toBe('2.818');
    expect(checkRegister({ ...printed, services: 30, departments: 12 }, summary)).toMatchObject([
      { kind: 'sum-differs', field: { ko: '사업 수', en: 'services' }, found: '30', expected: '31' },
      { kind: 'sum-differs', field: { ko: '부서 수', en: 'departments' }, found: '12', expected: '11' },
    ]);
    expect(checkRegister({ ...printed, services: BLANK, departments: BLANK }, summary)).toEqual([]);
  });
});
