import { checkPlan } from '../../../../core/evaluation/performance/check-plan.ts';
import { ruleInRound } from '../../../../core/evaluation/performance/plan.ts';
import { EVALUATION_ROUNDS, roundBefore } from '../../../../core/evaluation/performance/round.ts';
import {
  checkThresholds,
  judgeAchievement,
  thresholdInForce,
} from '../../../../core/evaluation/performance/threshold.ts';
import { THRESHOLDS } from '../../../../core/evaluation/data/thresholds.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { day, kinds, over } from '../exactly.ts';
import { indicator, PLAN, threshold } from './sample.ts';

const expected = { periodStart: day('2015-01-01'), printed: { projects: 3, departments: 2 } };

describe('checkPlan', () => {
  test('a sound plan', () => expect(checkPlan(PLAN, expected)).toEqual([]));

  test('printed numbers of projects and departments (145 and 34 in the report)', () => {
    const projects = Array.from({ length: 145 }, (_, row) => ({
      id: `P${row}`,
      goalId: 'G1',
      department: `부서 ${row % 34}`,
      title: `사업 ${row}`,
      weight: null,
    }));
    const indicators = projects.map(({ id }) => indicator(`I${id}`, id));
    const plan = { ...PLAN, projects, indicators };
    expect(checkPlan(plan, { ...expected, printed: { projects: 145, departments: 34 } })).toEqual([]);
    expect(checkPlan(plan, { ...expected, printed: { projects: 144, departments: 35 } })).toEqual([
      {
        kind: 'sum-differs',
        record: '성과관리 주요사업',
        field: { ko: '사업 수', en: 'number of projects' },
        found: '144',
        expected: '145',
      },
      {
        kind: 'sum-differs',
        record: '성과관리 주요사업',
        field: { ko: '부서 수', en: 'number of departments' },
        found: '35',
        expected: '34',
      },
    ]);
  });

  test('ids twice are reported once each', () => {
    const [first] = PLAN.strategies;
    if (!first) throw new Error('there is a strategy');
    const plan = { ...PLAN, strategies: [...PLAN.strategies, first, first] };
    expect(checkPlan(plan, expected)).toEqual([{ kind: 'record-duplicated', record: 'S1' }]);
  });

  test('parents that are not there', () => {
    const orphaned = { ...PLAN, strategies: PLAN.strategies.slice(1) };
    expect(checkPlan(orphaned, expected)).toEqual(
      ['G1', 'G2'].map((record) => ({
        kind: 'reference-unknown',
        record,
        field: { ko: '전략목표', en: 'strategy' },
        found: 'S1',
      })),
    );
    expect(kinds(checkPlan({ ...PLAN, goals: PLAN.goals.slice(1) }, expected))).toEqual(['reference-unknown']);
    const withoutProjects = checkPlan({ ...PLAN, projects: PLAN.projects.slice(0, 2) }, expected);
    expect(kinds(withoutProjects)).toEqual(['reference-unknown', 'reference-unknown', 'sum-differs', 'sum-differs']);
  });

  test('a project without an indicator, an indicator without a target', () => {
    const indicators = [...PLAN.indicators.slice(0, 2), indicator('I3', 'P2', { rule: { kind: 'up', target: null } })];
    expect(checkPlan({ ...PLAN, indicators }, expected)).toEqual([
      { kind: 'field-missing', record: '돌봄 확대', field: { ko: '성과지표', en: 'indicator' } },
      { kind: 'field-missing', record: '지표 I3', field: { ko: '목표', en: 'target' } },
    ]);
  });

  const withFirst = (changes: Parameters<typeof indicator>[2]) =>
    checkPlan({ ...PLAN, indicators: [indicator('I1', 'P1', changes), ...PLAN.indicators.slice(1)] }, expected);

  test('targets against the direction', () => {
    expect(withFirst({ baseline: exact('100.1') })).toEqual([
      { kind: 'direction-contradicts', record: '지표 I1', rule: '상향', target: '100', baseline: '100.1' },
    ]);
    expect(withFirst({ baseline: exact(100) })).toEqual([]);
    const down = { kind: 'down', target: exact(5), practice: 'inverse', zeroActual: 'cap' } as const;
    expect(withFirst({ rule: down, baseline: exact(5) })).toEqual([]);
    expect(kinds(withFirst({ rule: down, baseline: exact(4) }))).toEqual(['direction-contradicts']);
    expect(withFirst({ baseline: null })).toEqual([]);
    expect(withFirst({ rule: { kind: 'growth', target: exact(1), baseline: exact(9) } })).toEqual([]);
    expect(withFirst({ rule: { kind: 'growth', target: exact(99), baseline: exact(9) } })).toEqual([]);
  });

  test('targets set before the period', () => {
    expect(withFirst({ targetSetOn: day('2015-01-01') })).toEqual([]);
    expect(withFirst({ targetSetOn: null })).toEqual([]);
    expect(withFirst({ targetSetOn: day('2015-01-02') })).toEqual([
      { kind: 'target-set-late', record: '지표 I1', found: '2015. 1. 2.', start: '2015. 1. 1.' },
    ]);
  });
});

test('a quarter may have a target of its own', () => {
  const [first] = PLAN.indicators;
  if (!first) throw new Error('there is an indicator');
  expect(ruleInRound(first, 'Q1')).toEqual({ kind: 'up', target: exact(50) });
  expect(ruleInRound(first, 'Q2')).toEqual({ kind: 'up', target: exact(100) });
  const panel = { kind: 'panel', fullMarks: exact(100), trim: 'none' } as const;
  expect(ruleInRound({ ...first, rule: panel }, 'Q1')).toEqual(panel);
});

test('the rounds of a year', () => {
  expect(EVALUATION_ROUNDS.map((round) => roundBefore(round))).toEqual([undefined, 'Q1', 'Q2', 'Q3']);
});

describe('thresholds', () => {
  const ask = (practice: string, on: string) => thresholdInForce(THRESHOLDS, { practice, round: 'Q3', on: day(on) });

  test('the row in force', () => {
    expect(ask('raised', '2015-09-30')).toMatchObject({ value: { version: 2, normalFrom: exact(90) }, problems: [] });
    expect(ask('raised', '2015-01-01').value).toMatchObject({ version: 2 });
    expect(ask('flat', '2015-09-30').value).toMatchObject({ version: 1, normalFrom: exact(80) });
    expect(ask('raised', '2014-12-31')).toEqual({
      value: null,
      problems: [
        {
          kind: 'rule-missing',
          rule: { ko: '3분기 중간평가 달성도 기준', en: 'threshold of the midterm evaluation Q3' },
          date: '2014. 12. 31.',
        },
      ],
    });
  });
  test('the newest version, until its last day', () => {
    const old = { ...threshold('raised', 'Q3'), version: 1, effectiveTo: '2015-09-30' };
    const rows = [old, { ...old, version: 3, normalFrom: exact(95) }];
    const at = (on: string) => thresholdInForce(rows, { practice: 'raised', round: 'Q3', on: day(on) }).value;
    expect(at('2015-09-30')).toMatchObject({ version: 3 });
    expect(at('2015-10-01')).toBeNull();
  });
  test('the bound is normal', () => {
    const bar = { normalFrom: exact(90) };
    expect([over(9, 10), over(8999, 10000), null].map((each) => judgeAchievement(each, bar))).toEqual([
      'normal',
      'weak',
      'incomplete',
    ]);
  });
  test('a bar is compared with the round before of its own practice and version alone', () => {
    const bar = (changes: Partial<ReturnType<typeof threshold>>) => ({ ...threshold('raised', 'Q1'), ...changes });
    const first = bar({ normalFrom: exact(90) });
    const lower = { round: 'Q2', normalFrom: exact(80) } as const;
    expect(kinds(checkThresholds([first, bar(lower)]))).toEqual(['threshold-lowered']);
    expect(checkThresholds([first, bar({ ...lower, practice: 'flat' })])).toEqual([]);
    expect(checkThresholds([first, bar({ ...lower, version: 3 })])).toEqual([]);
    expect(checkThresholds([first, bar({ ...lower, round: 'Q3' })])).toEqual([]);
  });
  test('a bar that falls', () => {
    expect(checkThresholds(THRESHOLDS)).toEqual([]);
    const lowered = THRESHOLDS.map((row) =>
      row.practice === 'raised' && row.round === 'Q2' ? { ...row, normalFrom: exact(79) } : row,
    );
    expect(checkThresholds(lowered)).toEqual([
      { kind: 'threshold-lowered', record: '2분기 중간평가', found: '79', before: '80' },
    ]);
  });
});
