import { awardSeries, BLANK, fixedText, exact, roundFixed } from '../../../../core/index.ts';
import { EXTERNAL_EVALUATION } from '../../../../templates/build/sections/external-evaluation.ts';
import { AWARDS, FIELDS, INCENTIVE, JOINT, YEARS } from '../../../../templates/build/sections/external-tables.ts';
import type { Filling } from '../../../../templates/build/table/input-table.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = EXTERNAL_EVALUATION;
const OVERVIEW = '외부기관 평가';
const AWARD_SHEET = '외부평가 수상실적';

const printedWith = (filling: Filling) =>
  printedRows(EXTERNAL_EVALUATION, { settings: sample.settings, filling: { ...sample.filling, ...filling } });

describe('외부기관 평가', () => {
  const printed = printedRows(EXTERNAL_EVALUATION);

  test('says what the report of 2015 says', () => {
    const lines = (printed.get(OVERVIEW) ?? []).map(([first]) => first);
    expect(lines).toEqual(
      expect.arrayContaining([
        ' ○ 서울시 인센티브 사업 : 5개 분야, 12개 사업 평가',
        '   - 수상 : 2개 사업, 90백만원(수상률 16.7%)',
        ' ○ 정부합동평가 : 9개 분야, 255개 지표 평가',
        '   - 우수사례 자료 제출 : 시 대표 사례 4건',
        '   - 우수사례 발굴 제출 : 8건',
      ]),
    );
    expect(rowOf(printed, OVERVIEW, JOINT)[0]).toBe('2016. 2. ~ 2016. 10. (실적기준일 2015. 12. 31.)');
  });

  test('adds the money of the years up as core does', () => {
    const years = (sample.filling[YEARS.name] ?? []).map(({ year, money }) => ({
      id: String(year),
      evaluation: INCENTIVE,
      project: '전체',
      year: Number(year),
      won: BigInt(Number(money) * 1_000_000),
      document: BLANK,
      confirmedOn: BLANK,
    }));
    const rows = (printed.get(AWARD_SHEET) ?? []).filter(([first]) => /^20[0-9]{2}$/.test(String(first)));
    const sums = rows.map((row) => row.find((_, n) => row[n + 1] === row.at(-1)));
    expect(sums).toEqual(awardSeries(years).map(({ cumulative }) => Number(cumulative) / 1_000_000));
  });

  test('counts met targets of those judged, and what is not judged yet apart', () => {
    const rows = printedWith({ [FIELDS.name]: [{ evaluation: JOINT, field: '가', items: 10, met: 6, missed: 3 }] });
    const rate = fixedText(roundFixed(exact('66.6666'), { mode: 'half-up', digits: 1 }));
    expect(rowOf(rows, JOINT, '가')).toEqual([10, 9, 6, 3, 1, Number(rate)]);
    expect(rowOf(rows, JOINT, '계')).toEqual([10, 9, 6, 3, 1, Number(rate)]);
  });

  test.each([
    ['2015', INCENTIVE, 1],
    ['2014', INCENTIVE, 0],
    ['2015', JOINT, 0],
  ])('an award of %s in %s counts %d times', (year, evaluation, awarded) => {
    const rows = printedWith({
      [FIELDS.name]: [{ evaluation: INCENTIVE, field: '가', items: 4 }],
      [AWARDS.name]: [{ key: 'A1', year, evaluation, field: '가', project: '사업', money: 50 }],
    });
    expect(rowOf(rows, OVERVIEW, '가')).toEqual([4, awarded, 25 * awarded, 50 * awarded]);
  });
});
