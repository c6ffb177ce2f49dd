import type {
  CellPlace,
  CellRun,
  ChartDescription,
  ConditionalFormatDescription,
  SheetDescription,
} from '../../ooxml/index.ts';
import { figureOf } from '../figure/figure.ts';
import { dateText, words } from '../figure/words.ts';
import type { Book } from '../section.ts';
import { Canvas } from '../sheet/canvas.ts';
import { CAPTION_STYLE, LINE_STYLE, NOTE_STYLE, REPORT_TITLE_STYLE, TAB_COLOUR } from '../style.ts';
import { writeFormBlock, type BlockSheet } from './form-block.ts';
import type { ChartBlock, LinesBlock, PlacedBlock, PrintedReports, Report } from './report.ts';
import { LINE_POINTS, linesOf } from '../sheet/text-size.ts';

/** The sheets of a section's reports, and where their cells stand. */
export interface ReportSheets {
  readonly sheets: readonly SheetDescription[];
  readonly printed: PrintedReports;
}

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const TOP = 3;
const CHART_ROW_POINTS = 18;

/** Lays out the reports of a section; charts last, for they may draw what any of them prints. */
export function reportSheets(reports: readonly Report[], book: Book, suffix: string): ReportSheets {
  const placed = new Map<string, PlacedBlock>();
  const printed = printedReports(placed);
  const laidOut = reports.map((report) => layOut(report, book, suffix, placed));
  return { sheets: laidOut.map(({ sheet, charts }) => withCharts(sheet, charts, printed)), printed };
}

interface PlacedChart {
  readonly row: number;
  readonly columns: number;
  readonly block: ChartBlock;
}

interface LaidOut {
  readonly sheet: SheetDescription;
  readonly charts: readonly PlacedChart[];
}

function layOut(report: Report, book: Book, suffix: string, placed: Map<string, PlacedBlock>): LaidOut {
  const { title, widths, orientation = 'portrait' } = report;
  const canvas = new Canvas();
  const sheet: BlockSheet = { canvas, name: report.name + suffix, widths, rule: book.settings.rule, suffix };
  const across = { column: 0, rows: 1, columns: widths.length };
  canvas.writeOver({ row: TITLE_ROW, ...across }, title, REPORT_TITLE_STYLE);
  canvas.writeOver({ row: NOTE_ROW, ...across }, words(dateText(book.settings.asOf), ' 현재'), NOTE_STYLE);
  canvas.setHeight(TITLE_ROW, 34);
  canvas.setHeight(NOTE_ROW, 20);
  const charts: PlacedChart[] = [];
  const conditionalFormats: ConditionalFormatDescription[] = [];
  const pageBreaks: number[] = [];
  let titleEnd = TOP;
  let row = TOP;
  for (const block of report.blocks) {
    if (block.startsPage) pageBreaks.push(row);
    switch (block.kind) {
      case 'form': {
        const written = writeFormBlock(sheet, block, row);
        if (placed.has(block.id)) throw new RangeError(`two blocks of the name ${block.id}`);
        placed.set(block.id, written.placed);
        conditionalFormats.push(...written.conditionalFormats);
        titleEnd = written.body;
        row = written.end;
        break;
      }
      case 'lines':
        row = writeLines(sheet, block, row);
        break;
      case 'chart':
        charts.push({ row, columns: widths.length, block });
        for (let n = 0; n < block.rows; n++) canvas.setHeight(row + n, CHART_ROW_POINTS);
        row += block.rows;
    }
    row += 1;
  }
  return {
    charts,
    sheet: {
      name: sheet.name,
      tabColour: TAB_COLOUR.report,
      cells: canvas.cells,
      columns: widths.map((width, column) => ({ first: column, last: column, width })),
      rows: canvas.rows,
      merges: canvas.merges,
      hidesGridLines: true,
      protection: { allows: ['formatColumns', 'formatRows'] },
      conditionalFormats,
      print: {
        orientation,
        fitsWidth: true,
        area: { row: 0, column: 0, rows: row - 1, columns: widths.length },
        footer: '&C- &P -',
        isCentred: true,
        pageBreaks,
        ...(report.blocks.length === 1 ? { titleRows: { first: TITLE_ROW, last: titleEnd - 1 } } : {}),
      },
    },
  };
}

function writeLines({ canvas, widths }: BlockSheet, { caption, lines }: LinesBlock, top: number): number {
  const across = { column: 0, rows: 1, columns: widths.length };
  const width = widths.reduce((all, each) => all + each, 0);
  let row = top;
  if (caption !== undefined) {
    canvas.writeOver({ row, ...across }, caption, CAPTION_STYLE);
    canvas.setHeight(row, 26);
    row += 1;
  }
  for (const line of lines) {
    canvas.writeOver({ row, ...across }, line, LINE_STYLE);
    canvas.setHeight(row, Math.max(20, linesOf(figureOf(line).value, width) * LINE_POINTS + 4));
    row += 1;
  }
  return row;
}

function withCharts(
  sheet: SheetDescription,
  charts: readonly PlacedChart[],
  printed: PrintedReports,
): SheetDescription {
  if (charts.length === 0) return sheet;
  return {
    ...sheet,
    charts: charts.map(({ row, columns, block }): ChartDescription => ({
      ...block.chart(printed),
      anchor: { row, column: 0, rows: block.rows, columns },
    })),
  };
}

/** Finds the cells of blocks by their names; a name nobody has is a programmer's fault. */
function printedReports(placed: ReadonlyMap<string, PlacedBlock>): PrintedReports {
  const found = (id: string): PlacedBlock => {
    const block = placed.get(id);
    if (!block) throw new RangeError(`no block '${id}'`);
    return block;
  };
  return {
    figure: (id, record, key) => found(id).figureOf(record, key),
    heading: (id, key): CellPlace => ({ sheet: found(id).sheet, ...found(id).headingOf(key) }),
    run: (id, key, { from = 0, count } = {}): CellRun => {
      const { block, cellOf, sheet } = found(id);
      const length = count ?? block.records.length - from;
      const [rows, columns] = block.isTurned ? [1, length] : [length, 1];
      return { sheet, range: { ...cellOf(from, key), rows, columns } };
    },
  };
}
