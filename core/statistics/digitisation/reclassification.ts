import { BLANK, type Blank } from '../../blank.ts';
import { addMonths, compareDates, type DateRange, type PlainDate } from '../../calendar/index.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { rateOfPart } from '../rate.ts';
import type { ReclassificationCycle } from './data/reclassification-cycles.ts';
import { OPENED_RATE } from './metrics.ts';

/** The review of records withheld from the public (비공개 기록물 공개재분류). */
export interface Reclassification {
  readonly period: DateRange;
  /** 재분류 계획. */
  readonly planned: number | Blank;
  /** 재분류 검토. */
  readonly reviewed: number;
  /** 공개 전환. */
  readonly opened: number;
  /** 부분공개 전환. */
  readonly openedInPart: number;
  /** 비공개 유지. */
  readonly withheld: number;
}

const RECORD = '공개재분류';
const FIELDS = {
  planned: { ko: '계획', en: 'planned' },
  reviewed: { ko: '재분류 검토', en: 'reviewed' },
  opened: { ko: '공개', en: 'opened' },
  openedInPart: { ko: '부분공개', en: 'opened in part' },
  withheld: { ko: '비공개 유지', en: 'still withheld' },
} as const satisfies Record<string, Sentence>;

/**
 * The part of the reviewed records that are opened (공개 전환율): (공개 + 부분공개) ÷ 검토.
 * Problems: `period-reversed`, `count-invalid`, `sum-differs` where 검토 ≠ 공개 + 부분공개 + 비공개 유지; both leave the rate blank.
 */
export function openedRate(review: Reclassification): Outcome<MetricValue> {
  const problems = checkReview(review);
  const opened = problems.length > 0 ? BLANK : review.opened + review.openedInPart;
  const rate = rateOfPart(OPENED_RATE, { part: opened, whole: review.reviewed, period: review.period });
  return { value: rate.value, problems: [...problems, ...rate.problems] };
}

/**
 * The last day by which records must be reviewed again (재분류 기한): the cycle after the last review.
 *
 * @example
 * reclassificationDue({ year: 2011, month: 11, day: 30 }, { years: 5 }) //=> { year: 2016, month: 11, day: 30 }
 */
export function reclassificationDue(lastReview: PlainDate, { years }: Pick<ReclassificationCycle, 'years'>): PlainDate {
  return addMonths(lastReview, years * 12);
}

/** Tells whether the review of records is overdue (재분류 지연): today is after the last day. */
export function isReclassificationOverdue(
  lastReview: PlainDate,
  cycle: Pick<ReclassificationCycle, 'years'>,
  today: PlainDate,
): boolean {
  return compareDates(today, reclassificationDue(lastReview, cycle)) > 0;
}

function checkReview({ planned, reviewed, opened, openedInPart, withheld }: Reclassification): readonly Problem[] {
  const invalid = [
    ...(planned === BLANK ? [] : checkCount({ record: RECORD, field: FIELDS.planned }, planned)),
    ...checkCount({ record: RECORD, field: FIELDS.reviewed }, reviewed),
    ...checkCount({ record: RECORD, field: FIELDS.opened }, opened),
    ...checkCount({ record: RECORD, field: FIELDS.openedInPart }, openedInPart),
    ...checkCount({ record: RECORD, field: FIELDS.withheld }, withheld),
  ];
  if (invalid.length > 0) return invalid;
  return checkSum({
    record: RECORD,
    field: FIELDS.reviewed,
    found: reviewed,
    parts: [opened, openedInPart, withheld],
  });
}
