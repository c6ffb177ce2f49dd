import type { Blank, CellValue, Rectangle, SheetSnapshot } from '../contract.ts';
import { BLANK } from '../contract.ts';
import { tooLarge } from '../fault.ts';
import { compileFormat, type NumberFormat } from '../format/index.ts';
import type { Allowance } from './allowance.ts';
import type { SheetCells, StoredRow } from './sheet-cells.ts';
import type { StyleTable } from './styles.ts';

const GENERAL = 'General';
const NOTHING: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

/** Turns style numbers into number formats, each code prepared once. */
export class FormatTable {
  private readonly codes: readonly string[];
  private readonly prepared = new Map<string, NumberFormat>();
  private readonly isDate1904: boolean;
  private readonly allowance: Allowance;

  /** @param allowance bounds the characters shown, since a format may hold a long text */
  constructor(styles: StyleTable, isDate1904: boolean, allowance: Allowance) {
    this.codes = styles.styles.map(({ numberFormat }) => numberFormat);
    this.isDate1904 = isDate1904;
    this.allowance = allowance;
  }

  code(style: number): string {
    return this.codes[style] ?? GENERAL;
  }

  show(value: CellValue, code: string): string {
    let format = this.prepared.get(code);
    if (!format) {
      format = compileFormat(code, this.isDate1904);
      this.prepared.set(code, format);
    }
    const text = format.show(value);
    if (text !== value) this.allowance.spend(Math.max(text.length, code.length));
    return text;
  }
}

/** Lays a sheet's cells out as the grid that encloses what is filled in; `allowance` bounds the grids' cells. */
export function toSnapshot(name: string, cells: SheetCells, formats: FormatTable, allowance: Allowance): SheetSnapshot {
  const area = filledArea(cells.rows);
  allowance.spend(area.rows * area.columns);
  const grid = new GridBuilder(area, columnFormats(cells, area, formats));
  for (const row of cells.rows) grid.place(row, formats);
  for (const { range, formula } of cells.arrays) grid.spreadArray(range, formula);
  return {
    name,
    row: area.row,
    column: area.column,
    values: grid.values,
    texts: grid.texts,
    formulas: grid.formulas,
    numberFormats: grid.numberFormats,
    merges: cells.merges,
    hiddenRows: hiddenRows(cells, area),
    hiddenColumns: hiddenColumns(cells, area),
    isProtected: cells.isProtected,
  };
}

/** The smallest rectangle around cells that hold a value or a formula; formatting alone does not count. */
export function filledArea(rows: readonly StoredRow[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, columns, values, formulas } of rows) {
    columns.forEach((column, index) => {
      if (values[index] === BLANK && formulas[index] === BLANK) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  return bottom < 0 ? NOTHING : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

class GridBuilder {
  readonly values: CellValue[][] = [];
  readonly texts: string[][] = [];
  readonly formulas: (string | Blank)[][] = [];
  readonly numberFormats: string[][] = [];
  private readonly area: Rectangle;
  private spread = 0;

  constructor(area: Rectangle, formats: readonly string[]) {
    this.area = area;
    for (let row = 0; row < area.rows; row++) {
      this.values.push(new Array<CellValue>(area.columns).fill(BLANK));
      this.texts.push(new Array<string>(area.columns).fill(''));
      this.formulas.push(new Array<string | Blank>(area.columns).fill(BLANK));
      this.numberFormats.push([...formats]);
    }
  }

  place(stored: StoredRow, table: FormatTable): void {
    const row = stored.row - this.area.row;
    const [values, texts, formulas, formats] = [
      this.values[row],
      this.texts[row],
      this.formulas[row],
      this.numberFormats[row],
    ];
    if (!values || !texts || !formulas || !formats) return;
    stored.columns.forEach((storedColumn, index) => {
      const column = storedColumn - this.area.column;
      if (column < 0 || column >= this.area.columns) return;
      const value = stored.values[index] ?? BLANK;
      const code = table.code(stored.styles[index] ?? 0);
      values[column] = value;
      formulas[column] = stored.formulas[index] ?? BLANK;
      formats[column] = code;
      texts[column] = table.show(value, code);
    });
  }

  /** Excel shows an array formula in each cell it fills; no two fill the same cell, so there is an end to them. */
  spreadArray(range: Rectangle, formula: string): void {
    const lastRow = Math.min(range.row + range.rows, this.area.row + this.area.rows);
    const lastColumn = Math.min(range.column + range.columns, this.area.column + this.area.columns);
    for (let row = Math.max(range.row, this.area.row); row < lastRow; row++) {
      const formulas = this.formulas[row - this.area.row];
      for (let column = Math.max(range.column, this.area.column); column < lastColumn; column++) {
        if (formulas) formulas[column - this.area.column] ??= formula;
        this.spread++;
      }
    }
    if (this.spread > this.area.rows * this.area.columns) throw tooLarge('grid', this.area.rows * this.area.columns);
  }
}

/** The formats of cells that the part does not list follow their column. */
function columnFormats(cells: SheetCells, area: Rectangle, formats: FormatTable): string[] {
  const codes = new Array<string>(area.columns).fill(formats.code(0));
  for (const { first, last, style } of cells.columnProperties) {
    if (style === undefined) continue;
    for (
      let column = Math.max(first, area.column);
      column <= Math.min(last, area.column + area.columns - 1);
      column++
    ) {
      codes[column - area.column] = formats.code(style);
    }
  }
  return codes;
}

function hiddenRows(cells: SheetCells, area: Rectangle): number[] {
  const last = area.row + area.rows;
  const isInside = (row: number) => row >= area.row && row < last;
  const rows = new Set(cells.rowProperties.filter(({ isHidden }) => isHidden).map(({ row }) => row));
  if (cells.listedRows) {
    for (let row = area.row; row < last; row++) if (!cells.listedRows.has(row)) rows.add(row);
  }
  return [...rows].filter(isInside).sort((a, b) => a - b);
}

function hiddenColumns(cells: SheetCells, area: Rectangle): number[] {
  const columns = new Set<number>();
  for (const { first, last, isHidden } of cells.columnProperties) {
    if (!isHidden) continue;
    for (
      let column = Math.max(first, area.column);
      column <= Math.min(last, area.column + area.columns - 1);
      column++
    ) {
      columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}
