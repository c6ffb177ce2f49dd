import { achievementOf, type AchievementQuestion } from '../../../../core/evaluation/achievement/achievement.ts';
import { RULE_NAMES, type AchievementRule, type Observation } from '../../../../core/evaluation/achievement/rule.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { day, said } from '../exactly.ts';

const ask = (rule: AchievementRule, observation: Observation | null, changes: Partial<AchievementQuestion> = {}) => {
  const { value, problems } = achievementOf({
    rule,
    observation,
    limits: { cap: exact(100), floor: exact(0) },
    asOf: day('2015-09-30'),
    record: '지표',
    ...changes,
  });
  return { raw: said(value.raw), counted: said(value.counted), problems };
};
const figure = (actual: string): Observation => ({ kind: 'figure', actual: exact(actual) });
const ACTUAL = { ko: '실적', en: 'actual' };

const up: AchievementRule = { kind: 'up', target: exact('4.0') };
const down: AchievementRule = { kind: 'down', target: exact('2.5'), practice: 'inverse', zeroActual: 'cap' };
const keep: AchievementRule = { kind: 'keep', target: exact(100), tolerance: exact(4), deduction: exact(10) };
const growth: AchievementRule = { kind: 'growth', target: exact(120), baseline: exact(100) };
const label: AchievementRule = {
  kind: 'label',
  rows: [
    { label: '우수', percent: exact(100) },
    { label: '보통', percent: exact(80) },
  ],
};
const panel: AchievementRule = { kind: 'panel', fullMarks: exact(20), trim: 'highest-and-lowest' };
const milestone: AchievementRule = {
  kind: 'milestone',
  late: 'counts',
  steps: [
    { name: '계획', weight: exact(30), dueOn: day('2015-03-31') },
    { name: '용역', weight: exact(50), dueOn: day('2015-08-31') },
    { name: '준공', weight: exact(20), dueOn: day('2015-12-31') },
  ],
};

test('each type by its formula, capped', () => {
  expect(ask(up, figure('4.11'))).toEqual({ raw: '411/400', counted: '1/1', problems: [] });
  expect(ask(down, figure('2.0'))).toEqual({ raw: '5/4', counted: '1/1', problems: [] });
  expect(ask(down, figure('0'))).toEqual({ raw: '1/1', counted: '1/1', problems: [] });
  expect(ask(keep, figure('106'))).toEqual({ raw: '17/20', counted: '17/20', problems: [] });
  expect(ask(growth, figure('90'))).toEqual({ raw: '-1/2', counted: '0/1', problems: [] });
  expect(ask({ kind: 'target-band', lowest: exact(50), highest: exact(100) }, figure('75')).counted).toBe('3/5');
  expect(ask({ kind: 'table', rows: [{ from: exact(1), percent: exact(90) }] }, figure('1')).counted).toBe('9/10');
  expect(ask(label, { kind: 'label', label: ' 보통 ' })).toEqual({ raw: '4/5', counted: '4/5', problems: [] });
  const scores = [20, 18, 16, 5].map((score) => exact(score));
  expect(ask(panel, { kind: 'panel', scores })).toEqual({ raw: '17/20', counted: '17/20', problems: [] });
});

test('nothing reported is not zero', () => {
  expect(ask(up, null)).toEqual({
    raw: '-',
    counted: '-',
    problems: [{ kind: 'actual-missing', record: '지표', field: ACTUAL }],
  });
});

test.each([up, down, keep, growth])('$kind needs a target', (rule) => {
  const problem = { kind: 'field-missing', record: '지표', field: { ko: '목표', en: 'target' } };
  expect(ask({ ...rule, target: null }, figure('1'))).toEqual({ raw: '-', counted: '-', problems: [problem] });
});

test('a formula without a result says why', () => {
  expect(ask({ ...up, target: exact(0) }, figure('1'))).toEqual({
    raw: '-',
    counted: '-',
    problems: [{ kind: 'achievement-undefined', record: '지표', reason: 'target-not-positive' }],
  });
});

test.each<[AchievementRule, Observation]>([
  [up, { kind: 'label', label: '우수' }],
  [label, figure('1')],
  [panel, figure('1')],
  [milestone, figure('1')],
  [keep, { kind: 'panel', scores: [] }],
])('what does not suit the type: %j', (rule, observation) => {
  const problem = { kind: 'observation-unfit', record: '지표', field: ACTUAL, rule: rule.kind };
  expect(ask(rule, observation)).toEqual({ raw: '-', counted: '-', problems: [problem] });
});

test('a grade of no table, and a panel that is too small', () => {
  expect(ask(label, { kind: 'label', label: '최고' }).problems).toEqual([
    { kind: 'state-unknown', record: '지표', field: ACTUAL, found: '최고', known: '우수, 보통' },
  ]);
  expect(ask(panel, { kind: 'panel', scores: [exact(20)] })).toMatchObject({ raw: '-', counted: '-' });
  expect(ask(panel, { kind: 'panel', scores: [exact(20)] }).problems).toEqual([
    { kind: 'panel-too-small', record: '지표', field: ACTUAL, found: '1', needed: '3' },
  ]);
});

describe('마일스톤', () => {
  const steps = (...done: readonly [name: string, on: string][]): Observation => ({
    kind: 'steps',
    done: done.map(([name, on]) => ({ name, on: day(on) })),
  });

  test('the weights of the steps done', () => {
    expect(ask(milestone, steps()).counted).toBe('0/1');
    expect(ask(milestone, steps(['계획', '2015-03-31'])).counted).toBe('3/10');
    expect(ask(milestone, steps(['계획', '2015-03-31'], ['용역', '2015-09-01']))).toEqual({
      raw: '4/5',
      counted: '4/5',
      problems: [],
    });
  });
  test('late steps may be lost; the due day itself is in time', () => {
    const strict: AchievementRule = { ...milestone, late: 'lost' };
    expect(ask(strict, steps(['계획', '2015-03-31'], ['용역', '2015-09-01'])).counted).toBe('3/10');
    expect(ask(strict, steps(['용역', '2015-08-31'])).counted).toBe('1/2');
  });
  test('what is done after the reporting date is not done yet', () => {
    expect(ask(milestone, steps(['용역', '2015-09-30']))).toEqual({ raw: '1/2', counted: '1/2', problems: [] });
    expect(ask(milestone, steps(['용역', '2015-10-01']))).toEqual({
      raw: '0/1',
      counted: '0/1',
      problems: [
        {
          kind: 'date-after-as-of',
          record: '지표',
          field: { ko: '단계', en: 'steps' },
          found: '2015. 10. 1.',
          asOf: '2015. 9. 30.',
        },
      ],
    });
  });
  test('steps twice, unknown steps, weights that are not 100', () => {
    const twice = ask(milestone, steps(['계획', '2015-03-01'], ['계획', '2015-03-02'], ['착공', '2015-03-03']));
    expect(twice.counted).toBe('3/10');
    expect(twice.problems).toEqual([
      { kind: 'record-duplicated', record: '지표 계획' },
      { kind: 'reference-unknown', record: '지표', field: { ko: '단계', en: 'steps' }, found: '착공' },
    ]);
    const short: AchievementRule = { ...milestone, steps: milestone.steps.slice(0, 2) };
    expect(ask(short, steps()).problems).toEqual([
      { kind: 'weights-not-100', record: '지표', field: { ko: '단계', en: 'steps' }, found: '80' },
    ]);
  });
});

test('every type has a name', () => {
  expect(Object.values(RULE_NAMES).map(({ ko }) => ko)).toEqual([
    '상향',
    '하향',
    '유지',
    '마일스톤',
    '증감률',
    '목표부여',
    '구간',
    '등급',
    '정성',
  ]);
});
