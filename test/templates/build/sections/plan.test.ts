import { PLAN } from '../../../../templates/build/sections/plan.ts';
import { LAST_TASKS, TASKS } from '../../../../templates/build/sections/plan-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = PLAN;
const CALENDAR = '월별 추진일정';

type Row = Readonly<Record<string, string | number>>;

function printedWith(task: Row, last: readonly Row[] = []) {
  const tasks = [{ key: 'T1', programme: 'P01', title: '업무', ...task }];
  const filling = { ...sample.filling, [TASKS.name]: tasks, [LAST_TASKS.name]: last };
  return printedRows(PLAN, { settings: sample.settings, filling });
}

/** The printed time of a task, and in how many months it is marked. */
function timeOf(task: Row): readonly [time: unknown, months: number] {
  const row = rowOf(printedWith(task), CALENDAR, 'P01').slice(1);
  return [row.find((value) => value !== '●'), row.filter((value) => value === '●').length];
}

describe('주요업무계획', () => {
  const printed = printedRows(PLAN);

  test('prints the budgets of 2016 beside those of 2015', () => {
    expect(rowOf(printed, '주요업무계획', '시설관리공단 관리')).toEqual(['경영혁신팀', 1_833, 29_835, -28_002, -93.9]);
    expect(rowOf(printed, '주요업무계획', '예산팀').slice(0, 3)).toEqual([2, 254_181, 210_751]);
    expect(rowOf(printed, '주요업무계획', ' ○ 사업 11개, 소요예산 총 665,545천원')).toEqual([]);
  });

  test.each([
    [{ when: '기간', month1: 1, month2: 2 }, '1월 ~ 2월', 2],
    [{ when: '기간', month1: 3 }, '3월', 1],
    [{ when: '월', month1: 2, month2: 5, month3: 9, month4: 11 }, '2월, 5월, 9월, 11월', 4],
    [{ when: '일자', start: '2015-11-01', end: '2016-10-31' }, '2015. 11. 1. ~ 2016. 10. 31.', 10],
    [{ when: '일자', start: '2016-07-16', end: '2016-07-24' }, '2016. 7. 16. ~ 2016. 7. 24.', 1],
    [{ when: '매월' }, '매월', 12],
    [{ when: '분기별' }, '분기별', 0],
    [{ when: '수시' }, '수시', 0],
    [{ when: '기간', month1: 11, month2: 2 }, undefined, 0],
  ])('%j is printed as %s', (task, time, months) => {
    expect(timeOf(task)).toEqual([time, months]);
  });

  test.each([
    [[{ key: 'T1', title: '지난 업무', when: '반기별' }], '시기 변경'],
    [[{ key: 'T1', title: '이름이 바뀐 업무', when: '분기별' }], '계속'],
    [[{ key: 'T2', title: '업무', when: '분기별' }], '신규'],
  ])('beside last year %j it is %s, by its id', (last, state) => {
    expect(rowOf(printedWith({ when: '분기별' }, last), '전년도 실적 대비', 'T1').at(-1)).toBe(state);
  });

  test('tells which tasks of last year end', () => {
    expect(rowOf(printed, '전년도 업무', 'G06').at(-1)).toBe('종료');
    expect(rowOf(printed, '전년도 업무', 'W02').at(-1)).toBe('계속');
  });
});
