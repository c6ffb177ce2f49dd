import { type CellValue, columnLetters, type Rectangle } from '../contract.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { cellMarkup } from './cells.ts';
import type { RowsCell, RowsSheetDescription, TableDescription } from './description/index.ts';
import { DECLARATION, MAIN, RELATIONSHIPS } from './markup.ts';
import { printMarkup } from './print.ts';
import { RowTexts } from './row-texts.ts';
import type { SharedTables } from './shared-parts.ts';
import { filterMarkup, tablesMarkup } from './sheet.ts';
import type { ListedSheet } from './workbook-part.ts';
import { columnsMarkup, formatMarkup, propertiesMarkup, viewMarkup } from './view.ts';

/** Letters of markup that are encoded and packed together. */
const PIECE = 65_536;

/** Writes a sheet whose rows come one after the other, and remembers only how many there were. */
export class RowSheet {
  hasFormulas = false;
  private text = '';
  private rows = 0;
  readonly sheet: RowsSheetDescription;
  private readonly shared: SharedTables;
  private readonly texts: RowTexts;
  private readonly isHeaded: boolean;
  private readonly starts: readonly string[];
  private readonly styles: readonly number[];
  private readonly numberStarts: readonly string[];

  constructor(sheet: RowsSheetDescription, shared: SharedTables) {
    const { columns } = sheet;
    if (columns.length > LAST_COLUMN + 1) throw new RangeError(`${sheet.name}: ${columns.length} columns`);
    this.sheet = sheet;
    this.shared = shared;
    this.texts = new RowTexts(shared.strings);
    this.isHeaded = hasHeadings(sheet);
    this.starts = columns.map((_, column) => `<c r="${columnLetters(column)}`);
    this.styles = columns.map(({ style }) => shared.styles.style(style));
    this.numberStarts = this.styles.map((style) => `"${styleText(style)}><v>`);
  }

  /** What the rest of the workbook has to know of the sheet; ranges are those of the rows that have come. */
  get listed(): ListedSheet & { readonly tables: readonly TableDescription[] } {
    const { columns, table, hasFilter, ...sheet } = this.sheet;
    const named = columns.map(({ heading = '' }) => ({ name: heading }));
    const tables = table ? [{ ...table, range: this.area, columns: named }] : [];
    return { ...sheet, tables, ...(hasFilter ? { filter: this.area } : {}) };
  }

  /** The rows with their heading; a table has a row of its own even when none has come. */
  private get area(): Rectangle {
    return { row: 0, column: 0, rows: Math.max(this.rows, 2), columns: this.sheet.columns.length };
  }

  /** The part, in pieces of about {@link PIECE} letters. */
  async *pieces(isActive: boolean, tables: readonly string[]): AsyncGenerator<string> {
    const { sheet } = this;
    this.text = this.startMarkup(isActive);
    if (this.isHeaded) this.addHeadings();
    for await (const row of sheet.rows) {
      this.add(row);
      if (this.text.length >= PIECE) yield this.take();
    }
    const filter = sheet.hasFilter ? filterMarkup(this.area) : '';
    const print = sheet.print ? printMarkup(sheet.print) : '';
    this.text += `</sheetData>${filter}${print}${tablesMarkup(tables)}</worksheet>`;
    yield this.take();
  }

  private startMarkup(isActive: boolean): string {
    const { sheet, shared } = this;
    const { rowHeight } = sheet;
    const columns = sheet.columns.map((column, index) => ({ ...column, first: index, last: index }));
    return (
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      propertiesMarkup(sheet) +
      viewMarkup(sheet, isActive) +
      formatMarkup(rowHeight === undefined ? {} : { rowHeight }) +
      columnsMarkup(columns, shared.styles) +
      '<sheetData>'
    );
  }

  private addHeadings(): void {
    const { columns, headingStyle } = this.sheet;
    const style = headingStyle ?? {};
    this.add(columns.map(({ heading = '' }) => ({ content: { kind: 'value', value: heading }, style })));
  }

  private add(cells: readonly RowsCell[]): void {
    const { starts, numberStarts } = this;
    const number = ++this.rows;
    if (number > LAST_ROW + 1 || cells.length > starts.length) this.refuse(cells.length);
    let text = `<row r="${number}">`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        text += `${starts[column]}${number}${numberStarts[column]}${cell}</v></c>`;
      } else if (typeof cell === 'string') {
        text += `${starts[column]}${number}"${styleText(this.styles[column] ?? 0)}${this.texts.cell(column, cell)}`;
      } else {
        text += this.otherCell(column, cell);
      }
    }
    this.text += `${text}</row>`;
  }

  /** A cell with looks of its own, a formula, a truth value or an error. */
  private otherCell(column: number, cell: Exclude<RowsCell, null | string>): string {
    const isDescribed = typeof cell === 'object' && 'content' in cell;
    const value: CellValue = isDescribed ? cell.content.value : cell;
    const content = isDescribed ? cell.content : { kind: 'value' as const, value };
    const ownStyle = isDescribed ? cell.style : undefined;
    const style = ownStyle ? this.shared.styles.style(ownStyle) : (this.styles[column] ?? 0);
    this.hasFormulas ||= content.kind === 'formula';
    const strings = { cell: (text: string) => this.texts.cell(column, text) };
    return cellMarkup({ row: this.rows - 1, column, content }, style, strings);
  }

  private take(): string {
    const { text } = this;
    this.text = '';
    return text;
  }

  private refuse(cells: number): never {
    throw new RangeError(`${this.sheet.name}: row ${this.rows} of ${cells} cells`);
  }
}

/** Whether the columns are headed; some alone are a programmer’s fault. */
function hasHeadings({ name, columns, table, hasFilter }: RowsSheetDescription): boolean {
  const headed = columns.filter(({ heading }) => heading !== undefined).length;
  const isWanted = table !== undefined || hasFilter === true;
  if ((headed !== 0 && headed !== columns.length) || (isWanted && headed === 0)) {
    throw new RangeError(`${name}: ${headed} of ${columns.length} columns have a heading`);
  }
  return headed > 0;
}

function styleText(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}
