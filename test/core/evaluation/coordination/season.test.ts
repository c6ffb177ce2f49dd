import {
  checkMeetings,
  countMeetings,
  meetingDays,
  type Meeting,
} from '../../../../core/evaluation/coordination/meeting.ts';
import {
  checkPolicyPlan,
  checkStatedPeriods,
  countByField,
  type PolicyProject,
} from '../../../../core/evaluation/coordination/policy-plan.ts';
import {
  checkSeasonalPlans,
  daysOfSeason,
  plansOn,
  type SeasonalPlan,
} from '../../../../core/evaluation/coordination/season.ts';
import { isoDate } from '../../../../core/calendar/index.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import { day, kinds } from '../exactly.ts';

const plan = (season: string, first: string, last: string, id = season): SeasonalPlan => ({
  id,
  season,
  first: day(first),
  last: day(last),
});
// ’15.2.12.~23., ’15.5.15~10.15, ’15.9.25.~9.30. (seed #1)
const PLANS = [
  plan('설날', '2015-02-12', '2015-02-23'),
  plan('여름철', '2015-05-15', '2015-10-15'),
  plan('추석', '2015-09-25', '2015-09-30'),
];

describe('seasonal plans', () => {
  test('12, 154 and 6 days (domain.md §1.10)', () => expect(PLANS.map(daysOfSeason)).toEqual([12, 154, 6]));
  test('a reversed period has no days', () => {
    expect(daysOfSeason(plan('설날', '2015-02-23', '2015-02-12'))).toBe(0);
    expect(daysOfSeason(plan('설날', '2015-02-12', '2015-02-12'))).toBe(1);
  });
  test('which run on a day', () => {
    const on = (date: string) => plansOn(PLANS, day(date)).map(({ season }) => season);
    expect(on('2015-02-11')).toEqual([]);
    expect(on('2015-02-12')).toEqual(['설날']);
    expect(on('2015-02-23')).toEqual(['설날']);
    expect(on('2015-02-24')).toEqual([]);
    expect(on('2015-09-27')).toEqual(['여름철', '추석']);
  });
  test('winter is still to come', () => {
    const problems = checkSeasonalPlans('2015 계절별 종합대책', PLANS);
    expect(problems).toEqual([{ kind: 'season-missing', record: '2015 계절별 종합대책', missing: '겨울철' }]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(checkSeasonalPlans('', [...PLANS, plan('겨울철', '2015-11-15', '2016-03-15')])).toEqual([]);
    expect(checkSeasonalPlans('', [plan('봄', '2015-03-01', '2015-03-01')], ['설날', '추석'])[0]).toMatchObject({
      kind: 'state-unknown',
      known: '설날, 추석',
    });
    expect(checkSeasonalPlans('', [], ['설날', '추석'])).toEqual([
      { kind: 'season-missing', record: '', missing: '설날, 추석' },
    ]);
  });
  test('reversed, twice, unknown', () => {
    const problems = checkSeasonalPlans(
      '',
      [plan('설날', '2015-02-23', '2015-02-12'), plan('봄', '2015-03-01', '2015-03-01', '설날')],
      ['설날'],
    );
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '설날' },
      {
        kind: 'period-reversed',
        record: '설날',
        field: { ko: '추진기간', en: 'period' },
        found: '2015. 2. 23. ~ 2015. 2. 12.',
      },
      { kind: 'state-unknown', record: '설날', field: { ko: '계절', en: 'season' }, found: '봄', known: '설날' },
    ]);
  });
});

describe('meetings', () => {
  const meeting = (id: string, kind: string, on: string): Meeting => ({ id, kind, on: day(on) });
  const days = (weekday: '월' | '목' | '일', first: string, last: string) =>
    meetingDays(weekday, day(first), day(last)).map(isoDate);

  test('the Mondays of October 2015', () => {
    expect(days('월', '2015-10-01', '2015-10-31')).toEqual(['2015-10-05', '2015-10-12', '2015-10-19', '2015-10-26']);
    expect(days('월', '2015-10-05', '2015-10-05')).toEqual(['2015-10-05']);
    expect(days('목', '2015-10-02', '2015-10-07')).toEqual([]);
    expect(days('일', '2015-10-03', '2015-10-11')).toEqual(['2015-10-04', '2015-10-11']);
    expect(days('목', '2015-10-31', '2015-10-01')).toEqual([]);
  });
  test('how many of each kind', () => {
    const held = [meeting('1', '목요회의', '2015-10-01'), meeting('2', '목요회의', '2015-10-08')];
    expect(countMeetings(held)).toEqual([
      { name: '정례간부회의', held: 0 },
      { name: '월요간부회의', held: 0 },
      { name: '목요회의', held: 2 },
    ]);
  });
  test('checked', () => {
    const as = day('2015-10-31');
    expect(
      checkMeetings([meeting('1', '월요간부회의', '2015-10-26'), meeting('2', '정례간부회의', '2015-10-31')], as),
    ).toEqual([]);
    expect(checkMeetings([meeting('1', '월요간부회의', '2015-10-27')], as)).toEqual([
      {
        kind: 'weekday-differs',
        record: '월요간부회의',
        field: { ko: '개최일', en: 'day' },
        found: '2015. 10. 27.(화)',
        expected: '월',
      },
    ]);
    expect(checkMeetings([meeting('1', '목요회의', '2015-11-05'), meeting('1', '반상회', '2015-10-05')], as)).toEqual([
      { kind: 'record-duplicated', record: '1' },
      {
        kind: 'date-after-as-of',
        record: '목요회의',
        field: { ko: '개최일', en: 'day' },
        found: '2015. 11. 5.',
        asOf: '2015. 10. 31.',
      },
      {
        kind: 'state-unknown',
        record: '1',
        field: { ko: '회의', en: 'meeting' },
        found: '반상회',
        known: '정례간부회의, 월요간부회의, 목요회의',
      },
    ]);
  });
});

describe('policy plans', () => {
  const projects = (fields: readonly number[]): readonly PolicyProject[] =>
    fields.flatMap((count, field) =>
      Array.from({ length: count }, (_, row) => ({
        id: `${field}-${row}`,
        field: `분야 ${field}`,
        title: '',
        department: '',
      })),
    );

  test.each([
    ['2015년 주요업무계획', [6, 5, 5, 5, 5, 5, 5, 5, 5, 6], 10, 52],
    ['구정운영4개년계획', [7, 7, 7, 7, 7, 7, 7, 7, 6, 6], 10, 68],
    ['공약실천계획', [10, 10, 9], 3, 29],
  ])('%s (seed #1)', (name, sizes, fields, count) => {
    const list = projects(sizes);
    expect(countByField(list).map((each) => each.projects)).toEqual(sizes);
    expect(checkPolicyPlan(list, { plan: name, fields, projects: count })).toEqual([]);
    expect(checkPolicyPlan(list, { plan: name, fields: fields + 1, projects: count - 1 })).toEqual([
      {
        kind: 'sum-differs',
        record: name,
        field: { ko: '분야 수', en: 'number of fields' },
        found: String(fields + 1),
        expected: String(fields),
      },
      {
        kind: 'sum-differs',
        record: name,
        field: { ko: '사업 수', en: 'number of projects' },
        found: String(count - 1),
        expected: String(count),
      },
    ]);
  });
  test('projects twice', () => {
    const list = projects([1]);
    expect(kinds(checkPolicyPlan([...list, ...list], { plan: '', fields: 1, projects: 2 }))).toEqual([
      'record-duplicated',
    ]);
  });

  const stated = (statedIn: string, first: string, last: string, taskId = '2016 계획') => ({
    taskId,
    title: '2016 주요업무계획 수립',
    first: day(first),
    last: day(last),
    statedIn,
  });
  test('X-16: one task, two periods', () => {
    const problems = checkStatedPeriods([
      stated('2015 실적 #1', '2015-11-01', '2016-02-29'),
      stated('2016 계획 #1', '2016-01-01', '2016-02-29'),
    ]);
    expect(problems).toEqual([
      {
        kind: 'source-differs',
        record: '2016 주요업무계획 수립',
        field: { ko: '시기', en: 'period' },
        found: '2016. 1. 1. ~ 2016. 2. 29.',
        source: '2015 실적 #1',
        other: '2015. 11. 1. ~ 2016. 2. 29.',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
  });
  test('the same period, or another task, is nothing', () => {
    const first = stated('2015 실적 #1', '2016-01-01', '2016-02-29');
    expect(checkStatedPeriods([first, { ...first, statedIn: '2016 계획 #1' }])).toEqual([]);
    expect(checkStatedPeriods([first, stated('2016 계획 #1', '2016-01-01', '2016-03-01', '다른 업무')])).toEqual([]);
    expect(checkStatedPeriods([first, stated('2016 계획 #1', '2016-01-01', '2016-03-01')])).toHaveLength(1);
  });
});
