import {
  BLANK,
  normaliseHeading,
  type Blank,
  type Column,
  type ColumnUnit,
  type Form,
  type Measure,
  type Sentence,
} from '../../../core/index.ts';
import type { CalculatedColumn } from './calculated-column.ts';

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

/** The largest amount and the largest count that a cell takes. */
export const LARGEST_AMOUNT = 1e15;
export const LARGEST_COUNT = 1e9;

/** Amounts may fall below zero, counts may not. */
export function entryRuleOf({ fields }: InputTable, { key, unit }: Column): EntryRule {
  const rule = fields?.[key]?.entry;
  if (rule) return rule;
  switch (unit) {
    case 'text':
      return { kind: 'text' };
    case 'money':
      return { kind: 'number', least: -LARGEST_AMOUNT, most: LARGEST_AMOUNT, isWhole: false };
    case 'count':
      return { kind: 'number', least: 0, most: LARGEST_COUNT, isWhole: true };
    case 'percent':
      return { kind: 'number', least: 0, most: 100, isWhole: false };
  }
}

/** Tells a column that people fill in from one that follows from others. */
export function isEntered({ calculated }: InputTable, { key, measure }: Column): boolean {
  return measure === BLANK && calculated?.[key] === undefined;
}

/** What the figures of a column count, as its heading says it; blank for words. */
export function unitOf({ form, fields }: InputTable, { key, unit }: Column): string | Blank {
  const own = fields?.[key]?.unit;
  if (own !== undefined) return own === '' ? BLANK : own;
  switch (unit) {
    case 'money':
      return form.unit;
    case 'percent':
      return '%';
    case 'count':
    case 'text':
      return BLANK;
  }
}

/** The heading of a column on the flat sheet: name and unit, `예산액(천원)`. */
export function flatHeading(table: InputTable, column: Column): string {
  const { heading, group } = column;
  const printed = normaliseHeading(`${group?.ko ?? ''}${heading.ko}`.replaceAll('\n', ''));
  const name = table.fields?.[column.key]?.heading ?? printed;
  const unit = unitOf(table, column);
  return unit === BLANK || name.includes(unit) ? name : `${name}(${unit})`;
}

/** The form with columns put before and behind its own, for keys and codes that are entered but not printed. */
export function withColumns(form: Form, before: readonly Column[], behind: readonly Column[] = []): Form {
  return { ...form, columns: [...before, ...form.columns, ...behind] };
}

/** A column of words for {@link withColumns}. */
export function wordColumn(key: string, ko: string, en: string): Column {
  return { key, role: 'other', heading: { ko, en }, group: BLANK, unit: 'text', measure: BLANK, isOptional: false };
}

/** A column of figures for the forms a section makes for itself, entered or measured. */
export function figureColumn(
  key: string,
  heading: Sentence,
  unit: Exclude<ColumnUnit, 'text'>,
  measure: Measure | Blank = BLANK,
): Column {
  return { key, role: 'other', heading, group: BLANK, unit, measure, isOptional: false };
}

/** The key that stays with a record over the years (관리번호), for {@link withColumns}. */
export const KEY_COLUMN: Column = { ...wordColumn('key', '관리번호', 'Key'), role: 'code' };

/** How {@link KEY_COLUMN} is entered. */
export const KEY_FIELD: Field = { entry: { kind: 'key' }, width: 11 };
