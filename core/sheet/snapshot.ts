import type { Rectangle } from './address.ts';
import type { Blank } from '../blank.ts';

/** An error a formula left in its cell, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: nothing, a number, a text, a truth value or a formula's error. */
export type CellValue = Blank | number | string | boolean | CellError;

/**
 * The used part of one sheet as a host read it: arrays of rows, all of the same size.
 * `values[r][c]` is the cell at sheet row `row + r`, column `column + c`.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** Sheet row of the first grid row, from 0. */
  readonly row: number;
  /** Sheet column of the first grid column, from 0. */
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows, after its number format; `''` for a blank cell. */
  readonly texts: readonly (readonly string[])[];
  /** The cell's formula with its leading `=`, in English function names and A1 notation; blank where there is none. */
  readonly formulas: readonly (readonly (string | Blank)[])[];
  /** The cell's number format code, e.g. `#,##0` or `General`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Rectangle[];
  /** Hidden rows and columns, in sheet coordinates, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Whether the sheet is protected, so that a locked cell cannot be written. */
  readonly isProtected: boolean;
  /** How the cells look, where the host could read it. */
  readonly appearance?: SheetAppearance;
}

/** What of a sheet's look says something about its tables: rows and columns as in `values`. */
export interface SheetAppearance {
  /** The indentation of each cell's text, in steps of the program; 0 for none. */
  readonly indents: readonly (readonly number[])[];
  /** Whether each cell's text is bold. */
  readonly bolds: readonly (readonly boolean[])[];
}

/** A whole workbook as a host read it, sheets in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** Tells whether a cell value is a formula's error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
