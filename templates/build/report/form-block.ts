import { BLANK, cellName, columnOfForm, type Rectangle } from '../../../core/index.ts';
import type { ConditionalFormatDescription } from '../../ooxml/index.ts';
import { figureOf, quoted, type Figure } from '../figure/figure.ts';
import type { RateRule } from '../figure/measure.ts';
import { absoluteCell, columnFixedCell } from '../sheet/address.ts';
import type { Canvas } from '../sheet/canvas.ts';
import { rateFormats } from '../sheet/rate-formats.ts';
import { CAPTION_STYLE, CELL_BORDER, FINDING_LOOK, HEADING_STYLE, LINE_STYLE, NOTE_STYLE } from '../style.ts';
import { blockGrid, headingOfColumn, type BlockGrid } from './block-grid.ts';
import { bodyCellStyle } from './body-style.ts';
import { writeHeading } from './heading-grid.ts';
import { recordFigures, type RecordFigures } from './record-figures.ts';
import type { FormBlock, PlacedBlock } from './report.ts';
import { LINE_POINTS, linesOf } from '../sheet/text-size.ts';

/** The sheet a block is written on. */
export interface BlockSheet {
  readonly canvas: Canvas;
  readonly name: string;
  readonly widths: readonly number[];
  readonly rule: RateRule;
  readonly suffix: string;
}

/** A written block: where it stands, the first row below it, and its conditional formats. */
export interface WrittenBlock {
  readonly placed: PlacedBlock;
  /** The first row of the body. */
  readonly body: number;
  readonly end: number;
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
}

const ROW_POINTS = 24;
/** A record that is empty takes less room, yet enough for a line. */
const EMPTY_ROW_POINTS = 18;

/** Writes a printed table from a row on: caption and unit, heading, records, notes. */
export function writeFormBlock(sheet: BlockSheet, block: FormBlock, top: number): WrittenBlock {
  const { canvas, name, widths } = sheet;
  const width = widths.length;
  const hasCaption = block.caption !== undefined || block.unit !== undefined;
  if (hasCaption) writeCaption(sheet, block, top);
  const grid = blockGrid(block, hasCaption ? top + 1 : top, widths);
  const records = figuresOfRecords(sheet, block, grid);
  writeHeading(canvas, grid.heading, grid.headings);
  writeBody(sheet, block, grid, records);
  (block.notes ?? []).forEach((note, n) => {
    canvas.writeOver({ row: grid.end + n, column: 0, rows: 1, columns: width }, note, LINE_STYLE);
    canvas.setHeight(grid.end + n, Math.max(18, linesOf(figureOf(note).value, totalWidth(widths)) * LINE_POINTS));
  });
  return {
    placed: {
      block,
      sheet: name,
      cellOf: grid.cellOf,
      headingOf: grid.headingOf,
      figureOf: (record, key) => {
        const { row, column } = grid.cellOf(record, key);
        return { formula: absoluteCell(name, row, column), value: records[record]?.figures.get(key)?.value ?? BLANK };
      },
    },
    body: grid.body,
    end: grid.end + (block.notes ?? []).length,
    conditionalFormats: formatsOf(sheet, block, grid),
  };
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function writeCaption({ canvas, widths }: BlockSheet, { caption, unit }: FormBlock, row: number): void {
  const half = Math.max(1, Math.ceil(widths.length / 2));
  canvas.writeOver({ row, column: 0, rows: 1, columns: half }, caption ?? BLANK, CAPTION_STYLE);
  if (unit !== undefined && half < widths.length) {
    const area = { row, column: half, rows: 1, columns: widths.length - half };
    canvas.writeOver(area, `(단위: ${unit})`, NOTE_STYLE);
  }
  canvas.setHeight(row, 26);
}

/** The total first, for shares read it. */
function figuresOfRecords({ rule }: BlockSheet, block: FormBlock, grid: BlockGrid): readonly RecordFigures[] {
  const addressOf = (record: number) => (key: string) => {
    if (!block.columns.includes(key)) return undefined;
    const { row, column } = grid.cellOf(record, key);
    return cellName(row, column);
  };
  const figuresFor = (record: number, totalOf: (key: string) => Figure | undefined): RecordFigures => {
    const printed = block.records[record];
    if (!printed) throw new RangeError(`block ${block.id} has no record ${record}`);
    return recordFigures(block, printed, { rule, addressOf: addressOf(record), totalOf });
  };
  const place = block.records.findIndex(({ kind }) => kind === 'total');
  const total = place < 0 ? undefined : figuresFor(place, () => undefined);
  return block.records.map((_, record) => figuresFor(record, (key) => total?.figures.get(key)));
}

function writeBody({ canvas }: BlockSheet, block: FormBlock, grid: BlockGrid, records: readonly RecordFigures[]): void {
  const { columns, isTurned = false, rowHeight = ROW_POINTS } = block;
  const [label = '', ...rest] = columns;
  const keys = isTurned ? rest : columns;
  const heights = new Map<number, number>();
  records.forEach(({ contents, figures }, record) => {
    const isFilled = isTurned || !block.records[record]?.isOpen || (figures.get(label)?.value ?? BLANK) !== BLANK;
    const least = isFilled ? rowHeight : EMPTY_ROW_POINTS;
    for (const key of keys) {
      const { row, column } = grid.cellOf(record, key);
      const { span, width } = grid.slotOf(record, key);
      const style = bodyCellStyle(block, record, key, isFilled);
      canvas.writeOver({ row, column, rows: 1, columns: span }, contents.get(key) ?? BLANK, style);
      const isText = columnOfForm(block.form, key).unit === 'text';
      const lines = isText ? linesOf(figures.get(key)?.value ?? BLANK, width) : 1;
      heights.set(row, Math.max(heights.get(row) ?? least, isFilled ? lines * LINE_POINTS + 6 : 0));
    }
  });
  if (isTurned) writeSideHeadings(canvas, block, grid, rest);
  for (const [row, height] of heights) canvas.setHeight(row, height);
}

function writeSideHeadings(canvas: Canvas, block: FormBlock, grid: BlockGrid, keys: readonly string[]): void {
  for (const key of keys) {
    const { row, column } = grid.headingOf(key);
    const area = { row, column, rows: 1, columns: grid.slots[0]?.span ?? 1 };
    canvas.writeOver(area, headingOfColumn(block, key).content, HEADING_STYLE);
  }
}

/** Words that need attention, lines around open records once they are filled, and the decimals of the rates. */
function formatsOf({ suffix }: BlockSheet, block: FormBlock, grid: BlockGrid): readonly ConditionalFormatDescription[] {
  const rates = block.columns
    .filter((key) => columnOfForm(block.form, key).unit === 'percent')
    .flatMap((key) => block.records.map((_, record) => ({ ...grid.cellOf(record, key), rows: 1, columns: 1 })));
  return [...findingFormats(block, grid), ...openFormats(block, grid), ...rateFormats(rates, suffix)];
}

function findingFormats(block: FormBlock, grid: BlockGrid): readonly ConditionalFormatDescription[] {
  return Object.entries(block.findings ?? {}).map(([key, words]) => {
    const { row, column } = grid.cellOf(0, key);
    const tests = words.map((word) => `${columnFixedCell(row, column)}=${quoted(word)}`);
    const [test = ''] = tests;
    return {
      ranges: [{ row, column, rows: block.records.length, columns: grid.slotOf(0, key).span }],
      rule: {
        kind: 'expression',
        formula: tests.length === 1 ? test : `OR(${tests.join(',')})`,
        style: { ...FINDING_LOOK, border: CELL_BORDER },
      },
    };
  });
}

function openFormats(block: FormBlock, grid: BlockGrid): readonly ConditionalFormatDescription[] {
  const { records, isTurned } = block;
  const first = records.findIndex(({ isOpen }) => isOpen);
  const last = grid.slots.at(-1);
  if (first < 0 || isTurned || !last) return [];
  const row = grid.body + first;
  const open: Rectangle = { row, column: 0, rows: records.length - first, columns: last.start + last.span };
  const formula = `LEN(${columnFixedCell(row, 0)})>0`;
  return [{ ranges: [open], rule: { kind: 'expression', formula, style: { border: CELL_BORDER } } }];
}
