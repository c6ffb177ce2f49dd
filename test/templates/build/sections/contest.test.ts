import { CONTEST } from '../../../../templates/build/sections/contest.ts';
import { JUDGES, RULES } from '../../../../templates/build/sections/contest-rules.ts';
import { CASES } from '../../../../templates/build/sections/contest-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = CONTEST;
const SHEET = '우수사례 심사결과';

type Marks = readonly number[];

function markedCase(title: string, written: Marks, presented: Marks) {
  const marks = [
    ...JUDGES.written.map((key, n) => [key, written[n]]),
    ...JUDGES.presented.map((key, n) => [key, presented[n]]),
  ];
  return { key: title, title, chosen: '선정', ...Object.fromEntries(marks.filter(([, mark]) => mark !== undefined)) };
}

function resultOf(
  cases: readonly ReturnType<typeof markedCase>[],
  weights = { writtenWeight: 40, presentedWeight: 60 },
) {
  const filling = { ...sample.filling, [CASES.name]: cases, [RULES.name]: [{ contest: '대회', ...weights }] };
  const rows = printedRows(CONTEST, { settings: sample.settings, filling }).get(SHEET) ?? [];
  return rows.filter(([first]) => typeof first === 'number');
}

describe('행정우수사례', () => {
  test('counts the cases of 2015 by type of department', () => {
    const printed = printedRows(CONTEST);
    expect(rowOf(printed, '행정우수사례', '계')).toEqual([9, 5, 1, 3, 100]);
    const line = '   - 서면심사 결과 선정된 우수사례 9건 발표(부서 5, 동주민센터 1, 학습동아리 3)';
    expect(rowOf(printed, '행정우수사례', line)).toEqual([]);
  });

  test('drops one highest and one lowest mark of each stage', () => {
    const [first] = resultOf([markedCase('가', [100, 90, 80, 70, 70], [60, 80, 80, 100])]);
    expect(first).toEqual([1, '가', 80, 80, 80]);
  });

  test('leaves a case without three marks unranked, and a stage without weight out', () => {
    expect(resultOf([markedCase('가', [90, 80], [90, 80, 70])])).toEqual([]);
    expect(resultOf([markedCase('가', [], [90, 80, 70])], { writtenWeight: 0, presentedWeight: 100 })).toEqual([
      [1, '가', 80, 80],
    ]);
  });

  test('ranks by the score before it is rounded; the tied share a place and stand in the order of entry', () => {
    const even = [80, 80, 80];
    const third = [80, 80, 80, 80.01, 90];
    const ranked = resultOf([
      markedCase('가', even, even),
      markedCase('나', even, even),
      markedCase('다', third, even),
    ]);
    expect(ranked.map(([rank, title]) => [rank, title])).toEqual([
      [1, '다'],
      [2, '가'],
      [2, '나'],
    ]);
  });
});
