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
  /** The cell the cursor stands in when the sheet is first opened. */
  readonly selection?: { readonly row: number; readonly column: number };
  /** Height in points of rows that give none; 16.5 when left out. */
  readonly rowHeight?: number;
  /** The range with filter buttons; a table brings its own. */
  readonly filter?: Rectangle;
  readonly protection?: ProtectionDescription;
  readonly validations?: readonly ValidationDescription[];
  readonly conditionalFormats?: readonly ConditionalFormatDescription[];
  readonly links?: readonly LinkDescription[];
  readonly notes?: readonly NoteDescription[];
  readonly tables?: readonly TableDescription[];
  readonly charts?: readonly ChartDescription[];
  /** Where Excel shows no green corner for what is meant so. */
  readonly silencedChecks?: readonly SilencedCheckDescription[];
  /** Where the sums of outline groups (윤곽) stand; below and to the right when left out. */
  readonly outlineSums?: { readonly isAbove?: boolean; readonly isLeft?: boolean };
  readonly print?: PrintDescription;
}

/** One cell: a value, a formula with its exact cached value, or a blank with a style. */
export interface CellDescription {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: StyleDescription;
  /** The cells an array formula (배열 수식) fills, of which this is the first; the others hold values. */
  readonly array?: Rectangle;
}

/** Neighbouring columns of a sheet: width, hiding, style of their empty cells. */
export interface ColumnDescription {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly style?: StyleDescription;
  readonly outline?: OutlineDescription;
}

/** A row of a sheet: height, hiding. */
export interface RowDescription {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly isHidden?: boolean;
  readonly outline?: OutlineDescription;
}

/** How deep a row or column lies in outline groups (윤곽 수준), 1 to 7; 0 for a sum that closes over its group. */
export interface OutlineDescription {
  readonly level: number;
  /** Whether the group this row or column sums up is closed; its own rows are described as hidden. */
  readonly isClosed?: boolean;
}

/** Protection without password (암호 없는 시트 보호): against slips, not against people. */
export interface ProtectionDescription {
  /** What stays allowed. */
  readonly allows?: readonly ('formatCells' | 'formatColumns' | 'formatRows' | 'sort' | 'autoFilter' | 'insertRows')[];
}

/** A link (하이퍼링크) to a place in the workbook or outside. */
export type LinkDescription = {
  readonly row: number;
  readonly column: number;
  readonly tip?: string;
} & (
  | {
      /** E.g. `'입력'!A1`. */
      readonly location: string;
    }
  | { readonly url: string }
);

/** A note (메모) on a cell, shown when the pointer rests there. */
export interface NoteDescription {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
  /** In columns and rows; 3 by 5 when left out. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A background check (오류 검사) of Excel that is meant to stay silent on some cells. */
export interface SilencedCheckDescription {
  readonly ranges: readonly Rectangle[];
  readonly checks: readonly (
    | 'number-stored-as-text'
    | 'formula-differs-from-neighbours'
    | 'formula-omits-cells'
    | 'formula-is-unlocked'
    | 'formula-reads-blank'
    | 'formula-differs-from-table-column'
    | 'two-digit-year'
  )[];
}
