import { PERFORMANCE } from '../../../../templates/build/sections/performance.ts';
import { CHOICE } from '../../../../templates/build/sections/performance-criteria.ts';
import { DEPARTMENTS, INDICATORS } from '../../../../templates/build/sections/performance-tables.ts';
import type { InputRecord } from '../../../../templates/build/table/input-table.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = PERFORMANCE;

function printedWith(indicators: readonly InputRecord[], departments: readonly string[], choice: InputRecord = {}) {
  const filling = {
    ...sample.filling,
    [INDICATORS.name]: indicators,
    [DEPARTMENTS.name]: departments.map((department) => ({ department })),
    [CHOICE.name]: [{ item: '평가', round: '3분기 중간평가', cap: 100, ...choice }],
  };
  return printedRows(PERFORMANCE, { settings: sample.settings, filling });
}

const project = (record: InputRecord): InputRecord => ({
  key: 'P1',
  department: '가과',
  project: '사업',
  indicator: '지표',
  kind: '상향',
  unit: '건',
  weight: 100,
  ...record,
});

describe('성과평가', () => {
  const printed = printedRows(PERFORMANCE);

  test('evaluates 145 projects of 34 departments and ranks every department', () => {
    expect(rowOf(printed, '성과평가 총괄', ' ○ 평가대상 : 34개 부서, 성과관리 주요사업 145개')).toEqual([]);
    const [projects, normal, weak] = rowOf(printed, '부서별 평가결과', '계');
    expect([projects, Number(normal) + Number(weak)]).toEqual([145, 145]);
    const ranking = (printed.get('부서 순위') ?? []).filter((row) => row.length === 7 && typeof row[0] === 'number');
    const scores = ranking.map((row) => Number(row[5]));
    expect(scores).toHaveLength(34);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test.each([
    ['상향', 4, 4.11, 100, '정상'],
    ['상향', 100, 90, 90, '정상'],
    ['상향', 100, 89.9, 89.9, '부진'],
    ['하향', 2.5, 2, 100, '정상'],
    ['하향', 5, 8, 62.5, '부진'],
    ['하향', 5, 0, 100, '정상'],
    ['상향', 0, 3, undefined, '미산정'],
  ])('%s, target %d, actual %d: %d %%, %s', (kind, target2, actual2, rate, judgement) => {
    const rows = printedWith([project({ kind, target2, actual2 })], ['가과']);
    const row = rowOf(rows, '성과지표 평가표', '가과');
    expect(row.slice(7)).toEqual(rate === undefined ? [judgement] : [rate, rate, judgement]);
  });

  test('an achievement counts beyond 100 where the cap allows it', () => {
    const rows = printedWith([project({ target2: 4, actual2: 4.11 })], ['가과'], { cap: 120 });
    expect(rowOf(rows, '성과지표 평가표', '가과')[7]).toBe(102.8);
  });

  test('weighs the projects of a department', () => {
    const indicators = [
      project({ key: 'P1', weight: 60, target2: 100, actual2: 90 }),
      project({ key: 'P2', weight: 40, target2: 100, actual2: 80 }),
    ];
    expect(rowOf(printedWith(indicators, ['가과']), '부서별 평가결과', '가과')).toEqual([
      2,
      1,
      1,
      0,
      50,
      85,
      86,
      1,
      expect.any(String),
    ]);
  });

  test('a department with a project not yet scored has no score, rank or grade', () => {
    const indicators = [
      project({ key: 'P1', weight: 60, target2: 100, actual2: 90 }),
      project({ key: 'P2', weight: 40, target2: 100 }),
    ];
    expect(rowOf(printedWith(indicators, ['가과']), '부서별 평가결과', '가과')).toEqual([2, 1, 0, 1, 50]);
  });

  test('the tied share the better rank, and the next place is left out', () => {
    const departments = ['가과', '나과', '다과'];
    const indicators = departments.map((department, n) =>
      project({ key: `P${n}`, department, target2: 100, actual2: n === 2 ? 70 : 95 }),
    );
    const rows = printedWith(indicators, departments);
    expect(departments.map((name) => rowOf(rows, '부서별 평가결과', name)[7])).toEqual([1, 1, 3]);
  });

  test('says what became of those weak the round before', () => {
    const indicators = [
      project({ key: 'P1', target1: 100, actual1: 84, target2: 100, actual2: 95 }),
      project({ key: 'P2', target1: 100, actual1: 84, target2: 100, actual2: 85 }),
      project({ key: 'P3', target1: 100, actual1: 85, target2: 100, actual2: 85 }),
    ];
    expect(rowOf(printedWith(indicators, ['가과']), '성과평가 총괄', '3분기 중간평가')).toEqual([
      90, 3, 3, 1, 2, 33.3, 88.3,
    ]);
    const retried = (printedWith(indicators, ['가과']).get('성과평가 총괄') ?? []).filter(
      ([first]) => first === '3분기 중간평가',
    );
    expect(retried[1]).toEqual(['3분기 중간평가', 2, 1, 1, 0, 1]);
  });
});
