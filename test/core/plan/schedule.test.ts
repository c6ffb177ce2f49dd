import { readPlanLine, readRequiredBudget, readSchedule } from '../../../core/plan/index.ts';
import { severityOf } from '../../../core/problem/index.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';
import { REQUIRED_BUDGETS } from '../../golden/seed/required-budget.ts';

const task = (schedule: string, title = '업무') => ({ id: title, title, schedule });
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('the schedules of the 2016 plan', () => {
  // 2016 주요업무계획, 추진일정 of the programmes 1–10
  test.each([
    ['’16.1. ’16.7.', [1, 7]],
    ['’16.7.', [7]],
    ['’16.1. ~ 2.', [1, 2]],
    ['’16.1.,’16.7.', [1, 7]],
    ['’16.2.,’16.5.,’16.9.,’16.11.', [2, 5, 9, 11]],
    ['1 ~ 2월', [1, 2]],
    ["'16. 1월 ~ '16. 12월", ALL],
    ["'16. 2월 ~ '16. 10월", [2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['’15. 11월 ~ ’16. 10월', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['2월(예산공시), 8월(결산공시)', [2, 8]],
    ['10~11월', [10, 11]],
    ['사유 발생시', []],
    ['연중', ALL],
    ['매월', ALL],
    ['상반기', [1, 2, 3, 4, 5, 6]],
    ['하반기', [7, 8, 9, 10, 11, 12]],
    ['4~7월', [4, 5, 6, 7]],
  ])('%s', (text, months) => {
    const { value, problems } = readSchedule(task(text), 2016);
    expect([value.months, value.undated]).toEqual([months, []]);
    expect(value.remark).toBeNull();
    expect(problems).toEqual([]);
  });

  test.each([
    ['분기별', 4, 1],
    ['분기별 1회', 4, 1],
    ['반기별', 2, 1],
    ['5회(연중)', 1, 5],
    ['연 1회', 1, 1],
  ])('%s names no month: %d undated, %d a time', (text, parts, times) => {
    const { value, problems } = readSchedule(task(text), 2016);
    expect([value.months, problems]).toEqual([[], []]);
    expect(value.undated.map((own) => own.times)).toEqual(Array.from({ length: parts }, () => times));
    expect(value.undated.flatMap(({ within }) => within)).toEqual(ALL);
  });

  test('words behind the time are a remark', () => {
    const review = readSchedule(task('5월 보조금 재정 평가'), 2016);
    expect([review.value.months, review.value.remark, review.problems]).toEqual([[5], '보조금 재정 평가', []]);
    const committee = readSchedule(task(' 매월  예산집행심의회 운영 '), 2016).value;
    expect([committee.months, committee.remark]).toEqual([ALL, '예산집행심의회 운영']);
    expect(readSchedule(task('2016. 1 ~ 12월 중'), 2016).value.months).toEqual(ALL);
    expect(readSchedule(task('5월  보조금  재정 평가'), 2016).value.remark).toBe('보조금 재정 평가');
    const dashed = readSchedule(task('4.1 - 4.30 점검'), 2016).value;
    expect([dashed.months, dashed.remark]).toEqual([[4], '점검']);
  });

  test('how often and how many times', () => {
    expect(readSchedule(task('5회(연중)'), 2016).value.period).toMatchObject({ kind: 'recurrence', times: 5 });
    expect(readSchedule(task('분기별'), 2016).value.period).toMatchObject({ every: 'quarterly' });
  });

  test('the months are those of the plan’s year', () => {
    expect(readSchedule(task('’15.11. ~ ’16.2.'), 2015).value.months).toEqual([11, 12]);
    expect(readSchedule(task('’15.11. ~ ’16.2.'), 2017).value.months).toEqual([]);
  });
});

describe('schedules that are not right', () => {
  test('words without a time, and none at all', () => {
    const unread = readSchedule(task('추후 통보 예정'), 2016);
    expect(unread.value).toEqual({ task: task('추후 통보 예정'), period: null, remark: null, months: [], undated: [] });
    expect(unread.problems).toEqual([{ kind: 'schedule-unreadable', record: '업무', found: '추후 통보 예정' }]);
    expect(unread.problems.map(severityOf)).toEqual(['warning']);
    expect(readSchedule(task(' '), 2016).problems).toEqual([
      { kind: 'field-missing', record: '업무', field: { ko: '시기', en: 'schedule' } },
    ]);
  });

  // I-21
  test.each([
    ['2016.10.21~10.23(4일간)', '3일간'],
    ['2016. 2. 23(월)', '2016-02-23은(는) 화요일'],
    ['2016.5.3~2016.4.1', '2016-05-03 > 2016-04-01'],
    ['2015. 2. 29', '2015-2-29'],
  ])('%s: %s', (text, reason) => {
    const { problems } = readSchedule(task(text), 2016);
    expect(problems).toEqual([{ kind: 'schedule-invalid', record: '업무', found: text, reason }]);
    expect(problems.map(severityOf)).toEqual(['error']);
  });

  test('the dates of the seed hold', () => {
    for (const text of [
      '2015.10.21～10.23(3일간)',
      '2015. 2. 23(월)',
      '2015. 2. 26(목)',
      '6.2 ~ 9.2',
      '11. 2 ~ 12. 2',
    ]) {
      expect(readSchedule(task(text), 2015).problems).toEqual([]);
    }
  });
});

describe('lines of a plan', () => {
  test.each([
    ['○ 예산절감 추진계획 수립 : 1월', '예산절감 추진계획 수립', '1월'],
    ['○ 민간위탁관리시스템 정비 :4월', '민간위탁관리시스템 정비', '4월'],
    ['○ 테마형 구정 아이디어 공모: 반기별', '테마형 구정 아이디어 공모', '반기별'],
    ['○ 정보공개처리 - 연중', '정보공개처리', '연중'],
    ['- 주민 및 지역회의 제안사업 접수 : 8~9월', '주민 및 지역회의 제안사업 접수', '8~9월'],
    ['○ 재정공시 실시 : 2월(예산공시),\n 8월(결산공시)', '재정공시 실시', '2월(예산공시), 8월(결산공시)'],
    ['○ 점검 : 상반기 : 3월', '점검 : 상반기', '3월'],
    ['  ○  점검  :  3월 \n', '점검', '3월'],
  ])('%j', (line, title, schedule) => {
    expect(readPlanLine(line)).toEqual({ title, schedule });
  });

  test.each(['○ 서울 창의상 등 외부기관 평가 참가', '', '○ 일정 :', ' : 3월'])('%j has no time', (line) => {
    expect(readPlanLine(line)).toBeNull();
  });
});

describe('the budget required', () => {
  test.each(REQUIRED_BUDGETS.map(({ id, heading }) => [heading, id] as const))('%s', (text, programme) => {
    const required = readRequiredBudget(text);
    expect(required?.won).toBe((PROGRAMMES.find(({ id }) => id === programme)?.next ?? 0n) * 1000n);
    expect(required?.funding).toMatchObject([{ source: '구비', share: { coefficient: 100n, scale: 0 } }]);
  });

  test('no single amount of money', () => {
    for (const text of ['', '미정', '10개월', '10~20천원', '0.0001원', '5,320'])
      expect(readRequiredBudget(text)).toBeNull();
    expect(readRequiredBudget('5,320천원')?.won).toBe(5_320_000n);
  });
});
