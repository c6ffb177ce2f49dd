import { BLANK, type Blank } from '../../blank.ts';
import {
  compareDates,
  daysBetween,
  deadline,
  extendedDeadline,
  handlingDays,
  printDate,
  type DeadlineOptions,
  type PlainDate,
} from '../../calendar/index.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { distinctRecords } from '../distinct-records.ts';
import { countByBucket, type BucketTable } from '../time-bucket.ts';
import { DECISION_DAYS, HANDLING_BUCKETS } from './data/handling-times.ts';
import type { RequestOutcome } from './data/outcomes.ts';

/** An information request (정보공개청구). */
export interface InformationRequest {
  readonly id: string;
  readonly received: PlainDate;
  readonly outcome: RequestOutcome;
  /** 결정일; blank while it is pending. */
  readonly decided: PlainDate | Blank;
  /** Whether the time was extended (기간 연장). */
  readonly isExtended: boolean;
  /** 비공개 사유: the number of 정보공개법 제9조 제1항; blank where nothing was withheld. */
  readonly ground: number | Blank;
}

/** A request with its deadline. */
export interface RequestDeadline {
  readonly request: InformationRequest;
  /** 처리기한; blank where the holidays of its year are not known. */
  readonly due: PlainDate | Blank;
  /** Days past the deadline, of the decision or of today; 0 in time, blank without a deadline. */
  readonly daysLate: number | Blank;
}

const DATES: Sentence = { ko: '접수일~결정일', en: 'receipt to decision' };
const GROUND: Sentence = { ko: '비공개 사유', en: 'ground of refusal' };
const GROUNDS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The deadline of each request by the counting rule of its day of receipt, or by the one named (처리기한), and how late it is.
 * Problems: `deadline-unknown` (info), `request-overdue` (warning), `period-reversed` for a decision before the receipt,
 * `record-duplicated` (a request stands once).
 *
 * @param today the day on which pending requests are looked at
 * @param options a counting rule or a calendar of the office's own, as for `deadline`
 */
export function deadlinesOf(
  requests: readonly InformationRequest[],
  today: PlainDate,
  options: DeadlineOptions = {},
): Outcome<readonly RequestDeadline[]> {
  const distinct = distinctRecords(requests);
  const value = distinct.value.map((request) => {
    const due = dueOf(request, options);
    return { request, due, daysLate: due === BLANK ? BLANK : Math.max(0, daysBetween(due, request.decided ?? today)) };
  });
  return { value, problems: [...distinct.problems, ...value.flatMap(checkDeadline)] };
}

/**
 * Counts decided requests by the time they took (처리기간별 건수): 당일, 10일 이내, 20일 이내, 20일 초과, by the
 * counting rule of the day of receipt. A decision on the day of receipt is 당일 whatever the rule counts.
 * Pending requests are left out; a decision before the receipt, or in a year without holidays known, stays unplaced.
 */
export function handlingTimes(requests: readonly InformationRequest[], options: DeadlineOptions = {}): BucketTable {
  const days = requests.flatMap(({ received, decided }) =>
    decided === BLANK ? [] : [daysTaken(received, decided, options)],
  );
  return countByBucket(days, HANDLING_BUCKETS);
}

/** Refusals by their ground (비공개 사유별 건수). */
export interface GroundCount {
  /** 정보공개법 제9조 제1항 제n호. */
  readonly ground: number;
  readonly count: number;
}

/**
 * Counts requests withheld, in whole or in part, by the ground of 정보공개법 제9조 제1항 (비공개 사유별 건수).
 * Problems: `field-missing` for a withheld request without a ground, `state-unknown` for a ground other than 1–8,
 * `record-duplicated` (a request counts once).
 */
export function countGrounds(requests: readonly InformationRequest[]): Outcome<readonly GroundCount[]> {
  const distinct = distinctRecords(requests);
  const withheld = distinct.value.filter(({ outcome }) => outcome === 'withheld' || outcome === 'disclosed-in-part');
  const value = GROUNDS.map((ground) => ({
    ground,
    count: withheld.filter((request) => request.ground === ground).length,
  }));
  const ungrounded = withheld.flatMap(({ id, ground }): readonly Problem[] => {
    if (ground === BLANK) return [{ kind: 'field-missing', record: id, field: GROUND }];
    if (GROUNDS.includes(ground)) return [];
    return [{ kind: 'state-unknown', record: id, field: GROUND, found: String(ground), known: GROUNDS.join(', ') }];
  });
  return { value, problems: [...distinct.problems, ...ungrounded] };
}

function dueOf({ received, isExtended }: InformationRequest, options: DeadlineOptions): PlainDate | Blank {
  const { first, extension } = DECISION_DAYS;
  return isExtended ? extendedDeadline(received, first, extension, options) : deadline(received, first, options);
}

function daysTaken(received: PlainDate, decided: PlainDate, options: DeadlineOptions): number | Blank {
  const order = compareDates(decided, received);
  if (order <= 0) return order === 0 ? 0 : BLANK;
  const days = handlingDays(received, decided, options);
  return days === BLANK ? BLANK : Math.max(1, days);
}

function checkDeadline({ request, due, daysLate }: RequestDeadline): readonly Problem[] {
  const { id: record, received, decided } = request;
  if (decided !== BLANK && compareDates(decided, received) < 0)
    return [{ kind: 'period-reversed', record, field: DATES, found: `${printDate(received)} ~ ${printDate(decided)}` }];
  if (due === BLANK) return [{ kind: 'deadline-unknown', record, received: printDate(received) }];
  if (daysLate === BLANK || daysLate === 0) return [];
  return [{ kind: 'request-overdue', record, due: printDate(due), days: String(daysLate) }];
}
