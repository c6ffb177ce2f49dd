import type { CellValue } from '../../../core/index.ts';
import { sentences, told, type Rows } from './told.ts';

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
