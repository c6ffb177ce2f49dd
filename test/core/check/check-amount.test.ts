import type { TestCell } from '../../snapshot.ts';
import { mended, recalculated, rulesTold, sentences, told, type Rows } from './told.ts';

/** A balance for a budget of 900 and spending of 500, below three right ones. */
const balances = (found: TestCell, unit = '천원', total?: readonly TestCell[]): Rows => [
  [`(단위: ${unit})`],
  ['사업명', '예산액', '집행액', '집행잔액'],
  ['가', 300, 200, 100],
  ['나', 600, 100, 500],
  ['다', 700, 300, 400],
  ['라', 900, 500, found],
  ...(total ? [total] : []),
];

describe('amounts that follow from others of their row (잔액 검산): 900 − 500 = 400', () => {
  test.each<[string, TestCell, readonly string[]]>([
    ['right', 400, []],
    ['1 more', 401, ['error difference-mismatch D6 401 → 400']],
    ['1 less', 399, ['error difference-mismatch D6 399 → 400']],
    ['the other sign', -400, ['error difference-mismatch D6 -400 → 400', 'warning negative-balance D6 -400 → ?']],
    ['zero', 0, ['error difference-mismatch D6 0 → 400']],
    ['a dash is zero', '-', ['error difference-mismatch D6 - → 400']],
    ['a blank', null, ['info figure-missing D6  → 400']],
    ['an error', { error: '#VALUE!' }, ['error error-in-cell D6 #VALUE! → 400']],
    ['a formula without a result', { value: null, formula: '=B6-C6' }, []],
    ['noise of binary arithmetic', 400.0000000000001, []],
  ])('%s', (_, found, expected) => {
    expect(told(balances(found))).toEqual(expected);
  });

  test('both inputs are told with their figures', () => {
    expect(sentences(balances(401))).toEqual([
      '표!D6: 401로 적혀 있으나 예산액 900 − 집행액 500 = 400. 금액 확인 필요',
    ]);
    expect(rulesTold(balances(401))).toEqual(['예산액 900 − 집행액 500']);
    expect(mended(balances(401))).toEqual(['D6 401 → 400']);
    expect(recalculated(balances(401))).toEqual(['D6 401 → 400']);
    expect(sentences(balances(null))).toEqual(['표!D6: ‘집행잔액’ 칸이 비어 있음. 계산값 400. 필요한 칸이면 채우기']);
  });

  // two inputs: (2 + 1) ÷ 2 = 1.5 units
  test.each<[string, number, readonly string[]]>([
    ['백만원', 401, ['info rounding-gap D6 401 → 400']],
    ['백만원', 399, ['info rounding-gap D6 399 → 400']],
    ['백만원', 402, ['error difference-mismatch D6 402 → 400']],
    ['억원', 401, ['info rounding-gap D6 401 → 400']],
    ['천원', 401, ['error difference-mismatch D6 401 → 400']],
    ['원', 401, ['error difference-mismatch D6 401 → 400']],
  ])('%s: %d', (unit, found, expected) => {
    expect(told(balances(found, unit))).toEqual(expected);
  });

  test('a rounding gap is told with its sign', () => {
    expect(sentences(balances(399, '백만원'))).toEqual([
      '표!D6: 단수차이. 399, 2개 항목의 합 400(차이 △1). 단수처리로 합계가 일치하지 않을 수 있음',
    ]);
    expect(mended(balances(399, '백만원'))).toEqual(['·']);
  });

  test('a formula becomes the rule’s', () => {
    expect(mended(balances({ value: 401, formula: '=B6-C6+1' }))).toEqual([
      'D6 =B6-C6+1 {401} → =IF(COUNT(B6,C6)<2,"",B6-C6) {400}',
    ]);
  });

  // 300 + 600 + 700 + 900 = 2,500; 200 + 100 + 300 + 500 = 1,100; 2,500 − 1,100 = 1,400
  test.each<[string, readonly TestCell[], readonly string[]]>([
    ['right', ['계', 2_500, 1_100, 1_400], []],
    ['off', ['계', 2_500, 1_100, 1_401], ['error difference-mismatch D7 1401 → 1,400']],
    [
      'of a wrong total, both wrong',
      ['계', 2_600, 1_100, 1_500],
      ['error total-mismatch B7 2600 → 2,500', 'error difference-mismatch D7 1500 → 1,400'],
    ],
    ['of a wrong total, right itself', ['계', 2_600, 1_100, 1_400], ['error figure-suspect B7 2600 → 2,500']],
  ])('the row of the total: %s', (_, total, expected) => {
    expect(told(balances(400, '천원', total))).toEqual(expected);
  });
});

describe('running sums (누계)', () => {
  const running = (...found: readonly TestCell[]): Rows => [
    ['(단위: 천원)'],
    ['월', '집행액', '누계'],
    ...[110, 230, 370, 490, 150, 260, 80].map((amount, n) => [`${n + 1}월`, amount, found[n] ?? null]),
  ];

  test.each<[string, readonly TestCell[], readonly string[]]>([
    ['110, 340, 710, 1,200, 1,350, 1,610, 1,690', [110, 340, 710, 1_200, 1_350, 1_610, 1_690], []],
    ['the last is off', [110, 340, 710, 1_300], ['error difference-mismatch C6 1300 → 1,200']],
    [
      'one amid is off: the next is right',
      [110, 340, 720, 1_200, 1_350, 1_610, 1_690],
      ['error difference-mismatch C5 720 → 710'],
    ],
    ['a blank is none', [110, 340, 710, null], []],
  ])('%s', (_, found, expected) => {
    expect(told(running(...found))).toEqual(expected);
  });

  test('the rule is told', () => {
    expect(rulesTold(running(110, 340, 710, 1_300))).toEqual(['집행액 490의 누계']);
  });
});

describe('products (단가 × 수량)', () => {
  const products = (...found: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['품명', '단가', '수량', '금액'],
    ...[
      ['가', 1_500, 4],
      ['나', 2_350, 3],
      ['다', 990, 7],
      ['라', 1_250, 6],
    ].map((row, n) => [...row, found[n] ?? null]),
  ];

  test.each<[string, readonly TestCell[], readonly string[]]>([
    ['6,000, 7,050, 6,930, 7,500', [6_000, 7_050, 6_930, 7_500], []],
    ['the last is off', [6_000, 7_050, 6_930, 7_600], ['error difference-mismatch D6 7600 → 7,500']],
  ])('%s', (_, found, expected) => {
    expect(told(products(...found))).toEqual(expected);
  });

  test('the rule is told with its figures', () => {
    expect(sentences(products(6_000, 7_050, 6_930, 7_600))).toEqual([
      '표!D6: 7600으로 적혀 있으나 단가 1,250 × 수량 6 = 7,500. 금액 확인 필요',
    ]);
  });
});

test('a mean beside sums is another measure: 1.5 lies amid 1.2, 1.4 and 1.8', () => {
  const rows = (last: readonly TestCell[]): Rows => [
    ['(단위: 천원)'],
    ['사업명', '계', '국비', '도비', '시비'],
    ['가', 60, 10, 20, 30],
    ['나', 66, 11, 22, 33],
    ['다', 81, 14, 26, 41],
    ['라', 74, 9, 27, 38],
    last,
  ];
  expect(told(rows(['마', 1.5, 1.2, 1.4, 1.8]))).toEqual([]);
  expect(told(rows(['마', 15, 12, 14, 18]))).toEqual(['error difference-mismatch B7 15 → 44']);
  expect(told(rows(['마', 1.9, 1.2, 1.4, 1.8]))).toEqual(['error difference-mismatch B7 1.9 → 4.4']);
});
