import { BLANK, type Blank } from '../blank.ts';
import type { Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import { isQuotientRule } from '../sheet/relation/relation.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { BoundRule } from './bound-rule.ts';
import { readingOf, type BoundTable } from './bound-table.ts';
import { decimalsInUse, ruleInUse, type DecimalsInUse, type RateObservation } from './convention.ts';
import { exactQuotient, type FigureAt } from './exact.ts';
import type { Figures } from './table-figures.ts';

/** One rate column of a table, with the figures it is checked against. */
export interface RateColumn {
  readonly bound: BoundTable;
  readonly place: number;
  readonly rule: BoundRule;
  readonly figures: Figures;
}

/**
 * Rate columns that are printed by one rule: the same column of the same standard form, or of tables with the same headings,
 * wherever it stands in the workbook.
 */
export interface RateFamily {
  readonly columns: readonly RateColumn[];
  readonly rounding: Rounding;
  readonly decimals: DecimalsInUse;
}

/** Rows looked at to find the rule in use; a long table repeats itself. */
const MOST_OBSERVED = 1_500;

/** Groups the rate columns of a workbook and finds the rule each group follows. */
export function rateFamilies(
  tables: readonly { readonly bound: BoundTable; readonly figures: Figures }[],
  office: Rounding,
): readonly RateFamily[] {
  const groups = new Map<string, RateColumn[]>();
  for (const { bound, figures } of tables) {
    for (const [place, rule] of bound.rules) {
      if (!isQuotientRule(rule.rule)) continue;
      const column = { bound, place, rule, figures };
      const key = `${bound.kin} ${place} ${isFraction(column) ? 'fraction' : 'percent'}`;
      const members = groups.get(key) ?? [];
      members.push(column);
      groups.set(key, members);
    }
  }
  return [...groups.values()].map((columns) => {
    const observations = columns.flatMap((column) => observationsOf(column));
    const [first] = columns;
    const own = first?.rule.rounding ?? BLANK;
    const standard = first && isFraction(first) ? { ...office, digits: office.digits + 2 } : office;
    const decimals = decimalsInUse(observations);
    return { columns, rounding: own ?? ruleInUse(observations, standard, decimals), decimals };
  });
}

const RATES: ReadonlySet<ColumnRole> = new Set(['rate', 'achievement', 'share', 'growth']);

/** Tells a rate written as 0.883; a unit cost is a plain quotient as well, but no rate. */
export function isFraction({ bound, place, rule: { rule } }: RateColumn): boolean {
  return 'zeros' in rule && rule.zeros === 0 && RATES.has(bound.table.columns[place]?.role ?? 'other');
}

/** The exact quotient of a row; blank where an input is missing or there is no base. */
export function quotientAt({ rule, figures }: RateColumn, n: number): Quotient | Blank {
  const figure: FigureAt = (place, row) => figures.exact(place, row);
  return exactQuotient(rule.rule, n, figure, (place, row) => figures.wholeOf(place, row));
}

function observationsOf(column: RateColumn): readonly RateObservation[] {
  const { bound, place, figures } = column;
  const rows = bound.table.rows.length;
  const step = Math.max(1, Math.floor(rows / MOST_OBSERVED));
  const found: RateObservation[] = [];
  for (let n = 0; n < rows; n += step) {
    if (!figures.isCounted(n)) continue;
    const reading = readingOf(bound, place, n);
    if (reading.kind !== 'figure') continue;
    const exact = quotientAt(column, n);
    if (exact !== BLANK) found.push({ printed: reading.printed, exact });
  }
  return found;
}
