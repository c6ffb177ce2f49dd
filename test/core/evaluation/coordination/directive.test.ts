import {
  checkDirectives,
  isOverdue,
  tableOfDirectives,
  type Directive,
} from '../../../../core/evaluation/coordination/directive.ts';
import {
  DIRECTIVE_RATES,
  directiveRate,
  issuerShare,
} from '../../../../core/evaluation/coordination/directive-rate.ts';
import { countIn, tallyOfCounts } from '../../../../core/evaluation/coordination/state-table.ts';
import { DIRECTIVE_STATES } from '../../../../core/evaluation/data/directive-states.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import { day, kinds, said } from '../exactly.ts';

const AS_OF = day('2015-10-31');
const directive = (id: string, changes: Partial<Directive> = {}): Directive => ({
  id,
  issuer: '구청장',
  meeting: '정례간부회의',
  issuedOn: day('2015-03-02'),
  content: '보도 정비',
  department: '도로과',
  cooperating: [],
  dueOn: day('2015-10-30'),
  state: '추진중',
  closedOn: null,
  evidence: null,
  ...changes,
});
const done = { state: '완료', closedOn: day('2015-10-30'), evidence: '결과보고' };

describe('isOverdue', () => {
  test.each([
    ['2015-10-30', '추진중', true],
    ['2015-10-31', '추진중', false],
    ['2015-10-30', '추진예정', true],
    ['2015-10-30', '장기검토', true],
    ['2015-10-30', '모름', true],
    ['2015-10-30', '완료', false],
    ['2015-10-30', '추진불가', false],
    ['2015-10-30', '이첩', false],
  ])('due %s and %s: %s', (dueOn, state, expected) => {
    expect(isOverdue(directive('1', { dueOn: day(dueOn), state }), AS_OF)).toBe(expected);
  });
  test('without a day nothing is late', () => expect(isOverdue(directive('1', { dueOn: null }), AS_OF)).toBe(false));
});

describe('tableOfDirectives', () => {
  const directives = [
    directive('1'),
    directive('2', { ...done, closedOn: day('2015-10-31') }),
    directive('3', { ...done, issuer: '부구청장', department: '청소과' }),
    directive('4', { dueOn: null, issuer: '부구청장' }),
    directive('5', { state: '불가', closedOn: day('2015-11-30'), dueOn: null }),
    directive('6', { state: '이첩', closedOn: null }),
    directive('7', { ...done, dueOn: null }),
  ];
  test('by issuer', () => {
    const { value, problems } = tableOfDirectives(directives, ({ issuer }) => issuer, AS_OF);
    expect(problems).toEqual([]);
    expect(
      value.map(({ name, tally, overdue, undated, closedLate }) => [
        name,
        tally.total,
        countIn(tally, 'done'),
        overdue,
        undated,
        closedLate,
      ]),
    ).toEqual([
      ['구청장', 5, 2, 1, 0, 1],
      ['부구청장', 2, 1, 0, 1, 0],
    ]);
  });
  test('by department: the rows add up to all', () => {
    const { value } = tableOfDirectives(directives, ({ department }) => department, AS_OF);
    expect(value.map(({ name, tally }) => [name, tally.total])).toEqual([
      ['도로과', 6],
      ['청소과', 1],
    ]);
  });
  test('a directive that stands twice counts once, as first given', () => {
    const twice = [directive('1'), directive('1', done)];
    const { value, problems } = tableOfDirectives(twice, ({ issuer }) => issuer, AS_OF);
    expect(value).toHaveLength(1);
    expect(value[0]?.overdue).toBe(1);
    expect(value[0]?.tally.total).toBe(1);
    expect(kinds(problems)).toEqual(['record-duplicated']);
  });
  test('a state of no vocabulary', () => {
    const { value, problems } = tableOfDirectives([directive('1', { state: '모름' })], () => '전체', AS_OF);
    expect(value[0]?.tally).toMatchObject({ total: 1, unread: 1 });
    expect(kinds(problems)).toEqual(['state-unknown']);
  });
  test('rows stand in the order they first appear', () => {
    const { value } = tableOfDirectives(
      ['나', '가', '다', '가'].map((department, row) => directive(String(row), { department })),
      ({ department }) => department,
      AS_OF,
    );
    expect(value.map(({ name, tally }) => [name, tally.total])).toEqual([
      ['나', 1],
      ['가', 2],
      ['다', 1],
    ]);
  });
  test('nothing', () => expect(tableOfDirectives([], () => '', AS_OF)).toEqual({ value: [], problems: [] }));
});

describe('checkDirectives', () => {
  const check = (changes: Partial<Directive>) => checkDirectives([directive('1', changes)], AS_OF);

  test('sound directives', () => {
    expect(check({ dueOn: day('2015-10-31') })).toEqual([]);
    expect(check(done)).toEqual([]);
    expect(check({ state: '불가', closedOn: AS_OF })).toEqual([]);
    expect(check({ issuedOn: AS_OF, dueOn: AS_OF })).toEqual([]);
  });
  test('기한초과', () => {
    const problems = check({ dueOn: day('2015-10-21') });
    expect(problems).toEqual([
      {
        kind: 'deadline-passed',
        record: '1',
        field: { ko: '처리기한', en: 'due date' },
        due: '2015. 10. 21.',
        days: 10,
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });
  test('closed without a day, done without evidence', () => {
    expect(check({ ...done, closedOn: null, evidence: null })).toEqual([
      { kind: 'field-missing', record: '1', field: { ko: '처리일', en: 'day of closing' } },
      { kind: 'evidence-missing', record: '1', field: { ko: '완료', en: 'completion' } },
    ]);
    expect(kinds(check({ state: '이첩', closedOn: null }))).toEqual(['field-missing']);
  });
  test('open with a closing day', () => {
    expect(check({ dueOn: null, closedOn: day('2015-10-01') })).toEqual([
      {
        kind: 'state-contradicts',
        record: '1',
        field: { ko: '처리일', en: 'day of closing' },
        state: '추진중',
        found: '2015. 10. 1.',
      },
    ]);
    expect(kinds(check({ state: '모름', dueOn: null, closedOn: day('2015-10-01') }))).toStrictEqual(['state-unknown']);
  });
  test('days after the reporting date, or before the directive', () => {
    expect(check({ issuedOn: day('2015-11-01'), dueOn: null })).toEqual([
      {
        kind: 'date-after-as-of',
        record: '1',
        field: { ko: '지시일', en: 'day of the directive' },
        found: '2015. 11. 1.',
        asOf: '2015. 10. 31.',
      },
    ]);
    expect(kinds(check({ ...done, closedOn: day('2015-11-01') }))).toEqual(['date-after-as-of']);
    expect(check({ ...done, closedOn: day('2015-03-01'), dueOn: day('2015-02-28') })).toEqual([
      {
        kind: 'period-reversed',
        record: '1',
        field: { ko: '처리기한', en: 'due date' },
        found: '2015. 3. 2. ~ 2015. 2. 28.',
      },
      {
        kind: 'period-reversed',
        record: '1',
        field: { ko: '처리일', en: 'day of closing' },
        found: '2015. 3. 2. ~ 2015. 3. 1.',
      },
    ]);
    expect(check({ ...done, closedOn: day('2015-03-02'), dueOn: day('2015-03-02') })).toEqual([]);
  });
});

describe('rates of directives', () => {
  // 완료 9, 추진중 73, 추진예정 23, 검토 29, 불가·이첩 21 of 155 (domain.md §5.2)
  const tally = tallyOfCounts(DIRECTIVE_STATES, [9, 73, 23, 29, 15, 6]);
  test('처리율 and 종결률 are named and differ', () => {
    expect(printValue(directiveRate(tally, 'processed', ''))).toBe('5.8');
    expect(printValue(directiveRate(tally, 'closed', ''))).toBe('19.4');
    expect(DIRECTIVE_RATES.processed.name.ko).toBe('처리율');
    expect(DIRECTIVE_RATES.closed.name.ko).toBe('종결률');
    expect(DIRECTIVE_RATES.processed.id).not.toBe(DIRECTIVE_RATES.closed.id);
  });
  test('none', () => expect(said(directiveRate(tallyOfCounts(DIRECTIVE_STATES, []), 'closed', ''))).toBe('-'));
  test('287 of 438 by the head of the district: 65.525 % (domain.md §1.10)', () => {
    const share = issuerShare(287, [287, 151], '2015. 1. ~ 10.');
    expect(printValue(share, { mode: 'half-up', digits: 3 })).toBe('65.525');
    expect(printValue(issuerShare(151, [287, 151], ''), { mode: 'half-up', digits: 3 })).toBe('34.475');
    expect(said(issuerShare(0, [], ''))).toBe('-');
  });
});
