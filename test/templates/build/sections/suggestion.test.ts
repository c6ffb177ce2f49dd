import { SUGGESTION } from '../../../../templates/build/sections/suggestion.ts';
import { PERIODS, REVIEWS } from '../../../../templates/build/sections/suggestion-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = SUGGESTION;

function printedWith(filling: typeof sample.filling) {
  return printedRows(SUGGESTION, { settings: sample.settings, filling: { ...sample.filling, ...filling } });
}

describe('제안제도', () => {
  test('prints what the report of 2015 does', () => {
    const printed = printedRows(SUGGESTION);
    expect(rowOf(printed, '제안제도', '   - 심의 대상 : 총 15건(채택 : 13건, 불채택 : 2건)')).toEqual([]);
    expect(rowOf(printed, '제안제도', '   - 총 319건(구민 203건, 공무원 116건)')).toEqual([]);
    expect(rowOf(printed, '제안제도', '계').slice(0, 2)).toEqual([319, 15]);
  });

  test('takes rates over one period: 13 of 206 received in the same months, never of 319', () => {
    const printed = printedRows(SUGGESTION);
    expect(rowOf(printed, '제안제도', '채택률(심의 대비)').slice(1)).toEqual(['심의 대상 1월 ~ 6월', '13 ÷ 15', 86.7]);
    expect(rowOf(printed, '제안제도', '채택률(접수 대비)').slice(1)).toEqual(['심의 대상 1월 ~ 6월', '13 ÷ 206', 6.3]);
  });

  test('makes no rate while a period is not given, or is reversed', () => {
    for (const to of [null, 1]) {
      const printed = printedWith({
        [PERIODS.name]: [
          { kind: '접수 집계', from: 1, to: 10 },
          { kind: '심의 대상', from: 6, to },
        ],
      });
      expect(rowOf(printed, '제안제도', '채택률(접수 대비)').filter((value) => typeof value === 'number')).toEqual([]);
    }
  });

  test.each([
    ['구민창안', '채택', '동상', 300, undefined],
    ['구민창안', '채택', '동상', 290, '포상금 확인'],
    ['공무원제안', '채택', '우수제안', 30, undefined],
    ['공무원제안', '채택', '금상', 2_001, '포상금 확인'],
    ['공무원제안', '불채택', '', 50, '포상금 확인'],
    ['구민창안', '채택', '우수제안', 300, '등급 확인'],
  ])('%s %s %s %d천원: %s', (kind, result, grade, award, finding) => {
    const printed = printedWith({ [REVIEWS.name]: [{ key: 'J1', title: '제안', kind, result, grade, award }] });
    const words = ['포상금 확인', '등급 확인'];
    expect(rowOf(printed, '제안 심의결과', '제안').find((value) => words.includes(String(value)))).toBe(finding);
  });
});
