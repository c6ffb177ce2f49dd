import { BLANK, fixedText, type Followed } from '../../core/index.ts';
import { isNumber, numberFigure, type Content, type Entry, type Figure } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import { Canvas } from '../build/sheet/canvas.ts';
import type { ChartDescription, ConditionalFormatDescription, StyleDescription } from '../ooxml/index.ts';

/** The columns of the dashboard; those behind the state are hidden and feed the list and the chart. */
export const COLUMN = {
  number: 0,
  label: 1,
  budget: 2,
  executed: 3,
  balance: 4,
  rate: 5,
  elapsed: 6,
  gap: 7,
  state: 8,
  place: 9,
  drawnElapsed: 10,
  drawnRate: 11,
  drawnLagging: 12,
} as const;

/** In characters. */
export const WIDTHS: readonly number[] = [5, 36, 13, 13, 13, 10, 10, 10, 9];
export const HIDDEN = { first: COLUMN.place, last: COLUMN.drawnLagging } as const;

/** The cells a reader can set, and what follows from the day. */
export const DAY_CELL = fixedCell(2, COLUMN.budget);
export const MARGIN_CELL = fixedCell(2, COLUMN.balance);
export const ELAPSED_CELL = fixedCell(2, COLUMN.gap);

/** A formula to write once the sheet stands in the workbook: it reads another sheet. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  /** With its `=`. */
  readonly formula: string;
}

/** The dashboard as it is laid out from the top. */
export class Page {
  readonly canvas = new Canvas();
  readonly links: LinkedCell[] = [];
  readonly charts: ChartDescription[] = [];
  readonly formats: ConditionalFormatDescription[] = [];
  row = 0;

  constructor(readonly name: string) {}

  write(column: number, content: Content | Entry, style: StyleDescription): void {
    this.canvas.write(this.row, column, content, style);
  }

  /** Writes over several columns of the row. */
  writeAcross(first: number, last: number, content: Content | Entry, style: StyleDescription): void {
    this.canvas.writeOver({ row: this.row, column: first, rows: 1, columns: last - first + 1 }, content, style);
  }

  /** Writes what a cell of the workbook holds now, to be followed once the sheet stands there. */
  follow(column: number, { formula, value }: Followed, style: StyleDescription): void {
    this.canvas.write(this.row, column, value, style);
    if (formula !== BLANK) this.links.push({ row: this.row, column, formula: `=${formula}` });
  }

  /** Goes on below, past a row of this height in points. */
  next(height: number): void {
    this.canvas.setHeight(this.row, height);
    this.row += 1;
  }
}

/** What a cell shows of a number that may be missing. */
export function entryText(entry: Entry): string {
  return isNumber(entry) ? fixedText(entry) : (entry ?? '');
}

/** The number of a row in its list. */
export function ordinal(n: number): Figure['value'] {
  return numberFigure(n + 1).value;
}
