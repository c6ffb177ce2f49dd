import { BLANK, type Blank } from '../blank.ts';
import type { RateBase } from '../budget/index.ts';
import { addFixed, compareFixed, exact, fixedText, subtractFixed, type Fixed } from '../number/fixed.ts';
import { quotient, roundQuotient } from '../number/quotient.ts';
import { HALF_UP_1 } from '../number/rounding.ts';
import { UNIT_ZEROS, type MoneyUnit } from '../number/unit.ts';
import { columnLetters } from '../sheet/address.ts';
import { isRateBase } from '../sheet/rate-base.ts';
import type { ColumnReport, TableReport } from '../task/result.ts';
import type { ExecutionGroup, ExecutionRow, Followed, PaceState } from './dashboard.ts';
import { followFigure, inUnit, type Place } from './followed.ts';
import { lowest } from './lowest.ts';
import { cellOf, columnOfRole, labelsOf, type FoundTable } from './table-rows.ts';

const PERCENT_ZEROS = 2;

/** What rates are compared with. */
export interface PaceLimits {
  readonly elapsed: Fixed;
  readonly margin: number;
}

/** What is taken, how it is shown, and how much there is room for. */
interface ExecutionOptions extends PaceLimits {
  readonly rateBase: RateBase | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly most: number;
}

/** The share of a part in percent, half-up with one decimal; blank where there is nothing to divide by. */
export function printedRate(part: Fixed, whole: Fixed): Fixed | Blank {
  const rate = quotient(part, whole);
  return rate === BLANK ? BLANK : roundQuotient(rate, HALF_UP_1, PERCENT_ZEROS);
}

/**
 * Takes the programmes or departments with a budget and what is spent, by the unit of their amounts. Where a table has several
 * of them, tables of a single one, which repeat it section by section, are left out; one that stands in two tables counts once.
 * Where a page has no room for all, those with the lowest rates stay.
 */
export function executionGroups(found: readonly FoundTable[], options: ExecutionOptions): readonly ExecutionGroup[] {
  const budgets = found.flatMap((each) => {
    const amounts = amountsOf(each.table, options.rateBase);
    return amounts ? [{ ...each, ...amounts }] : [];
  });
  const lists = budgets.filter(({ items }) => items.length > 1);
  const hasLists = lists.length > 0;
  const rows = (hasLists ? lists : budgets).flatMap((each) => rowsOf(each, options));
  // the first table that has a programme counts
  const distinct = new Map([...rows].reverse().map((row) => [keyOf(row, hasLists), row]));
  const listed = rows.filter((row) => distinct.get(keyOf(row, hasLists)) === row);
  const units = [...new Set(listed.map(({ unit }) => unit))];
  return units.map((unit) =>
    groupOf(
      unit,
      listed.filter((row) => row.unit === unit),
      options.most,
    ),
  );
}

interface Amounts {
  readonly budget: ColumnReport;
  readonly executed: ColumnReport;
}

/** Amounts over several years, and what was saved or earned, are no budget of the year. */
const NO_BUDGET = /총\s*사업비|절감|증대/;

const RATE = /^([A-Z]+) ÷ ([A-Z]+) × 100$/;

/** The columns an execution rate of the table divides; without one the office's base, or the last budget. */
function amountsOf(table: TableReport, rateBase: RateBase | undefined): Amounts | undefined {
  for (const { role, formula } of table.columns) {
    const letters = role === 'rate' && formula !== BLANK ? RATE.exec(formula.ko) : null;
    const [executed, budget] = letters ? [named(table, letters[1]), named(table, letters[2])] : [];
    if (executed?.role === 'executed' && isBudget(budget)) return { budget, executed };
  }
  const budgets = table.columns.filter(isBudget);
  const budget = budgets.filter((column) => isRateBase(column, rateBase)).at(-1) ?? budgets.at(-1);
  const executed = columnOfRole(table, 'executed', 'last');
  return budget && executed ? { budget, executed } : undefined;
}

function isBudget(column: ColumnReport | undefined): column is ColumnReport {
  return column?.role === 'budget' && !NO_BUDGET.test(column.heading);
}

function named({ columns }: TableReport, letters: string | undefined): ColumnReport | undefined {
  return columns.find(({ range }) => columnLetters(range.column) === letters);
}

type RowInUnit = ExecutionRow & {
  readonly unit: MoneyUnit | Blank;
  readonly amounts: readonly [budget: Fixed, executed: Fixed];
};

function rowsOf(each: FoundTable & Amounts, options: ExecutionOptions): readonly RowInUnit[] {
  const { table, sheet, items } = each;
  const unit = table.unit === BLANK ? BLANK : (options.unit ?? table.unit);
  const zeros = table.unit === BLANK || unit === BLANK ? 0 : UNIT_ZEROS[table.unit] - UNIT_ZEROS[unit];
  const amountIn = (place: Place): Followed => inUnit(followFigure(sheet, place, table.unit), zeros);
  const labelAt = labelsOf(each);
  return items.flatMap((line) => {
    const label = labelAt(line);
    const budget = amountIn(cellOf(table, line, each.budget));
    const executed = amountIn(cellOf(table, line, each.executed));
    const isAmount = isFixed(budget.value) && isFixed(executed.value) && label.value !== BLANK;
    if (!isAmount || !isFixed(budget.value) || !isFixed(executed.value)) return [];
    const rate = printedRate(executed.value, budget.value);
    return [
      {
        sheet: sheet.name,
        unit,
        label,
        budget,
        executed,
        rate,
        pace: paceOf(rate, options),
        amounts: [budget.value, executed.value],
      },
    ];
  });
}

function isFixed(value: Fixed | string | Blank): value is Fixed {
  return typeof value === 'object' && value !== null;
}

/** A table of one programme may be called otherwise each time; the amounts tell that it is the same. */
function keyOf({ label, unit, amounts }: RowInUnit, isNamed: boolean): string {
  const name = isNamed && typeof label.value === 'string' ? label.value.replace(/\s/g, '') : '';
  return [name, unit ?? '', ...amounts.map(fixedText)].join('|');
}

/** How a printed rate stands to the printed elapsed share. */
export function paceOf(rate: Fixed | Blank, { elapsed, margin }: PaceLimits): PaceState | Blank {
  if (rate === BLANK) return BLANK;
  if (compareFixed(rate, subtractFixed(elapsed, exact(margin))) < 0) return 'lagging';
  return compareFixed(rate, elapsed) < 0 ? 'behind' : 'on-pace';
}

function groupOf(unit: MoneyUnit | Blank, rows: readonly RowInUnit[], most: number): ExecutionGroup {
  const listed = lowest(rows, most);
  const sum = (place: 0 | 1): Fixed => listed.reduce((all, { amounts }) => addFixed(all, amounts[place]), exact(0));
  const [budget, executed] = [sum(0), sum(1)];
  return {
    unit,
    rows: listed.map(({ unit: _unit, amounts: _amounts, ...row }) => row),
    budget,
    executed,
    rate: printedRate(executed, budget),
    left: rows.length - listed.length,
  };
}
