import {
  BLANK,
  contains,
  describeProblem,
  exact,
  MADE_SHEET_SIGN,
  printDate,
  printFigure,
  rangeName,
  readFigure,
  subtractFixed,
  type Finding,
  type PlainDate,
  type Severity,
  type TableReport,
  type TaskResult,
} from '../../core/index.ts';
import type { Entry } from '../build/figure/figure.ts';
import { Canvas } from '../build/sheet/canvas.ts';
import { LINE_POINTS, linesOf } from '../build/sheet/text-size.ts';
import {
  BODY_STYLE,
  CAPTION_STYLE,
  CENTRED_STYLE,
  FIGURE_STYLE,
  HEADING_STYLE,
  REPORT_TITLE_STYLE,
  TAB_COLOUR,
} from '../build/style.ts';
import type { SheetDescription, StyleDescription } from '../ooxml/index.ts';

/** The name the sheet asks for. */
export const VERIFICATION_SHEET = '검산표';

/** What is reported of a verification. */
export interface VerificationReport {
  readonly result: TaskResult;
  /** The day it is made. */
  readonly day: PlainDate;
  /** The file's name; `''` where it has none yet. */
  readonly workbook: string;
  /** The findings left out of the list, with the reason. */
  readonly ignored: ReadonlyMap<Finding, string>;
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: '오류', warning: '주의', info: '참고' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const small = { font: { size: 9 } } as const;
const WORDS: StyleDescription = { ...BODY_STYLE, ...small };
const SHORT: StyleDescription = { ...CENTRED_STYLE, ...small };
const FIGURE: StyleDescription = { ...FIGURE_STYLE, ...small, wraps: true };
const NOTE: StyleDescription = { font: { size: 9, colour: '595959' }, vertical: 'center' };

/** A column of the list of findings: what is told of each. */
interface ReportColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleDescription;
  readonly of: (finding: Finding, n: number, report: VerificationReport) => Entry;
}

const FINDING_COLUMNS: readonly ReportColumn[] = [
  { heading: '번호', width: 5, style: SHORT, of: (_, n) => exact(n + 1) },
  {
    heading: '심각도',
    width: 7,
    style: { ...SHORT, font: { size: 9, isBold: true } },
    of: ({ severity }) => SEVERITY[severity],
  },
  { heading: '시트', width: 14, style: SHORT, of: ({ sheet }) => sheet },
  { heading: '셀', width: 9, style: SHORT, of: ({ range }) => rangeName(range) },
  { heading: '머리글', width: 14, style: SHORT, of: (finding, _, { result }) => headingOf(finding, result.tables) },
  { heading: '현재 값', width: 13, style: FIGURE, of: ({ found }) => found },
  { heading: '맞는 값', width: 13, style: FIGURE, of: ({ expected }) => expected },
  { heading: '차이', width: 11, style: FIGURE, of: differenceOf },
  { heading: '기준', width: 24, style: WORDS, of: ({ rule }) => rule?.ko ?? BLANK },
  { heading: '지적 내용', width: 46, style: WORDS, of: ({ problem }) => describeProblem(problem, 'ko') },
  {
    heading: '조치·제외 사유',
    width: 20,
    style: WORDS,
    of: (finding, _, { ignored }) => (ignored.has(finding) ? `제외: ${ignored.get(finding) ?? ''}` : BLANK),
  },
];
const LAST = FINDING_COLUMNS.length - 1;
const HEADING_ROW = 5;

/** Lays out what a verification found (검산표), printable as it is: counts, findings one by one, the tables that were checked. */
export function verificationSheet(report: VerificationReport): SheetDescription {
  const canvas = new Canvas();
  writeTop(canvas, report);
  FINDING_COLUMNS.forEach(({ heading }, column) => canvas.write(HEADING_ROW, column, heading, HEADING_STYLE));
  canvas.setHeight(HEADING_ROW, 24);
  const findings = ORDER.flatMap((severity) => report.result.findings.filter((each) => each.severity === severity));
  findings.forEach((finding, n) => writeFinding(canvas, HEADING_ROW + 1 + n, finding, n, report));
  const end = HEADING_ROW + 1 + Math.max(findings.length, 1);
  if (findings.length === 0) {
    canvas.writeOver({ row: HEADING_ROW + 1, column: 0, rows: 1, columns: LAST + 1 }, '지적 사항 없음', SHORT);
  }
  writeTables(canvas, end + 1, report.result);
  return {
    name: VERIFICATION_SHEET,
    tabColour: TAB_COLOUR.check,
    cells: canvas.cells,
    merges: canvas.merges,
    rows: canvas.rows,
    columns: FINDING_COLUMNS.map(({ width }, column) => ({ first: column, last: column, width })),
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    hidesGridLines: true,
    silencedChecks: [
      {
        ranges: [{ row: 0, column: 0, rows: end + report.result.tables.length + 4, columns: LAST + 1 }],
        checks: ['number-stored-as-text'],
      },
    ],
    print: {
      orientation: 'landscape',
      fitsWidth: true,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      isCentred: true,
      footer: '&C&P / &N&R검산 통과가 적법을 뜻하지는 않음',
      margins: { left: 10, right: 10, top: 14, bottom: 14, header: 6, footer: 6 },
    },
  };
}

function writeTop(canvas: Canvas, { day, workbook, result, ignored }: VerificationReport): void {
  const across = (row: number, text: string, style: StyleDescription): void =>
    canvas.writeOver({ row, column: 0, rows: 1, columns: LAST + 1 }, text, style);
  across(0, '검산표', REPORT_TITLE_STYLE);
  canvas.setHeight(0, 36);
  const file = workbook === '' ? '' : ` · 통합 문서 ${workbook}`;
  across(1, `${MADE_SHEET_SIGN} · 검산일 ${printDate(day)}${file}`, NOTE);
  const counts = ORDER.map((severity) => {
    const count = result.findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY[severity]} ${count}건`;
  });
  across(2, `표 ${result.tables.length}개 검산 결과: ${counts.join(', ')}(제외 ${ignored.size}건 포함)`, {
    font: { size: 12, isBold: true },
    vertical: 'center',
  });
  canvas.setHeight(2, 24);
  across(4, '□ 지적 사항', CAPTION_STYLE);
  canvas.setHeight(4, 24);
}

const ROW_POINTS = 20;
/** A line of the small font. */
const LINE = LINE_POINTS - 2;

function writeFinding(canvas: Canvas, row: number, finding: Finding, n: number, report: VerificationReport): void {
  const contents = FINDING_COLUMNS.map(({ of }) => of(finding, n, report));
  contents.forEach((content, column) => canvas.write(row, column, content, FINDING_COLUMNS[column]?.style));
  const lines = contents.map((content, column) => linesOf(content, (FINDING_COLUMNS[column]?.width ?? 0) * WIDER));
  canvas.setHeight(row, Math.max(ROW_POINTS, Math.max(...lines) * LINE + 6));
}

/** The small font leaves room for more characters than a width says. */
const WIDER = 1.15;

/** The heading of the column a finding is about; of a turned table, of the line. */
function headingOf({ sheet, range }: Finding, tables: readonly TableReport[]): string {
  const columns = tables.filter((table) => table.sheet === sheet).flatMap(({ columns: all }) => all);
  return columns.find((column) => contains(column.range, range.row, range.column))?.heading ?? '';
}

/** Found less expected, where both are figures. */
function differenceOf({ found, expected }: Finding): Entry {
  if (expected === BLANK) return BLANK;
  const [a, b] = [readFigure(found), readFigure(expected)];
  if (a?.kind !== 'figure' || b?.kind !== 'figure') return BLANK;
  return printFigure(subtractFixed(a.value, b.value));
}

const TABLE_HEADINGS = [
  { heading: '번호', first: 0, last: 0 },
  { heading: '시트', first: 1, last: 2 },
  { heading: '범위', first: 3, last: 3 },
  { heading: '표', first: 4, last: 6 },
  { heading: '단위', first: 7, last: 7 },
  { heading: '행', first: 8, last: 8 },
  { heading: '검산한 항등식', first: 9, last: 9 },
  { heading: '지적', first: 10, last: 10 },
] as const;

function writeTables(canvas: Canvas, top: number, { tables, findings }: TaskResult): void {
  canvas.writeOver({ row: top, column: 0, rows: 1, columns: LAST + 1 }, '□ 검산한 표', CAPTION_STYLE);
  canvas.setHeight(top, 28);
  const write = (row: number, contents: readonly Entry[], styles: readonly StyleDescription[]): void =>
    TABLE_HEADINGS.forEach(({ first, last }, n) =>
      canvas.writeOver(
        { row, column: first, rows: 1, columns: last - first + 1 },
        contents[n] ?? BLANK,
        styles[n] ?? SHORT,
      ),
    );
  write(
    top + 1,
    TABLE_HEADINGS.map(({ heading }) => heading),
    TABLE_HEADINGS.map(() => HEADING_STYLE),
  );
  canvas.setHeight(top + 1, 24);
  tables.forEach((table, n) => {
    const count = findings.filter(
      ({ sheet, range }) => sheet === table.sheet && contains(table.range, range.row, range.column),
    ).length;
    const contents = [
      exact(n + 1),
      table.sheet,
      rangeName(table.range),
      table.title,
      table.unit ?? '',
      rowsOf(table),
      identitiesOf(table),
      `${count}건`,
    ];
    write(top + 2 + n, contents, [SHORT, SHORT, SHORT, WORDS, SHORT, SHORT, WORDS, SHORT]);
    canvas.setHeight(top + 2 + n, ROW_POINTS);
  });
}

function rowsOf({ rows: { item, subtotal, total } }: TableReport): string {
  return `항목 ${item.length}, 소계 ${subtotal.length}, 계 ${total.length}`;
}

/** How many identities were held: columns that follow from others in every line, totals in every column of figures. */
function identitiesOf({ columns, rows, totals }: TableReport): string {
  const derived = columns.filter(({ formula }) => formula !== BLANK).length;
  const lines = rows.item.length + rows.subtotal.length + rows.total.length;
  return `열 산식 ${derived}개 × ${lines}행, 합계 ${totals.length}개`;
}
