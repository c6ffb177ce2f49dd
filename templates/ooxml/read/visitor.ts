import type { CellValue, Rectangle } from '../contract.ts';

/** How a formula stands in its cell. */
export interface StoredFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The formula as stored; empty in the followers of a shared formula. */
  text: string;
  /** The cells it covers, where it covers several. */
  readonly range: Rectangle | undefined;
  readonly group: number | undefined;
}

/** A row's own properties. */
export interface RowProperties {
  readonly row: number;
  readonly isHidden: boolean;
  /** Height in points, where the file gives one. */
  readonly height: number | undefined;
  /** Style of cells the row does not list. */
  readonly style: number | undefined;
}

/** A run of columns with the same properties. */
export interface ColumnProperties {
  readonly first: number;
  readonly last: number;
  /** Width in characters of the standard font. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
  readonly style: number | undefined;
}

/** What holds for rows and columns that have no properties of their own. */
export interface DefaultSizes {
  readonly height: number | undefined;
  readonly width: number | undefined;
  /** Whether rows that are not listed are hidden. */
  readonly hidesRows: boolean;
}

/** Takes what a sheet part holds, in the part's order. */
export interface SheetVisitor {
  row(properties: RowProperties): void;
  cell(row: number, column: number, style: number, value: CellValue, formula: StoredFormula | undefined): void;
  rowEnd(): void;
  columns?(properties: ColumnProperties): void;
  merge?(range: Rectangle): void;
  protection?(isProtected: boolean): void;
  pane?(frozen: { readonly rows: number; readonly columns: number }): void;
  defaults?(sizes: DefaultSizes): void;
  /** An element around the cells that has no method of its own; the scanner stands on it. */
  outside?(token: 'open' | 'close', local: string): void;
}
