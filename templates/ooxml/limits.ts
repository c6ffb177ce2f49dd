/** How much of a file is read before it is called too large; the bounds keep hostile files cheap. */
export interface Limits {
  /** Bytes of one part after inflating, when it is read whole. */
  readonly partBytes: number;
  /** Bytes of all parts read from one file, after inflating. */
  readonly totalBytes: number;
  /** Parts in the archive. */
  readonly parts: number;
  /** Cells of the rectangles that enclose the filled cells of the sheets read. */
  readonly gridCells: number;
  /** Characters of shown texts and of formulas written out for each cell. */
  readonly madeText: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Entries of one style table. */
  readonly styles: number;
  /** Bytes of a sheet after inflating, when its rows are streamed. */
  readonly streamedBytes: number;
}

/** Characters a cell or the stretch between two tags may hold; Excel itself stops at 32,767. */
export const LONGEST_TEXT = 2_000_000;

/** Bounds that every workbook of an office passes: 100,000 rows of 20 columns need about a third of each. */
export const DEFAULT_LIMITS: Limits = {
  partBytes: 300_000_000,
  totalBytes: 800_000_000,
  parts: 20_000,
  gridCells: 8_000_000,
  madeText: 200_000_000,
  merges: 200_000,
  styles: 100_000,
  streamedBytes: 3_000_000_000,
};

/** The last row and column of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
