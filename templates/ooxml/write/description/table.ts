import type { Rectangle } from '../../contract.ts';

/** An Excel table (표); the cells of its heading row hold the columns' names. */
export interface TableDescription {
  /** A name no other table or defined name has. */
  readonly name: string;
  /** Heading row and totals row included. */
  readonly range: Rectangle;
  readonly columns: readonly TableColumnDescription[];
  readonly hasTotals?: boolean;
  /** E.g. `TableStyleLight1`; no style of its own when left out. */
  readonly style?: string;
  readonly hidesFilter?: boolean;
}

/** One column of an Excel table. */
export interface TableColumnDescription {
  readonly name: string;
  /** Calculated column (계산된 열), without `=`; its cells hold the same formula. */
  readonly formula?: string;
  /** What the totals row holds; its cell holds the matching text or formula. */
  readonly totals?:
    | { readonly kind: 'label'; readonly text: string }
    | { readonly kind: 'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' }
    | { readonly kind: 'custom'; readonly formula: string };
}
