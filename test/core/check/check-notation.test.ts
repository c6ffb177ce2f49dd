import type { TestCell } from '../../snapshot.ts';
import { mended, sentences, told, type Rows } from './told.ts';

const budgets = (...cells: readonly TestCell[]): Rows => [
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액'],
  ...cells.map((cell, n) => [`사업 ${n + 1}`, cell, 10 * (n + 1)]),
];

describe('figures typed as texts (글자 숫자)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['numbers', budgets(100, 1_200, 300), []],
    ['one text of three', budgets(100, '1,200', 300), ['warning number-as-text B4 1,200 → ?']],
    ['decimals', budgets(100, '1,200.5', 300), ['warning number-as-text B4 1,200.5 → ?']],
    ['with spaces', budgets(100, ' 1200 ', 300), ['warning number-as-text B4  1200  → ?']],
    ['below zero', budgets(100, '-1200', 300), ['warning number-as-text B4 -1200 → ?']],
    ['a triangle is no numeral', budgets(100, '△1,200', 300), []],
    ['a figure with words', budgets(100, '1,200(구비 100%)', 300), []],
    ['half of them: the column is written so', budgets(100, '1,200', '300', 400), []],
    ['all of them', budgets('100', '1,200', '300'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('the number is written, and a text format goes', () => {
    expect(sentences(budgets(100, '1,200', 300))).toEqual([
      '표!B4: ‘예산액’의 1,200이 글자로 입력되어 합계 수식에 들어가지 않음. 숫자로 고치기',
    ]);
    expect(mended(budgets(100, '1,200', 300))).toEqual(['B4 "1,200" → 1200']);
    expect(mended(budgets(100, { value: '1,200', format: '@' }, 300))).toEqual(['B4 "1,200" → 1200 [@ → #,##0]']);
    expect(mended(budgets(100, { value: '1,200', format: '0' }, 300))).toEqual(['B4 "1,200" → 1200']);
  });
});

describe('units written in cells (섞인 단위)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['another unit', budgets(100, '1백만원', 300), ['warning unit-in-cell B4 1백만원 → ?']],
    [
      'another unit in every cell but one',
      budgets('1백만원', '2백만원', 300),
      ['warning unit-in-cell B3 1백만원 → ?', 'warning unit-in-cell B4 2백만원 → ?'],
    ],
    ['the same unit', budgets(100, '200천원', 300), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('both units are told, and nothing is changed', () => {
    expect(sentences(budgets(100, '1백만원', 300))).toEqual([
      '표!B4: ‘예산액’의 단위는 천원인데 칸에 다른 단위(1백만원)가 적혀 있음. 단위 통일 필요',
    ]);
    expect(mended(budgets(100, '1백만원', 300))).toEqual(['·']);
  });
});
