import type { CellValue } from '../../../core/index.ts';
import { mended, sentences, told, type Rows } from './told.ts';

const lines = (unit: string, ...rows: readonly [CellValue, string][]): Rows => [
  [`(단위: ${unit})`],
  ['사업명', '예산액', '산출근거'],
  ...rows.map(([amount, basis], n) => [`사업 ${n + 1}`, amount, basis]),
];

/** 100,000원 × 12 = 1,200천원 and 50천원 × 10 = 500천원: two lines that come out. */
const RIGHT: readonly [CellValue, string][] = [
  [1_200, '100,000원×12월'],
  [500, '50천원×10회'],
];

describe('amounts and the basis written beside them (산출기초 검산)', () => {
  test.each<[string, [CellValue, string], readonly string[]]>([
    ['300천원 × 3 = 900', [900, '300천원×3회'], []],
    ['one more', [901, '300천원×3회'], ['error basis-mismatch B5 901 → 900']],
    ['one less', [899, '300천원×3회'], ['error basis-mismatch B5 899 → 900']],
    // 86,666 × 8 × 12 = 8,319,936원
    ['rounded', [8_320, '86,666원×8명×12월'], []],
    ['truncated', [8_319, '86,666원×8명×12월'], []],
    ['neither', [8_318, '86,666원×8명×12월'], ['error basis-mismatch B5 8318 → 8,320']],
    ['a decimal factor: 1,000천원 × 1.5', [1_500, '1,000천원×1.5'], []],
    ['another sign: 20,000원 x 10 * 3 = 600천원', [600, '20,000원 x 10명 * 3회'], []],
    ['words around it', [901, '강사료 300천원×3회 등'], ['error basis-mismatch B5 901 → 900']],
    ['a basis without a unit says nothing', [901, '300×3회'], []],
    ['a basis without factors says nothing', [901, '300천원'], []],
    ['a blank amount', [null, '300천원×3회'], []],
    ['a dash for an amount', ['-', '300천원×3회'], []],
  ])('%s', (_, line, expected) => {
    expect(told(lines('천원', ...RIGHT, line))).toEqual(expected);
  });

  test('the basis and its result are told', () => {
    const rows = lines('천원', ...RIGHT, [901, '300천원×3회']);
    expect(sentences(rows)).toEqual(['표!B5: 901, 산출기초 300천원×3회로는 900. 금액 또는 산출기초 확인 필요']);
    expect(mended(rows)).toEqual(['·']);
  });

  test('in the unit of the table: 300천원 × 3 = 900,000원', () => {
    const rows = (amount: number) =>
      lines('원', [1_200_000, '100,000원×12월'], [500_000, '50천원×10회'], [amount, '300천원×3회']);
    expect(told(rows(900_000))).toEqual([]);
    expect(told(rows(900_001))).toEqual(['error basis-mismatch B5 900001 → 900,000']);
  });

  test('rounds as most lines do: 1,250원 × 3 = 3.75천원, 절사 3', () => {
    const cut: readonly [CellValue, string][] = [
      [3, '1,250원×3회'],
      [6, '1,350원×5회'],
      [12, '4,200원×3회'],
    ];
    expect(told(lines('천원', ...cut, [30, '1,350원×7회']))).toEqual(['error basis-mismatch B6 30 → 9']);
  });

  test.each<[string, readonly [CellValue, string][], number]>([
    ['three of five come out, 60 %', [...RIGHT, [900, '300천원×3회'], [7, '300천원×3회'], [7, '200천원×3회']], 2],
    ['two of four do not', [...RIGHT, [7, '300천원×3회'], [7, '200천원×3회']], 0],
    [
      'one alone is no evidence',
      [
        [1_200, '100,000원×12월'],
        [7, '300천원×3회'],
      ],
      0,
    ],
  ])('%s', (_, rows, found) => {
    expect(told(lines('천원', ...rows))).toHaveLength(found);
  });

  test('without a unit nothing is compared', () => {
    const [, ...rows] = lines('천원', ...RIGHT, [901, '300천원×3회']);
    expect(told(rows)).toEqual([]);
  });
});
