import { BLANK, exact, type Rectangle } from '../../../core/index.ts';
import type { ConditionalFormatDescription, SheetDescription, StyleDescription } from '../../ooxml/index.ts';
import { figureOf, type Content, type Entry, type Figure } from '../figure/figure.ts';
import { absoluteCell, absoluteRange, columnFixedCell, fixedCell } from '../sheet/address.ts';
import { Canvas } from '../sheet/canvas.ts';
import { LINE_POINTS, linesOf, widthOfText } from '../sheet/text-size.ts';
import {
  BODY_STYLE,
  CENTRED_STYLE,
  FIGURE_STYLE,
  FINDING_LOOK,
  formatOfUnit,
  HEADING_STYLE,
  LINE_STYLE,
  REMARK_LOOK,
  TAB_COLOUR,
  TITLE_STYLE,
} from '../style.ts';
import {
  DIFFERENCE_DIGITS,
  differenceOf,
  longestRemark,
  remarkFormula,
  remarkOf,
  resultFormula,
  resultOf,
  RESULTS,
  type Check,
} from './check.ts';

/** The checks of one section, under its title. */
export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly Check[];
}

const CHECK_SHEET = '검산표';
const SUMMARY_ROW = 1;
const HEADING_ROW = 2;
const TOP = HEADING_ROW + 1;
const HEADINGS = [
  '번호',
  '구분',
  '검산 항목',
  '검산식',
  '기재값(A)',
  '검산값(B)',
  '차이(A-B)',
  '결과',
  '비고',
] as const;
const WIDTHS = [6, 14, 30, 40, 16, 16, 14, 12, 30] as const;
const TITLE = 1;
const REMARK = 8;
const ROW_POINTS = 24;
const STATED = 4;
const EXPECTED = 5;
const DIFFERENCE = 6;
const RESULT = 7;

/** The sheet of the identities (검산표), and its summary for other sheets. */
export interface CheckSheet {
  readonly sheet: SheetDescription;
  readonly summary: Figure;
  /** What the checks of each group come to, in their order. */
  readonly summaries: readonly Figure[];
}

/** Lays out the identities with both numbers, their difference and the result, all as formulas. */
export function checkSheet(groups: readonly CheckGroup[], suffix: string): CheckSheet {
  const name = CHECK_SHEET + suffix;
  const lines = groups.flatMap(({ title, checks }) => checks.map((check) => ({ title, check })));
  const widths = widthsOf(groups);
  const canvas = new Canvas();
  const summary = summaryOf(
    lines.map(({ check }) => check),
    (area) => `${fixedCell(area.row, area.column)}:${fixedCell(area.row + area.rows - 1, area.column)}`,
  );
  canvas.write(0, 0, CHECK_SHEET, TITLE_STYLE);
  canvas.write(SUMMARY_ROW, 0, summary, { ...LINE_STYLE, wraps: false });
  HEADINGS.forEach((heading, column) => canvas.write(HEADING_ROW, column, heading, HEADING_STYLE));
  lines.forEach(({ title, check }, n) => writeCheck({ canvas, widths, row: TOP + n }, title, check));
  const sheet: SheetDescription = {
    name,
    tabColour: TAB_COLOUR.check,
    cells: canvas.cells,
    columns: widths.map((width, column) => ({ first: column, last: column, width })),
    rows: [{ row: 0, height: 30 }, { row: SUMMARY_ROW, height: 20 }, { row: HEADING_ROW, height: 26 }, ...canvas.rows],
    frozen: { rows: TOP, columns: 0 },
    hidesGridLines: true,
    protection: { allows: ['formatColumns', 'formatRows'] },
    conditionalFormats: resultFormats(lines.length),
    print: {
      orientation: 'landscape',
      fitsWidth: true,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: '&C&P / &N&R검산 통과가 적법을 뜻하지는 않음',
      isCentred: true,
    },
  };
  const before = (n: number): number => groups.slice(0, n).reduce((all, { checks }) => all + checks.length, 0);
  return {
    sheet,
    summary: { formula: absoluteCell(name, SUMMARY_ROW, 0), value: summary.value },
    summaries: groups.map(({ checks }, n) =>
      summaryOf(checks, (area) => absoluteRange(name, { ...area, row: area.row + before(n) })),
    ),
  };
}

/** The section's title stands on one line, whatever its length. */
function widthsOf(groups: readonly CheckGroup[]): readonly number[] {
  const title = Math.max(...groups.map((group) => widthOfText(group.title)), 0);
  return WIDTHS.map((width, column) => (column === TITLE ? Math.max(width, Math.ceil(title) + 3) : width));
}

/** Where a check is written. */
interface CheckRow {
  readonly canvas: Canvas;
  readonly widths: readonly number[];
  readonly row: number;
}

function writeCheck({ canvas, widths, row }: CheckRow, title: string, check: Check): void {
  const [stated, expected] = [fixedCell(row, STATED), fixedCell(row, EXPECTED)];
  const difference: Figure = {
    formula: `IF(COUNT(${stated},${expected})<2,"",ROUND(${stated}-${expected},${DIFFERENCE_DIGITS}))`,
    value: differenceOf(check),
  };
  const result: Figure = { formula: resultFormula(check, fixedCell(row, DIFFERENCE)), value: resultOf(check) };
  const remark: Figure = { formula: remarkFormula(check, fixedCell(row, RESULT)), value: remarkOf(check) };
  const rule = check.unit === undefined ? check.rule : `${check.rule} (${check.unit})`;
  const contents: readonly (Content | Entry)[] = [
    exact(row - TOP + 1),
    title,
    check.item,
    rule,
    check.stated,
    check.expected,
    difference,
    result,
    remark,
  ];
  contents.forEach((content, column) => canvas.write(row, column, content, styleOf(column, check)));
  const texts: readonly Entry[] = [BLANK, title, figureOf(check.item).value, rule];
  const heights = texts.map((text, column) => linesOf(text, widths[column] ?? 0));
  const longest = Math.max(...heights, linesOf(longestRemark(check), widths[REMARK] ?? 0));
  canvas.setHeight(row, Math.max(ROW_POINTS, longest * LINE_POINTS + 6));
}

function styleOf(column: number, { unit }: Check): StyleDescription {
  if (column >= STATED && column <= DIFFERENCE) return { ...FIGURE_STYLE, numberFormat: formatOfUnit(unit) };
  if (column === RESULT) return { ...CENTRED_STYLE, font: { isBold: true } };
  return column <= 1 ? CENTRED_STYLE : BODY_STYLE;
}

/** `검산 12건: 일치 10건, 단수차이 1건, 불일치·초과 1건, 자료 부족 0건`. */
function summaryOf(checks: readonly Check[], rangeOf: (area: Rectangle) => string): Figure {
  const range = rangeOf({ row: TOP, column: RESULT, rows: Math.max(checks.length, 1), columns: 1 });
  const results = checks.map(resultOf);
  const { match, within, rounding, mismatch, exceeded, incomplete } = RESULTS;
  const parts = [
    { name: '일치', words: [match, within] },
    { name: '단수차이', words: [rounding] },
    { name: '불일치·초과', words: [mismatch, exceeded] },
    { name: '자료 부족', words: [incomplete] },
  ].map(({ name, words }) => ({
    formula: `"${name} "&${words.map((word) => `COUNTIF(${range},"${word}")`).join('+')}&"건`,
    text: `${name} ${results.filter((result) => words.some((word) => word === result)).length}건`,
  }));
  return {
    formula: `"검산 ${checks.length}건: "&${parts.map(({ formula }) => formula).join(', "&')}"`,
    value: `검산 ${checks.length}건: ${parts.map(({ text }) => text).join(', ')}`,
  };
}

function resultFormats(checks: number): readonly ConditionalFormatDescription[] {
  if (checks === 0) return [];
  const ranges = [{ row: TOP, column: 0, rows: checks, columns: HEADINGS.length }];
  const cell = columnFixedCell(TOP, RESULT);
  const { mismatch, exceeded, rounding } = RESULTS;
  return [
    {
      ranges,
      rule: { kind: 'expression', formula: `OR(${cell}="${mismatch}",${cell}="${exceeded}")`, style: FINDING_LOOK },
    },
    { ranges, rule: { kind: 'expression', formula: `${cell}="${rounding}"`, style: REMARK_LOOK } },
  ];
}
