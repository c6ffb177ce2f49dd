import {
  evaluateRound,
  type Report,
  type RoundOptions,
} from '../../../../core/evaluation/performance/evaluate-round.ts';
import type { PerformancePlan } from '../../../../core/evaluation/performance/plan.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, said } from '../exactly.ts';
import { indicator, PLAN, reports, roundOptions } from './sample.ts';

const ALL = reports({ I1: 90, I2: 95, I3: 60, I4: 100, I5: 130 });
const evaluate = (
  given: readonly Report[] = ALL,
  options: RoundOptions = roundOptions('Q3'),
  plan: PerformancePlan = PLAN,
) => evaluateRound(plan, given, options);
const scores = (units: readonly { readonly id: string; readonly score: Parameters<typeof said>[0] }[]) =>
  Object.fromEntries(units.map(({ id, score }) => [id, said(score)]));

describe('evaluateRound', () => {
  test('indicators: achievement, capped score, judgement at 90 %', () => {
    const { value, problems } = evaluate();
    expect(problems).toEqual([]);
    expect(value.indicators.map((each) => [said(each.raw), said(each.score), each.judgement])).toEqual([
      ['9/10', '90/1', 'normal'],
      ['19/20', '95/1', 'normal'],
      ['3/5', '60/1', 'weak'],
      ['1/1', '100/1', 'normal'],
      ['13/10', '100/1', 'normal'],
    ]);
    expect(value.threshold.version).toBe(2);
    expect(value.round).toBe('Q3');
  });

  test('rolled up to projects, departments, goals, strategies and the whole', () => {
    const { value } = evaluate();
    expect(scores(value.projects)).toEqual({ P1: '92/1', P2: '60/1', P3: '100/1' });
    // (3·92 + 1·60) ÷ 4
    expect(scores(value.departments)).toEqual({ 교육지원과: '84/1', 복지정책과: '100/1' });
    expect(scores(value.goals)).toEqual({ G1: '92/1', G2: '60/1', G3: '100/1' });
    expect(scores(value.strategies)).toEqual({ S1: '76/1', S2: '100/1' });
    // 0.6·76 + 0.4·100
    expect(said(value.overall.score)).toBe('428/5');
    expect(value.overall.id).toBe('2015');
    expect(value.projects.map(({ judgement }) => judgement)).toEqual(['normal', 'weak', 'normal']);
  });

  test('the quarter’s own target', () => {
    const { value } = evaluate(reports({ I1: 45 }), roundOptions('Q1'));
    expect(said(value.indicators[0]?.score ?? null)).toBe('90/1');
  });

  test('a cap above 100', () => {
    const { value } = evaluate(ALL, roundOptions('Q3', { limits: { cap: exact(120), floor: null } }));
    expect(said(value.indicators[4]?.score ?? null)).toBe('120/1');
    expect(scores(value.projects)['P3']).toBe('110/1');
  });

  test('what was not reported keeps everything above it unknown, and is no zero', () => {
    const { value, problems } = evaluate(ALL.slice(1));
    expect(scores(value.projects)).toEqual({ P1: '-', P2: '60/1', P3: '100/1' });
    expect(scores(value.departments)).toEqual({ 교육지원과: '-', 복지정책과: '100/1' });
    expect(scores(value.strategies)).toEqual({ S1: '-', S2: '100/1' });
    expect(value.projects[0]?.judgement).toBe('incomplete');
    expect(kinds(problems)).toEqual(['actual-missing', ...Array.from({ length: 5 }, () => 'score-incomplete')]);
    expect(problems[1]).toEqual({
      kind: 'score-incomplete',
      record: 'P1',
      field: { ko: '지표 가중치', en: 'weights of the indicators' },
      found: '지표 I1',
    });
    expect(problems.slice(2).map((problem) => 'field' in problem && problem.field.ko)).toEqual([
      '사업 가중치',
      '사업 가중치',
      '성과목표 가중치',
      '전략목표 가중치',
    ]);
  });

  const unmeasurable = (id: string, plan: PerformancePlan): PerformancePlan => ({
    ...plan,
    indicators: plan.indicators.map((each) => (each.id === id ? { ...each, unmeasurableBecause: '사업 취소' } : each)),
  });

  test('an unmeasurable indicator leaves its weight to the others', () => {
    const { value, problems } = evaluate(ALL.slice(1), roundOptions('Q3'), unmeasurable('I1', PLAN));
    expect(value.indicators[0]).toMatchObject({ raw: null, counted: null, score: null, judgement: 'unmeasurable' });
    expect(scores(value.projects)['P1']).toBe('95/1');
    expect(problems).toEqual([]);
    const excluded = evaluate(ALL.slice(1), roundOptions('Q3', { unmeasured: 'exclude' }), unmeasurable('I1', PLAN));
    expect(said(excluded.value.projects[0]?.points ?? null)).toBe('38/1');
    expect(said(excluded.value.projects[0]?.base ?? null)).toBe('40/1');
  });

  test('a project none of whose indicators can be measured is not measured either', () => {
    const { value, problems } = evaluate(ALL, roundOptions('Q3'), unmeasurable('I3', PLAN));
    expect(scores(value.departments)['교육지원과']).toBe('92/1');
    expect(scores(value.strategies)['S1']).toBe('92/1');
    expect(problems).toEqual([]);
  });

  test('weights of indicators that are not 100', () => {
    const plan = { ...PLAN, indicators: [...PLAN.indicators, indicator('I6', 'P2', { weight: exact(1) })] };
    const { problems } = evaluate([...ALL, ...reports({ I6: 60 })], roundOptions('Q3'), plan);
    expect(problems).toEqual([
      {
        kind: 'weights-not-100',
        record: 'P2',
        field: { ko: '지표 가중치', en: 'weights of the indicators' },
        found: '101',
      },
    ]);
  });

  test('reports without evidence, twice, or of nothing', () => {
    const [first] = ALL;
    if (!first) throw new Error('there is a report');
    const given = [...ALL, { ...first, observation: null }, { ...first, indicatorId: 'I9' }];
    const { value, problems } = evaluate(given);
    expect(said(value.indicators[0]?.score ?? null)).toBe('90/1');
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: 'I1' },
      { kind: 'reference-unknown', record: 'I9', field: { ko: '지표', en: 'indicator' }, found: 'I9' },
    ]);
    expect(evaluate([{ ...first, evidence: null }, ...ALL.slice(1)]).problems).toEqual([
      { kind: 'evidence-missing', record: '지표 I1', field: { ko: '실적', en: 'actual' } },
    ]);
    const nothing = [{ ...first, observation: null, evidence: null }, ...ALL.slice(1)];
    expect(kinds(evaluate(nothing).problems)[0]).toBe('actual-missing');
    expect(kinds(evaluate(nothing).problems)).not.toContain('evidence-missing');
  });

  test('the order of the reports does not matter', () => {
    expect(evaluate([...ALL].reverse())).toEqual(evaluate());
  });
});
