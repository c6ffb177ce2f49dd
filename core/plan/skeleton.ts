import { BLANK, type Blank } from '../blank.ts';
import {
  compareDates,
  lastDayOfMonth,
  MONTHS_OF_CYCLE,
  rangeOf,
  type PlainDate,
  type UndatedOccurrence,
} from '../calendar/index.ts';
import type { Problem } from '../problem/index.ts';
import { readSchedule } from './schedule.ts';
import type { PlanTask, ProgrammePlan } from './task.ts';

/** A row of next year's report, made from the plan's task (추진실적 서식): the result is what staff fill in. */
export interface ResultRow {
  /** The task's id, which links plan, result and the next plan. */
  readonly taskId: string;
  readonly title: string;
  /** 계획된 시기, as the plan wrote it. */
  readonly planned: string;
  readonly months: readonly number[];
  /** What was planned without a month: 분기별, 반기별, 연 n회. */
  readonly undated: readonly UndatedOccurrence[];
  /** 추진실적; blank until somebody says. */
  readonly result: string | Blank;
}

/** What a programme's next report begins as. */
export interface ResultSkeleton {
  readonly programmeId: string;
  readonly year: number;
  readonly title: string;
  /** 예산액: what the plan required; the report's execution is set against it. */
  readonly budget: bigint | Blank;
  readonly rows: readonly ResultRow[];
}

/**
 * Makes the skeleton of a year's report from its plan (추진일정 → 추진실적): one row for each task, in the plan's order.
 *
 * @example
 * const tasks = [{ id: 'T1', title: '예산절감 추진계획 수립', schedule: '1월' }];
 * const plan = { programmeId: 'P04', year: 2016, title: '재정운용', budget: null, tasks, statements: [] };
 * resultSkeleton(plan).rows[0]
 * //=> { taskId: 'T1', title: '예산절감 추진계획 수립', planned: '1월', months: [1], undated: [], result: null }
 */
export function resultSkeleton(plan: ProgrammePlan): ResultSkeleton {
  const { programmeId, year, title, budget, tasks } = plan;
  const rows = tasks.map((task): ResultRow => {
    const { months, undated } = readSchedule(task, year).value;
    return { taskId: task.id, title: task.title, planned: task.schedule, months, undated, result: BLANK };
  });
  return { programmeId, year, title, budget, rows };
}

/**
 * Finds tasks whose time has passed without a result (실적 누락). A recurrence should have one when its first turn is over:
 * 분기별 at the end of March, 반기별 of June, 연 n회 and 연중 of December; `수시` never.
 * Problem: `task-without-result`, a warning.
 */
export function checkResults(
  { year, rows }: Pick<ResultSkeleton, 'year' | 'rows'>,
  asOf: PlainDate,
): readonly Problem<'task-without-result'>[] {
  return rows.flatMap(({ taskId, title, planned, result }) => {
    const end = endOf({ id: taskId, title, schedule: planned }, year);
    if (result !== BLANK || end === BLANK || compareDates(end, asOf) > 0) return [];
    return [{ kind: 'task-without-result' as const, record: title, schedule: planned }];
  });
}

function endOf(task: PlanTask, year: number): PlainDate | Blank {
  const { period, months } = readSchedule(task, year).value;
  if (period?.kind === 'recurrence') return lastDayOfMonth(year, MONTHS_OF_CYCLE[period.every]);
  const range = period === BLANK ? BLANK : rangeOf(period, year);
  if (range !== BLANK) return range.last;
  const last = months.at(-1);
  return last === undefined ? BLANK : lastDayOfMonth(year, last);
}
