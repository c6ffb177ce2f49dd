import { checkRows } from '../../../core/check/check-rows.ts';
import type { CellValue } from '../../../core/index.ts';
import { sheetOf } from '../../snapshot.ts';
import { boundOf, mended, sentences, told, type Rows, type ToldOptions } from './told.ts';

const LABELS = ['도로', '하천', '공원', '도서관', '체육관', '시장'];

/** Rows of the labels, each with figures of its own. */
const named = (...labels: readonly string[]): Rows => [
  ['(단위: 원)'],
  ['사업명', '예산액', '집행액'],
  ...labels.map((label, n) => [label, 100 + n * n, 10 + n]),
];

describe('rows entered twice (중복 행)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['all different', named(...LABELS), []],
    ['one name twice', named(...LABELS, '하천'), ['warning duplicate-row A9 하천 → ?']],
    ['one name three times: 6 of 8 differ, less than 85 %', named(...LABELS, '하천', '하천'), []],
    ['spaces do not tell names apart', named(...LABELS, ' 하천 '), ['warning duplicate-row A9  하천  → ?']],
    ['five rows', named('도로', '하천', '공원', '도서관', '하천'), ['warning duplicate-row A7 하천 → ?']],
    ['four rows are too few', named('도로', '하천', '공원', '하천'), []],
    ['names that many may bear', named(...LABELS, '예비비', '예비비'), []],
    ['기타 사업', named(...LABELS, '기타 사업', '기타 사업'), []],
    ['〃', named(...LABELS, '〃', '〃'), []],
    ['a name within another is another', named(...LABELS, '하천 정비'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('the row it repeats is told', () => {
    const rows = named(...LABELS, '하천');
    expect(sentences(rows)).toEqual(['표!A9: ‘하천’ 행이 4행과 같음. 중복 입력인지 확인 필요']);
    expect(mended(rows)).toEqual(['·']);
  });

  describe('with two columns of names', () => {
    const located = (...last: readonly CellValue[]): Rows => [
      ['(단위: 원)'],
      ['사업명', '위치', '예산액', '집행액'],
      ...LABELS.map((label, n) => [label, `${n + 1}동`, 100 + n * n, 10 + n]),
      [...last],
    ];

    test.each<[string, Rows, readonly string[]]>([
      ['the same place', located('하천', '2동', 700, 70), ['warning duplicate-row A9 하천 → ?']],
      ['another place', located('하천', '9동', 700, 70), []],
      ['another place, the same figures', located('하천', '9동', 101, 11), ['warning duplicate-row A9 하천 → ?']],
      ['another place, one figure the same', located('하천', '9동', 101, 12), []],
    ])('%s', (_, rows, expected) => {
      expect(told(rows)).toEqual(expected);
    });
  });

  test('one name in two groups is two things', () => {
    const grouped = (last: string): Rows => [
      ['(단위: 원)'],
      ['사업명', '예산액', '집행액'],
      ['도로', 100, 10],
      ['하천', 200, 20],
      ['공원', 300, 30],
      ['소계', 600, 60],
      ['도서관', 400, 40],
      ['체육관', 500, 50],
      [last, 700, 70],
      ['소계', 1_600, 160],
      ['합계', 2_200, 220],
    ];
    expect(told(grouped('하천'))).toEqual([]);
    expect(told(grouped('체육관'))).toEqual(['warning duplicate-row A9 체육관 → ?']);
  });

  test('more than two in a short table, and 5 % of a long one, are meant so', () => {
    const found = (rows: number, again: number): number => {
      const labels = Array.from({ length: rows }, (_, n) => `사업 ${n < rows - again ? n : n - again}번지`);
      return checkRows(boundOf(sheetOf('표', named(...labels)))).length;
    };
    expect([found(40, 2), found(40, 3), found(60, 3), found(60, 4)]).toEqual([2, 0, 3, 0]);
  });
});

describe('hidden rows in a total (숨긴 행)', () => {
  const total: Rows = [...named('도로', '하천', '공원'), ['계', 305, 33]];
  const hidden = (...rows: number[]): ToldOptions => ({ hidden: rows });

  test.each<[string, ToldOptions, readonly string[]]>([
    ['none', {}, []],
    ['one', hidden(5), ['info hidden-in-total B6 305 → ?']],
    ['two', hidden(3, 4), ['info hidden-in-total B6 305 → ?']],
    ['all: the list is folded away', hidden(3, 4, 5), []],
    ['the unit', hidden(1), []],
    ['below the table', hidden(9), []],
  ])('%s', (_, options, expected) => {
    expect(told(total, options)).toEqual(expected);
  });

  test('the rows are told', () => {
    expect(sentences(total, hidden(5))).toEqual(['표!B6: 합계 305에 숨긴 5행 ‘공원’이 포함되어 있음']);
    expect(sentences(total, hidden(4, 5))).toEqual(['표!B6: 합계 305에 숨긴 4행 ‘하천’, 5행 ‘공원’이 포함되어 있음']);
  });

  test('three are named, and how many more there are', () => {
    const rows: Rows = [...named(...LABELS), ['계', 655, 75]];
    expect(sentences(rows, hidden(3, 4, 5, 6))).toEqual([
      '표!B9: 합계 655에 숨긴 3행 ‘도로’, 4행 ‘하천’, 5행 ‘공원’ 외 1행이 포함되어 있음',
    ]);
  });
});
