import {
  BLANK,
  compareFixed,
  exact,
  HALF_UP_1,
  toExcelFormula,
  type Dashboard,
  type EvaluationRow,
  type Followed,
} from '../../core/index.ts';
import type { Figure } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import { FINDING_LOOK } from '../build/style.ts';
import { cellName, columnLetters } from '../ooxml/contract.ts';
import type { ChartDescription } from '../ooxml/index.ts';
import { CHART_ROW, chartRows, type DrawnRows } from './bullet-chart.ts';
import { COLUMN, ordinal, type Page } from './layout.ts';
import { HEIGHT, LOOK } from './styles.ts';

const FULL = exact(100);

/** Writes the indicators with their achievement (평가 현황) and draws them; the figure tells how many are met. */
export function writeEvaluation(page: Page, { evaluation, evaluationLeft }: Dashboard, hasCharts: boolean): Figure {
  page.writeAcross(COLUMN.number, COLUMN.state, '□ 평가 현황', LOOK.caption);
  page.next(HEIGHT.caption);
  const heading = page.row;
  const headings = [
    [COLUMN.number, '번호'],
    [COLUMN.label, '지표·분야'],
    [COLUMN.budget, '목표'],
    [COLUMN.executed, '실적'],
    [COLUMN.rate, '달성률(%)'],
    [COLUMN.state, '상태'],
  ] as const;
  headings.forEach(([column, text]) => page.write(column, text, LOOK.heading));
  page.write(COLUMN.balance, '', LOOK.heading);
  page.writeAcross(COLUMN.elapsed, COLUMN.gap, '출처', LOOK.heading);
  page.next(HEIGHT.heading);
  const first = page.row;
  evaluation.forEach((row, n) => {
    writeRow(page, row, n);
    page.next(HEIGHT.body);
  });
  const ranges = [COLUMN.rate, COLUMN.state].map((column) => ({
    row: first,
    column,
    rows: evaluation.length,
    columns: 1,
  }));
  const missed = `$${cellName(first, COLUMN.state)}="미달"`;
  page.formats.push({ ranges, rule: { kind: 'expression', formula: missed, style: FINDING_LOOK } });
  const left = evaluationLeft > 0 ? ` · 달성률이 높은 ${evaluationLeft}개 지표는 표시하지 않음` : '';
  page.writeAcross(COLUMN.number, COLUMN.state, `※ 달성: 달성률 100% 이상${left}`, LOOK.note);
  page.next(HEIGHT.note);
  if (hasCharts) {
    const rows = chartRows(evaluation.length);
    page.charts.push(achievementChart(page, { heading, first, count: evaluation.length, rows }));
    for (let n = 0; n < rows; n++) page.next(CHART_ROW);
  }
  return metCount(evaluation, first);
}

function writeRow(page: Page, row: EvaluationRow, n: number): void {
  const rate = cellName(page.row, COLUMN.rate);
  page.write(COLUMN.number, ordinal(n), LOOK.number);
  page.follow(COLUMN.label, row.label, LOOK.label);
  page.follow(COLUMN.budget, row.target, LOOK.general);
  page.follow(COLUMN.executed, row.actual, LOOK.general);
  page.write(COLUMN.balance, '', LOOK.words);
  if (row.achievement.value === BLANK) page.write(COLUMN.rate, calculated(page.row, row), LOOK.rate);
  else page.follow(COLUMN.rate, asPrinted(row), LOOK.rate);
  page.writeAcross(COLUMN.elapsed, COLUMN.gap, row.sheet, LOOK.words);
  const state: Figure = {
    formula: `IF(ISNUMBER(${rate}),IF(${rate}>=100,"달성","미달"),"미확정")`,
    value: row.rate === BLANK ? '미확정' : compareFixed(row.rate, FULL) >= 0 ? '달성' : '미달',
  };
  page.write(COLUMN.state, state, LOOK.state);
}

/** The achievement of the sheet, rounded as it is printed here. */
function asPrinted({ achievement, rate }: EvaluationRow): Followed {
  const { formula } = achievement;
  return { formula: formula === BLANK ? BLANK : `ROUND(${formula},1)`, value: rate };
}

function calculated(row: number, { rate }: EvaluationRow): Figure {
  const cells = { cellOf: (key: string) => `${key}${row + 1}`, totalOf: String, runningOf: String };
  const [part, whole] = [columnLetters(COLUMN.executed), columnLetters(COLUMN.budget)];
  return { formula: toExcelFormula({ kind: 'rate', part, whole }, cells, HALF_UP_1).slice(1), value: rate };
}

function metCount(rows: readonly EvaluationRow[], first: number): Figure {
  const range = `${fixedCell(first, COLUMN.state)}:${fixedCell(first + rows.length - 1, COLUMN.state)}`;
  const met = rows.filter(({ rate }) => rate !== BLANK && compareFixed(rate, FULL) >= 0).length;
  return { formula: `COUNTIF(${range},"달성")&" / "&ROWS(${range})`, value: `${met} / ${rows.length}` };
}

function achievementChart({ name: sheet, row }: Page, { heading, first, count, rows }: DrawnRows): ChartDescription {
  const run = (column: number) => ({ sheet, range: { row: first, column, rows: count, columns: 1 } });
  return {
    name: '달성률',
    alternativeText: '지표별 달성률',
    title: { text: '지표별 달성률(%)' },
    anchor: { row, column: COLUMN.number, rows, columns: COLUMN.state + 1 },
    plots: [
      {
        kind: 'bars',
        direction: 'horizontal',
        grouping: 'clustered',
        gapWidth: 45,
        series: [
          {
            name: { sheet, row: heading, column: COLUMN.rate },
            categories: run(COLUMN.label),
            values: run(COLUMN.rate),
            fill: { kind: 'solid', colour: '2E5C8A' },
            labels: { position: 'outside', numberFormat: '0.0' },
          },
        ],
      },
    ],
    categoryAxis: { isReversed: true },
    valueAxis: { minimum: 0, numberFormat: '0' },
    legend: 'none',
  };
}
