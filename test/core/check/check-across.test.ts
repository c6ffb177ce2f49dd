import { describeProblem, verify, type CellValue } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { checkAcross } from '../../../core/check/check-across.ts';
import type { BoundTable } from '../../../core/check/bound-table.ts';
import { boundTo, lineOf, type Rows } from './told.ts';

type Book = Readonly<Record<string, Rows>>;

const findings = (book: Book) =>
  verify(workbookOf(...Object.entries(book).map(([name, rows]) => sheetOf(name, rows)))).findings;

const told = (book: Book): readonly string[] => findings(book).map((finding) => `${finding.sheet} ${lineOf(finding)}`);

const NAMES = ['도로', '하천', '공원', '시장'];

/** The budgets of four projects, 110, 230, 370 and 490, with one column more. */
function budgets(
  other: string,
  own: readonly CellValue[] = [110, 230, 370, 490],
  unit = '천원',
  heading = '예산액',
): Rows {
  return [
    [`(단위: ${unit})`],
    ['사업명', heading, other],
    ...NAMES.map((name, n) => [name, own[n] ?? null, 3 + n * n]),
  ];
}

describe('one figure in two tables (시트 간 대조)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['all agree', budgets('집행액'), []],
    ['one of four is another', budgets('집행액', [110, 230, 370, 940]), ['나 warning figures-disagree B6 940 → ?']],
    ['two of four are: the tables mean different things', budgets('집행액', [110, 230, 307, 940]), []],
    ['one of three: two that agree are too few', budgets('집행액', [110, 230, 307, null]), []],
    ['another unit', budgets('집행액', [110, 230, 370, 940], '백만원'), []],
    ['another heading', budgets('집행액', [110, 230, 370, 940], '천원', '추경예산액'), []],
  ])('%s', (_, rows, expected) => {
    expect(told({ 가: budgets('인원'), 나: rows })).toEqual(expected);
  });

  test('both figures and both places are told', () => {
    const [first] = findings({ 가: budgets('인원'), 나: budgets('집행액', [110, 230, 370, 940]) });
    expect(first && describeProblem(first.problem, 'ko')).toBe(
      '나!B6: ‘시장’의 ‘예산액’ 940, 가!B6에는 490. 어느 값이 맞는지 확인 필요',
    );
    expect(first?.change).toBeNull();
  });

  test('a figure that differs from two sheets is told once', () => {
    const book = { 가: budgets('인원'), 나: budgets('대수'), 다: budgets('집행액', [110, 230, 370, 940]) };
    expect(told(book)).toEqual(['다 warning figures-disagree B6 940 → ?']);
  });

  test('a name that stands twice is compared with nothing', () => {
    const twice: Rows = [...budgets('집행액', [110, 230, 370, 490]), ['시장', 940, 5]];
    expect(told({ 가: budgets('인원'), 나: twice })).toEqual(['나 warning duplicate-row A7 시장 → ?']);
  });

  test('spaces in a name do not matter', () => {
    const spaced = budgets('집행액', [110, 230, 370, 940]).map(([name = null, ...rest]) => [
      name === '시장' ? ' 시 장' : name,
      ...rest,
    ]);
    expect(told({ 가: budgets('인원'), 나: spaced })).toEqual(['나 warning figures-disagree B6 940 → ?']);
  });

  test('the totals are left to the tables themselves', () => {
    const withTotal = (total: number, other: number): Rows => [...budgets('집행액'), ['계', total, other]];
    // 110 + 230 + 370 + 490 = 1,200; 3 + 4 + 7 + 12 = 26
    expect(told({ 가: withTotal(1_200, 26), 나: withTotal(1_300, 26) })).toEqual([
      '나 error total-mismatch B7 1300 → 1,200',
    ]);
  });
});

describe('a line of a summary and the sheet of its name', () => {
  /** Two items of a department's own, and their total. */
  const detail = (name: string, total: number): Rows => [
    ['(단위: 천원)'],
    ['사업명', '예산액', '집행액'],
    [`${name} 1팀`, 10, 1],
    [`${name} 2팀`, total - 10, 2],
    ['계', total, 3],
  ];
  const summary = (last: number): Rows => [
    ['(단위: 천원)'],
    ['부서', '예산액', '집행액'],
    ['총무과', 110, 3],
    ['재무과', 230, 3],
    ['문화과', 370, 3],
    ['환경과', last, 3],
  ];
  const book = (last: number): Book => ({
    요약: summary(last),
    총무과: detail('총무과', 110),
    재무과: detail('재무과', 230),
    문화과: detail('문화과', 370),
    환경과: detail('환경과', 490),
  });

  test('agree', () => {
    expect(told(book(490))).toEqual([]);
  });

  test('one that does not is told in the summary', () => {
    expect(told(book(940))).toEqual(['요약 warning figures-disagree B6 940 → ?']);
    const [first] = findings(book(940));
    expect(first && describeProblem(first.problem, 'en')).toBe(
      "요약!B6: '예산액' of '환경과' is 940 here and 490 in 환경과!B5. Check which is right",
    );
  });
});

describe('what two tables share', () => {
  const table = (headings: readonly CellValue[], rows: Rows, unit: CellValue = '(단위: 천원)'): Rows => [
    [unit],
    headings,
    ...rows,
  ];
  const ROWS: Rows = [
    ['도로', 110, 41],
    ['하천', 230, 52],
    ['공원', 370, 63],
    ['시장', 490, 74],
  ];
  /** The same names and figures, the last of the first column 940. */
  const OFF: Rows = [...ROWS.slice(0, 3), ['시장', 940, 95]];
  const BUDGETS = table(['사업명', '예산액', '인원'], ROWS);
  const FOUND = ['나 warning figures-disagree B6 940 → ?'];

  test.each<[string, Rows, readonly string[]]>([
    ['a column of the same heading', table(['사업명', '예산액', '대수'], OFF), FOUND],
    ['a column of the same heading in another unit', table(['사업명', '예산액(백만원)', '대수'], OFF), []],
    [
      'a column of the same heading and another meaning',
      table(
        ['사업명', '대수', '인원'],
        ROWS.map(([name = null, a = null, b = null], n) => [name, b, n === 3 ? 97 : (a as number) / 10]),
      ),
      [],
    ],
    ['two headings twice', table(['사업명', '예산액', '예산액'], OFF), []],
    ['names that are blank', table(['사업명', '예산액', '대수'], [...OFF.slice(0, 3), [null, 940, 95]]), []],
    ['figures that are blank here', table(['사업명', '예산액', '대수'], [['도로', null, 41], ...OFF.slice(1)]), []],
    [
      'no name in common',
      table(
        ['사업명', '예산액', '대수'],
        OFF.map(([, ...figures], n) => [`사업${n}`, ...figures]),
      ),
      [],
    ],
    [
      'more names here',
      table(['사업명', '예산액', '대수'], [['항만', 55, 12], ...OFF]),
      ['나 warning figures-disagree B7 940 → ?'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told({ 가: BUDGETS, 나: rows })).toEqual(expected);
  });

  test('a figure that is blank there counts for nothing: two that agree are too few', () => {
    const blank = table(['사업명', '예산액', '인원'], [['도로', null, 41], ...ROWS.slice(1)]);
    expect(told({ 가: blank, 나: table(['사업명', '예산액', '대수'], OFF) })).toEqual([]);
  });

  test('four of five that agree are enough, three of five are not', () => {
    const five = (fourth: number): Rows =>
      table(['사업명', '예산액', '대수'], [...OFF.slice(0, 3), ['시장', fourth, 95], ['항만', 940, 12]]);
    const book = (fourth: number): Book => ({
      가: table(['사업명', '예산액', '인원'], [...ROWS, ['항만', 560, 12]]),
      나: five(fourth),
    });
    expect(told(book(490))).toEqual(['나 warning figures-disagree B7 940 → ?']);
    expect(told(book(491))).toEqual([]);
  });

  test('two figures that differ are told both: three quarters agree', () => {
    const eight = (...last: readonly CellValue[]): Rows =>
      table(
        ['사업명', '예산액', '대수'],
        [
          ...ROWS.slice(0, 3),
          ...['항만', '도서관', '체육관', '시장', '주차장'].map((name, n) => [name, last[n] ?? null, 21 + 3 * n]),
        ],
      );
    const book = (...last: readonly CellValue[]): Book => ({
      가: table(
        ['사업명', '예산액', '인원'],
        [
          ...ROWS.slice(0, 3),
          ...['항만', '도서관', '체육관', '시장', '주차장'].map((name, n) => [
            name,
            [560, 640, 710, 490, 830][n] ?? null,
            5 + n * n,
          ]),
        ],
      ),
      나: eight(...last),
    });
    expect(told(book(560, 640, 710, 940, 380))).toEqual([
      '나 warning figures-disagree B9 940 → ?',
      '나 warning figures-disagree B10 380 → ?',
    ]);
  });

  test('two tables of one sheet are compared as well', () => {
    const [unit = [], ...second] = table(['사업명', '예산액', '대수'], OFF);
    expect(told({ 가: [...BUDGETS, [], [], unit, ...second] })).toEqual(['가 warning figures-disagree B14 940 → ?']);
  });
});

describe('a line of a summary and a sheet that is not of its kind', () => {
  const NAMED = ['총무과', '재무과', '문화과', '환경과'];
  const summary = (last: CellValue, unit = '천원'): Rows => [
    [`(단위: ${unit})`],
    ['부서', '예산액', '집행액'],
    ...NAMED.map((name, n) => [name, [110, 230, 370, last][n] ?? null, 3]),
  ];
  const detail = (name: string, total: number, isTotalled = true, unit = '천원'): Rows => [
    [`(단위: ${unit})`],
    ['사업명', '예산액', '집행액'],
    [`${name} 1팀`, 10, 1],
    [`${name} 2팀`, total - 10, 2],
    ...(isTotalled ? [['계', total, 3]] : []),
  ];
  const book = (last: Rows, also: Book = {}): Book => ({
    요약: summary(940),
    총무과: detail('총무과', 110),
    재무과: detail('재무과', 230),
    문화과: detail('문화과', 370),
    환경과: last,
    ...also,
  });
  const FOUND = ['요약 warning figures-disagree B6 940 → ?'];

  test.each<[string, Book, readonly string[]]>([
    ['of its kind', book(detail('환경과', 490)), FOUND],
    [
      'a name with spaces',
      { ...book(detail('환경과', 490)), ' 환경 과': detail('환경과', 490), 환경과: [['메모']] },
      FOUND,
    ],
    ['no total', book(detail('환경과', 490, false)), []],
    ['another unit', book(detail('환경과', 490, true, '백만원')), []],
    ['two tables on it', book([...detail('환경과', 490), [], [], ...detail('환경과', 490)]), []],
    [
      'a total in the first row',
      book([['(단위: 천원)'], ['사업명', '예산액', '집행액'], ['계', 490, 3], ['1팀', 10, 1], ['2팀', 480, 2]]),
      ['요약 warning figures-disagree B6 940 → ?'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });
});

describe('tables bound outright', () => {
  const rows = (...budgets: readonly CellValue[]): Rows => [
    ['사업명', '예산액', '집행액'],
    ...budgets.map((budget, n) => [['도로', '하천', '공원', '시장', '항만', '역'][n] ?? '', budget, 11 + n * n]),
  ];
  const A = [110, 230, 370, 490, 560, 640];
  const B = [110, 230, 370, 490, 940, 640];
  const bound = (budgets: readonly CellValue[], unit: BoundTable['table']['unit'] = '천원'): BoundTable => {
    const own = boundTo(rows(...budgets), { rules: {}, sums: [] });
    return {
      ...own,
      table: { ...own.table, unit, columns: own.table.columns.slice(0, 2), figures: own.table.figures.slice(0, 2) },
    };
  };
  const found = (a: BoundTable, b: BoundTable): number => checkAcross([a, b]).length;
  const changed = (
    own: BoundTable,
    change: (table: BoundTable['table']) => Partial<BoundTable['table']>,
  ): BoundTable => ({
    ...own,
    table: { ...own.table, ...change(own.table) },
  });

  test('five of six agree', () => {
    expect(found(bound(A), bound(B))).toBe(1);
    expect(found(bound(A), bound(A))).toBe(0);
    expect(checkAcross([bound(A)])).toEqual([]);
  });

  test('a figure that one of them lacks is no figure that differs: four of five agree', () => {
    expect(found(bound([110, null, ...A.slice(2)]), bound(B))).toBe(1);
    expect(found(bound(A), bound([null, ...B.slice(1)]))).toBe(1);
  });

  test('another unit, another meaning, the same sheet read in another way: not compared', () => {
    expect(found(bound(A), bound(B, '백만원'))).toBe(0);
    const [first, second] = [bound(A), bound(B)];
    expect(found(first, { ...second, outer: first.outer })).toBe(0);
    expect(
      found(
        first,
        changed(second, ({ columns }) => ({ columns: columns.map((column) => ({ ...column, role: 'amount' })) })),
      ),
    ).toBe(0);
    expect(
      found(
        first,
        changed(second, ({ figures }) => ({ figures: figures.map((own) => own && { ...own, unit: '원' }) })),
      ),
    ).toBe(0);
  });

  test('columns without a heading, and headings that stand twice, are compared with nothing', () => {
    const unnamed = (own: BoundTable) =>
      changed(own, ({ columns }) => ({
        columns: columns.map((column, n) => (n === 0 ? column : { ...column, heading: '' })),
      }));
    expect(found(unnamed(bound(A)), unnamed(bound(B)))).toBe(0);
    const twice = changed(bound(B), ({ columns, figures }) => ({
      columns: [...columns, ...columns.slice(1)],
      figures: [...figures, ...figures.slice(1)],
    }));
    expect(found(bound(A), twice)).toBe(0);
  });

  test('rows without a name are compared with nothing', () => {
    const unnamed = (own: BoundTable) =>
      changed(own, (table) => ({ rows: table.rows.map((row, n) => (n === 4 ? { ...row, label: ' ' } : row)) }));
    expect(found(unnamed(bound(A)), unnamed(bound(B)))).toBe(0);
  });
});
