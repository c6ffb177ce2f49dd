import {
  BLANK,
  exact,
  fixedText,
  HALF_UP_1,
  MADE_SHEET_SIGN,
  roundFixed,
  serialOfDate,
  subtractFixed,
  type Dashboard,
} from '../../core/index.ts';
import type { Content, Entry } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import type { SheetDescription } from '../ooxml/index.ts';
import { writeDeadlines } from './deadline-block.ts';
import { writeEvaluation } from './evaluation-block.ts';
import { laggingCount, writeExecution, type PlacedGroup } from './execution-block.ts';
import { writeLagging } from './lagging-block.ts';
export type { LinkedCell } from './layout.ts';
import { COLUMN, DAY_CELL, HIDDEN, Page, WIDTHS, type LinkedCell } from './layout.ts';
import { HEIGHT, LOOK } from './styles.ts';

/** The name the sheet asks for. */
export const DASHBOARD_SHEET = '현황판';

/** The dashboard as a sheet, and the formulas that read the other sheets, to be written once it stands beside them. */
export interface DashboardSheet {
  readonly sheet: SheetDescription;
  /** Each of these cells holds, until then, what its formula comes to. */
  readonly links: readonly LinkedCell[];
}

/** How a dashboard is laid out. */
export interface DashboardSheetOptions {
  /** False for a program that inserts no charts; the tables say the same. */
  readonly hasCharts: boolean;
}

const BOXES_ROW = 4;

/** Lays out a dashboard (현황판) on one sheet: figures at the top, then execution, what lags, evaluation and deadlines. */
export function dashboardSheet(dashboard: Dashboard, { hasCharts }: DashboardSheetOptions): DashboardSheet {
  const page = new Page(DASHBOARD_SHEET);
  writeTop(page, dashboard);
  page.row = BOXES_ROW + 3;
  const groups = dashboard.execution.map((group) => {
    const placed = writeExecution(page, group, dashboard, hasCharts);
    writeLagging(page, placed, dashboard);
    page.next(HEIGHT.gap);
    return placed;
  });
  const met = dashboard.evaluation.length > 0 ? writeEvaluation(page, dashboard, hasCharts) : '해당 없음';
  const due = dashboard.deadlines.length > 0 ? writeDeadlines(page, dashboard.deadlines) : '해당 없음';
  writeBoxes(page, groups, dashboard, [met, due]);
  return { sheet: sheetOf(page), links: page.links };
}

function writeTop(page: Page, { asOf, margin, elapsed }: Dashboard): void {
  page.writeAcross(COLUMN.number, COLUMN.state, '예산·평가 현황판', LOOK.title);
  page.next(HEIGHT.title);
  page.writeAcross(
    COLUMN.number,
    COLUMN.state,
    `${MADE_SHEET_SIGN} · 수치는 원본 시트를 따라 계산됨 · 노란 칸(기준일, 부진 기준)은 고칠 수 있음`,
    LOOK.sign,
  );
  page.next(HEIGHT.note);
  const serial = serialOfDate(asOf);
  const days = `(${DAY_CELL}-DATE(YEAR(${DAY_CELL}),1,1)+1)`;
  const year = `(DATE(YEAR(${DAY_CELL})+1,1,1)-DATE(YEAR(${DAY_CELL}),1,1))`;
  page.writeAcross(COLUMN.number, COLUMN.label, '기준일', LOOK.setting);
  page.write(COLUMN.budget, serial === BLANK ? BLANK : exact(serial), LOOK.day);
  page.write(COLUMN.executed, '부진 기준(%p)', LOOK.setting);
  page.write(COLUMN.balance, exact(margin), LOOK.margin);
  page.writeAcross(COLUMN.rate, COLUMN.elapsed, '연간 경과율(%)', LOOK.setting);
  page.write(COLUMN.gap, { formula: `QUOTIENT(${days}*2000+${year},2*${year})/10`, value: elapsed }, LOOK.elapsed);
  page.write(COLUMN.state, '', LOOK.setting);
  page.next(HEIGHT.setting);
  page.next(HEIGHT.gap);
}

const BOXES = [
  [COLUMN.number, COLUMN.label],
  [COLUMN.budget, COLUMN.executed],
  [COLUMN.balance, COLUMN.rate],
  [COLUMN.elapsed, COLUMN.state],
] as const;

/** The four figures over the page. */
function writeBoxes(
  page: Page,
  groups: readonly PlacedGroup[],
  { elapsed }: Dashboard,
  [met, due]: readonly [Content, Content],
): void {
  const [main] = groups;
  const counts = groups.map(laggingCount);
  const gap = main && main.group.rate !== BLANK ? subtractFixed(main.group.rate, elapsed) : BLANK;
  const lagging = groups.flatMap(({ group }) => group.rows).filter(({ pace }) => pace === 'lagging').length;
  const rateCell = main ? fixedCell(main.total, COLUMN.rate) : '';
  const gapCell = main ? fixedCell(main.total, COLUMN.gap) : '';
  const sign = `IF(ISNUMBER(${gapCell}),TEXT(${gapCell},"+0.0;△0.0;0.0"),"")`;
  const boxes: readonly (readonly [string, Content | Entry])[] = [
    [
      '집행률(경과율 대비 %p)',
      main
        ? {
            formula: `IF(ISNUMBER(${rateCell}),TEXT(${rateCell},"0.0")&"% ("&${sign}&")","-")`,
            value: rateInWords(main.group.rate, gap),
          }
        : '해당 없음',
    ],
    [
      '부진 사업',
      main ? { formula: `${counts.map(({ formula }) => formula).join('+')}&"개"`, value: `${lagging}개` } : '해당 없음',
    ],
    ['달성 / 지표', met],
    ['다가오는 기한', due],
  ];
  boxes.forEach(([heading, content], n) => {
    const [first, last] = BOXES[n] ?? BOXES[0];
    page.row = BOXES_ROW;
    page.writeAcross(first, last, heading, LOOK.boxHeading);
    page.row += 1;
    page.writeAcross(first, last, content, LOOK.box);
  });
  page.canvas.setHeight(BOXES_ROW, HEIGHT.setting);
  page.canvas.setHeight(BOXES_ROW + 1, HEIGHT.figure);
  page.canvas.setHeight(BOXES_ROW + 2, HEIGHT.gap);
}

function rateInWords(rate: PlacedGroup['group']['rate'], gap: PlacedGroup['group']['rate']): string {
  if (rate === BLANK || gap === BLANK) return '-';
  const points = oneDecimal(gap);
  const sign = points.startsWith('-') ? `△${points.slice(1)}` : points === '0.0' ? points : `+${points}`;
  return `${oneDecimal(rate)}% (${sign})`;
}

function oneDecimal(value: NonNullable<PlacedGroup['group']['rate']>): string {
  const text = fixedText(roundFixed(value, HALF_UP_1));
  return text.includes('.') ? text : `${text}.0`;
}

function sheetOf({ name, canvas, charts, formats }: Page): SheetDescription {
  return {
    name,
    tabColour: '2E75B6',
    cells: canvas.cells,
    merges: canvas.merges,
    rows: canvas.rows,
    columns: [
      ...WIDTHS.map((width, column) => ({ first: column, last: column, width })),
      { ...HIDDEN, width: 8, isHidden: true },
    ],
    hidesGridLines: true,
    conditionalFormats: formats,
    charts,
    print: {
      orientation: 'portrait',
      fitsWidth: true,
      isCentred: true,
      footer: '&C&P / &N',
      margins: { left: 12, right: 12, top: 14, bottom: 14, header: 6, footer: 6 },
    },
  };
}
