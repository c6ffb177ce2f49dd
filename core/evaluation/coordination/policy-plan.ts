import { compareDates, printDate, type PlainDate } from '../../calendar/index.ts';
import type { Problem } from '../../problem/index.ts';
import { checkSum } from '../../statistics/count.ts';
import { duplicates } from '../../statistics/distinct-records.ts';

/** A project of a plan of the whole district (주요업무계획·구정운영4개년계획 사업). */
export interface PolicyProject {
  readonly id: string;
  /** 분야. */
  readonly field: string;
  readonly title: string;
  readonly department: string;
}

/** The counts a report prints of a plan: `10개 분야, 52개 주요사업`. */
export interface PrintedPlanCounts {
  readonly plan: string;
  readonly fields: number;
  readonly projects: number;
}

const FIELDS = { ko: '분야 수', en: 'number of fields' };
const PROJECTS = { ko: '사업 수', en: 'number of projects' };
const PERIOD = { ko: '시기', en: 'period' };

/** How many projects each field has, in the order the fields first appear (분야별 사업 수). */
export function countByField(
  projects: readonly PolicyProject[],
): readonly { readonly field: string; readonly projects: number }[] {
  return [...new Set(projects.map(({ field }) => field))].map((field) => ({
    field,
    projects: projects.filter((project) => project.field === field).length,
  }));
}

/**
 * Checks the counts a report prints against the plan's list (분야·사업 수 대조).
 * Problems: `record-duplicated`, `sum-differs`.
 */
export function checkPolicyPlan(projects: readonly PolicyProject[], printed: PrintedPlanCounts): readonly Problem[] {
  const fields = countByField(projects);
  const { plan: record } = printed;
  return [
    ...duplicates(projects),
    ...checkSum({ record, field: FIELDS, found: printed.fields, parts: fields.map(() => 1) }),
    ...checkSum({ record, field: PROJECTS, found: printed.projects, parts: fields.map((field) => field.projects) }),
  ];
}

/** When a task is done, as one document says it (업무 추진시기). */
export interface StatedPeriod {
  /** The task's id, the same wherever it is named. */
  readonly taskId: string;
  readonly title: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The document that says so. */
  readonly statedIn: string;
}

/**
 * Finds tasks to which documents give different periods (X-16: 2016 주요업무계획 수립 ’15.11.~’16.2. and ’16.1.~2.).
 * Each is compared with the first statement of its task. Problem: `source-differs` (info).
 */
export function checkStatedPeriods(periods: readonly StatedPeriod[]): readonly Problem[] {
  return periods.flatMap((period): readonly Problem[] => {
    const first = periods.find(({ taskId }) => taskId === period.taskId);
    if (!first || isSamePeriod(first, period)) return [];
    const [found, other] = [printStated(period), printStated(first)];
    return [{ kind: 'source-differs', record: period.title, field: PERIOD, found, source: first.statedIn, other }];
  });
}

function isSamePeriod(a: StatedPeriod, b: StatedPeriod): boolean {
  return compareDates(a.first, b.first) === 0 && compareDates(a.last, b.last) === 0;
}

function printStated({ first, last }: StatedPeriod): string {
  return `${printDate(first)} ~ ${printDate(last)}`;
}
