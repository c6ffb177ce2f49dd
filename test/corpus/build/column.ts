import type { ColumnRole } from '../../../core/sheet/role.ts';
import type { Calculation } from './calculation.ts';

/** How a figure stands in its cell. */
export type Show =
  /** A number with a format that shows the digits. */
  | 'number'
  /** A number in General format: last zeros are gone. */
  | 'general'
  /** A rounded fraction in a percent format. */
  | 'percent'
  /** The unrounded figure, cut by its format only. */
  | 'full'
  /** The unrounded fraction in a percent format. */
  | 'full-percent'
  /** A text, `43,452` or `88.3`. */
  | 'text'
  /** A text with its last zeros dropped. */
  | 'text-dropped'
  /** A text with a percent sign. */
  | 'text-percent';

/** One column of a table. */
export interface Column {
  readonly key: string;
  /** Its heading from the top: the groups first. */
  readonly head: string | readonly string[];
  readonly role: ColumnRole;
  readonly orRole?: readonly ColumnRole[];
  /** Words instead of figures. */
  readonly isText?: boolean;
  readonly calculation?: Calculation;
  readonly show?: Show;
  readonly format?: string;
  /** The unit the sheet tells, where it is no money or other money than the table's. */
  readonly unit?: string;
  /** What total rows hold: the sum (inputs) or the calculation; or nothing. */
  readonly totals?: 'none' | 'sum';
  /** Written after each text figure: `권`, `천원`. */
  readonly suffix?: string;
  /** Whether neither its heading nor a common name tells what it is worked out from: a wrong figure is then only doubtful. */
  readonly isDoubtful?: boolean;
}

type Options = Omit<Column, 'key' | 'head' | 'role'>;

/** A column of names or words. */
export function words(
  key: string,
  head: string | readonly string[],
  role: ColumnRole = 'label',
  options: Options = {},
): Column {
  return { key, head, role, isText: true, ...options };
}

/** A column of typed figures. */
export function figures(
  key: string,
  head: string | readonly string[],
  role: ColumnRole,
  options: Options = {},
): Column {
  return { key, head, role, ...options };
}

/** A column that follows from others. */
export function derived(
  key: string,
  head: string | readonly string[],
  role: ColumnRole,
  calculation: Calculation,
  options: Options = {},
): Column {
  return { key, head, role, calculation, ...options };
}
