import type { Blank } from '../../../core/index.ts';

/** What an input sheet says of a column beside its form. */
export interface Field {
  /** The heading on the flat sheet; the form's own without its spaces when left out. */
  readonly heading?: string;
  /** What is counted (명, 건, 권); the form's money unit for money, % for rates when left out; empty where each row names its own. */
  readonly unit?: string;
  readonly entry?: EntryRule;
  /** In characters. */
  readonly width?: number;
  /** A number format other than the unit's; one for each of the fixed records where each names its own unit. */
  readonly format?: string | readonly string[];
}

/** What may be entered into a column; told by the column's unit when left out. */
export type EntryRule =
  /** Identifies the record over the years; no two alike. */
  | { readonly kind: 'key' }
  | { readonly kind: 'text' }
  | { readonly kind: 'code'; readonly codes: CodeTable }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly isWhole: boolean };

/** The values a column chooses from (코드); they stand on the sheet 코드 under their name. */
export interface CodeTable {
  readonly name: string;
  readonly codes: readonly string[];
}

/** What is marked in a row as it is typed. */
export type Alert =
  | { readonly kind: 'negative'; readonly key: string }
  /** `key` is more than `limit`. */
  | { readonly kind: 'exceeds'; readonly key: string; readonly limit: string };

/** Rows of input tables by the table's name; dates as `2015-10-31`. */
export type Filling = Readonly<Record<string, readonly InputRecord[]>>;

/** One row by column key; what is left out is blank. */
export type InputRecord = Readonly<Record<string, string | number | Blank>>;
