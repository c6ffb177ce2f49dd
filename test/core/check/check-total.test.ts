import type { CellValue } from '../../../core/index.ts';
import type { TestCell } from '../../snapshot.ts';
import { mended, sentences, told, type Rows } from './told.ts';

type Figures = readonly [TestCell, TestCell];

/** Three projects, 3,000 + 5,000 + 2,000 = 10,000 budgeted and 1,500 + 1,100 + 900 = 3,500 spent, and a total. */
function projects(unit: string, [budget, executed]: Figures, item: CellValue = 1_100): Rows {
  return [
    [`(단위: ${unit})`],
    ['사업명', '예산액', '집행액'],
    ['가', 3_000, 1_500],
    ['나', 5_000, item],
    ['다', 2_000, 900],
    ['계', budget, executed],
  ];
}

/** Totals in 원: what is not the sum is wrong. */
const OFF: readonly (readonly [string, Figures, readonly string[]])[] = [
  ['right totals', [10_000, 3_500], []],
  ['1 too much', [10_001, 3_500], ['error total-mismatch B6 10001 → 10,000']],
  ['1 too little', [9_999, 3_500], ['error total-mismatch B6 9999 → 10,000']],
  ['a total of the last column', [10_000, 3_507], ['error total-mismatch C6 3507 → 3,500']],
  ['a total below zero', [10_000, -3_500], ['error total-mismatch C6 -3500 → 3,500']],
  ['a total of zero', [10_000, 0], ['error total-mismatch C6 0 → 3,500']],
  ['a total that is a dash', [10_000, '-'], ['error total-mismatch C6 - → 3,500']],
  ['a total that misses the last row, 2,000', [8_000, 3_500], ['error total-misses-rows B6 8000 → 10,000']],
  ['a total that misses the first row, 3,000', [7_000, 3_500], ['error total-misses-rows B6 7000 → 10,000']],
  ['a total that misses the last two rows, 7,000', [3_000, 3_500], ['error total-misses-rows B6 3000 → 10,000']],
  ['a total that takes the middle row twice', [15_000, 3_500], ['error total-doubles-rows B6 15000 → 10,000']],
  ['900 is too little a gap to name the row', [10_000, 4_400], ['error total-mismatch C6 4400 → 3,500']],
  ['1,100 is enough to name the row', [10_000, 4_600], ['error total-doubles-rows C6 4600 → 3,500']],
];

describe('totals (합계 검산)', () => {
  test.each(OFF)('%s', (_, figures, expected) => {
    expect(told(projects('원', figures))).toEqual(expected);
  });

  test('a wrong total is told with both figures and the difference, and gets the sum', () => {
    const rows = projects('원', [10_001, 3_500]);
    expect(sentences(rows)).toEqual([
      '표!B6: 10001로 적혀 있으나 3개 항목의 합은 10,000(차이 +1). 합계 또는 항목 금액 확인 필요',
    ]);
    expect(mended(rows)).toEqual(['B6 10001 → 10000']);
  });

  test('a row left out, and one taken twice, are named by number and label', () => {
    expect(sentences(projects('원', [8_000, 3_500]))).toEqual([
      '표!B6: 8000으로 적혀 있으나 3개 항목의 합은 10,000. 차이 △2,000은 빠진 5행 ‘다’의 금액과 같음',
    ]);
    expect(sentences(projects('원', [15_000, 3_500]))).toEqual([
      '표!B6: 15000으로 적혀 있으나 3개 항목의 합은 10,000. 차이 +5,000은 두 번 더한 4행 ‘나’의 금액과 같음',
    ]);
    expect(sentences(projects('원', [3_000, 3_500]))).toEqual([
      '표!B6: 3000으로 적혀 있으나 3개 항목의 합은 10,000. 차이 △7,000은 빠진 4행 ‘나’, 5행 ‘다’의 금액과 같음',
    ]);
  });

  test('a text keeps its unit when it is put right', () => {
    const rows = projects('천원', ['10,010천원', 3_500]);
    expect(told(rows)).toEqual(['error total-mismatch B6 10,010천원 → 10,000']);
    expect(mended(rows)).toEqual(['B6 "10,010천원" → "10,000천원"']);
  });

  test('a formula becomes the sum of all its rows', () => {
    const short = { value: 8_000, formula: '=SUM(B3:B4)' };
    const rows = projects('원', [short, { value: 3_500, formula: '=SUM(C3:C5)' }]);
    expect(told(rows)).toEqual(['error total-misses-rows B6 8000 → 10,000', 'warning range-short B6 8000 → ?']);
    expect(mended(rows)).toEqual(['B6 =SUM(B3:B4) {8000} → =SUM(B3:B5) {10000}', '·']);
  });

  test('a formula that chooses its rows is no sum of those above', () => {
    for (const formula of [
      '=SUMIFS(B3:B5,A3:A5,"가")',
      '=SUMPRODUCT(B3:B5,C3:C5)',
      '=index(B3:B5,1)',
      '=VLOOKUP(1,B:C,2)',
    ])
      expect(told(projects('원', [{ value: 9_100, formula }, 3_500]))).toEqual([]);
    expect(told(projects('원', [{ value: 9_100, formula: '=B3+B4+1100' }, 3_500]))).toEqual([
      'error total-mismatch B6 9100 → 10,000',
    ]);
  });
});

describe('rounding gaps of totals (단수차이): (3 + 1) ÷ 2 = 2 units of the last digit', () => {
  const gap = (unit: string, ...figures: Figures) => told(projects(unit, figures));

  test.each([
    ['백만원, 2 above', '백만원', 10_002, ['info rounding-gap B6 10002 → 10,000']],
    ['백만원, 2 below', '백만원', 9_998, ['info rounding-gap B6 9998 → 10,000']],
    ['백만원, 3 above', '백만원', 10_003, ['error total-mismatch B6 10003 → 10,000']],
    ['백만원, 3 below', '백만원', 9_997, ['error total-mismatch B6 9997 → 10,000']],
    ['억원, 2 above', '억원', 10_002, ['info rounding-gap B6 10002 → 10,000']],
    ['천원, one total alone', '천원', 10_001, ['error total-mismatch B6 10001 → 10,000']],
    ['원 is never rounded', '원', 10_001, ['error total-mismatch B6 10001 → 10,000']],
  ])('%s', (_, unit, total, expected) => {
    expect(gap(unit, total, 3_500)).toEqual(expected);
  });

  test('천원: where all totals are off by no more than rounding, they were rounded', () => {
    expect(gap('천원', 10_001, 3_501)).toEqual([
      'info rounding-gap B6 10001 → 10,000',
      'info rounding-gap C6 3501 → 3,500',
    ]);
  });

  test('a rounding gap is told with its sign and changes nothing', () => {
    const rows = projects('백만원', [9_998, 3_500]);
    expect(sentences(rows)).toEqual([
      '표!B6: 단수차이. 9998, 3개 항목의 합 10,000(차이 △2). 단수처리로 합계가 일치하지 않을 수 있음',
    ]);
    expect(mended(rows)).toEqual(['·']);
  });
});

describe('totals that are not there', () => {
  test('a blank total gets its figure where another one fits and no addend is missing', () => {
    const rows = projects('천원', [10_000, null]);
    expect(told(rows)).toEqual(['info figure-missing C6  → 3,500']);
    expect(sentences(rows)).toEqual(['표!C6: ‘집행액’ 칸이 비어 있음. 계산값 3,500. 필요한 칸이면 채우기']);
    expect(mended(rows)).toEqual(['C6 blank → 3500']);
  });

  test('a dash counts as zero: 1,500 + 0 + 900 = 2,400', () => {
    expect(mended(projects('천원', [10_000, null], '-'))).toEqual(['C6 blank → 2400']);
  });

  test('a blank or unreadable addend leaves the total open', () => {
    expect(mended(projects('천원', [10_000, null], null))).toEqual([]);
    expect(told(projects('천원', [10_000, null], '미정'))).toEqual(['warning text-in-amount C4 미정 → ?']);
    expect(told(projects('천원', [10_000, 2_400], '미정'))).toEqual(['warning text-in-amount C4 미정 → ?']);
  });

  test('an error gets its figure, as a formula where it was one', () => {
    const error = { error: '#REF!' };
    const rows = projects('천원', [10_000, { value: error, formula: '=SUM(#REF!)' }]);
    expect(told(projects('천원', [10_000, error]))).toEqual(['error error-in-cell C6 #REF! → 3,500']);
    expect(mended(projects('천원', [10_000, error]))).toEqual(['C6 #REF! → 3500']);
    expect(mended(rows)).toEqual(['C6 =SUM(#REF!) {#REF!} → =SUM(C3:C5) {3500}']);
    expect(sentences(rows)).toEqual(['표!C6: 수식 오류 #REF!. 수식이 가리키는 셀 확인 필요']);
  });

  test('a formula whose result the file does not hold is not missing', () => {
    expect(told(projects('천원', [10_000, { value: null, formula: '=SUM(C3:C5)' }]))).toEqual([]);
  });
});

describe('totals of columns that are seldom added up', () => {
  const targets = (...totals: Figures): Rows => [
    ['사업명', '목표', '실적'],
    ['가', 500, 500],
    ['나', 1_000, 1_100],
    ['다', 400, 900],
    ['계', ...totals],
  ];

  test.each<[string, Figures, readonly string[]]>([
    ['right totals', [1_900, 2_500], []],
    ['one of two is off: doubtful', [1_907, 2_500], ['warning total-doubtful B5 1907 → 1,900']],
    ['a missing one is no fault', [null, 2_500], []],
    ['both are off: they are no sums', [1_907, 2_507], []],
    ['a mean is no sum: 500 ≤ 800 ≤ 1,100', [1_900, 800], []],
  ])('%s', (_, totals, expected) => {
    expect(told(targets(...totals))).toEqual(expected);
  });

  test('the doubt is told, and nothing is changed', () => {
    expect(sentences(targets(1_907, 2_500))).toEqual([
      '표!B5: 1907로 적혀 있으나 3개 항목의 합은 1,900(차이 +7). 다른 항목이 포함된 값인지 확인 필요',
    ]);
    expect(mended(targets(1_907, 2_500))).toEqual(['·']);
  });
});

describe('totals of groups', () => {
  const groups = (first: number, second: number, whole: number): Rows => [
    ['(단위: 원)'],
    ['사업명', '예산액', '집행액'],
    ['가', 500, 400],
    ['나', 1_000, 600],
    ['소계', first, 1_000],
    ['다', 400, 300],
    ['라', 300, 100],
    ['소계', second, 400],
    ['합계', whole, 1_400],
  ];

  test.each<[string, [number, number, number], readonly string[]]>([
    ['right', [1_500, 700, 2_200], []],
    ['the second group is off', [1_500, 711, 2_200], ['error total-mismatch B8 711 → 700']],
    ['the whole adds a group twice: 2,200 + 1,500', [1_500, 700, 3_700], ['error total-doubles-rows B9 3700 → 2,200']],
    ['the whole is off', [1_500, 700, 2_207], ['error total-mismatch B9 2207 → 2,200']],
  ])('%s', (_, totals, expected) => {
    expect(told(groups(...totals))).toEqual(expected);
  });
});

describe('a second total below the first', () => {
  const withTotal = (label: string): Rows => [
    ['(단위: 원)'],
    ['부서', '예산액', '집행액'],
    ['가', 100, 50],
    ['나', 200, 70],
    ['다', 300, 80],
    ['합계', 600, 200],
    [label, 990, 888],
  ];

  test.each(['합 계', '<합계>', '총 액', '◎ 총계'])('that is called %s adds up the same rows', (label) => {
    expect(told(withTotal(label))).toEqual(['error total-mismatch B7 990 → 600', 'error total-mismatch C7 888 → 200']);
  });

  test.each(['타 기관 계', '전국 합계', '서울시 총계'])('that is called %s is one of something else', (label) => {
    expect(told(withTotal(label))).toEqual([]);
  });
});
