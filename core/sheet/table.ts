import type { Blank } from '../blank.ts';
import type { RowSum } from '../column/sum.ts';
import type { QuantityUnit } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Sentence } from '../sentence.ts';
import type { Rectangle } from './address.ts';
import type { ColumnFigures } from './figures.ts';
import type { Relation } from './relation/relation.ts';
import type { ColumnRole } from './role.ts';
import type { TableKey } from './table-key.ts';
import type { View } from './view.ts';

/**
 * How a table stands on its sheet (표의 방향): `rows` one thing a row, `columns` turned, one thing a column,
 * `long` several measures below each other in the same columns.
 */
export type Orientation = 'rows' | 'columns' | 'long';

/** A table found on a sheet (표): where it is, what its columns mean, what its rows are. */
export interface Table {
  readonly sheet: string;
  /** Heading and body on the sheet, without the lines above. */
  readonly range: Rectangle;
  readonly orientation: Orientation;
  /** Rows of the heading; of a turned table its columns of names. */
  readonly headingRows: number;
  /** The line above that names the table; `''` when there is none. */
  readonly title: string;
  /** What the table is known by in what a user says about it. */
  readonly key: TableKey;
  /** The unit of the amounts, from the note above or the headings. */
  readonly unit: MoneyUnit | Blank;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Which rows add up which, as places in `rows`; subtotals first. */
  readonly sums: readonly RowTotal[];
  /** How columns follow from others, as places in `columns`. */
  readonly relations: readonly Relation[];
  /** The places of the columns that the user says are typed in, whatever they could follow from. */
  readonly typed: ReadonlySet<number>;
  /** The figures of each column in the order of `rows`; `undefined` for columns of words. */
  readonly figures: readonly (ColumnFigures | undefined)[];
  /** The cells the columns and rows are numbered in; the sheet itself unless the table is turned or taken from text. */
  readonly view: View;
  /** Of a long table the same cells as tables of the usual layout; these are what is checked. */
  readonly inner: readonly Table[];
}

/** One column of a table. */
export interface TableColumn {
  /** Column of the view, from 0: the sheet's own, or its row for a turned table. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as it is read: without spaces, group headings in front, e.g. `집행액 10.31기준`. */
  readonly heading: string;
  /** The unit the heading itself gives, e.g. `%`; blank where it gives none. */
  readonly unit: QuantityUnit | Blank;
  /** The unit its figures are in, by the heading or by the note above the table; blank where nothing tells. */
  readonly measuredIn: QuantityUnit | Blank;
  /** What the heading above the column's own one means, e.g. `executed` for a 계 under 집행액. */
  readonly group: ColumnRole | Blank;
  /** How sure the role is, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Sentence[];
}

/**
 * What a row of a table is: a total of all, of some, one of the things counted; a line that only names what follows or
 * repeats the heading; a page's carry-over; or a figure beside the sums, such as 그중 or 전년 동기.
 */
export type RowKind = 'total' | 'subtotal' | 'item' | 'heading' | 'carry' | 'reference';

/** One row of a table. */
export interface TableRow {
  /** Row of the view, from 0: the sheet's own, or its column for a turned table. */
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
}

/** A total and the rows it adds up, and in how many columns the figures bear it out. */
export interface RowTotal extends RowSum {
  readonly fits: number;
  readonly tested: number;
}
