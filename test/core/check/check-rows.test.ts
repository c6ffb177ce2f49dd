import { checkRows } from '../../../core/check/check-rows.ts';
import { verify, type CellValue } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
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

  test('rows whose figures are all formulas were not entered', () => {
    const formula = (value: number) => ({ value, formula: `=자료!B${value}` });
    const calculated: Rows = named(...LABELS, '하천').map((row, n) =>
      n < 2 ? row : row.map((cell) => (typeof cell === 'number' ? formula(cell) : cell)),
    );
    expect(told(calculated)).toEqual([]);
    const typed = calculated.map((row, n) => (n === 8 ? ['하천', 136, formula(16)] : row));
    expect(told(typed)).toEqual(['warning duplicate-row A9 하천 → ?']);
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

describe('names that are no key', () => {
  /** Six projects and one more, their names in the columns given. */
  const table = (headings: readonly string[], rows: Rows): Rows => [
    ['(단위: 원)'],
    [...headings, '예산액', '집행액'],
    ...rows,
  ];
  const six = (names: (n: number) => readonly CellValue[]): Rows =>
    LABELS.map((_, n) => [...names(n), 100 + n * n, 10 + n]);
  const name = (n: number): string => LABELS[n] ?? '';
  const AGAIN = 'warning duplicate-row A9 하천 → ?';

  test.each<[string, Rows, readonly string[]]>([
    [
      'a code twice',
      table(['관리번호', '사업명'], [...six((n) => [`A-${n + 101}`, name(n)]), ['A-102', '주차장', 700, 70]]),
      [],
    ],
    [
      'a code twice, the same figures',
      table(['관리번호', '사업명'], [...six((n) => [`A-${n + 101}`, name(n)]), ['A-102', '주차장', 101, 11]]),
      ['warning duplicate-row A9 주차장 → ?'],
    ],
    [
      'a year twice is none',
      table(['연도'], [...[2010, 2011, 2012, 2013, 2014, 2015, 2011].map((year, n) => [year, 100 + n * n, 10 + n])]),
      [],
    ],
    [
      'a name that is blank twice',
      table(['사업명', '위치'], [...six((n) => [n < 2 ? null : name(n), `${n}동`]), ['주차장', '9동', 700, 70]]),
      [],
    ],
    [
      'three places of which one is the same',
      table(
        ['사업명', '위치', '담당'],
        [...six((n) => [name(n), `${n}동`, `담당${n}`]), ['하천', '1동', '담당9', 700, 70]],
      ),
      [AGAIN],
    ],
    [
      'three places of which none is the same',
      table(
        ['사업명', '위치', '담당'],
        [...six((n) => [name(n), `${n}동`, `담당${n}`]), ['하천', '8동', '담당9', 700, 70]],
      ),
      [],
    ],
    [
      'no other name is given for either',
      table(['사업명', '위치'], [...six((n) => [name(n), n === 1 ? null : `${n}동`]), ['하천', null, 700, 70]]),
      [AGAIN],
    ],
    [
      'another name is given for one',
      table(['사업명', '위치'], [...six((n) => [name(n), `${n}동`]), ['하천', null, 700, 70]]),
      [],
    ],
    [
      'another name is given for the other',
      table(['사업명', '위치'], [...six((n) => [name(n), n === 1 ? null : `${n}동`]), ['하천', '9동', 700, 70]]),
      [],
    ],
    [
      'spaces within a name',
      named('도로', '하천 정비', '공원', '도서관', '체육관', '시장', '하천   정비'),
      ['warning duplicate-row A9 하천   정비 → ?'],
    ],
    [
      'a line break within a name',
      named('도로', '하천 정비', '공원', '도서관', '체육관', '시장', '하천\n정비'),
      ['warning duplicate-row A9 하천\n정비 → ?'],
    ],
    ['a space that is not there', named('도로', '하천 정비', '공원', '도서관', '체육관', '시장', '하천정비'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows).filter((line) => line.includes('duplicate'))).toEqual(expected);
  });

  test('three times in a long list are told twice, each with the first', () => {
    const labels = Array.from({ length: 40 }, (_, n) => `사업 ${n < 38 ? n : 5}번지`);
    expect(sentences(named(...labels))).toEqual([
      '표!A41: ‘사업 5번지’ 행이 8행과 같음. 중복 입력인지 확인 필요',
      '표!A42: ‘사업 5번지’ 행이 8행과 같음. 중복 입력인지 확인 필요',
    ]);
  });

  test('a sheet that does not begin at A1', () => {
    const sheet = { ...sheetOf('표', named(...LABELS, '하천')), row: 3, column: 2 };
    const [finding] = verify(workbookOf(sheet)).findings;
    // the table reaches from C5 to E12; the row that repeats is the twelfth of the sheet
    expect(finding?.range).toEqual({ row: 11, column: 2, rows: 1, columns: 3 });
    expect(finding?.problem).toMatchObject({ cell: 'C12', label: '하천', row: 7 });
  });

  test('a subtotal and its whole are two groups of the same names', () => {
    const grouped: Rows = [
      ['(단위: 원)'],
      ['사업명', '예산액', '집행액'],
      ['도로', 100, 10],
      ['하천', 200, 20],
      ['소계', 300, 30],
      ['도로', 400, 40],
      ['체육관', 500, 50],
      ['시장', 700, 70],
      ['소계', 1_600, 160],
      ['합계', 1_900, 190],
    ];
    expect(told(grouped)).toEqual([]);
  });

  test('hidden rows are asked of the column that holds the total’s first figure', () => {
    const rows: Rows = [
      ['(단위: 원)'],
      ['사업명', '담당', '예산액'],
      ['도로', '김', 100],
      ['하천', '이', 200],
      ['공원', '박', 300],
      ['계', null, 600],
    ];
    expect(told(rows, { hidden: [4] })).toEqual(['info hidden-in-total C6 600 → ?']);
  });

  test('the name of a row that repeats a code is what is told', () => {
    const rows = table(
      ['관리번호', '사업명'],
      [...six((n) => [`A-${n + 101}`, name(n)]), ['A-102', '주차장', 101, 11]],
    );
    expect(sentences(rows)).toEqual(['표!B9: ‘A-102 주차장’ 행이 4행과 같음. 중복 입력인지 확인 필요']);
  });

  test('under one total names are of one group', () => {
    expect(told([...named(...LABELS, '하천'), ['계', 100 + 101 + 104 + 109 + 116 + 125 + 136, 91]])).toEqual([AGAIN]);
  });

  test('few names among rows without one are no key: 5 of 6 rows', () => {
    const rows = (...labels: readonly CellValue[]): Rows =>
      table(
        ['사업명', '위치'],
        labels.map((label, n) => [label, `${n}동`, 100, 10]),
      );
    // 5 of 6 rows is 83 %, 6 of 7 is 86 %
    const found = (...labels: readonly CellValue[]) =>
      told(rows(...labels)).filter((line) => line.includes('duplicate-row')).length;
    expect(found('도로', '하천', '공원', '시장', '하천', '기타')).toBe(0);
    expect(found('도로', '하천', '공원', '시장', '도서관', '하천', '기타')).toBe(1);
  });
});
