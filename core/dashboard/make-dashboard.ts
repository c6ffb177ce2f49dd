import { BLANK, type Blank } from '../blank.ts';
import { elapsedShare, type RateBase } from '../budget/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { exact } from '../number/fixed.ts';
import { roundQuotient } from '../number/quotient.ts';
import { HALF_UP_1 } from '../number/rounding.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import type { TableReport } from '../task/result.ts';
import type { Dashboard } from './dashboard.ts';
import { deadlineRows } from './deadlines.ts';
import { evaluationRows } from './evaluation.ts';
import { executionGroups } from './execution.ts';
import { lowest } from './lowest.ts';
import { foundTables } from './table-rows.ts';

/** What a dashboard is made for. */
export interface DashboardOptions {
  /** The day of the figures (기준일). */
  readonly asOf: PlainDate;
  /** How far, in %p, a rate may lie below the elapsed share of the year before it counts as lagging; 10 when left out. */
  readonly margin?: number;
  /** What execution rates are taken of where a table shows none; its last budget when left out. */
  readonly rateBase?: RateBase;
  /** The unit all amounts are shown in; those of each table when left out. */
  readonly unit?: MoneyUnit;
}

const MARGIN = 10;
const PERCENT_ZEROS = 2;
/** What one page has room for. */
const MOST_PROGRAMMES = 24;
const MOST_INDICATORS = 16;
const MOST_DEADLINES = 12;

/**
 * Makes a division's dashboard (현황판) of the tables recognised in a workbook: execution against the elapsed year, programmes
 * that lag, evaluation, deadlines ahead. Rates are half-up with one decimal; the elapsed share counts days.
 *
 * @param tables as `verify` understood them
 * @returns blank where no table has anything for it
 */
export function makeDashboard(
  { sheets }: WorkbookSnapshot,
  tables: readonly TableReport[],
  { asOf, margin = MARGIN, rateBase, unit }: DashboardOptions,
): Dashboard | Blank {
  const share = elapsedShare(asOf).exact;
  const elapsed = share === BLANK ? exact(0) : roundQuotient(share, HALF_UP_1, PERCENT_ZEROS);
  const found = foundTables(sheets, tables);
  const execution = executionGroups(found, { elapsed, margin, rateBase, unit, most: MOST_PROGRAMMES });
  const indicators = evaluationRows(found);
  const evaluation = lowest(indicators, MOST_INDICATORS);
  const deadlines = deadlineRows(found, asOf).slice(0, MOST_DEADLINES);
  if (execution.length + evaluation.length + deadlines.length === 0) return BLANK;
  const evaluationLeft = indicators.length - evaluation.length;
  return { asOf, margin, elapsed, execution, evaluation, evaluationLeft, deadlines };
}
