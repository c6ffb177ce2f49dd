import { BLANK, type Blank } from '../blank.ts';
import { isoDate, rangeOf, type CalendarPoint, type DateRange, type Period } from '../calendar/index.ts';
import { normaliseHeading } from '../number/notation/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { readSchedule, type Schedule } from './schedule.ts';
import type { PlanTask, ProgrammePlan } from './task.ts';

/** What changed from one plan of a programme to the next (계획 변경). */
export interface PlanDifference {
  readonly added: readonly PlanTask[];
  readonly dropped: readonly PlanTask[];
  /** Tasks of both years whose time is another. */
  readonly moved: readonly { readonly before: PlanTask; readonly now: PlanTask }[];
  /** Tasks of both years with the same time. */
  readonly kept: readonly PlanTask[];
}

const SCHEDULE = { ko: '시기', en: 'schedule' };

/**
 * Compares a programme's plan with the one before, task by task by their ids (계획 비교).
 * Times are compared by what they say in their own year: 반기별 and 분기별 differ, `’15.11.` and `’16.11.` do not.
 *
 * Problems: `plan-changed` (a task's time, a statement), `task-added`, `task-dropped`; each an info, for plans may change
 * but a change must be visible; `record-duplicated` for a task whose id stands twice in a plan.
 */
export function planDifference(before: ProgrammePlan, now: ProgrammePlan): Outcome<PlanDifference> {
  const record = now.title;
  const problems: Problem[] = [...duplicates(before.tasks), ...duplicates(now.tasks)];
  const added = now.tasks.filter((task) => !hasTask(before, task));
  const dropped = before.tasks.filter((task) => !hasTask(now, task));
  const moved: { readonly before: PlanTask; readonly now: PlanTask }[] = [];
  const kept: PlanTask[] = [];
  for (const task of now.tasks) {
    const old = before.tasks.find(({ id }) => id === task.id);
    if (!old) continue;
    if (sameTime(old, before.year, task, now.year)) kept.push(task);
    else {
      moved.push({ before: old, now: task });
      const [from, to] = [old.schedule, task.schedule];
      problems.push({ kind: 'plan-changed', record: task.title, field: SCHEDULE, before: from, now: to });
    }
  }
  for (const { id, field, text } of now.statements) {
    const old = before.statements.find((statement) => statement.id === id);
    if (!old || normaliseHeading(old.text) === normaliseHeading(text)) continue;
    problems.push({ kind: 'plan-changed', record, field, before: old.text, now: text });
  }
  problems.push(...added.map(({ title }) => ({ kind: 'task-added' as const, record, task: title })));
  problems.push(...dropped.map(({ title }) => ({ kind: 'task-dropped' as const, record, task: title })));
  return { value: { added, dropped, moved, kept }, problems };
}

function hasTask({ tasks }: ProgrammePlan, { id }: PlanTask): boolean {
  return tasks.some((task) => task.id === id);
}

/** One task as two documents give it for one and the same year of work. */
export interface TaskMention {
  readonly task: PlanTask;
  /** The year that dates without one belong to. */
  readonly year: number;
}

/**
 * Finds tasks that two documents give different times for (같은 업무의 두 시기, X-16), each against its first mention.
 * Problem: `task-in-two-periods`.
 */
export function checkTaskMentions(mentions: readonly TaskMention[]): readonly Problem<'task-in-two-periods'>[] {
  return mentions.flatMap(({ task, year }) => {
    const first = mentions.find((mention) => mention.task.id === task.id);
    if (!first || sameSpan(first, { task, year })) return [];
    const [one, other] = [first.task.schedule, task.schedule];
    return [{ kind: 'task-in-two-periods' as const, record: task.title, first: one, second: other }];
  });
}

/** The same days, each text read with the year of its own document. */
function sameSpan(a: TaskMention, b: TaskMention): boolean {
  const [one, other] = [a, b].map(({ task, year }) => {
    const schedule = readSchedule(task, year).value;
    const spans = schedule.period === BLANK ? normaliseHeading(task.schedule) : spansOf(schedule.period, year).join();
    return `${rhythmOf(schedule)} ${spans}`;
  });
  return one === other;
}

/** Each first and last day of a period; an open end leaves its side empty. */
function spansOf(period: Period, year: number): readonly string[] {
  if (period.kind === 'list') return period.parts.flatMap((part) => spansOf(part, year));
  if (period.kind !== 'span') return [spanText(rangeOf(period, year), rangeOf(period, year))];
  return [spanText(daysOf(period.from, year), daysOf(period.to, year))];
}

function daysOf(at: CalendarPoint | Blank, year: number): DateRange | Blank {
  return at && rangeOf({ kind: 'point', at, isAsOf: false, remarks: [] }, year);
}

function spanText(from: DateRange | Blank, to: DateRange | Blank): string {
  return `${from ? isoDate(from.first) : ''}~${to ? isoDate(to.last) : ''}`;
}

function sameTime(before: PlanTask, beforeYear: number, now: PlanTask, nowYear: number): boolean {
  const [a, b] = [readSchedule(before, beforeYear).value, readSchedule(now, nowYear).value];
  if (a.period === BLANK || b.period === BLANK)
    return normaliseHeading(before.schedule) === normaliseHeading(now.schedule);
  return rhythmOf(a) === rhythmOf(b) && a.months.join() === b.months.join();
}

/** How often a task comes again, and how many times; empty for a task of dates. */
function rhythmOf({ period }: Schedule): string {
  if (period === BLANK || period.kind !== 'recurrence') return period?.kind === 'on-demand' ? 'on-demand' : '';
  return [period.every, period.times, period.detail].join(' ');
}
