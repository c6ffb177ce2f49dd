import fc from 'fast-check';
import {
  checkResults,
  checkTaskMentions,
  checkTitles,
  planDifference,
  programmeByTitle,
  resultSkeleton,
  yearOnYear,
  type PlanTask,
  type ProgrammePlan,
} from '../../../core/plan/index.ts';
import { severityOf } from '../../../core/problem/index.ts';

const task = (id: string, schedule: string, title = id): PlanTask => ({ id, title, schedule });
const plan = (year: number, tasks: readonly PlanTask[], overrides: Partial<ProgrammePlan> = {}): ProgrammePlan => ({
  programmeId: 'P04',
  year,
  title: '재정운용',
  budget: 239_391_000n,
  tasks,
  statements: [],
  ...overrides,
});

describe('a year’s budgets beside those of the year before', () => {
  const one = (id: string, budget: bigint | null) => ({ id, name: id, budget });

  test('a new programme, one that ended, one without an amount', () => {
    const found = yearOnYear({ year: 2016, before: [one('a', 1n), one('c', null)], now: [one('b', 2n), one('c', 3n)] });
    expect(found.problems).toEqual([
      { kind: 'year-missing', record: 'b', year: 2015 },
      { kind: 'field-missing', record: 'c', field: { ko: '예산액', en: 'budget' } },
      { kind: 'year-missing', record: 'a', year: 2016 },
    ]);
    expect(found.value.rows.map(({ id, change }) => [id, change])).toEqual([
      ['b', null],
      ['c', null],
      ['a', null],
    ]);
    expect(found.value.total).toEqual({ before: null, now: null, change: null });
    expect(
      yearOnYear({ year: 2016, before: [one('a', 1n)], now: [one('a', null)] }).problems.map(({ kind }) => kind),
    ).toEqual(['field-missing']);
  });

  test('from nothing prints 순증; ids stand once', () => {
    const grown = yearOnYear({ year: 2016, before: [one('a', 0n)], now: [one('a', 5n)] }).value.rows[0]?.change;
    expect([grown?.word, grown?.rate]).toEqual(['net-increase', null]);
    expect(yearOnYear({ year: 2016, before: [one('a', 1n)], now: [one('a', 1n), one('a', 1n)] }).problems).toEqual([
      { kind: 'record-duplicated', record: 'a' },
    ]);
    const twice = yearOnYear({ year: 2016, before: [one('a', 1n), one('a', 1n)], now: [one('a', 1n)] });
    expect(twice.problems).toEqual([{ kind: 'record-duplicated', record: 'a' }]);
  });

  test('the differences add up to the difference of the totals', () => {
    const amounts = fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n));
    fc.assert(
      fc.property(fc.array(amounts), (list) => {
        const result = yearOnYear({
          year: 2016,
          before: list.map(([a], n) => one(String(n), a)),
          now: list.map(([, b], n) => one(String(n), b)),
        }).value;
        const sum = result.rows.reduce((all, { change }) => all + (change?.difference.coefficient ?? 0n), 0n);
        expect(sum).toBe(result.total.change?.difference.coefficient);
      }),
    );
  });
});

describe('X-14: titles', () => {
  const registry = [
    { id: 'P04', titles: ['건전하고 효율적인 재정운용', '건전재정 실현을 위한 효율적인 재정 운용'] },
    { id: 'P10', titles: ['기록관 운영 및 전산화사업', '기록물관리 및 전산화사업'] },
    { id: 'P11', titles: ['적극적인 정보공개 운영', '정보공개운영의 활성화', '운영'] },
    { id: 'P05', titles: ['주민참여예산제 운영', '운영'] },
  ];

  test('a programme is found by any title it has had', () => {
    expect(programmeByTitle(registry, '기록관  운영 및 전산화 사업')).toEqual({ value: 'P10', problems: [] });
    expect(programmeByTitle(registry, '건전재정 실현을 위한 효율적인 재정 운용').value).toBe('P04');
  });

  test('a title of none is a warning, one of several an error', () => {
    const unknown = programmeByTitle(registry, '민간위탁사업 관리');
    expect(unknown).toEqual({ value: null, problems: [{ kind: 'title-unknown', record: '민간위탁사업 관리' }] });
    const several = programmeByTitle(registry, '운영');
    expect(several).toEqual({ value: null, problems: [{ kind: 'title-ambiguous', record: '운영', ids: 'P11, P05' }] });
    expect([...unknown.problems, ...several.problems].map(severityOf)).toEqual(['warning', 'error']);
  });

  test('목차 against body, 2015 against 2016', () => {
    const titles = [
      { programmeId: 'P10', title: '기록관 운영 및 전산화사업' },
      { programmeId: 'P10', title: '기록물관리 및 전산화사업' },
      { programmeId: 'P07', title: '구민창안·공무원 제안제도 운영' },
      { programmeId: 'P07', title: '구민창안 ․ 공무원 제안제도 운영' },
      { programmeId: 'P11', title: '적극적인 정보공개 운영' },
      { programmeId: 'P11', title: '정보공개운영의 활성화' },
      { programmeId: 'P10', title: '기록물관리 및  전산화사업' },
    ];
    const found = checkTitles(titles);
    expect(found).toEqual([
      { kind: 'name-varies', record: 'P10', names: '기록관 운영 및 전산화사업 / 기록물관리 및 전산화사업' },
      { kind: 'name-varies', record: 'P11', names: '적극적인 정보공개 운영 / 정보공개운영의 활성화' },
    ]);
    expect(found.map(severityOf)).toEqual(['info', 'info']);
    const lost = ['국·시비 정산', '국 시비 정산'].map((title) => ({ programmeId: 'P04', title }));
    expect(checkTitles(lost)).toEqual([]);
  });
});

describe('plans compared', () => {
  test('X-13: 반기별 심의 becomes 분기별', () => {
    const [before, now] = [task('심의', '반기별', '제안 심의'), task('심의', '분기별', '제안 심의회')];
    const { value, problems } = planDifference(plan(2015, [before]), plan(2016, [now]));
    expect(problems).toEqual([
      {
        kind: 'plan-changed',
        record: '제안 심의회',
        field: { ko: '시기', en: 'schedule' },
        before: '반기별',
        now: '분기별',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(value.moved).toEqual([{ before, now }]);
    expect(value.kept).toEqual([]);
  });

  test('X-25: 관리계획 수립 in February, then in March', () => {
    const { problems } = planDifference(plan(2015, [task('계획', '2월')]), plan(2016, [task('계획', '3월')]));
    expect(problems).toMatchObject([{ kind: 'plan-changed', before: '2월', now: '3월' }]);
    expect(problems.map(severityOf)).toEqual(['info']);
  });

  test('X-23: 4·5급 공무원 becomes 부서장', () => {
    const use = (text: string) => [{ id: 'use', field: { ko: '평가결과 활용', en: 'use of the results' }, text }];
    const { problems } = planDifference(
      plan(2015, [], { statements: use('4 5급 공무원 목표관리 측정자료') }),
      plan(2016, [], { statements: use('부서장 목표관리제 평가자료') }),
    );
    expect(problems).toEqual([
      {
        kind: 'plan-changed',
        record: '재정운용',
        field: { ko: '평가결과 활용', en: 'use of the results' },
        before: '4 5급 공무원 목표관리 측정자료',
        now: '부서장 목표관리제 평가자료',
      },
    ]);
    expect(
      planDifference(plan(2015, [], { statements: use('가 나') }), plan(2016, [], { statements: use('가나') }))
        .problems,
    ).toEqual([]);
    expect(planDifference(plan(2015, []), plan(2016, [], { statements: use('가') })).problems).toEqual([]);
    const target = { id: 'target', field: { ko: '평가대상', en: 'who is evaluated' }, text: '나' };
    const both = [...use('가'), target];
    expect(planDifference(plan(2015, [], { statements: both }), plan(2016, [], { statements: both })).problems).toEqual(
      [],
    );
  });

  test('a task whose id stands twice is told for each plan', () => {
    const [once, twice] = [plan(2015, [task('a', '1월')]), plan(2016, [task('a', '1월'), task('a', '1월')])];
    expect(planDifference(once, twice).problems).toEqual([{ kind: 'record-duplicated', record: 'a' }]);
    expect(planDifference(twice, once).problems).toEqual([{ kind: 'record-duplicated', record: 'a' }]);
  });

  test('the same time in its own year is no change', () => {
    const kept = (a: string, b: string) =>
      planDifference(plan(2015, [task('t', a)]), plan(2016, [task('t', b)])).problems;
    expect(kept('’15.11.', '’16.11.')).toEqual([]);
    expect(kept('11월', '’16. 11월')).toEqual([]);
    expect(kept('수시', '사유 발생시')).toEqual([]);
    expect(kept('추후', ' 추 후')).toEqual([]);
    expect(kept('추후', '미정')).toHaveLength(1);
    expect(kept('3월', '미정')).toHaveLength(1);
    expect(kept('연중', '2016. 1 ~ 12월')).toHaveLength(1);
    expect(kept('5회(연중)', '6회(연중)')).toHaveLength(1);
    expect(kept('수시', '연중')).toHaveLength(1);
    // none of them names a month of 2015 or 2016
    expect(kept('미정', '’14.3.')).toHaveLength(1);
    expect(kept('’14.3.', '미정')).toHaveLength(1);
    expect(kept('수시', '’14.3.')).toHaveLength(1);
    expect(kept('매월 10일', '매월 20일')).toHaveLength(1);
  });

  test('tasks that come and go', () => {
    const { value, problems } = planDifference(
      plan(2015, [task('a', '1월'), task('b', '2월')]),
      plan(2016, [task('b', '2월'), task('c', '3월')]),
    );
    expect([value.added, value.dropped, value.kept].map((tasks) => tasks.map(({ id }) => id))).toEqual([
      ['c'],
      ['a'],
      ['b'],
    ]);
    expect(problems).toEqual([
      { kind: 'task-added', record: '재정운용', task: 'c' },
      { kind: 'task-dropped', record: '재정운용', task: 'a' },
    ]);
    expect(problems.map(severityOf)).toEqual(['info', 'info']);
  });

  test('a plan does not differ from itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1월', '분기별', '수시', '미정', '2~3월')), (schedules) => {
        const own = plan(
          2016,
          schedules.map((schedule, n) => task(String(n), schedule)),
        );
        const { value, problems } = planDifference(own, own);
        expect(problems).toEqual([]);
        expect(value.kept).toEqual(own.tasks);
      }),
    );
  });
});

describe('X-16: one task, two periods', () => {
  const mention = (year: number, schedule: string, id = '계획') => ({
    task: task(id, schedule, '2016 주요업무계획 수립'),
    year,
  });

  test('’15.11. ~ ’16.2. in the report of 2015, ’16.1. ~ 2. in the plan of 2016', () => {
    const found = checkTaskMentions([mention(2015, '’15.11. ~ ’16.2.'), mention(2016, '’16.1. ~ 2.')]);
    expect(found).toEqual([
      {
        kind: 'task-in-two-periods',
        record: '2016 주요업무계획 수립',
        first: '’15.11. ~ ’16.2.',
        second: '’16.1. ~ 2.',
      },
    ]);
    expect(found.map(severityOf)).toEqual(['info']);
  });

  test('the same days, however they are written', () => {
    expect(checkTaskMentions([mention(2015, '’16.1. ~ 2.'), mention(2016, '1 ~ 2월')])).toEqual([]);
    expect(checkTaskMentions([mention(2015, '1월'), mention(2016, '1월')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '2월, 8월'), mention(2016, '’16.2., ’16.8.')])).toEqual([]);
    expect(checkTaskMentions([mention(2016, '2월, 8월'), mention(2016, '2월, 9월')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '2월, 8월'), mention(2016, '2월, 5월, 8월')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '2.30'), mention(2016, '3월')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '분기별'), mention(2016, '반기별')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '미정'), mention(2016, '추후')])).toHaveLength(1);
    expect(checkTaskMentions([mention(2016, '수시'), mention(2016, '사유 발생시')])).toEqual([]);
    expect(checkTaskMentions([mention(2016, '1월'), mention(2016, '2월', '다른 업무')])).toEqual([]);
  });

  test('an open end is compared by the end that is written', () => {
    const differ = (a: string, b: string) => checkTaskMentions([mention(2016, a), mention(2016, b)]).length > 0;
    expect([differ('3월부터', '2016. 3.부터'), differ('12.31까지', '’16.12.31까지')]).toEqual([false, false]);
    expect([differ('3월부터', '5월부터'), differ('3월까지', '5월까지'), differ('3월부터', '3월까지')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(differ('3월부터', '3월 ~ 12월')).toBe(true);
  });
});

describe('추진일정 becomes 추진실적', () => {
  const own = plan(2016, [
    task('T1', '1월', '예산절감 추진계획 수립'),
    task('T2', '2월(예산공시), 8월(결산공시)', '재정공시'),
    task('T3', '사유 발생시', '추경'),
    task('T4', '분기별', '점검'),
    task('T5', '3월부터', '상시 점검'),
    task('T6', '미정', '기타'),
  ]);
  const skeleton = resultSkeleton(own);

  test('one row for each task, linked by its id', () => {
    expect(skeleton).toMatchObject({ programmeId: 'P04', year: 2016, title: '재정운용', budget: 239_391_000n });
    expect(skeleton.rows.map(({ taskId }) => taskId)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
    expect(skeleton.rows[1]).toEqual({
      taskId: 'T2',
      title: '재정공시',
      planned: '2월(예산공시), 8월(결산공시)',
      months: [2, 8],
      undated: [],
      result: null,
    });
  });

  const overdue = (month: number, day: number, year = 2016) =>
    checkResults(skeleton, { year, month, day }).map(({ record }) => record);

  test('what has passed without a result is a warning from its last day', () => {
    expect(overdue(1, 30)).toEqual([]);
    expect(overdue(1, 31)).toEqual(['예산절감 추진계획 수립']);
    expect(overdue(3, 30)).toEqual(['예산절감 추진계획 수립']);
    expect(overdue(3, 31)).toEqual(['예산절감 추진계획 수립', '점검']);
    expect(overdue(8, 30)).toEqual(['예산절감 추진계획 수립', '점검']);
    expect(overdue(8, 31)).toEqual(['예산절감 추진계획 수립', '재정공시', '점검']);
    expect(overdue(12, 30)).toHaveLength(3);
    expect(overdue(12, 31)).toEqual(['예산절감 추진계획 수립', '재정공시', '점검', '상시 점검']);
    const found = checkResults(skeleton, { year: 2016, month: 1, day: 31 });
    expect(found).toEqual([{ kind: 'task-without-result', record: '예산절감 추진계획 수립', schedule: '1월' }]);
    expect(found.map(severityOf)).toEqual(['warning']);
  });

  test('a recurrence is looked at when its first turn is over', () => {
    const endOf = (schedule: string): string | undefined =>
      Array.from({ length: 12 }, (_, n) => n + 1)
        .map((month) => `2016-${month}`)
        .find((text) => {
          const month = Number(text.split('-')[1]);
          const { rows } = resultSkeleton(plan(2016, [task('T', schedule)]));
          return checkResults({ year: 2016, rows }, { year: 2016, month, day: 31 }).length > 0;
        });
    expect(['매월', '분기별', '반기별', '연 2회', '연중', '수시'].map(endOf)).toEqual([
      ...['2016-1', '2016-3', '2016-6', '2016-12', '2016-12'],
      undefined,
    ]);
  });

  test('a task of a day has passed on that day', () => {
    const { rows } = resultSkeleton(plan(2016, [task('T', '2. 5.')]));
    const late = (day: number) => checkResults({ year: 2016, rows }, { year: 2016, month: 2, day }).length;
    expect([late(4), late(5)]).toEqual([0, 1]);
  });

  test('a result ends it', () => {
    const done = { ...skeleton, rows: skeleton.rows.map((row) => ({ ...row, result: '완료' })) };
    expect(checkResults(done, { year: 2017, month: 1, day: 1 })).toEqual([]);
  });
});
