import type { TestCell } from '../../snapshot.ts';
import { sentences, told, mended, type Rows } from './told.ts';

/** Scores 95, 80, 88, 70, 60 rank 1, 3, 2, 4, 5. */
const ranked = (...ranks: readonly TestCell[]): Rows => [
  ['부서', '점수', '순위'],
  ...[95, 80, 88, 70, 60].map((score, n) => ['가나다라마'[n] ?? '', score, ranks[n] ?? null]),
];

describe('ranks (순위 검산)', () => {
  test.each<[string, readonly TestCell[], readonly string[]]>([
    ['right', [1, 3, 2, 4, 5], []],
    ['one of five is off', [1, 3, 2, 4, 4], ['warning rank-mismatch C6 4 → 5']],
    ['two of five are off: 3 of 5 agree, less than 70 %', [1, 2, 3, 4, 5], []],
    ['the other way round, the least first', [5, 3, 4, 2, 1], []],
    ['the other way round with one off', [5, 3, 4, 2, 2], ['warning rank-mismatch C6 2 → 1']],
    ['ranks that mean something else', [2, 4, 5, 1, 3], []],
    ['four rows, one off: 3 of 4', [1, 3, 2, 5, null], ['warning rank-mismatch C5 5 → 4']],
    ['three rows are too few', [1, 3, 1, null, null], []],
    ['a rank of zero is none', [1, 3, 2, 4, 0], []],
    ['a rank of 1.5 is none', [1, 3, 2, 4, 1.5], []],
  ])('%s', (_, ranks, expected) => {
    expect(told(ranked(...ranks))).toEqual(expected);
  });

  test('a formula that is no RANK orders by a rule of its own', () => {
    const formula = (text: string) => ranked(1, 3, 2, 4, { value: 4, formula: text });
    expect(told(formula('=INDEX(자료!A:A,5)'))).toEqual([]);
    expect(told(formula('=RANK(B6,B2:B6)'))).toEqual(['warning rank-mismatch C6 4 → 5']);
    expect(told(formula('=rank(B6,B2:B6)'))).toEqual(['warning rank-mismatch C6 4 → 5']);
  });

  test('equals are ranked alike, and the next rank is left out', () => {
    const rows = (last: number): Rows => [
      ['부서', '점수', '순위'],
      ['가', 95, 1],
      ['나', 80, 2],
      ['다', 80, 2],
      ['라', 70, last],
    ];
    expect(told(rows(4))).toEqual([]);
    expect(told(rows(3))).toEqual(['warning rank-mismatch C5 3 → 4']);
  });

  test('the column most ranks agree with is named; nothing is changed', () => {
    const rows: Rows = [
      ['부서', '예산액', '점수', '순위'],
      ['가', 10, 95, 1],
      ['나', 50, 80, 3],
      ['다', 30, 88, 2],
      ['라', 20, 70, 5],
    ];
    expect(sentences(rows)).toEqual(['표!D5: 순위 5, ‘점수’ 순으로는 4. 순위 확인 필요']);
    expect(mended(rows)).toEqual(['·']);
  });
});
