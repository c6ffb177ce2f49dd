import { verify, type TableReport } from '../../../core/index.ts';
import { bookOf, type Rows } from './told.ts';

function reportOf(rows: Rows): TableReport {
  const [table] = verify(bookOf(rows)).tables;
  if (!table) throw new RangeError('no table');
  return table;
}

const PROJECTS: Rows = [
  ['1. 예산 집행 현황'],
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액', '집행잔액', '집행률(%)'],
  ['가', 100, 50, 50, 50],
  ['나', 300, 100, 200, 33.3],
  ['계', 400, 150, 250, 37.5],
];

/** The same figures, one project a column. */
const TURNED: Rows = [
  ['(단위: 천원)'],
  ['구분', '가', '나', '다', '계'],
  ['예산액', 100, 300, 200, 600],
  ['집행액', 50, 100, 150, 300],
  ['집행잔액', 50, 200, 50, 300],
  ['집행률(%)', 50, 33.3, 75, 50],
];

const headlines = (rows: Rows) => reportOf(rows).headlines.map(({ label, figure, unit }) => [label.ko, figure, unit]);

describe('a table as it was understood', () => {
  test('where it stands, what it is called, and its rows by kind', () => {
    const { title, form, unit, orientation, headingRows, range, rows, totals } = reportOf(PROJECTS);
    expect([title, form, unit, orientation, headingRows]).toEqual(['1. 예산 집행 현황', null, '천원', 'rows', 1]);
    expect(range).toEqual({ row: 2, column: 0, rows: 4, columns: 5 });
    expect(rows).toEqual({ total: [5], subtotal: [], item: [3, 4], heading: [], carry: [], reference: [] });
    expect(totals).toEqual([{ row: 5, addends: [3, 4] }]);
  });

  test('each column with its range, unit, rule and rounding', () => {
    const columns = reportOf(PROJECTS).columns.map(({ range, role, heading, unit, rounding, formula }) => [
      range.column,
      role,
      heading,
      unit,
      rounding?.mode ?? null,
      formula?.ko ?? null,
    ]);
    expect(columns).toEqual([
      [0, 'label', '사업명', null, null, null],
      [1, 'budget', '예산액', '천원', null, null],
      [2, 'executed', '집행액', '천원', null, null],
      [3, 'balance', '집행잔액', '천원', null, 'B − C'],
      [4, 'rate', '집행률(%)', '%', 'half-up', 'C ÷ B × 100'],
    ]);
    expect(reportOf(PROJECTS).columns[4]?.range).toEqual({ row: 2, column: 4, rows: 4, columns: 1 });
  });

  test('what was decided, and why, in both languages', () => {
    const { columns } = reportOf(PROJECTS);
    expect(columns.map(({ evidence }) => evidence.ko)).toEqual([
      'A열 = 이름: 머리글 ‘사업명’, 머리글 용어',
      'B열 = 예산액: 머리글 ‘예산액’, 머리글 용어',
      'C열 = 집행액: 머리글 ‘집행액’, 머리글 용어',
      'D열 = 잔액 (B − C): 머리글 ‘집행잔액’, 머리글 용어, 3/3행 일치',
      'E열 = 비율 (C ÷ B × 100, 반올림 1자리): 머리글 ‘집행률(%)’, 머리글 용어, 3/3행 일치',
    ]);
    expect(columns[4]?.evidence.en).toBe(
      "column E = rate (C ÷ B × 100, half-up, 1 decimal): heading '집행률(%)', words of the heading, 3 of 3 rows agree",
    );
  });

  test('a turned table is told by the rows of the sheet', () => {
    const { orientation, columns, rows, totals } = reportOf(TURNED);
    expect(orientation).toBe('columns');
    expect(rows).toMatchObject({ total: [4], item: [1, 2, 3] });
    expect(totals).toEqual([{ row: 4, addends: [1, 2, 3] }]);
    expect(columns.map(({ range }) => [range.row, range.rows, range.column, range.columns])).toEqual([
      [1, 1, 0, 5],
      [2, 1, 0, 5],
      [3, 1, 0, 5],
      [4, 1, 0, 5],
      [5, 1, 0, 5],
    ]);
    expect(columns.map(({ evidence }) => evidence.ko)).toEqual([
      '2행 = 이름: 머리글 ‘구분’, 머리글 용어',
      '3행 = 예산액: 머리글 ‘예산액’, 머리글 용어',
      '4행 = 집행액: 머리글 ‘집행액’, 머리글 용어',
      '5행 = 잔액 (3행 − 4행): 머리글 ‘집행잔액’, 머리글 용어, 4/4행 일치',
      '6행 = 비율 (4행 ÷ 3행 × 100, 반올림 1자리): 머리글 ‘집행률(%)’, 머리글 용어, 4/4행 일치',
    ]);
  });

  test('a table of a standard form bears its name', () => {
    const { form, title } = reportOf([
      ['(단위: 천원)'],
      ['사업명', '예산액', '집행액', '집행예정액', '예상잔액', '집행률(%)', '비고'],
      ['가', 100, 50, 20, 30, 50, null],
      ['나', 300, 100, 50, 150, 33.3, null],
      ['계', 400, 150, 70, 180, 37.5, null],
    ]);
    expect(form).toBe('general.division-budget');
    expect(title).not.toBe('머리글로 읽은 표');
  });

  test('a table of no form and no title is called after its headings', () => {
    expect(reportOf(TURNED).title).toBe('머리글로 읽은 표');
  });
});

describe('headline figures', () => {
  test.each<[string, Rows, readonly (readonly string[])[]]>([
    [
      'of the total row: 150 ÷ 400',
      PROJECTS,
      [
        ['집행률', '37.5', '%'],
        ['예상잔액', '250', '천원'],
      ],
    ],
    [
      'of a turned table: 300 ÷ 600',
      TURNED,
      [
        ['집행률', '50.0', '%'],
        ['예상잔액', '300', '천원'],
      ],
    ],
    [
      'of the only row: 100 ÷ 300',
      [...PROJECTS.slice(0, 3), ['가', 300, 100, 200, 33.3]],
      [
        ['집행률', '33.3', '%'],
        ['예상잔액', '200', '천원'],
      ],
    ],
    [
      'of a total put right',
      [...PROJECTS.slice(0, 5), ['계', 401, 150, 250, 37.5]],
      [
        ['집행률', '37.5', '%'],
        ['예상잔액', '250', '천원'],
      ],
    ],
    ['none without a total', PROJECTS.slice(0, 5), []],
  ])('%s', (_, rows, expected) => {
    expect(headlines(rows)).toEqual(expected);
  });

  test('a dash without a base, and no unit where none is said', () => {
    const rows = (budget: number, executed: number): Rows => [
      ['사업명', '예산액', '집행액', '집행잔액'],
      ['가', budget, executed, budget - executed],
      ['나', budget, executed, budget - executed],
      ['계', 2 * budget, 2 * executed, 2 * (budget - executed)],
    ];
    expect(headlines(rows(0, 0))).toEqual([
      ['집행률', '-', '%'],
      ['예상잔액', '0', ''],
    ]);
    // 40 ÷ 60 = 66.66…, no rate column: the office's rounding
    expect(headlines(rows(30, 20))).toEqual([
      ['집행률', '66.7', '%'],
      ['예상잔액', '20', ''],
    ]);
  });

  test('in the rounding of the table: 2 ÷ 3 truncated', () => {
    const rows: Rows = [
      ['사업명', '예산액', '집행액', '집행률(%)'],
      ['가', 3, 2, 66.6],
      ['나', 6, 5, 83.3],
      ['다', 6, 1, 16.6],
      ['라', 9, 8, 88.8],
      ['계', 24, 16, 66.6],
    ];
    expect(headlines(rows)).toEqual([['집행률', '66.6', '%']]);
  });
});
