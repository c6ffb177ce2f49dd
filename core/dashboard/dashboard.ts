import type { Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { Fixed } from '../number/fixed.ts';
import type { MoneyUnit } from '../number/unit.ts';

/**
 * What a cell of the dashboard shows: a native formula that reads a cell of the workbook, and what it comes to now.
 * Where the cell is a text no formula reads, such as `8,815(구비 100%)`, the value stands alone and does not follow.
 */
export interface Followed {
  /** Without `=`; blank where the value stands alone. */
  readonly formula: string | Blank;
  /** A number, a day as Excel's serial number, or a text. */
  readonly value: Fixed | string | Blank;
}

/** How a rate stands to the elapsed share of the year: behind it by more than the margin, behind it, or not. */
export type PaceState = 'lagging' | 'behind' | 'on-pace';

/** A programme or department with its budget and what is spent (집행 현황). */
export interface ExecutionRow {
  readonly sheet: string;
  readonly label: Followed;
  readonly budget: Followed;
  readonly executed: Followed;
  /** The execution rate, half-up with one decimal; blank without a budget. */
  readonly rate: Fixed | Blank;
  /** Blank without a rate. */
  readonly pace: PaceState | Blank;
}

/** The programmes whose amounts are in one unit. */
export interface ExecutionGroup {
  readonly unit: MoneyUnit | Blank;
  readonly rows: readonly ExecutionRow[];
  /** All of them together. */
  readonly budget: Fixed;
  readonly executed: Fixed;
  readonly rate: Fixed | Blank;
  /** How many more there are than a page has room for. */
  readonly left: number;
}

/** An indicator with its achievement (평가 현황). */
export interface EvaluationRow {
  readonly sheet: string;
  readonly label: Followed;
  readonly target: Followed;
  readonly actual: Followed;
  /** In percent; a formula where the sheet has the figure, blank to be calculated from target and actual. */
  readonly achievement: Followed;
  /** The achievement as it is printed, half-up with one decimal. */
  readonly rate: Fixed | Blank;
}

/** Something due (다가오는 기한). */
export interface DeadlineRow {
  readonly sheet: string;
  readonly label: Followed;
  /** The heading of the day's column, e.g. `위탁기간 종료일`. */
  readonly heading: string;
  readonly day: Followed;
  /** From the day of the figures on. */
  readonly daysLeft: number;
}

/** A division's dashboard (현황판): what stands on it, and where each figure is read from. */
export interface Dashboard {
  /** The day of the figures (기준일). */
  readonly asOf: PlainDate;
  /** How far, in %p, a rate may lie below the elapsed share before it counts as lagging. */
  readonly margin: number;
  /** How much of the year has passed, in percent with one decimal. */
  readonly elapsed: Fixed;
  readonly execution: readonly ExecutionGroup[];
  readonly evaluation: readonly EvaluationRow[];
  readonly evaluationLeft: number;
  readonly deadlines: readonly DeadlineRow[];
}
