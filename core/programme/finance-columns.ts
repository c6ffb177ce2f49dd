import type { Column } from '../form/form.ts';
import type { Measure } from '../form/measure.ts';
import type { Sentence } from '../sentence.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { inputColumn } from './evaluation-columns.ts';

/** A column of amounts typed in. */
export function moneyColumn(key: string, heading: Sentence, role: ColumnRole = 'other'): Column {
  return inputColumn(key, heading, 'money', { role });
}

/** A column that follows from others: money for sums and differences, per cent for rates, growths and shares. */
export function moneyMeasure(key: string, heading: Sentence, measure: Measure, role: ColumnRole = 'other'): Column {
  const isPercent = measure.kind === 'rate' || measure.kind === 'growth' || measure.kind === 'share';
  return { ...inputColumn(key, heading, isPercent ? 'percent' : 'money', { role }), measure };
}
