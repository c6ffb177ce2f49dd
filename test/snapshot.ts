import { BLANK, parseRange, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../core/index.ts';

/** A cell of a test sheet: its value, or more where the shown text, formula or format matters. */
export type TestCell =
  | CellValue
  | { readonly value: CellValue; readonly text?: string; readonly formula?: string; readonly format?: string };

export interface TestSheetOptions {
  /** Merged areas in A1 notation. */
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
}

function parts(cell: TestCell | undefined): { value: CellValue; text?: string; formula?: string; format?: string } {
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return cell;
  return { value: cell ?? BLANK };
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** Makes a sheet snapshot that begins at A1 from rows of cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  options: TestSheetOptions = {},
): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => parts(row[column])));
  return {
    name,
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ value, text }) => text ?? shown(value))),
    formulas: cells.map((row) => row.map(({ formula }) => formula ?? BLANK)),
    numberFormats: cells.map((row) => row.map(({ format }) => format ?? 'General')),
    merges: (options.merges ?? []).map((merge) => {
      const range = parseRange(merge);
      if (!range) throw new RangeError(`not a range: ${merge}`);
      return range;
    }),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: options.isProtected ?? false,
  };
}

/** Makes a workbook snapshot of sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
