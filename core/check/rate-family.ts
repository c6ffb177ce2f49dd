import { entryAt, type ColumnEntry } from '../column/exact-column.ts';
import { BLANK } from '../blank.ts';
import { calculate, type FormColumns } from '../form/calculate.ts';
import type { RateMeasure } from '../form/measure.ts';
import { fixed, type Fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import { exactColumns, type BoundColumn, type BoundTable } from './bound-table.ts';
import { decimalsInUse, ruleInUse, type DecimalsInUse, type RateObservation } from './convention.ts';

/** One rate column and the exact quotient of each of its rows. */
export interface RateColumn {
  readonly bound: BoundTable;
  readonly column: BoundColumn;
  /** The quotient of each row; blank where an input is missing or the whole is zero. */
  readonly quotients: readonly (Quotient | null)[];
}

/**
 * Rate columns that are printed by one rule: the same column of the same standard form wherever it stands in the workbook,
 * or a single column of any other table.
 */
export interface RateFamily {
  readonly columns: readonly RateColumn[];
  readonly rounding: Rounding;
  readonly decimals: DecimalsInUse;
}

/** Groups the rate columns of a workbook and finds the rule each group follows. */
export function rateFamilies(tables: readonly BoundTable[], office: Rounding): readonly RateFamily[] {
  const groups = new Map<string, RateColumn[]>();
  tables.forEach((bound, number) => {
    const totals = calculate(bound.form, exactColumns(bound), { sums: bound.table.sums, roundingOf: () => office });
    for (const column of bound.columns) {
      const { key, measure } = column.column;
      if (measure?.kind !== 'rate') continue;
      const group = bound.isStandard ? `${bound.form.id} ${key}` : `${number} ${key}`;
      const member = { bound, column, quotients: quotientsOf(totals, measure, bound.table.rows.length) };
      groups.set(group, [...(groups.get(group) ?? []), member]);
    }
  });
  return [...groups.values()].map((columns) => {
    const observations = columns.flatMap(observationsOf);
    return { columns, rounding: ruleInUse(observations, office), decimals: decimalsInUse(observations) };
  });
}

function quotientsOf(columns: FormColumns, { part, whole }: RateMeasure, length: number): readonly (Quotient | null)[] {
  const parts = columns.get(part);
  const wholes = columns.get(whole);
  return Array.from({ length }, (_, n) => {
    const a = parts ? numberOf(entryAt(parts, n)) : undefined;
    const b = wholes ? numberOf(entryAt(wholes, n)) : undefined;
    return a && b ? quotient(a, b) : BLANK;
  });
}

/** A dash among amounts is a zero. */
export function numberOf(entry: ColumnEntry): Fixed | undefined {
  if (entry === 'dash') return fixed(0n);
  return entry === BLANK || entry === 'unreadable' ? undefined : entry;
}

function observationsOf({ column, quotients }: RateColumn): readonly RateObservation[] {
  return column.readings.flatMap((reading, n) => {
    const exact = quotients[n];
    return reading.kind === 'figure' && exact ? [{ printed: reading.printed, exact }] : [];
  });
}
