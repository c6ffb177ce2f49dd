import { entryAt, type ColumnEntry } from '../column/exact-column.ts';
import { BLANK, type Blank } from '../blank.ts';
import { calculate, type FormColumns } from '../form/calculate.ts';
import { isQuotient, type QuotientMeasure } from '../form/measure.ts';
import { compareFixed, fixed, subtractFixed, type Fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import { exactColumns, type BoundColumn, type BoundTable } from './bound-table.ts';
import { decimalsInUse, ruleInUse, type DecimalsInUse, type RateObservation } from './convention.ts';

/** One rate column and the exact quotient of each of its rows. */
export interface RateColumn {
  readonly bound: BoundTable;
  readonly column: BoundColumn;
  readonly measure: QuotientMeasure;
  /** The quotient of each row; blank where an input is missing or the whole is zero. */
  readonly quotients: readonly (Quotient | Blank)[];
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
      if (measure === BLANK || !isQuotient(measure)) continue;
      const group = bound.isStandard ? `${bound.form.id} ${key}` : `${number} ${key}`;
      const member = { bound, column, measure, quotients: quotientsOf(totals, measure, bound) };
      groups.set(group, [...(groups.get(group) ?? []), member]);
    }
  });
  return [...groups.values()].map((columns) => {
    const observations = columns.flatMap(observationsOf);
    const decimals = decimalsInUse(observations);
    return { columns, rounding: ownRounding(columns) ?? ruleInUse(observations, office), decimals };
  });
}

/** A ratio such as a unit cost has the rounding of its form. */
function ownRounding(columns: readonly RateColumn[]): Rounding | undefined {
  const measure = columns[0]?.measure;
  return measure?.kind === 'ratio' ? measure.rounding : undefined;
}

function quotientsOf(
  columns: FormColumns,
  measure: QuotientMeasure,
  { table }: BoundTable,
): readonly (Quotient | Blank)[] {
  const figure = (key: string, n: number): Fixed | undefined => {
    const column = columns.get(key);
    return column && numberOf(entryAt(column, n));
  };
  return table.rows.map((_, n) => exactQuotient(measure, figure, n, table.sums.at(-1)?.place));
}

/** The quotient a cell prints as a percentage; blank where an input is missing or there is no base. */
function exactQuotient(
  measure: QuotientMeasure,
  figure: (key: string, n: number) => Fixed | undefined,
  n: number,
  total: number | undefined,
): Quotient | Blank {
  const divided = (part: Fixed | undefined, whole: Fixed | undefined): Quotient | Blank =>
    part && whole ? quotient(part, whole) : BLANK;
  switch (measure.kind) {
    case 'rate':
      return divided(figure(measure.part, n), figure(measure.whole, n));
    case 'ratio': {
      const exact = divided(figure(measure.part, n), figure(measure.whole, n));
      // a ratio is printed as it is: as a percentage of a hundredth of itself
      return exact && { ...exact, denominator: exact.denominator * 100n };
    }
    case 'share':
      return divided(figure(measure.of, n), total === undefined ? undefined : figure(measure.of, total));
    case 'growth': {
      const [now, before] = [figure(measure.now, n), figure(measure.before, n)];
      const hasBase = now && before && compareFixed(before, fixed(0n)) > 0 && compareFixed(now, fixed(0n)) >= 0;
      return hasBase ? quotient(subtractFixed(now, before), before) : BLANK;
    }
  }
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
