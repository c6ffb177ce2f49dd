import { COMPOSITE_PRACTICES } from '../../../../core/evaluation/data/composites.ts';
import { compositeScore, joinHalves } from '../../../../core/evaluation/performance/composite.ts';
import { improvementEffort } from '../../../../core/evaluation/performance/effort.ts';
import type { EffortPractice } from '../../../../core/evaluation/performance/metrics.ts';
import { evaluateRound } from '../../../../core/evaluation/performance/evaluate-round.ts';
import { PROJECTS_PER_DEPARTMENT, RECOVERY_RATE } from '../../../../core/evaluation/performance/metrics.ts';
import { standDepartments, type StandingOptions } from '../../../../core/evaluation/performance/standing.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { exact } from '../../../../core/number/fixed.ts';
import type { Quotient } from '../../../../core/number/quotient.ts';
import { kinds, over, said } from '../exactly.ts';
import { PLAN, reports, roundOptions } from './sample.ts';

const ALL = reports({ I1: 90, I2: 95, I3: 60, I4: 100, I5: 130 });
const stand = (changes: Partial<StandingOptions> = {}, given = ALL) =>
  standDepartments(PLAN, evaluateRound(PLAN, given, roundOptions('Q3')).value, {
    adjustments: [],
    limits: { bonus: exact('2.5'), penalty: exact(10) },
    ranking: 'competition',
    window: '2015년 3분기',
    ...changes,
  });

describe('standDepartments', () => {
  test('the summary of departments', () => {
    const { value, problems } = stand();
    expect(problems).toEqual([]);
    expect(
      value.map(({ meanAchievement, score, ...rest }) => ({
        ...rest,
        meanAchievement: printValue(meanAchievement),
        score: printValue(score),
      })),
    ).toEqual([
      {
        department: '교육지원과',
        projects: 2,
        normal: 1,
        weak: 1,
        incomplete: 0,
        // (90 + 95 + 60) ÷ 3
        meanAchievement: '81.7',
        score: '84.00',
        rank: 2,
        isTied: false,
      },
      {
        department: '복지정책과',
        projects: 1,
        normal: 1,
        weak: 0,
        incomplete: 0,
        meanAchievement: '100.0',
        score: '100.00',
        rank: 1,
        isTied: false,
      },
    ]);
    expect(value[0]?.score.window).toBe('2015년 3분기');
  });

  test('bonus and penalty decide the rank, within their limits', () => {
    const adjustments = [
      { department: '교육지원과', reason: '수상', points: exact(3) },
      { department: '복지정책과', reason: '지연', points: exact(-16) },
    ];
    const { value, problems } = stand({ adjustments, limits: { bonus: exact('2.5'), penalty: exact('13.5') } });
    expect(value.map(({ score, rank, isTied }) => [said(score), rank, isTied])).toEqual([
      ['173/2', 1, true],
      ['173/2', 1, true],
    ]);
    expect(kinds(problems)).toEqual(['adjustment-limited', 'adjustment-limited']);
  });

  test('an adjustment of nobody', () => {
    const adjustments = [{ department: '감사과', reason: '수상', points: exact(3) }];
    expect(stand({ adjustments }).problems).toEqual([
      { kind: 'reference-unknown', record: '수상', field: { ko: '부서', en: 'department' }, found: '감사과' },
    ]);
  });

  test('a department with something missing has no score and no rank', () => {
    const { value } = stand({}, ALL.slice(1));
    expect(value[0]).toMatchObject({ incomplete: 1, rank: null });
    expect(said(value[0]?.score ?? null)).toBe('-');
    expect(said(value[0]?.meanAchievement ?? null)).toBe('-');
    expect(value[1]?.rank).toBe(1);
  });

  test('what cannot be measured counts in no mean', () => {
    const indicators = PLAN.indicators.map((each) =>
      each.id === 'I3' ? { ...each, unmeasurableBecause: '중단' } : each,
    );
    const plan = { ...PLAN, indicators };
    const result = evaluateRound(plan, ALL, roundOptions('Q3')).value;
    const { value } = standDepartments(plan, result, {
      adjustments: [],
      limits: { bonus: exact(0), penalty: exact(0) },
      ranking: 'competition',
      window: '',
    });
    // (90 + 95) ÷ 2
    expect(value.map(({ meanAchievement }) => printValue(meanAchievement))).toEqual(['92.5', '100.0']);
  });

  test('34 departments are ranked from first to last', () => {
    const projects = Array.from({ length: 34 }, (_, row) => ({
      id: `P${row}`,
      goalId: 'G1',
      department: `부서 ${row}`,
      title: '',
      weight: null,
    }));
    const [template] = PLAN.indicators;
    if (!template) throw new Error('there is an indicator');
    const indicators = projects.map(({ id }) => ({ ...template, id, projectId: id, weight: exact(100) }));
    const plan = { ...PLAN, projects, indicators };
    const given = reports(Object.fromEntries(projects.map(({ id }, row) => [id, 60 + row])));
    const result = evaluateRound(plan, given, roundOptions('Q3')).value;
    const options = {
      adjustments: [],
      limits: { bonus: exact(0), penalty: exact(0) },
      ranking: 'dense',
      window: '',
    } as const;
    const found = standDepartments(plan, result, options).value.map(({ rank }) => rank);
    expect(found).toEqual(Array.from({ length: 34 }, (_, row) => 34 - row));
  });
});

describe('improvementEffort', () => {
  const effort = (now: Quotient | null, before: Quotient | null, practice: EffortPractice) =>
    improvementEffort({ now, before }, practice, '2015년');

  test('by each practice', () => {
    const [now, before] = [over(9, 10), over(8, 10)];
    expect(printValue(effort(now, before, 'points'))).toBe('10.0');
    expect(effort(now, before, 'points').metric.unit).toBe('%p');
    expect(printValue(effort(now, before, 'growth'))).toBe('12.5');
    expect(printValue(effort(now, before, 'gap-closed'))).toBe('50.0');
    expect(printValue(effort(before, now, 'gap-closed'))).toBe('△100.0');
  });
  test('what has no base, or no figure', () => {
    expect(said(effort(over(1), over(0), 'growth'))).toBe('-');
    expect(said(effort(over(1), over(1), 'gap-closed'))).toBe('-');
    expect(said(effort(over(1), over(0), 'points'))).toBe('1/1');
    expect(said(effort(null, over(1), 'points'))).toBe('-');
    expect(said(effort(over(1), null, 'points'))).toBe('-');
  });
  test('the practices are different figures', () => {
    const practices = ['points', 'growth', 'gap-closed'] as const;
    const ids = practices.map((practice) => effort(over(1), over(1), practice).metric.id);
    expect(new Set(ids).size).toBe(3);
  });
});

test('145 projects of 34 departments (domain.md §1.10)', () => {
  expect(printValue({ metric: PROJECTS_PER_DEPARTMENT, exact: over(145, 34), window: '2015년' })).toBe('4.265');
  expect(printValue({ metric: RECOVERY_RATE, exact: over(2, 3), window: '2015년 2분기' })).toBe('66.7');
});

describe('compositeScore', () => {
  const practiceOf = (name: string) => {
    const found = COMPOSITE_PRACTICES.find(({ practice }) => practice === name);
    if (!found) throw new Error(name);
    return found;
  };
  const marks = (name: string, mark: number) =>
    new Map(practiceOf(name).parts.map(({ key }) => [key, over(mark)] as const));

  test.each(['geumjeong', 'buan', 'seoul'])('the points of %s add up to 100', (name) => {
    const { value, problems } = compositeScore(practiceOf(name), marks(name, 100), '부서');
    expect([said(value.total), problems]).toEqual(['100/1', []]);
  });
  test('득점 = 배점 × 평점 ÷ 100 (I-22)', () => {
    const given = new Map([
      ['indicators', over(90)],
      ['tasks', over(80)],
      ['nature', over(0)],
    ]);
    const { value } = compositeScore(practiceOf('buan'), given, '부서');
    expect(value.parts.map(({ earned }) => said(earned))).toEqual(['36/1', '32/1', '0/1']);
    expect(said(value.total)).toBe('68/1');
  });
  test('missing, invalid and unknown marks', () => {
    const given = new Map<string, Quotient | null>([
      ['indicators', null],
      ['tasks', over(201, 2)],
      ['mayor', over(1)],
    ]);
    const { value, problems } = compositeScore(practiceOf('buan'), given, '부서');
    expect(value.total).toBeNull();
    expect(problems).toEqual([
      { kind: 'reference-unknown', record: '부서', field: { ko: '배점', en: 'points' }, found: 'mayor' },
      { kind: 'field-missing', record: '부서', field: { ko: '성과지표', en: 'indicators' } },
      { kind: 'score-invalid', record: '부서', field: { ko: '이행과제', en: 'tasks' }, found: '201/2', most: '100' },
      { kind: 'field-missing', record: '부서', field: { ko: '지표성격', en: 'nature of the indicators' } },
    ]);
    expect(kinds(compositeScore(practiceOf('buan'), marks('buan', -1), '부서').problems)).toEqual(
      Array.from({ length: 3 }, () => 'score-invalid'),
    );
  });
  test('points that are not 100', () => {
    const { parts } = practiceOf('buan');
    expect(compositeScore({ parts: parts.slice(1) }, new Map(), '부서').problems[0]).toEqual({
      kind: 'weights-not-100',
      record: '부서',
      field: { ko: '배점', en: 'points' },
      found: '60',
    });
  });
  test('halves of the year', () => {
    const halves = (first: number | null, second: number | null, shares = [50, 50]) =>
      said(
        joinHalves(
          [first, second].map((score, row) => ({
            share: exact(shares[row] ?? 0),
            score: score === null ? null : over(score),
          })),
        ),
      );
    expect(halves(80, 90)).toBe('85/1');
    expect(halves(80, 90, [20, 30])).toBe('86/1');
    expect(halves(null, 90)).toBe('-');
    expect(halves(80, 90, [0, 0])).toBe('-');
  });
});
