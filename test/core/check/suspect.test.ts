import type { CellValue } from '../../../core/index.ts';
import { mended, recalculated, sentences, told, type Rows } from './told.ts';

/** Three homes; the budgets add up to 15,056 and the spending to 8,292. */
const homes = (
  budgets: readonly CellValue[],
  spent: readonly CellValue[] = [3_627, 3_214, 1_451, 8_292],
  unit = '원',
): Rows => [
  [`(단위: ${unit})`],
  ['시설', '예산액', '집행액'],
  ...['가람집', '나눔집', '다온집', '계'].map((name, n) => [name, budgets[n] ?? null, spent[n] ?? null]),
];

describe('slips of the hand told by a total (오기)', () => {
  // 7,361 + 4,942 + 2,753 = 15,056
  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['right', [7_361, 4_942, 2_753, 15_056], []],
    [
      'two digits exchanged: 4,924 for 4,942',
      [7_361, 4_924, 2_753, 15_056],
      ['error figure-slip B4 4924 → 4,942', 'error total-mismatch B6 15056 → 15,038'],
    ],
    [
      'a unit of a thousand',
      [7_361, 4_942_000, 2_753, 15_056],
      ['error figure-slip B4 4942000 → 4,942', 'error total-mismatch B6 15056 → 4,952,114'],
    ],
    [
      'one wrong digit is no slip that tells',
      [7_361, 4_943, 2_753, 15_056],
      ['error total-mismatch B6 15056 → 15,057'],
    ],
    [
      'the total itself has two digits exchanged',
      [7_361, 4_942, 2_753, 15_506],
      ['error total-mismatch B6 15506 → 15,056'],
    ],
  ])('%s', (_, budgets, expected) => {
    expect(told(homes(budgets))).toEqual(expected);
  });

  test('the slip is named', () => {
    expect(sentences(homes([7_361, 4_924, 2_753, 15_056]))[0]).toBe(
      '표!B4: 4924는 4,942의 숫자 자리 바뀜로 보임(합계와의 차이가 꼭 맞음). 입력값 확인 필요',
    );
    expect(sentences(homes([7_361, 4_942_000, 2_753, 15_056]))[0]).toBe(
      '표!B4: 4942000은 4,942의 단위 착오(1,000배)로 보임(합계와의 차이가 꼭 맞음). 입력값 확인 필요',
    );
  });

  test('a suspect is only told: recalculating follows what is typed in', () => {
    const rows = homes([7_361, 4_924, 2_753, 15_056]);
    expect(mended(rows)).toEqual(['·', 'B6 15056 → 15038']);
    expect(recalculated(rows)).toEqual(['B6 15056 → 15038']);
  });

  test('figures of two digits are each other’s slips too easily: 21 for 12', () => {
    expect(told(homes([73, 21, 27, 112]))).toEqual(['error total-mismatch B6 112 → 121']);
  });

  test('where no other total fits nothing is suspected', () => {
    const rows = homes([7_361, 4_924, 2_753, 15_056], [3_627, 3_214, 1_451, 8_400]);
    expect(told(rows).some((line) => line.includes('figure'))).toBe(false);
  });
});

describe('a figure that several calculations speak against', () => {
  const balances = (item: readonly CellValue[], total: readonly CellValue[]): Rows => [
    ['(단위: 원)'],
    ['시설', '예산액', '집행액', '집행잔액'],
    ['가람집', 7_357, 3_627, 3_730],
    ['나눔집', ...item],
    ['다온집', 2_753, 1_451, 1_302],
    ['라온집', 6_621, 2_691, 3_930],
    ['계', ...total],
  ];
  // 4,859 − 2,314 = 2,545; 21,590 − 10,083 = 11,507
  const TOTAL = [21_590, 10_083, 11_507];

  test.each<[string, readonly CellValue[], readonly CellValue[], readonly string[]]>([
    ['right', [4_859, 2_314, 2_545], TOTAL, []],
    ['the spending', [4_859, 3_214, 2_545], TOTAL, ['error figure-suspect C4 3214 → 2,314']],
    ['the budget', [4_895, 2_314, 2_545], TOTAL, ['error figure-suspect B4 4895 → 4,859']],
    ['the balance', [4_859, 2_314, 2_554], TOTAL, ['error difference-mismatch D4 2554 → 2,545']],
    [
      'the total of the spending',
      [4_859, 2_314, 2_545],
      [21_590, 10_038, 11_507],
      ['error figure-suspect C7 10038 → 10,083'],
    ],
  ])('%s', (_, item, total, expected) => {
    expect(told(balances(item, total))).toEqual(expected);
  });

  test('it is told with how many calculations', () => {
    expect(sentences(balances([4_859, 3_214, 2_545], TOTAL))).toEqual([
      '표!C4: 3214가 2,314라면 이와 맞지 않는 계산 2건이 모두 일치. 입력값 확인 필요',
    ]);
    expect(mended(balances([4_859, 3_214, 2_545], TOTAL))).toEqual(['·']);
  });

  test('a result that is calculated speaks against nothing', () => {
    const [unit = [], heading = [], first = [], ...rest] = balances([4_859, 3_214, 2_545], TOTAL);
    const rows: Rows = [
      unit,
      heading,
      first,
      ['나눔집', 4_859, 3_214, { value: 1_645, formula: '=B4-C4' }],
      ...rest.slice(1),
    ];
    expect(told(rows).filter((line) => line.includes('suspect'))).toEqual([]);
  });
});
