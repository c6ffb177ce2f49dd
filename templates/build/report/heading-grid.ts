import { BLANK, type Blank } from '../../../core/index.ts';
import { figureOf, type Content } from '../figure/figure.ts';
import type { Canvas } from '../sheet/canvas.ts';
import { HEADING_STYLE } from '../style.ts';
import { linesOf, LINE_POINTS } from '../sheet/text-size.ts';

/** One heading and the sheet columns it covers. */
export interface HeadingCell {
  readonly content: Content;
  /** The heading over this one and its neighbours; blank where there is none. */
  readonly group: Content | Blank;
  readonly start: number;
  readonly span: number;
  /** In characters. */
  readonly width: number;
}

const LEAST_POINTS = 24;

/** How many rows a heading takes: two where columns stand under a group. */
export function headingRows(headings: readonly HeadingCell[]): number {
  return headings.some(({ group }) => group !== BLANK) ? 2 : 1;
}

/** Writes a heading: columns without a group over both rows, a group over its columns. */
export function writeHeading(canvas: Canvas, row: number, headings: readonly HeadingCell[]): void {
  const rows = headingRows(headings);
  headings.forEach(({ content, group, start, span }, n) => {
    if (group === BLANK) {
      canvas.writeOver({ row, column: start, rows, columns: span }, content, HEADING_STYLE);
      return;
    }
    if (n === 0 || headings[n - 1]?.group !== group) {
      const members = headings.slice(n, endOfGroup(headings, n));
      const columns = members.reduce((all, member) => all + member.span, 0);
      canvas.writeOver({ row, column: start, rows: 1, columns }, group, HEADING_STYLE);
    }
    canvas.writeOver({ row: row + 1, column: start, rows: 1, columns: span }, content, HEADING_STYLE);
  });
  const lines = (cells: readonly HeadingCell[]): number =>
    Math.max(1, ...cells.map(({ content, width }) => linesOf(figureOf(content).value, width)));
  const grouped = headings.filter(({ group }) => group !== BLANK);
  const single = headings.filter(({ group }) => group === BLANK);
  const last = Math.max(lines(grouped), lines(single) - rows + 1);
  for (let n = 0; n < rows; n++) {
    canvas.setHeight(row + n, Math.max(LEAST_POINTS, (n === rows - 1 ? last : 1) * LINE_POINTS + 6));
  }
}

function endOfGroup(headings: readonly HeadingCell[], from: number): number {
  const end = headings.findIndex(({ group }, n) => n > from && group !== headings[from]?.group);
  return end < 0 ? headings.length : end;
}
