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
import type { EntryRule, Field } from './field.ts';
import type { InputTable } from './table.ts';

export type * from './field.ts';
export type { InputTable } from './table.ts';

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
