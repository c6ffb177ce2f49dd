import type { Blank } from '../blank.ts';
import type { Rounding } from '../number/rounding.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Rectangle } from '../sheet/address.ts';
import type { Change } from '../sheet/change.ts';
import type { Sentence } from '../sentence.ts';
import type { Finding } from '../sheet/finding.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { RecognitionOptions } from '../sheet/recognition-options.ts';
import type { TableKey } from '../sheet/table-key.ts';
import type { Orientation, RowKind } from '../sheet/table.ts';

/** What the office decided for its figures; everything a task needs beside the workbook. */
export interface TaskOptions extends RecognitionOptions {
  /** The rule rates are printed by, where the sheet does not show one of its own. Default: 소수점 첫째 자리 반올림. */
  readonly rateRounding: Rounding;
  /** Change only the tables these areas touch, e.g. those just edited. Default: all. */
  readonly scope?: readonly SheetArea[];
}

/** A range of a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: Rectangle;
}

/** What a task did: the tables it understood, what is wrong with them, and the changes it proposes. */
export interface TaskResult {
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** One table as it was understood. */
export interface TableReport {
  readonly sheet: string;
  readonly range: Rectangle;
  /** The name to show: the heading above the table, or the form's title. */
  readonly title: string;
  /** What the table is known by in what a user says about it. */
  readonly key: TableKey;
  /** The id of the standard form it follows, or blank. */
  readonly form: string | Blank;
  readonly unit: MoneyUnit | Blank;
  /** How the table stands: things down the rows, turned, or several measures below each other. */
  readonly orientation: Orientation;
  readonly headingRows: number;
  readonly columns: readonly ColumnReport[];
  /** Sheet rows (from 0) by kind; sheet columns for a turned table. */
  readonly rows: Readonly<Record<RowKind, readonly number[]>>;
  /** What each total adds up, as sheet rows; as sheet columns for a turned table. */
  readonly totals: readonly TotalReport[];
  /** The table's headline figures, e.g. 집행률 of the total row, also where the sheet prints none. */
  readonly headlines: readonly Headline[];
}

/** One total and the rows it adds up. */
export interface TotalReport {
  readonly row: number;
  readonly addends: readonly number[];
}

/** One column as it was understood; of a turned table one line. */
export interface ColumnReport {
  readonly range: Rectangle;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly unit: string | Blank;
  /** The rounding rule its printed figures follow, or blank where none is needed or known. */
  readonly rounding: Rounding | Blank;
  /** How its figures follow from other columns, by their letters, e.g. `C ÷ B × 100`; blank for what is typed in. */
  readonly formula: Sentence | Blank;
  /** How sure the role is, 0 to 1. */
  readonly confidence: number;
  /** What was decided and why, e.g. `E열 = 비율 (C ÷ B × 100, 반올림 1자리): 머리글 ‘집행율(%)’, 9/10행 일치`. */
  readonly evidence: Sentence;
}

/** A figure worth showing for a whole table. */
export interface Headline {
  readonly label: Sentence;
  /** The printed figure, e.g. `22.1`. */
  readonly figure: string;
  readonly unit: string;
}
