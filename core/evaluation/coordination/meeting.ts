import { BLANK, isBlank, type Blank } from '../../blank.ts';
import {
  addDays,
  compareDates,
  printDate,
  WEEKDAYS,
  weekdayOf,
  type PlainDate,
  type Weekday,
} from '../../calendar/index.ts';
import type { Problem } from '../../problem/index.ts';
import { duplicates } from '../../statistics/distinct-records.ts';

/** A kind of meeting and the weekday its name promises (주요 회의). */
export interface MeetingKind {
  readonly name: string;
  /** Blank where the name says nothing of the day. */
  readonly weekday: Weekday | Blank;
  readonly effectiveFrom: string;
  readonly source: string;
}

/** A meeting that was held. */
export interface Meeting {
  readonly id: string;
  readonly kind: string;
  readonly on: PlainDate;
}

const SOURCE = '영등포구 2015 주요업무 추진실적 #1';

/** The regular meetings of the district. */
export const MEETING_KINDS: readonly MeetingKind[] = [
  { name: '정례간부회의', weekday: BLANK, effectiveFrom: '2015-01-01', source: SOURCE },
  { name: '월요간부회의', weekday: '월', effectiveFrom: '2015-01-01', source: SOURCE },
  { name: '목요회의', weekday: '목', effectiveFrom: '2015-01-01', source: SOURCE },
];

const KIND = { ko: '회의', en: 'meeting' };
const DAY = { ko: '개최일', en: 'day' };

/** How many meetings of each kind were held, in the order of the kinds (회의 개최 횟수). */
export function countMeetings(
  meetings: readonly Meeting[],
  kinds: readonly MeetingKind[] = MEETING_KINDS,
): readonly { readonly name: string; readonly held: number }[] {
  return kinds.map(({ name }) => ({ name, held: meetings.filter(({ kind }) => kind === name).length }));
}

/**
 * The days on which a weekly meeting falls between two days, both included (회의 예정일); holidays are for the caller
 * to take out, since offices move such a meeting or drop it.
 *
 * @example
 * const [first, last] = [{ year: 2015, month: 10, day: 1 }, { year: 2015, month: 10, day: 31 }];
 * meetingDays('월', first, last).map(({ day }) => day) //=> [5, 12, 19, 26]
 */
export function meetingDays(weekday: Weekday, first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const wait = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(first)) + 7) % 7;
  for (let day = addDays(first, wait); compareDates(day, last) <= 0; day = addDays(day, 7)) days.push(day);
  return days;
}

/**
 * Checks the list of meetings (회의 개최 점검).
 * Problems: `record-duplicated`, `state-unknown` for a kind of no list, `weekday-differs` for a 월요간부회의 on
 * another day, `date-after-as-of`.
 */
export function checkMeetings(
  meetings: readonly Meeting[],
  asOf: PlainDate,
  kinds: readonly MeetingKind[] = MEETING_KINDS,
): readonly Problem[] {
  const known = kinds.map(({ name }) => name).join(', ');
  return [
    ...duplicates(meetings),
    ...meetings.flatMap(({ id: record, kind: found, on }): readonly Problem[] => {
      const kind = kinds.find(({ name }) => name === found);
      if (!kind) return [{ kind: 'state-unknown', record, field: KIND, found, known }];
      const problems: Problem[] = [];
      if (!isBlank(kind.weekday) && weekdayOf(on) !== kind.weekday) {
        const shown = printDate(on, 'weekday');
        problems.push({ kind: 'weekday-differs', record: found, field: DAY, found: shown, expected: kind.weekday });
      }
      if (compareDates(on, asOf) > 0) {
        const [day, until] = [printDate(on), printDate(asOf)];
        problems.push({ kind: 'date-after-as-of', record: found, field: DAY, found: day, asOf: until });
      }
      return problems;
    }),
  ];
}
