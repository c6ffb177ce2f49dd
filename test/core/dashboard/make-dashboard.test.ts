import { readFileSync } from 'node:fs';
import {
  BLANK,
  fixedText,
  isMadeSheet,
  MADE_SHEET_SIGN,
  makeDashboard,
  reportingDay,
  verify,
  withoutMadeSheets,
  type Dashboard,
  type DashboardOptions,
  type Followed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { readWorkbook } from '../../../templates/ooxml/index.ts';

type Cell = number | string | null;

function sheetOf(name: string, values: readonly (readonly Cell[])[]): SheetSnapshot {
  const width = Math.max(...values.map((line) => line.length));
  const cells = values.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? null));
  return {
    name,
    row: 0,
    column: 0,
    values: cells,
    texts: cells.map((line) => line.map((value) => (value === null ? '' : String(value)))),
    formulas: cells.map((line) => line.map(() => null)),
    numberFormats: cells.map((line) => line.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
const AS_OF = { year: 2015, month: 10, day: 31 };

function dashboardOf(workbook: WorkbookSnapshot, options: Partial<DashboardOptions> = {}): Dashboard {
  const { tables } = verify(workbook);
  const dashboard = makeDashboard(workbook, tables, { asOf: AS_OF, ...options });
  if (dashboard === BLANK) throw new Error('no dashboard');
  return dashboard;
}

const shown = ({ value }: Followed): string =>
  typeof value === 'string' ? value : value === null ? '' : fixedText(value);

const BUDGET = sheetOf('예산', [
  ['2015년 예산 집행현황', null, null, null],
  ['(단위: 천원)', null, null, null],
  ['사업명', '예산액', '집행액', '집행률(%)'],
  ['가 사업', 1000, 900, 90],
  ['나 사업', 2000, 1600, 80],
  ['다 사업', '1,000', '△10', -1],
  ['라 사업', 0, 0, '-'],
  ['계', 4000, 2490, 62.3],
]);

test('programmes with their cells, rates and pace; the elapsed share counts days', () => {
  const { elapsed, execution } = dashboardOf(bookOf(BUDGET));
  expect(fixedText(elapsed)).toBe('83.3');
  const [group] = execution;
  expect(execution).toHaveLength(1);
  expect(group?.unit).toBe('천원');
  expect(group?.rows.map((row) => [shown(row.label), row.rate && fixedText(row.rate), row.pace])).toEqual([
    ['가 사업', '90.0', 'on-pace'],
    ['나 사업', '80.0', 'behind'],
    ['다 사업', '-1.0', 'lagging'],
    ['라 사업', BLANK, BLANK],
  ]);
  expect(group?.rows.map(({ budget }) => budget.formula)).toEqual([
    "'예산'!$B$4",
    "'예산'!$B$5",
    `VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('예산'!$B$6,",",""),"△","-"),"▲","-"))`,
    "'예산'!$B$7",
  ]);
  expect(group && [fixedText(group.budget), fixedText(group.executed)]).toEqual(['4000', '2490']);
});

test.each([
  [3, 'lagging'],
  [4, 'behind'],
])('with a margin of %i %%p a rate of 80 beside 83.3 is %s', (margin, pace) => {
  expect(dashboardOf(bookOf(BUDGET), { margin }).execution[0]?.rows[1]?.pace).toBe(pace);
});

test('a margin met exactly does not lag: printed figures are compared', () => {
  const sheet = sheetOf('예산', [
    ['(단위: 천원)', null, null],
    ['사업명', '예산액', '집행액'],
    ['가', 1000, 733],
    ['나', 10000, 7324],
    ['다', 10000, 7325],
    ['계', 21000, 15382],
  ]);
  expect(dashboardOf(bookOf(sheet)).execution[0]?.rows.map(({ pace }) => pace)).toEqual([
    'behind',
    'lagging',
    'behind',
  ]);
});

test('a programme in two tables counts once, amounts in another unit stand apart', () => {
  const other = sheetOf('부서별', [
    ['(단위: 백만원)', null, null],
    ['부서', '예산액', '집행액'],
    ['총무과', 120, 60],
    ['기획과', 80, 70],
    ['계', 200, 130],
  ]);
  const { execution } = dashboardOf(bookOf(BUDGET, { ...BUDGET, name: '예산 사본' }, other));
  expect(execution.map(({ unit, rows }) => [unit, rows.length])).toEqual([
    ['천원', 4],
    ['백만원', 2],
  ]);
});

test('in one unit for all, amounts are moved by zeros and never rounded', () => {
  const other = sheetOf('부서별', [
    ['(단위: 원)', null, null],
    ['부서', '예산액', '집행액'],
    ['총무과', 1_200_500, 600_250],
    ['기획과', '△800', 700],
    ['계', 1_199_700, 600_950],
  ]);
  const { execution } = dashboardOf(bookOf(BUDGET, other), { unit: '천원' });
  const [group] = execution;
  expect(execution.map(({ unit, rows }) => [unit, rows.length])).toEqual([['천원', 6]]);
  expect(group?.rows.slice(4).map((row) => [shown(row.budget), row.budget.formula, shown(row.executed)])).toEqual([
    ['1200.500', "'부서별'!$B$3/1000", '600.250'],
    ['-0.800', `VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('부서별'!$B$4,",",""),"△","-"),"▲","-"))/1000`, '0.700'],
  ]);
  // 4,000 + 1,200.5 − 0.8 and 2,490 + 600.25 + 0.7
  expect(group && [fixedText(group.budget), fixedText(group.executed)]).toEqual(['5199.700', '3090.950']);
  const larger = dashboardOf(bookOf(BUDGET), { unit: '원' }).execution[0];
  expect(larger?.rows[0]?.budget.formula).toBe("'예산'!$B$4*1000");
  expect(larger && fixedText(larger.budget)).toBe('4000000');
});

test('without rates the office decides which budget counts, else the last one', () => {
  const sheet = sheetOf('예산', [
    ['(단위: 천원)', null, null, null, null],
    ['사업명', '예산현액', '예산액', '이월액', '집행액'],
    ['가', 1250, 1000, 250, 500],
    ['나', 2500, 2000, 500, 1500],
    ['계', 3750, 3000, 750, 2000],
  ]);
  const budgets = (options?: Partial<DashboardOptions>) =>
    dashboardOf(bookOf(sheet), options).execution[0]?.rows.map(({ budget }) => shown(budget));
  expect(budgets({ rateBase: 'current' })).toEqual(['1250', '2500']);
  expect(budgets({ rateBase: 'budget' })).toEqual(['1000', '2000']);
  expect(budgets()).toEqual(['1000', '2000']);
});

test('achievements as the sheet has them, or from target and actual', () => {
  const sheet = sheetOf('성과', [
    ['지표명', '목표', '실적', '달성률(%)'],
    ['지표 1', 200, 190, 95],
    ['지표 2', 50, 60, 120],
  ]);
  const { evaluation } = dashboardOf(bookOf(sheet));
  expect(evaluation.map((row) => [shown(row.label), row.achievement.formula, row.rate && fixedText(row.rate)])).toEqual(
    [
      ['지표 1', "'성과'!$D$2", '95.0'],
      ['지표 2', "'성과'!$D$3", '120.0'],
    ],
  );
});

test('what is due within 90 days, the nearest first; received and past days are no deadlines', () => {
  const sheet = sheetOf('위탁', [
    ['(단위: 천원)', null, null, null, null],
    ['사업명', '예산액', '집행액', '위탁기간', '접수일'],
    ['가 시설', 100, 50, '2015.1.1.~2015.12.31.', '2015.11.2.'],
    ['나 시설', 200, 150, '2013.1.1.~2015.11.20.', '2015.11.3.'],
    ['다 시설', 300, 150, '2013.1.1.~2015.10.20.', '2015.11.4.'],
    ['라 시설', 300, 150, '2014.1.1.~2016.12.31.', '2015.11.5.'],
  ]);
  const { deadlines } = dashboardOf(bookOf(sheet));
  expect(deadlines.map(({ label, daysLeft, day }) => [shown(label), daysLeft, day.formula])).toEqual([
    ['나 시설', 20, BLANK],
    ['가 시설', 61, BLANK],
  ]);
});

test('nothing to show is no dashboard', () => {
  const workbook = bookOf(
    sheetOf('명단', [
      ['이름', '직급'],
      ['홍', '주사'],
    ]),
  );
  expect(makeDashboard(workbook, verify(workbook).tables, { asOf: AS_OF })).toBe(BLANK);
});

test.each([
  ['beside 기준일', [['기준일', 42308]], AS_OF],
  ['in a note', [['(2015. 10. 31. 현재)'], ['2014.12.31 기준']], AS_OF],
  ['in no such day', [['2015. 2. 30. 현재']], BLANK],
  ['nowhere', [['10.31기준']], BLANK],
])('the day of the figures stands %s', (_where, values, day) => {
  expect(reportingDay([sheetOf('표', values)])).toEqual(day);
});

test('sheets the add-in made are told by their second line', () => {
  const made = sheetOf('현황판', [['현황판'], [`${MADE_SHEET_SIGN} · 기준일`]]);
  expect([isMadeSheet(made), isMadeSheet(BUDGET)]).toEqual([true, false]);
  expect(withoutMadeSheets(bookOf(BUDGET, made)).sheets).toEqual([BUDGET]);
});

test('the sample of 2015: eight programmes, the tables of one row repeat them', () => {
  const read = readWorkbook(readFileSync('templates/samples/주요업무-2015.xlsx'));
  if (!read.ok) throw new Error('unreadable');
  const { execution } = dashboardOf(read.snapshot);
  expect(execution.map(({ unit, rows, left }) => [unit, rows.length, left])).toEqual([['천원', 9, 0]]);
  expect(execution[0]?.rows.map(({ label }) => shown(label))).not.toContain('계');
});
