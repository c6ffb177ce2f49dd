import { checkParts } from '../../../core/check/check-parts.ts';
import type { CellValue } from '../../../core/index.ts';
import { boundTo, lineOf, sentences, told, type Rows } from './told.ts';

/** A project of 500 with two rows below it that are parts of it. */
const listed = (first: CellValue, second: CellValue, label = '그중 국비'): Rows => [
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액'],
  ['가', 500, 200],
  [label, first, 0],
  ['그중 시비', second, 0],
  ['나', 300, 100],
  ['계', 800, 300],
];

describe('parts listed below a row (그중, 내역)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['less than the whole', listed(100, 300), []],
    ['all of it', listed(200, 300), []],
    ['one more', listed(201, 300), ['warning listed-parts-exceed B3 500 → ?']],
    ['a blank part', listed(501, null), ['warning listed-parts-exceed B3 500 → ?']],
    ['a dash', listed(500, '-'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('the sum of the parts is told', () => {
    expect(sentences(listed(1_201, 300))).toEqual(['표!B3: 내역의 합 1,501이 ‘가’ 500보다 큼. 금액 확인 필요']);
  });
});

describe('which rows are parts of the one above', () => {
  /** A row of 500 and 200, and below it rows beside the sums, of which the second has 600. */
  const found = (labels: readonly string[], whole: CellValue = 500, parts: readonly CellValue[] = [100, 600, 50]) => {
    const rows: Rows = [
      ['사업명', '예산액', '집행률(%)', '잔액'],
      ['가', whole, 20, 10],
      ...labels.map((label, n) => [label, parts[n] ?? null, 90, 90]),
    ];
    const kinds = Object.fromEntries(labels.map((_, n) => [n + 1, 'reference' as const]));
    return checkParts(boundTo(rows, { rules: {}, sums: [], kinds })).map(lineOf);
  };
  const EXCEEDS = ['warning listed-parts-exceed B2 500 → ?'];

  test.each([
    '그중',
    '그 중',
    '그  중 국비',
    '이중',
    '이 중',
    '내역',
    '내 역',
    '(재게)',
    '재 게',
    '(포함)',
    'of which',
    'ofwhich',
    'Of  Which',
  ])('%s', (label) => {
    expect(found([label, label])).toEqual(EXCEEDS);
  });

  test.each(['전년 동기', '그로중', '내년역', '재차게'])('not %s', (label) => {
    expect(found([label, label])).toEqual([]);
  });

  test('up to the first that is none', () => {
    expect(found(['그중', '그중'], 700)).toEqual([]);
    expect(found(['그중', '그중', '그중'], 700)).toEqual(['warning listed-parts-exceed B2 700 → ?']);
    expect(found(['그중', '전년', '그중'], 700)).toEqual([]);
    expect(found(['전년', '그중', '그중'])).toEqual([]);
  });

  test('rates and balances are not added up, nor what is below zero or not there; parts of nothing exceed it', () => {
    expect(found(['그중'], 500)).toEqual([]);
    expect(found(['그중', '그중'], -20)).toEqual([]);
    expect(found(['그중', '그중'], null)).toEqual([]);
    expect(found(['그중', '그중'], 0)).toEqual(['warning listed-parts-exceed B2 0 → ?']);
  });

  test('the row below a part is asked for parts of its own', () => {
    const rows: Rows = [
      ['사업명', '예산액', '집행액'],
      ['가', 500, 10],
      ['그중', 100, 5],
      ['나', 300, 10],
      ['그중', 400, 5],
    ];
    const bound = boundTo(rows, { rules: {}, sums: [], kinds: { 1: 'reference', 3: 'reference' } });
    expect(checkParts(bound).map(lineOf)).toEqual(['warning listed-parts-exceed B4 300 → ?']);
  });
});
