import type { CellValue } from '../../../core/index.ts';
import { mended, sentences, told, type Rows } from './told.ts';

/** Two pages: 100 + 200 = 300 is carried, and 400 + 500 more make 1,200. */
function pages(carried: CellValue, taken: CellValue, last: readonly CellValue[][] = []): Rows {
  return [
    ['(단위: 천원)'],
    ['사업명', '예산액', '집행액'],
    ['가', 100, 50],
    ['나', 200, 60],
    ['차면 이월', carried, 110],
    ['전면 이월', taken, 110],
    ['다', 400, 70],
    ['라', 500, 80],
    ...last,
    ['계', 1_200, 260],
  ];
}

describe('carry-overs of a print layout (이월 검산)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['right', pages(300, 300), []],
    ['what is carried', pages(310, 300), ['warning carry-over-mismatch B5 310 → 300']],
    ['what is taken over', pages(300, 310), ['warning carry-over-mismatch B6 310 → 300']],
    ['a blank is none', pages(300, null), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('the sum so far, 1,200, or that of the page, 900', () => {
    expect(told(pages(300, 300, [['차면 이월', 1_200, 260]]))).toEqual([]);
    expect(told(pages(300, 300, [['차면 이월', 900, 150]]))).toEqual([]);
    expect(told(pages(300, 300, [['차면 이월', 1_000, 260]]))).toEqual(['warning carry-over-mismatch B9 1000 → 1,200']);
    expect(told(pages(300, 300, [['차면 이월', 1_000, 150]]))).toEqual(['warning carry-over-mismatch B9 1000 → 900']);
  });

  test('both figures are told', () => {
    expect(sentences(pages(310, 300))).toEqual(['표!B5: 이월 310, 앞쪽까지의 합은 300. 금액 확인 필요']);
    expect(mended(pages(310, 300))).toEqual(['·']);
  });

  test('silent where no reading fits anywhere', () => {
    const rows = pages(310, 320).map(([label = null, budget = null, executed = null]) =>
      label === '차면 이월'
        ? [label, budget, 7]
        : label === '전면 이월'
          ? [label, budget, 8]
          : [label, budget, executed],
    );
    expect(told(rows)).toEqual([]);
  });
});
