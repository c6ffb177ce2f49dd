import type { CellContent, Rectangle } from '../../contract.ts';
import type { ChartDescription } from './chart.ts';
import type { PrintDescription } from './print.ts';
import type { ConditionalFormatDescription, ValidationDescription } from './rule.ts';
import type { StyleDescription } from './style.ts';
import type { TableDescription } from './table.ts';

/** One worksheet. Rows and columns count from 0. */
export interface SheetDescription {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** `RRGGBB`. */
  readonly tabColour?: string;
  /** In any order, each place at most once; an array, or anything that can be gone through twice. */
  readonly cells: Iterable<CellDescription>;
  readonly columns?: readonly ColumnDescription[];
  readonly rows?: readonly RowDescription[];
  readonly merges?: readonly Rectangle[];
  /** Rows above and columns left of the freeze (틀 고정). */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly hidesGridLines?: boolean;
  /** In percent. */
  readonly zoom?: number;
  /** The range with filter buttons; a table brings its own. */
  readonly filter?: Rectangle;
  readonly protection?: ProtectionDescription;
  readonly validations?: readonly ValidationDescription[];
  readonly conditionalFormats?: readonly ConditionalFormatDescription[];
  readonly links?: readonly LinkDescription[];
  readonly tables?: readonly TableDescription[];
  readonly charts?: readonly ChartDescription[];
  readonly print?: PrintDescription;
}

/** One cell: a value, a formula with its exact cached value, or a blank with a style. */
export interface CellDescription {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: StyleDescription;
}

/** Neighbouring columns of a sheet: width, hiding, style of their empty cells. */
export interface ColumnDescription {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly style?: StyleDescription;
}

/** A row of a sheet: height, hiding. */
export interface RowDescription {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

/** Protection without password (암호 없는 시트 보호): against slips, not against people. */
export interface ProtectionDescription {
  /** What stays allowed. */
  readonly allows?: readonly ('formatCells' | 'formatColumns' | 'formatRows' | 'sort' | 'autoFilter' | 'insertRows')[];
}

/** A link to a place in the workbook. */
export interface LinkDescription {
  readonly row: number;
  readonly column: number;
  /** E.g. `'입력'!A1`. */
  readonly location: string;
  readonly tip?: string;
}
