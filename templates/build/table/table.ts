import type { Blank, Column, Form } from '../../../core/index.ts';
import type { Entry, Figure } from '../figure/figure.ts';
import type { SettingFigures } from '../settings.ts';
import type { Alert, Field } from './field.ts';

/**
 * A flat table people fill in (입력 표): one record a row, one unit a column. Its columns are those of a form;
 * the form's measures become calculated columns (계산된 열).
 */
export interface InputTable {
  /** The name of the Excel table and of its sheet: letters and digits, the only one of this name in all sections. */
  readonly name: string;
  readonly form: Form;
  /** How many records there is room for; a protected sheet does not let a table grow. */
  readonly capacity: number;
  /** What one row is, in a line under the title. */
  readonly hint: string;
  /** What the form does not say of its columns, by key. */
  readonly fields?: Readonly<Record<string, Field>>;
  readonly alerts?: readonly Alert[];
  /** Columns that the section calculates, by key, where no measure of the form does. */
  readonly calculated?: Readonly<Record<string, CalculatedColumn>>;
  /** Whether the records are given and only figures are entered, such as the grades of a staffing table. */
  readonly hasFixedRecords?: boolean;
}

/** A column of a filled table: what stands in its cells, measures calculated by core. */
export interface FilledColumn {
  readonly column: Column;
  /** The heading on the sheet, which formulas name it by. */
  readonly heading: string;
  /** The formula of a calculated column (without `=`); blank for one that is entered. */
  readonly formula: string | Blank;
  readonly entries: readonly Entry[];
}

/** An input table with what stands in it. */
export interface FilledTable {
  readonly input: InputTable;
  /** The name of the Excel table in its workbook. */
  readonly name: string;
  readonly columns: readonly FilledColumn[];
}

/** A column that follows from columns before it: one formula for all its rows, and what it gives in each. */
export interface CalculatedEntries {
  /** Without `=`. */
  readonly formula: string;
  readonly entries: readonly Entry[];
}

/** How a section calculates a column of an input table (계산된 열); the book has the tables before this one. */
export type CalculatedColumn = (rows: TableRows, book: Book) => CalculatedEntries;

/** The columns of a table that stand before one that is calculated. */
export interface TableRows {
  readonly size: number;
  /** A cell in a row counted from 0, as the formulas of that row name it. */
  readonly cell: (key: string, row: number) => Figure;
  readonly entries: (key: string) => readonly Entry[];
  /** All cells of a column, for formulas. */
  readonly column: (key: string) => string;
  /** The cells of a column from the first row to the formula's own. */
  readonly upToRow: (key: string) => string;
}

/** What the reports and checks of a section read. */
export interface Book {
  readonly settings: SettingFigures;
  /** A table of the section with what stands in it. */
  readonly table: (input: InputTable) => FilledTable;
}
