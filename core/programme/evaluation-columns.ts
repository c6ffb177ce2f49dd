import { BLANK, type Blank } from '../blank.ts';
import type { Column, ColumnUnit } from '../form/form.ts';
import type { Measure } from '../form/measure.ts';
import type { Sentence } from '../sentence.ts';
import type { ColumnRole } from '../sheet/role.ts';

/** What a column of the evaluation forms says beside its key and heading. */
interface ColumnDetails {
  readonly role?: ColumnRole;
  readonly group?: Sentence | Blank;
  readonly isOptional?: boolean;
}

/** A column typed in. */
export function inputColumn(
  key: string,
  heading: Sentence,
  unit: ColumnUnit,
  { role = unit === 'count' ? 'count' : 'other', group = BLANK, isOptional = false }: ColumnDetails = {},
): Column {
  return { key, role, heading, group, unit, measure: BLANK, isOptional };
}

/** A column that names the rows. */
export function labelColumn(key: string, heading: Sentence): Column {
  return inputColumn(key, heading, 'text', { role: 'label' });
}

/** A column that follows from others. */
export function measuredColumn(
  key: string,
  heading: Sentence,
  measure: Measure,
  { role = measure.kind === 'rate' ? 'rate' : 'other', group = BLANK, isOptional = false }: ColumnDetails = {},
): Column {
  return { key, role, heading, group, unit: measure.kind === 'rate' ? 'percent' : 'count', measure, isOptional };
}
