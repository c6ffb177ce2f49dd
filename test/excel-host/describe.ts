import { Book } from './book/book.ts';
import type { CalculationMode } from './book/book.ts';
import { setStyle, writeCells } from './book/edit.ts';
import type { CellInput } from './book/edit.ts';
import { Fault } from './book/fault.ts';
import { parseRegion } from './book/region.ts';
import type { Rectangle } from './book/region.ts';
import type { Sheet, SheetVisibility } from './book/sheet.ts';
import { setHidden } from './book/visible.ts';

/** A sheet as a test writes it down. */
export interface SheetDescription {
  readonly name: string;
  /** Rows of entries as typed, from `at` (A1) on; null leaves a cell empty. */
  readonly cells?: readonly (readonly CellInput[])[];
  readonly at?: string;
  /** Number format codes by region, e.g. `{ 'B2:B9': '#,##0' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** Hidden rows and columns as regions, e.g. `['3:4']` and `['B:B']`. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: SheetVisibility;
  /** Protects the sheet; the regions of `unlocked` stay open. */
  readonly isProtected?: boolean;
  readonly password?: string;
  readonly unlocked?: readonly string[];
}

/** A book as a test writes it down. */
export interface BookDescription {
  readonly sheets: readonly SheetDescription[];
  /** Defined names with their formulas, e.g. `{ 기준일: "='설정'!$B$2" }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly calculationMode?: CalculationMode;
}

function region(text: string): Rectangle {
  const area = parseRegion(text);
  if (!area) throw new Fault('InvalidArgument', text);
  return area;
}

/** Opens a described book. */
export function bookFrom(description: BookDescription): Book {
  const book = new Book();
  for (const sheet of description.sheets) book.addSheet(sheet.name);
  for (const [name, formula] of Object.entries(description.names ?? {})) {
    book.names.push({ name, scope: null, formula, comment: '', isVisible: true });
  }
  for (const sheet of description.sheets) {
    const found = book.findSheet(sheet.name);
    if (found) fill(book, found, sheet);
  }
  for (const [key, value] of Object.entries(description.settings ?? {})) book.settings.set(key, value);
  book.settle(true);
  book.calculationMode = description.calculationMode ?? 'Automatic';
  return book;
}

function fill(book: Book, sheet: Sheet, description: SheetDescription): void {
  const { cells = [], formats = {}, merges = [], unlocked = [] } = description;
  for (const [area, format] of Object.entries(formats)) setStyle(sheet, region(area), 'numberFormat', format);
  const start = region(description.at ?? 'A1');
  cells.forEach((line, row) => {
    if (line.length === 0) return;
    writeCells(book, sheet, { ...start, row: start.row + row, rows: 1, columns: line.length }, [line]);
  });
  sheet.merges = merges.map(region);
  hideLines(sheet, description);
  sheet.visibility = description.visibility ?? 'Visible';
  for (const area of unlocked) setStyle(sheet, region(area), 'locked', false);
  if (description.isProtected === true) sheet.protection = { options: {}, password: description.password ?? '' };
}

function hideLines(sheet: Sheet, { hiddenRows = [], hiddenColumns = [] }: SheetDescription): void {
  for (const area of hiddenRows.map(region)) setHidden(sheet, area, 'rows', true);
  for (const area of hiddenColumns.map(region)) setHidden(sheet, area, 'columns', true);
}
