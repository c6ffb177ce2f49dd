import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  BLANK,
  type Blank,
  type CellValue,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { compileFormat, type NumberFormat } from '../../../templates/ooxml/index.ts';
import { formulaOf, valueOf } from './cell.ts';

/** The open workbook of the grid. */
export type Workbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
/** One sheet of it. */
export type Worksheet = ReturnType<Workbook['getSheets']>[number];

/** Reads every visible sheet. Shown texts come from the same formatter as those of a file. */
export function readSheets(workbook: Workbook): WorkbookSnapshot {
  const show = createFormatter();
  return {
    sheets: workbook
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => readSheet(sheet, show)),
  };
}

type Show = (value: CellValue, format: string) => string;

function createFormatter(): Show {
  const formats = new Map<string, NumberFormat>();
  return (value, code) => {
    const format = formats.get(code) ?? compileFormat(code);
    formats.set(code, format);
    return format.show(value);
  };
}

function readSheet(sheet: Worksheet, show: Show): SheetSnapshot {
  const area = filledArea(sheet);
  const values: CellValue[][] = [];
  const formulas: (string | Blank)[][] = [];
  const numberFormats: string[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
    const row = area.row + r;
    values.push(columns.map((column) => valueOf(cellAt(sheet, row, column))));
    formulas.push(columns.map((column) => formulaOf(formulaAt(sheet, row, column))));
    numberFormats.push(columns.map((column) => formatAt(sheet, row, column)));
  }
  return {
    name: sheet.getSheetName(),
    row: area.row,
    column: area.column,
    values,
    texts: values.map((line, r) => line.map((value, c) => show(value, numberFormats[r]?.[c] ?? 'General'))),
    formulas,
    numberFormats,
    merges: sheet.getMergedRanges().map(rectangleOf),
    hiddenRows: indices(area.row, area.rows).filter((row) => !sheet.getSheet().getRowVisible(row)),
    hiddenColumns: indices(area.column, area.columns).filter((column) => !sheet.getSheet().getColVisible(column)),
    isProtected: false,
  };
}

/** The smallest rectangle around the cells that hold something; formatting alone does not count. */
function filledArea(sheet: Worksheet): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (valueOf(cell) === BLANK && !cell?.f && !cell?.si) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The stored data of a cell, without what the spreadsheet adds to show it. */
export function cellAt(sheet: Worksheet, row: number, column: number): ICellData | null {
  return sheet.getSheet().getCellRaw(row, column) ?? null;
}

/** The formula of a cell with its `=`, also where it is shared with its neighbours; `''` where there is none. */
export function formulaAt(sheet: Worksheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell?.f || cell?.si ? sheet.getRange(row, column).getFormula() : '';
}

/** The number format code of a cell. */
export function formatAt(sheet: Worksheet, row: number, column: number): string {
  return sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? 'General';
}

/** The rectangle of a range of the grid. */
export function rectangleOf(range: ReturnType<Worksheet['getRange']>): Rectangle {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
