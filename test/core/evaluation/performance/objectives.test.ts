import type { Official } from '../../../../core/evaluation/performance/official.ts';
import { evaluateRound } from '../../../../core/evaluation/performance/evaluate-round.ts';
import {
  scoreOfficials,
  type ObjectiveLink,
  type ObjectivesOptions,
} from '../../../../core/evaluation/performance/objectives.ts';
import { checkScopeChange, isInScope, readScope } from '../../../../core/evaluation/performance/objectives-scope.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, said } from '../exactly.ts';
import { PLAN, reports, roundOptions } from './sample.ts';

const RESULT = evaluateRound(PLAN, reports({ I1: 90, I2: 95, I3: 60, I4: 100, I5: 130 }), roundOptions('Q3')).value;
const official = (id: string, grade: number, isHeadOfDepartment = false): Official => ({
  id,
  department: '교육지원과',
  grade,
  isHeadOfDepartment,
});
const link = (officialId: string, indicatorId: string, weight: number): ObjectiveLink => ({
  officialId,
  indicatorId,
  weight: exact(weight),
});
const options: ObjectivesOptions = {
  scope: { kind: 'grades', grades: [4, 5] },
  unmeasured: 'redistribute',
  window: '2015년',
};
const OFFICIALS = [official('국장', 4), official('과장', 5, true), official('팀장', 6)];
const LINKS = [link('국장', 'I1', 30), link('국장', 'I3', 70), link('과장', 'I1', 100), link('팀장', 'I2', 100)];

describe('scoreOfficials', () => {
  test('one person has several indicators, one indicator several persons', () => {
    const { value, problems } = scoreOfficials(OFFICIALS, LINKS, RESULT, options);
    expect(problems).toEqual([]);
    expect(value.map(({ official: each, indicators, score }) => [each.id, indicators, said(score)])).toEqual([
      // 0.3·90 + 0.7·60
      ['국장', 2, '69/1'],
      ['과장', 1, '90/1'],
    ]);
  });
  test('the scope of the year decides who is scored', () => {
    const heads = scoreOfficials(OFFICIALS, LINKS, RESULT, { ...options, scope: { kind: 'heads-of-departments' } });
    expect(heads.value.map(({ official: each }) => each.id)).toEqual(['과장']);
  });
  test('links to nobody, to nothing, twice; officials twice or without links', () => {
    const field = { ko: '성과지표', en: 'indicator' };
    const { value, problems } = scoreOfficials(
      [official('국장', 4), official('부과장', 5)],
      [link('국장', 'I1', 50), link('국장', 'I1', 50), link('없음', 'I9', 100)],
      RESULT,
      options,
    );
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '국장 I1' },
      { kind: 'reference-unknown', record: '없음 I9', field: { ko: '대상자', en: 'official' }, found: '없음' },
      { kind: 'reference-unknown', record: '없음 I9', field, found: 'I9' },
      { kind: 'field-missing', record: '부과장', field },
    ]);
    expect(said(value[1]?.score ?? null)).toBe('-');
    expect(kinds(scoreOfficials([official('가', 3), official('가', 3)], [], RESULT, options).problems)).toEqual([
      'record-duplicated',
    ]);
  });
  test('weights that are not 100, an indicator without a score', () => {
    expect(scoreOfficials(OFFICIALS, LINKS.slice(1), RESULT, options).problems).toEqual([
      {
        kind: 'weights-not-100',
        record: '국장',
        field: { ko: '목표 가중치', en: 'weights of the objectives' },
        found: '70',
      },
    ]);
    const unknown = scoreOfficials([official('국장', 4)], [link('국장', 'I9', 100)], RESULT, options);
    expect(said(unknown.value[0]?.score ?? null)).toBe('-');
    expect(kinds(unknown.problems)).toEqual(['reference-unknown', 'score-incomplete']);
    const missing = evaluateRound(PLAN, [], roundOptions('Q3')).value;
    const { value, problems } = scoreOfficials(OFFICIALS.slice(1, 2), LINKS.slice(2, 3), missing, options);
    expect(said(value[0]?.score ?? null)).toBe('-');
    expect(kinds(problems)).toEqual(['score-incomplete']);
  });
  test('an unmeasurable indicator does not count', () => {
    const indicators = PLAN.indicators.map((each) =>
      each.id === 'I3' ? { ...each, unmeasurableBecause: '중단' } : each,
    );
    const plan = { ...PLAN, indicators };
    const result = evaluateRound(plan, reports({ I1: 90 }), roundOptions('Q3')).value;
    expect(
      said(scoreOfficials(OFFICIALS.slice(0, 1), LINKS.slice(0, 2), result, options).value[0]?.score ?? null),
    ).toBe('90/1');
  });
});

describe('the scope of the objectives', () => {
  const before = readScope('평가결과는 4․5급 공무원 목표관리 측정자료로 활용', '2015 성과평가');
  const now = readScope('평가결과는 부서장 목표관리제 평가자료로 활용', '2016 성과평가');

  test('as reports word it', () => {
    expect(before).toEqual({ scope: { kind: 'grades', grades: [4, 5] }, problems: [] });
    expect(now).toEqual({ scope: { kind: 'heads-of-departments' }, problems: [] });
    expect(readScope('5급 이상', '').scope).toEqual({ kind: 'grades', grades: [5] });
    expect(readScope('4, 5급', '')).toEqual({ scope: { kind: 'grades', grades: [4, 5] }, problems: [] });
    expect(readScope('4 · 5 급', '')).toEqual({ scope: { kind: 'grades', grades: [4, 5] }, problems: [] });
    expect(readScope('전 직원', '')).toEqual({ scope: null, problems: [] });
  });
  test('a lost middle dot is doubtful (domain.md §10.7: `4 5급`)', () => {
    const { scope, problems } = readScope('평가결과는 4 5급 공무원 목표관리 측정자료로 활용', '2015 성과평가');
    expect(scope).toEqual({ kind: 'grades', grades: [4, 5] });
    expect(problems).toEqual([{ kind: 'scope-ambiguous', record: '2015 성과평가', found: '4 5급', meant: '4·5급' }]);
    expect(problems.map(severityOf)).toEqual(['warning']);
    expect(readScope('4  5급', '').problems).toMatchObject([{ kind: 'scope-ambiguous', found: '4  5급' }]);
  });
  test('X-23: 4·5급 공무원 became 부서장', () => {
    if (!before.scope || !now.scope) throw new Error('both were read');
    const problems = checkScopeChange('성과평가 결과 활용', before.scope, now.scope);
    expect(problems).toEqual([
      {
        kind: 'plan-changed',
        record: '성과평가 결과 활용',
        field: { ko: '목표관리제 적용 대상', en: 'officials whose objectives are measured' },
        before: '4·5급',
        now: '부서장',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(checkScopeChange('', before.scope, { kind: 'grades', grades: [5, 4] })).toEqual([]);
  });
  test('who is in it', () => {
    expect(isInScope(official('가', 4), { kind: 'grades', grades: [4, 5] })).toBe(true);
    expect(isInScope(official('가', 6, true), { kind: 'grades', grades: [4, 5] })).toBe(false);
    expect(isInScope(official('가', 6, true), { kind: 'heads-of-departments' })).toBe(true);
    expect(isInScope(official('가', 4), { kind: 'heads-of-departments' })).toBe(false);
  });
});
