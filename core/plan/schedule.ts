import { BLANK, type Blank } from '../blank.ts';
import {
  checkPeriod,
  isoDate,
  occurrencesIn,
  readPeriod,
  type Period,
  type PeriodFault,
  type PeriodReading,
  type UndatedOccurrence,
} from '../calendar/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { PlanTask } from './task.ts';

/** When a task is to be done, read from its text. */
export interface Schedule {
  readonly task: PlanTask;
  /** Blank where the text could not be read. */
  readonly period: Period | Blank;
  /** What is said behind the time: the 보조금 재정 평가 of `5월 보조금 재정 평가`; blank where nothing is. */
  readonly remark: string | Blank;
  /** The months of the plan's year that are named, ascending; none for `수시` and for a text that could not be read. */
  readonly months: readonly number[];
  /** What is to be done without a month being named: 분기별, 반기별, 연 n회. */
  readonly undated: readonly UndatedOccurrence[];
}

/**
 * Reads when a task is to be done in the plan's year (추진일정 읽기): dates, months, spans, recurrences, as offices write them.
 *
 * Problems: `field-missing`, `schedule-unreadable`, `schedule-invalid` (end before start, a day that does not exist,
 * a wrong weekday or length).
 *
 * @example
 * readSchedule({ id: '1', title: '2016 주요업무계획 수립', schedule: '’16.1. ~ 2.' }, 2016).value.months //=> [1, 2]
 */
export function readSchedule(task: PlanTask, year: number): Outcome<Schedule> {
  const { reading, remark } = readLeading(task.schedule);
  const record = task.title;
  if (reading === BLANK) {
    const field = { ko: '시기', en: 'schedule' };
    return { value: unread(task), problems: [{ kind: 'field-missing', record, field }] };
  }
  if (reading.kind === 'unreadable') {
    return { value: unread(task), problems: [{ kind: 'schedule-unreadable', record, found: task.schedule }] };
  }
  const problems = checkPeriod(reading, year).map((fault): Problem => {
    return { kind: 'schedule-invalid', record, found: task.schedule, reason: reasonOf(fault) };
  });
  return { value: { task, period: reading, remark, ...occurrencesIn(reading, year) }, problems };
}

function unread(task: PlanTask): Schedule {
  return { task, period: BLANK, remark: BLANK, months: [], undated: [] };
}

/** Reads a time with words behind it: the longest beginning that is one, the whole text first. */
function readLeading(text: string): { readonly reading: PeriodReading; readonly remark: string | Blank } {
  const whole = readPeriod(text);
  if (whole?.kind !== 'unreadable') return { reading: whole, remark: BLANK };
  const words = text.trim().split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const reading = readPeriod(words.slice(0, count).join(' '));
    if (reading?.kind !== 'unreadable') return { reading, remark: words.slice(count).join(' ') };
  }
  return { reading: whole, remark: BLANK };
}

function reasonOf(fault: PeriodFault): string {
  switch (fault.kind) {
    case 'weekday-differs':
      return `${isoDate(fault.date)}은(는) ${fault.actual}요일`;
    case 'length-differs':
      return `${fault.actual}일간`;
    case 'reversed':
      return `${isoDate(fault.first)} > ${isoDate(fault.last)}`;
    case 'no-such-date':
      return `${fault.year}-${fault.month}-${fault.day}`;
  }
}
