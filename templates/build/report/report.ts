import type { Form } from '../../../core/index.ts';
import type { CellPlace, CellRun, ChartDescription } from '../../ooxml/index.ts';
import type { Content, Figure } from '../figure/figure.ts';

/** A printed sheet (보고서 시트): blocks below each other on one grid of columns. */
export interface Report {
  /** The sheet's name, the only one of this name in all sections. */
  readonly name: string;
  readonly title: Content;
  /** Column widths in characters; blocks cover one or more columns with each of theirs. */
  readonly widths: readonly number[];
  readonly orientation?: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** A part of a report from one side to the other. */
export type Block = FormBlock | LinesBlock | ChartBlock;

/** A printed table of a form: its columns in print, one record a row, or turned, one record a column. */
export interface FormBlock {
  readonly kind: 'form';
  /** Whether it begins on a new page. */
  readonly startsPage?: boolean;
  /** Names the block for checks and charts; the only one of its section. */
  readonly id: string;
  readonly caption?: Content;
  /** Printed above the table at the right: `(단위: 천원)`. */
  readonly unit?: string;
  readonly form: Form;
  /** Keys of the printed columns, the one that names the records first. */
  readonly columns: readonly string[];
  /** Headings that differ from the form's, e.g. with the reporting date. */
  readonly headings?: Readonly<Record<string, Content>>;
  readonly records: readonly PrintedRecord[];
  /** How many sheet columns each printed column covers; one each when left out. */
  readonly spans?: readonly number[];
  readonly isTurned?: boolean;
  /** Word columns whose cells stand in the middle. */
  readonly centred?: readonly string[];
  /** Number formats that differ, by key. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Words that need attention, by key: their cells stand out in print (기한 경과, 만료). */
  readonly findings?: Readonly<Record<string, readonly string[]>>;
  /** Height of the record rows in points; room for long labels is added. */
  readonly rowHeight?: number;
  /** Lines below the table. */
  readonly notes?: readonly Content[];
}

/** A row (or column) of a printed table. */
export interface PrintedRecord {
  readonly kind: 'total' | 'item';
  /**
   * What stands in a column, `undefined` for nothing; columns with a measure of the form follow from the others.
   * `own` names the record's cells in columns before it.
   */
  readonly of: (key: string, own: (key: string) => Figure) => Content | undefined;
  /** Whether the record may be empty: then it has no lines until it is filled. */
  readonly isOpen?: boolean;
  /** The heading over records of one group in a turned table. */
  readonly group?: string;
}

/** Lines of text. */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly startsPage?: boolean;
  readonly caption?: Content;
  readonly lines: readonly Content[];
}

/** A chart over the width of the report. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly startsPage?: boolean;
  /** Rows it covers. */
  readonly rows: number;
  readonly chart: (printed: PrintedReports) => Omit<ChartDescription, 'anchor'>;
}

/** Where the cells of the form blocks of a section stand once they are laid out. */
export interface PrintedReports {
  /** A cell, as formulas on other sheets read it. */
  readonly figure: (block: string, record: number, key: string) => Figure;
  /** The heading of a column. */
  readonly heading: (block: string, key: string) => CellPlace;
  /** The cells of a column, from a record on; as many as are left when `count` is left out. */
  readonly run: (block: string, key: string, records?: { readonly from?: number; readonly count?: number }) => CellRun;
}

/** A form block as it stands on its sheet. */
export interface PlacedBlock {
  readonly block: FormBlock;
  readonly sheet: string;
  /** The first cell of a printed cell. */
  readonly cellOf: (record: number, key: string) => { readonly row: number; readonly column: number };
  readonly headingOf: (key: string) => { readonly row: number; readonly column: number };
  /** The values of the printed cells. */
  readonly figureOf: (record: number, key: string) => Figure;
}
