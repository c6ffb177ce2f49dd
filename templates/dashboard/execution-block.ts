import {
  BLANK,
  exact,
  HALF_UP_1,
  subtractFixed,
  toExcelFormula,
  type Blank,
  type Dashboard,
  type ExecutionGroup,
  type ExecutionRow,
  type Fixed,
  type PaceState,
} from '../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import { FINDING_LOOK, REMARK_LOOK } from '../build/style.ts';
import { cellName, columnLetters } from '../ooxml/contract.ts';
import { bulletChart, CHART_ROW, chartRows } from './bullet-chart.ts';
import { COLUMN, ELAPSED_CELL, MARGIN_CELL, ordinal, type Page } from './layout.ts';
import { HEIGHT, inTotal, LOOK } from './styles.ts';

const PACE_WORDS: Readonly<Record<PaceState, string>> = { lagging: '부진', behind: '주의', 'on-pace': '정상' };
const HEADINGS = [
  '번호',
  '사업·부서',
  '예산액',
  '집행액',
  '잔액',
  '집행률(%)',
  '경과율(%)',
  '차이(%p)',
  '상태',
] as const;
/** The names of the series, in the hidden columns. */
const DRAWN = ['순번', '경과율', '집행률', '부진 사업 집행률'] as const;

/** Where a group stands, for the figures over the page. */
export interface PlacedGroup {
  readonly group: ExecutionGroup;
  readonly first: number;
  readonly total: number;
}

/** Writes a group: its programmes with their pace, the total, those that lag by name, and the chart. */
export function writeExecution(
  page: Page,
  group: ExecutionGroup,
  dashboard: Dashboard,
  hasCharts: boolean,
): PlacedGroup {
  page.writeAcross(COLUMN.number, COLUMN.rate, '□ 예산 집행 현황', LOOK.caption);
  page.writeAcross(COLUMN.elapsed, COLUMN.state, group.unit === BLANK ? '' : `(단위: ${group.unit})`, LOOK.unit);
  page.next(HEIGHT.caption);
  const heading = page.row;
  HEADINGS.forEach((text, column) => page.write(column, text, LOOK.heading));
  DRAWN.forEach((text, n) => page.write(COLUMN.place + n, text, LOOK.heading));
  page.next(HEIGHT.heading);
  const first = page.row;
  let lagging = 0;
  group.rows.forEach((row, n) => {
    if (row.pace === 'lagging') lagging += 1;
    writeRow(page, row, n, { first, elapsed: dashboard.elapsed, lagging });
    page.next(HEIGHT.body);
  });
  const total = page.row;
  writeTotal(page, group, first, dashboard.elapsed);
  page.next(HEIGHT.body);
  page.formats.push(...paceFormats(first, group.rows.length));
  writeNote(page, group);
  if (hasCharts) {
    const rows = chartRows(group.rows.length);
    page.charts.push(bulletChart(page, { heading, first, count: group.rows.length, rows }));
    for (let n = 0; n < rows; n++) page.next(CHART_ROW);
  }
  return { group, first, total };
}

const at = (row: number, column: number): string => cellName(row, column);

function writeRow(
  page: Page,
  { label, budget, executed, rate, pace }: ExecutionRow,
  n: number,
  { first, elapsed, lagging }: { readonly first: number; readonly elapsed: Fixed; readonly lagging: number },
): void {
  const { row } = page;
  const [rateCell, stateCell] = [at(row, COLUMN.rate), at(row, COLUMN.state)];
  const state = stateOf(row, pace);
  const isLagging = pace === 'lagging';
  const shownRate = rate === BLANK ? exact(0) : rate;
  page.write(COLUMN.number, ordinal(n), LOOK.number);
  page.follow(COLUMN.label, label, LOOK.label);
  page.follow(COLUMN.budget, budget, LOOK.amount);
  page.follow(COLUMN.executed, executed, LOOK.amount);
  page.write(COLUMN.balance, balanceOf(row, budget.value, executed.value), LOOK.amount);
  page.write(COLUMN.rate, rateOf(row, rate), LOOK.rate);
  page.write(COLUMN.elapsed, { formula: ELAPSED_CELL, value: elapsed }, LOOK.rate);
  page.write(COLUMN.gap, gapOf(row, rate, elapsed), LOOK.rate);
  page.write(COLUMN.state, state, LOOK.state);
  const states = `${columnFixed(first)}:${stateCell}`;
  page.write(
    COLUMN.place,
    { formula: `IF(${stateCell}="부진",COUNTIF(${states},"부진"),"")`, value: isLagging ? exact(lagging) : BLANK },
    LOOK.number,
  );
  page.write(COLUMN.drawnElapsed, { formula: ELAPSED_CELL, value: elapsed }, LOOK.rate);
  const drawn = (word: string, isDrawn: boolean): Figure => ({
    formula: word === '부진' ? `IF(${stateCell}="부진",N(${rateCell}),0)` : `IF(${stateCell}="부진",0,N(${rateCell}))`,
    value: isDrawn ? shownRate : exact(0),
  });
  page.write(COLUMN.drawnRate, drawn('정상', !isLagging), LOOK.rate);
  page.write(COLUMN.drawnLagging, drawn('부진', isLagging), LOOK.rate);
}

function columnFixed(row: number): string {
  return `${columnLetters(COLUMN.state)}$${row + 1}`;
}

function balanceOf(row: number, budget: Entry, executed: Entry): Figure {
  const cells = [at(row, COLUMN.budget), at(row, COLUMN.executed)];
  const value = isNumber(budget) && isNumber(executed) ? subtractFixed(budget, executed) : BLANK;
  return { formula: `IF(COUNT(${cells.join(',')})<2,"",${cells.join('-')})`, value };
}

function rateOf(row: number, rate: Fixed | Blank): Figure {
  const cells = { cellOf: (key: string) => `${key}${row + 1}`, totalOf: String, runningOf: String };
  const measure = {
    kind: 'rate',
    part: columnLetters(COLUMN.executed),
    whole: columnLetters(COLUMN.budget),
  } as const;
  return { formula: toExcelFormula(measure, cells, HALF_UP_1).slice(1), value: rate === BLANK ? '-' : rate };
}

function gapOf(row: number, rate: Fixed | Blank, elapsed: Fixed): Figure {
  const [part, whole] = [at(row, COLUMN.rate), at(row, COLUMN.elapsed)];
  const value = rate === BLANK ? BLANK : subtractFixed(rate, elapsed);
  return { formula: `IF(ISNUMBER(${part}),ROUND(${part}-${whole},1),"")`, value };
}

function stateOf(row: number, pace: PaceState | Blank): Figure {
  const [rate, elapsed] = [at(row, COLUMN.rate), at(row, COLUMN.elapsed)];
  const { lagging, behind } = PACE_WORDS;
  const words = `IF(${rate}<ROUND(${elapsed}-${MARGIN_CELL},1),"${lagging}",IF(${rate}<${elapsed},"${behind}","${PACE_WORDS['on-pace']}"))`;
  return { formula: `IF(ISNUMBER(${rate}),${words},"")`, value: pace === BLANK ? BLANK : PACE_WORDS[pace] };
}

function writeTotal(
  page: Page,
  { rows, budget, executed, rate, left }: ExecutionGroup,
  first: number,
  elapsed: Fixed,
): void {
  const { row } = page;
  const sum = (column: number, value: Fixed): Figure => ({
    formula: `SUM(${at(first, column)}:${at(first + rows.length - 1, column)})`,
    value,
  });
  page.writeAcross(COLUMN.number, COLUMN.label, left > 0 ? '표시 사업 계' : '계', inTotal(LOOK.words));
  page.write(COLUMN.budget, sum(COLUMN.budget, budget), inTotal(LOOK.amount));
  page.write(COLUMN.executed, sum(COLUMN.executed, executed), inTotal(LOOK.amount));
  page.write(COLUMN.balance, balanceOf(row, budget, executed), inTotal(LOOK.amount));
  page.write(COLUMN.rate, rateOf(row, rate), inTotal(LOOK.rate));
  page.write(COLUMN.elapsed, { formula: ELAPSED_CELL, value: elapsed }, inTotal(LOOK.rate));
  page.write(COLUMN.gap, gapOf(row, rate, elapsed), inTotal(LOOK.rate));
  page.write(COLUMN.state, '', inTotal(LOOK.state));
}

/** What a total is read beside: none of it is work that can lag. */
const OUTSIDE = /예비비|내부거래/;

function writeNote(page: Page, { left, rows }: ExecutionGroup): void {
  const fixed = rows.filter(({ budget, executed }) => budget.formula === BLANK || executed.formula === BLANK).length;
  const notes = [
    '부진: 집행률이 경과율보다 부진 기준(%p)을 넘게 낮음, 주의: 경과율보다 낮음',
    ...(rows.some(({ label }) => OUTSIDE.test(String(label.value))) ? ['계에는 예비비·내부거래가 들어 있음'] : []),
    ...(left > 0 ? [`집행률이 높은 ${left}개 사업은 표시하지 않음`] : []),
    ...(fixed > 0 ? [`금액이 글자로 적힌 ${fixed}개 사업은 작성할 때의 값`] : []),
  ];
  page.writeAcross(COLUMN.number, COLUMN.state, `※ ${notes.join(' · ')}`, LOOK.note);
  page.next(HEIGHT.note);
}

function paceFormats(first: number, count: number) {
  const ranges = [{ row: first, column: COLUMN.rate, rows: count, columns: COLUMN.state - COLUMN.rate + 1 }];
  const cell = `$${at(first, COLUMN.state)}`;
  return [
    { ranges, rule: { kind: 'expression', formula: `${cell}="부진"`, style: FINDING_LOOK } },
    { ranges, rule: { kind: 'expression', formula: `${cell}="주의"`, style: REMARK_LOOK } },
  ] as const;
}

/** Where the number of lagging programmes is counted: `COUNTIF(…,"부진")` over a group. */
export function laggingCount({ group, first }: PlacedGroup): Figure {
  const range = `${fixedCell(first, COLUMN.state)}:${fixedCell(first + group.rows.length - 1, COLUMN.state)}`;
  const lagging = group.rows.filter(({ pace }) => pace === 'lagging').length;
  return { formula: `COUNTIF(${range},"부진")`, value: exact(lagging) };
}
