import type { CellContent, CellValue } from '../../contract.ts';
import type { SheetDescription } from './sheet.ts';
import type { StyleDescription } from './style.ts';
import type { WorkbookDescription } from './workbook.ts';

/** A workbook of sheets too long to hold: plain tables whose rows come one after the other. */
export interface RowsWorkbookDescription extends Pick<
  WorkbookDescription,
  'names' | 'font' | 'properties' | 'activeSheet'
> {
  readonly sheets: readonly RowsSheetDescription[];
}

/** A sheet that is one table: a heading row where columns have headings, then the rows. */
export interface RowsSheetDescription extends Pick<
  SheetDescription,
  'name' | 'visibility' | 'tabColour' | 'frozen' | 'hidesGridLines' | 'zoom' | 'rowHeight' | 'print'
> {
  readonly columns: readonly RowsColumnDescription[];
  /** Gone through once. */
  readonly rows: Iterable<readonly RowsCell[]> | AsyncIterable<readonly RowsCell[]>;
  readonly headingStyle?: StyleDescription;
  /** Whether the heading row has filter buttons; a table brings its own. */
  readonly hasFilter?: boolean;
  /** Makes the heading row and the rows an Excel table (표). */
  readonly table?: { readonly name: string; readonly style?: string };
}

/** A column of a {@link RowsSheetDescription}. */
export interface RowsColumnDescription {
  /** All columns have one, or none; in a table no two the same. */
  readonly heading?: string;
  /** In characters of the standard font. */
  readonly width?: number;
  /** Of all its cells. */
  readonly style?: StyleDescription;
}

/** A cell of a row: a value in the style of its column, or a content with a style of its own. */
export type RowsCell = CellValue | { readonly content: CellContent; readonly style?: StyleDescription };
