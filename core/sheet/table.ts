import type { Blank } from '../blank.ts';
import type { RowSum } from '../column/sum.ts';
import type { QuantityUnit } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Rectangle } from './address.ts';
import type { ColumnRole } from './role.ts';

/** A table found on a sheet (표): where it is, what its columns mean, what its rows are. */
export interface Table {
  readonly sheet: string;
  /** Heading and body, without the lines above. */
  readonly range: Rectangle;
  readonly headingRows: number;
  /** The line above that names the table; `''` when there is none. */
  readonly title: string;
  /** The unit of the amounts, from the note above or the headings. */
  readonly unit: MoneyUnit | Blank;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Which rows add up which, as places in `rows`; subtotals first. */
  readonly sums: readonly RowSum[];
}

/** One column of a table. */
export interface TableColumn {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as it is read: without spaces, group headings in front, e.g. `집행액 10.31기준`. */
  readonly heading: string;
  /** The unit the heading itself gives, e.g. `%`; blank where it gives none. */
  readonly unit: QuantityUnit | Blank;
}

/** What a row of a table is: a total of all, of some, or one of the things counted. */
export type RowKind = 'total' | 'subtotal' | 'item';

/** One row of a table. */
export interface TableRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
}
