import type { Blank } from '../blank.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Sentence } from '../sentence.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { Measure } from './measure.ts';

/**
 * A report form (서식), written once: from it come the calculation, the native formulas of the template,
 * the checks, the binding to a sheet, the printed table and the page of the data dictionary.
 */
export interface Form {
  /** Stable id, `folder.name`; it travels in the files made from the form. */
  readonly id: string;
  readonly version: number;
  readonly title: Sentence;
  /** The unit the form's amounts are printed in; blank for a form without amounts. */
  readonly unit: MoneyUnit | Blank;
  readonly columns: readonly Column[];
  /** The total row and where it is printed, or blank for a form without one. */
  readonly total: { readonly label: string; readonly position: 'first' | 'last' } | Blank;
  /** What holds in every row beside the measures themselves. */
  readonly identities: readonly Identity[];
}

/** A column of a form: what it is called, what it means, and how its figure comes about. */
export interface Column {
  /** Stable key, the name measures use. */
  readonly key: string;
  readonly role: ColumnRole;
  /** The heading as offices print it, with its line breaks. */
  readonly heading: Sentence;
  /** The heading above a group of columns, e.g. 집행액 over its dates; blank where there is none. */
  readonly group: Sentence | Blank;
  readonly unit: ColumnUnit;
  /** How the figure follows from others of its row; blank for what is typed in. */
  readonly measure: Measure | Blank;
  /** Whether a sheet may leave the column out and still follow the form. */
  readonly isOptional: boolean;
}

/** What a column's figures count: money in the form's unit, a percentage, things, or nothing. */
export type ColumnUnit = 'money' | 'percent' | 'count' | 'text';

/**
 * What must hold in a row beside its measures. A closed union: a form that needs another kind adds a case.
 * - `not-negative`: the figure is expected to be zero or more; below it is a warning, not a mistake.
 */
export type Identity = { readonly kind: 'not-negative'; readonly column: string };

/** The column of a form by its key; a form that names a key it does not have is a programmer's fault. */
export function columnOfForm(form: Form, key: string): Column {
  const column = form.columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`form ${form.id} has no column '${key}'`);
  return column;
}
