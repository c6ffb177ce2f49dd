import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { BLANK, type SheetSnapshot, type WorkbookSnapshot } from '../../../core/index.ts';
import type { CellLook, SheetAppearance, WorkbookAppearance } from '../../../templates/ooxml/index.ts';
import { cellOf } from './cell.ts';
import { openRowHeights } from './row-height.ts';
import { styleOf } from './style.ts';

/** Empty rows and columns around a table, to write and scroll in. */
const MARGIN = { rows: 30, columns: 6 };
const LEAST = { rows: 60, columns: 20 };

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** Writes a workbook that was read from a file as a workbook of the spreadsheet. */
export function bookOf(
  id: string,
  name: string,
  snapshot: WorkbookSnapshot,
  appearance: WorkbookAppearance,
): IWorkbookData {
  const sheets = snapshot.sheets.map((sheet, index) =>
    sheetOf(`sheet-${index}`, sheet, appearance.sheets[index] ?? bareAppearance(sheet.name), appearance.looks),
  );
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.KO_KR,
    styles: Object.fromEntries(
      appearance.looks.map((look, index): [string, IStyleData] => [styleId(index), styleOf(look)]),
    ),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The look of a sheet that has none of its own. */
function bareAppearance(name: string): SheetAppearance {
  return { name, columns: [], rows: [], cells: [], defaultHeight: null, defaultWidth: null, frozen: null };
}

function styleId(look: number): string {
  return `look-${look}`;
}

type NewSheet = Partial<IWorksheetData> & { readonly id: string };

function sheetOf(id: string, sheet: SheetSnapshot, appearance: SheetAppearance, looks: readonly CellLook[]): NewSheet {
  const rows = sheet.row + sheet.values.length;
  const columns = sheet.column + (sheet.values[0]?.length ?? 0);
  const frozen = appearance.frozen ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(LEAST.rows, rows + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, columns + MARGIN.columns),
    defaultColumnWidth: pixelsOfCharacters(appearance.defaultWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: pixelsOfPoints(appearance.defaultHeight ?? DEFAULT_HEIGHT),
    cellData: cellsOf(sheet, appearance),
    rowData: rowsOf(sheet, appearance, looks),
    columnData: columnsOf(sheet, appearance, columns + MARGIN.columns),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.row,
      endRow: merge.row + merge.rows - 1,
      startColumn: merge.column,
      endColumn: merge.column + merge.columns - 1,
    })),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: SheetSnapshot, appearance: SheetAppearance): Cells {
  const cells: Cells = {};
  for (const { row, columns, looks } of appearance.cells) {
    const line = (cells[row] ??= {});
    columns.forEach((column, index) => {
      line[column] = { s: styleId(looks[index] ?? 0) };
    });
  }
  sheet.values.forEach((values, r) => {
    const line = (cells[sheet.row + r] ??= {});
    values.forEach((value, c) => {
      const formula = sheet.formulas[r]?.[c] ?? BLANK;
      if (value === BLANK && formula === BLANK) return;
      const content = cellOf(formula === BLANK ? { kind: 'value', value } : { kind: 'formula', formula, value });
      line[sheet.column + c] = { ...line[sheet.column + c], ...content };
    });
  });
  return cells;
}

function rowsOf(
  sheet: SheetSnapshot,
  appearance: SheetAppearance,
  looks: readonly CellLook[],
): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  const least = appearance.defaultHeight ?? DEFAULT_HEIGHT;
  for (const [row, height] of openRowHeights(sheet, appearance, looks)) {
    if (height > least) rows[row] = { h: pixelsOfPoints(height) };
  }
  for (const { row, height, look } of appearance.rows) {
    rows[row] = {
      ...rows[row],
      ...(height === null ? {} : { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
      ...(look === null ? {} : { s: styleId(look) }),
    };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(sheet: SheetSnapshot, appearance: SheetAppearance, count: number): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const { first, last, width, look } of appearance.columns) {
    for (let column = first; column <= Math.min(last, count); column++) {
      columns[column] = {
        ...(width === null ? {} : { w: pixelsOfCharacters(width) }),
        ...(look === null ? {} : { s: styleId(look) }),
      };
    }
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** A column's width in the file is the number of digits that fit; a digit of the standard font is 7 pixels wide. */
function pixelsOfCharacters(width: number): number {
  return Math.trunc(width * 7 + 5);
}

function pixelsOfPoints(height: number): number {
  return Math.round((height * 4) / 3);
}
