import type { ColumnRole } from '../../core/sheet/role.ts';

/**
 * What is true of one file of the corpus, as its builder knows it. It lies beside the file: `name.xlsx`, `name.json`.
 * All rows are sheet rows from 1 and all columns are letters, as a person reads them on the sheet.
 */
export interface Truth {
  /** The file beside, e.g. `execution-totals-first.xlsx`. */
  readonly file: string;
  /** The kind of sheet, for counting, e.g. `print layout`. */
  readonly style: string;
  /** Who wrote the file: `exceljs`, `hucre`, `openpyxl`, `xlsxwriter`, `libreoffice` (saved anew by it), `text`. */
  readonly writer: Writer;
  /** Why the file is in the corpus, in one sentence. */
  readonly about: string;
  readonly tables: readonly TrueTable[];
  /** Everything wrong on purpose; a file without it is a clean one, on which no error may be reported. */
  readonly planted: readonly Planted[];
  /** Figures that look like a table and are none: notes, signatures, a calendar. */
  readonly notATable: readonly Area[];
}

export type Writer = 'exceljs' | 'hucre' | 'openpyxl' | 'xlsxwriter' | 'libreoffice' | 'text';

/** A part of a sheet, e.g. `B3:F20`. */
export interface Area {
  readonly sheet: string;
  readonly range: string;
}

/**
 * A table. `range` is heading and body: no title, no unit note, no footnote.
 * - `rows`: one thing per row, one measure per column (the usual one).
 * - `columns`: transposed; one thing (a year, a grade, a facility) per column, one measure per row.
 *   `columns` then lists the measures with `row` instead of `column`, `rows` the things with `column` instead of `row`.
 * - `long`: several measures one below the other in the same columns; each row names its measure.
 */
export interface TrueTable extends Area {
  readonly headingRows: number;
  readonly orientation: 'rows' | 'columns' | 'long';
  /** The unit of the amounts, from the note or the headings; null when it has none or no one could know. */
  readonly unit: '원' | '천원' | '백만원' | '억원' | null;
  readonly columns: readonly TrueColumn[];
  readonly rows: readonly TrueRow[];
}

/** One column (of a transposed table: one measure, by its row). */
export interface TrueColumn {
  readonly column?: string;
  readonly row?: number;
  readonly role: ColumnRole;
  /** Other roles an expert would also call right; empty or absent for most. */
  readonly orRole?: readonly ColumnRole[];
  /** The unit, where the sheet tells it; absent where it is not judged. */
  readonly unit?: string;
  /** The rule its printed figures follow; null where nothing is rounded; absent where no one could tell. */
  readonly rounding?: TrueRounding | null;
  /** How it follows from other columns of the table: `C-D`, `D/C*100`; for information. */
  readonly formula?: string;
}

export interface TrueRounding {
  readonly mode: 'half-up' | 'down' | 'up';
  readonly digits: number;
}

/**
 * One row (of a transposed table: one thing, by its column).
 * - `total` adds up all, `subtotal` some; `item` is a thing counted.
 * - `heading`: a heading repeated on the next page, or a line that only names a group.
 * - `carry`: a page's carry-over (이월, 누계, 전면에서), counted in no total.
 * - `reference`: beside the table's sums (전년 동기, 그중, 내역, 평균); counted in no total.
 */
export interface TrueRow {
  readonly row?: number;
  readonly column?: string;
  readonly kind: 'total' | 'subtotal' | 'item' | 'heading' | 'carry' | 'reference';
  /** Other kinds an expert would also call right. */
  readonly orKind?: readonly TrueRow['kind'][];
  /** Which rows (of a transposed table: columns) a total or subtotal adds up; absent where it adds none of the sheet's. */
  readonly parts?: readonly (number | string)[];
  /** In a long table: what the row's figures are. */
  readonly measure?: ColumnRole;
}

/** Something wrong on purpose. */
export interface Planted {
  readonly kind: PlantedKind;
  readonly sheet: string;
  /** The cells at fault. A finding on one of them, of this severity or a graver one, is this error found. */
  readonly cells: readonly string[];
  /** The least severity a finding must have: a `warning` may also be reported as an error. */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * Cells where the same fault shows as well (a wrong item makes its total wrong): a finding here is not false,
   * and it also counts as found when `isEither` says that no one can tell which of the cells is the wrong one.
   */
  readonly consequences?: readonly string[];
  readonly isEither?: boolean;
  /** What the cell ought to show, where only one figure is right. */
  readonly expected?: string;
}

/** Kinds of planted errors. */
export type PlantedKind =
  | 'wrong-rate'
  | 'stale-rate'
  | 'total-misses-row'
  | 'total-doubles-row'
  | 'sum-range-short'
  | 'typed-over-formula'
  | 'text-number'
  | 'unit-slip'
  | 'mixed-units'
  | 'sign-lost'
  | 'digits-transposed'
  | 'hidden-row-in-total'
  | 'formula-offset'
  | 'shares-not-100'
  | 'disagrees-across-sheets'
  | 'rounding-inconsistent'
  | 'wrong-difference'
  | 'growth-wrong-base'
  | 'growth-zero-base'
  | 'broken-reference'
  | 'division-by-zero'
  | 'duplicate-row'
  | 'quarters-not-year'
  | 'count-not-list'
  | 'cumulative-broken'
  | 'over-execution'
  | 'weekday-wrong'
  | 'blank-total'
  | 'decimals-mixed'
  | 'subtotal-wrong'
  | 'row-total-wrong'
  | 'carry-over-wrong'
  | 'product-wrong'
  | 'unreadable-figure'
  | 'rate-scale-mixed'
  | 'children-exceed-parent'
  | 'rank-wrong'
  | 'weights-not-100'
  | 'gap-wrong';
