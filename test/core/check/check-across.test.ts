import { describeProblem, verify, type CellValue } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { lineOf, type Rows } from './told.ts';

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
