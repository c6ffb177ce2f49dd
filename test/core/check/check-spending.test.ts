import { checkSpending } from '../../../core/check/check-spending.ts';
import type { CellValue } from '../../../core/index.ts';
import { sheetOf } from '../../snapshot.ts';
import { boundOf, mended, sentences, told, type Rows } from './told.ts';

const spent = (...executed: readonly CellValue[]): Rows => [
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액'],
  ...executed.map((figure, n) => [`사업 ${n + 1}`, 100 + n, figure]),
];

describe('spending above the budget (초과 집행)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['below and at the budget', spent(50, 101, 40), []],
    ['one above', spent(50, 102, 40), ['warning spending-above-budget C4 102 → ?']],
    [
      'two above',
      spent(110, 102, 40),
      ['warning spending-above-budget C3 110 → ?', 'warning spending-above-budget C4 102 → ?'],
    ],
    ['three of three above: the columns mean something else', spent(110, 120, 130), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('without a budget nothing is above it; neither is it in the row of a total', () => {
    const rows = (budget: CellValue): Rows => [
      ['(단위: 천원)'],
      ['사업명', '예산액', '집행액'],
      ['가', budget, 30],
      ['나', 100, 40],
      ['다', 200, 50],
    ];
    expect(told(rows(0))).toEqual([]);
    expect(told([...rows(10), ['계', 310, 120]])).toEqual(['warning spending-above-budget C3 30 → ?']);
  });

  test('a balance says it itself', () => {
    const rows: Rows = [
      ['(단위: 천원)'],
      ['사업명', '예산액', '집행액', '잔액'],
      ['가', 100, 120, -20],
      ['나', 100, 40, 60],
      ['다', 200, 50, 150],
    ];
    expect(told(rows)).toEqual(['warning negative-balance D3 -20 → ?']);
    expect(sentences(rows)).toEqual(['표!D3: ‘잔액’이 △20(부족). 집행액·집행예정액이 예산액을 넘는지 확인 필요']);
  });

  test('four of forty are one in ten, five are more', () => {
    const found = (above: number): number => {
      const rows = spent(...Array.from({ length: 40 }, (_, n) => (n < above ? 200 : 50)));
      return checkSpending(boundOf(sheetOf('표', rows))).length;
    };
    expect([found(4), found(5)]).toEqual([4, 0]);
  });

  test('both figures are told', () => {
    const rows = spent(50, 103, 40);
    expect(sentences(rows)).toEqual(['표!C4: 집행액 103이 예산액 101보다 큼. 금액 확인 필요']);
    expect(mended(rows)).toEqual(['·']);
  });

  test('of two budgets nobody knows which is meant, and words are no figures', () => {
    const rows = (headings: readonly string[], ...figures: readonly (readonly CellValue[])[]): Rows => [
      ['(단위: 천원)'],
      ['사업명', ...headings],
      ...figures.map((row, n) => [`사업 ${n + 1}`, ...row]),
    ];
    const spending = (table: Rows): readonly string[] => told(table).filter((line) => line.includes('spending'));
    expect(spending(rows(['집행액', '예산액'], [110, 100], [40, 300], [50, 200]))).toEqual([
      'warning spending-above-budget B3 110 → ?',
    ]);
    expect(
      spending(rows(['본예산액', '추경예산액', '집행액'], [100, 150, 110], [300, 390, 40], [200, 270, 50])),
    ).toEqual([]);
    expect(spending(rows(['금액', '집행액'], [100, 110], [300, 40], [200, 50]))).toEqual([]);
    expect(spending(rows(['예산액', '인원'], [100, 110], [300, 40], [200, 50]))).toEqual([]);
  });
});
