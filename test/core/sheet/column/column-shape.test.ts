import { shapeOfColumn, type ColumnShape } from '../../../../core/sheet/column/column-shape.ts';
import { headingPaths } from '../../../../core/sheet/column/heading-path.ts';
import type { TestCell } from '../../../snapshot.ts';
import { cellsOf, type Rows } from '../read.ts';

/** What the cells of a column are. */
const shape = (...cells: readonly TestCell[]): ColumnShape =>
  shapeOfColumn(
    cellsOf(cells.map((cell) => [cell, '.'])),
    0,
    cells.map((_, n) => n),
  );

const PLAIN: ColumnShape = {
  figures: 0,
  words: 0,
  dates: 0,
  filled: 0,
  percents: 0,
  isYears: false,
  isNumbering: false,
  isWhole: true,
  hasFormulas: false,
  written: null,
  largest: 0,
  hasNegatives: false,
  typed: 0,
  isPeriods: false,
  isCodes: false,
};
const date: TestCell = { value: 42_308, text: '2015-10-31', format: 'yyyy-mm-dd' };

describe('what the cells of a column are', () => {
  test.each<[string, readonly TestCell[], Partial<ColumnShape>]>([
    ['nothing', [null, null], {}],
    ['whole figures', [10, 250, null, 31], { figures: 3, filled: 3, largest: 250 }],
    ['decimals', [10, 2.5, 31], { figures: 3, filled: 3, largest: 31, isWhole: false }],
    ['figures below zero', [10, -250, 31], { figures: 3, filled: 3, largest: 250, hasNegatives: true }],
    ['dashes', ['-', 20, '-'], { figures: 3, filled: 3, largest: 20 }],
    ['words', ['도로', '하천', 5], { words: 2, figures: 1, filled: 3, largest: 5 }],
    ['days', [date, date, 5], { dates: 2, figures: 1, filled: 3, largest: 5 }],
    [
      'percentages',
      [{ value: 0.5, text: '50%' }, { value: 0.25, text: '25%' }, 7],
      { figures: 3, filled: 3, percents: 2, isWhole: false, largest: 7 },
    ],
    ['years', [2013, 2014, 2060], { figures: 3, filled: 3, largest: 2_060, isYears: true }],
    ['years from 1990', [1990, 1991], { figures: 2, filled: 2, largest: 1_991, isYears: true }],
    ['not all are years', [2013, 2014, 1989], { figures: 3, filled: 3, largest: 2_014 }],
    ['nor after 2060', [2013, 2061], { figures: 2, filled: 2, largest: 2_061 }],
    ['a numbering', [1, 2, 3], { figures: 3, filled: 3, largest: 3, isNumbering: true }],
    ['two are none', [1, 2], { figures: 2, filled: 2, largest: 2 }],
    ['nor from two', [2, 3, 4], { figures: 3, filled: 3, largest: 4 }],
    ['nor with a gap', [1, 2, 4], { figures: 3, filled: 3, largest: 4 }],
    ['one gap of ten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 11], { figures: 10, filled: 10, largest: 11, isNumbering: true }],
    ['two gaps of ten', [1, 2, 3, 4, 5, 6, 7, 8, 10, 12], { figures: 10, filled: 10, largest: 12 }],
    ['halves', [1, 1.5, 2], { figures: 3, filled: 3, largest: 2, isWhole: false }],
    [
      'counters',
      ['20대', '30대', 5],
      { figures: 3, filled: 3, largest: 30, typed: 2, written: { kind: 'counter', name: '대', zeros: 0 } },
    ],
    ['half of them', ['20대', 5], { figures: 2, filled: 2, largest: 20, typed: 1 }],
    ['two counters', ['20대', '3명'], { figures: 2, filled: 2, largest: 20, typed: 2 }],
    [
      'money written',
      ['20천원', '30천원'],
      { figures: 2, filled: 2, largest: 30, written: { kind: 'money', name: '천원', zeros: 3 } },
    ],
    ['codes', ['A-101', 'A-102', '12-34'], { words: 3, filled: 3, isCodes: true }],
    ['not all codes', ['A-101', '도로', '하천'], { words: 3, filled: 3 }],
    ['periods', ['3.1~5.31', '연중', '상반기'], { words: 3, filled: 3, isPeriods: true }],
    ['not all periods', ['연중', '도로', '하천'], { words: 3, filled: 3 }],
  ])('%s', (_, cells, expected) => {
    expect(shape(...cells)).toEqual({ ...PLAIN, ...expected });
  });

  test('formulas in most of the cells that hold something', () => {
    const formula = (value: number): TestCell => ({ value, formula: `=${value}` });
    expect(shape(formula(1), formula(5), 7, null).hasFormulas).toBe(true);
    expect(shape(formula(1), 5, 7).hasFormulas).toBe(false);
    expect(shape(formula(1), 5).hasFormulas).toBe(false);
  });

  test('only the rows asked for', () => {
    expect(shapeOfColumn(cellsOf([[1], ['계'], [3]]), 0, [0, 2])).toEqual({
      ...PLAIN,
      figures: 2,
      filled: 2,
      largest: 3,
    });
  });
});

describe('the headings over each column', () => {
  const paths = (rows: Rows, merges: readonly string[] = [], first = 0, last = (rows[0]?.length ?? 1) - 1) =>
    headingPaths(cellsOf([...rows, rows.map(() => 1)], merges), { first: 0, last: rows.length - 1 }, first, last).map(
      ({ texts, heading }) => [texts.join(' > '), heading],
    );

  test('one row', () => {
    expect(paths([['구분', '예 산 액', ' 집행액\n(천원) ', null]])).toEqual([
      ['구분', '구분'],
      ['예 산 액', '예산액'],
      ['집행액\n(천원)', '집행액 (천원)'],
      ['', ''],
    ]);
    expect(paths([['사업 명', '추진 실적 현황']])).toEqual([
      ['사업 명', '사업 명'],
      ['추진 실적 현황', '추진 실적 현황'],
    ]);
  });

  test('groups merged, and each merged cell once', () => {
    const rows: Rows = [
      ['구분', '예산', null, '집행', null],
      [null, '국비', '도비', '국비', '도비'],
    ];
    expect(paths(rows, ['A1:A2', 'B1:C1', 'D1:E1'])).toEqual([
      ['구분', '구분'],
      ['예산 > 국비', '예산 국비'],
      ['예산 > 도비', '예산 도비'],
      ['집행 > 국비', '집행 국비'],
      ['집행 > 도비', '집행 도비'],
    ]);
  });

  test('a group that is not merged reaches to the next one, over headings below it', () => {
    expect(
      paths([
        ['구분', '예산', null, '집행', null, null],
        [null, '국비', '도비', '국비', '도비', null],
      ]).map(([texts]) => texts),
    ).toEqual(['구분', '예산 > 국비', '예산 > 도비', '집행 > 국비', '집행 > 도비', '']);
  });

  test('and not over cells that are merged with nothing in them', () => {
    expect(
      paths(
        [
          ['구분', '예산', null, null],
          [null, '국비', '도비', '계'],
        ],
        ['D1:E1'],
      ).map(([texts]) => texts),
    ).toEqual(['구분', '예산 > 국비', '예산 > 도비', '계']);
  });

  test('three rows; an empty cell of the lowest takes nothing from its left', () => {
    expect(
      paths([
        ['구분', '2015', null, '2014'],
        [null, '예산', null, '예산'],
        [null, '국비', '도비', null],
      ]).map(([texts]) => texts),
    ).toEqual(['구분', '2015 > 예산 > 국비', '2015 > 예산 > 도비', '2014 > 예산']);
  });

  test('years as numbers, and the columns asked for', () => {
    expect(paths([['구분', 2014, { value: 2015, text: '2015년' }, '비고']], [], 1, 2)).toEqual([
      ['2014', '2014'],
      ['2015년', '2015년'],
    ]);
  });
});
