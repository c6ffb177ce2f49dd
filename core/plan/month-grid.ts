import type { UndatedOccurrence } from '../calendar/index.ts';
import type { Outcome } from '../outcome.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { readSchedule } from './schedule.ts';
import type { PlanTask } from './task.ts';

/** A task that is to be done some times in a part of the year, in no month named (시기 미지정 업무). */
export interface UndatedTask extends UndatedOccurrence {
  readonly task: PlanTask;
}

/** A plan's year by months, and beside it what no month is named for (월별 추진일정표). */
export interface MonthGrid {
  /** Twelve rows, January first. */
  readonly months: readonly (readonly PlanTask[])[];
  /** 분기별, 반기별, 연 n회: one entry for each quarter, half or year, with its months and its number of times. */
  readonly undated: readonly UndatedTask[];
  /** 수시 and what could not be read. */
  readonly withoutTime: readonly PlanTask[];
}

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Lays tasks out by month (월별 추진일정표). A task that offices leave open within a quarter, a half or the year is in no month:
 * it stands undated, as many times as it is due, so that twelve filled months never mean one or two occurrences.
 * Problems: `record-duplicated`, and those of {@link readSchedule}.
 *
 * @example
 * const tasks = [{ id: '1', title: '재정공시', schedule: '2월, 8월' }, { id: '2', title: '제안 심의', schedule: '반기별' }];
 * monthGrid(tasks, 2016).value.undated.map(({ task, times }) => `${task.title} ${times}`) //=> ['제안 심의 1', '제안 심의 1']
 */
export function monthGrid(tasks: readonly PlanTask[], year: number): Outcome<MonthGrid> {
  const read = tasks.map((task) => readSchedule(task, year));
  const schedules = read.map(({ value }) => value);
  const months = MONTHS.map((month) => schedules.filter((own) => own.months.includes(month)).map(({ task }) => task));
  const undated = schedules.flatMap((own) => own.undated.map((occurrence) => ({ task: own.task, ...occurrence })));
  const withoutTime = schedules
    .filter((own) => own.months.length === 0 && own.undated.length === 0)
    .map(({ task }) => task);
  return {
    value: { months, undated, withoutTime },
    problems: [...duplicates(tasks), ...read.flatMap(({ problems }) => problems)],
  };
}
