import { BLANK, type Blank } from '../../blank.ts';
import { compareDates, printDate, type DateRange } from '../../calendar/index.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { checkRange, isWithin } from '../date-range.ts';
import { distinctRecords } from '../distinct-records.ts';
import type { ReviewResult, Suggestion, SuggestionKind, SuggestionReview } from './suggestion.ts';

/** Suggestions received in a period (접수). */
export interface ReceiptTally {
  readonly period: DateRange;
  readonly total: number | Blank;
  readonly citizen: number | Blank;
  readonly official: number | Blank;
}

/** Suggestions reviewed in a period (심의), whenever they were received. */
export interface ReviewTally {
  readonly period: DateRange;
  readonly total: number | Blank;
  readonly adopted: number | Blank;
  readonly rejected: number | Blank;
  /** 보류. */
  readonly held: number | Blank;
  /** Of the adopted, those put into practice (실시); blank where it is not known. */
  readonly implemented: number | Blank;
}

/** What came in and what was decided, each with its own period. */
export interface SuggestionTally {
  readonly receipt: ReceiptTally;
  readonly review: ReviewTally;
}

/** The periods to count over; they may differ, and then make no ratio. */
export interface TallyPeriods {
  readonly receipt: DateRange;
  readonly review: DateRange;
}

const RECORD = '제안제도';
const REVIEW_DATE: Sentence = { ko: '접수일~심의일', en: 'receipt to review' };

/**
 * Counts suggestions (제안 접수·심의 집계): receipts by the day of receipt, reviews by the day of review.
 * Problems: `record-duplicated` (the later is left out), `period-reversed` for a review before the receipt and for a
 * period that ends before it begins, over which nothing is counted.
 */
export function tallySuggestions(suggestions: readonly Suggestion[], periods: TallyPeriods): Outcome<SuggestionTally> {
  const { value: kept, problems } = distinctRecords(suggestions);
  const received = kept.filter((suggestion) => isWithin(suggestion.received, periods.receipt));
  const reviews = kept
    .map(({ review }) => review)
    .filter((review): review is SuggestionReview => review !== BLANK && isWithin(review.date, periods.review));
  const ofKind = (kind: SuggestionKind): number => received.filter((suggestion) => suggestion.kind === kind).length;
  const ofResult = (result: ReviewResult): number => reviews.filter((review) => review.result === result).length;
  const implemented = reviews.filter((review) => review.result === 'adopted' && review.implemented !== BLANK).length;
  const value: SuggestionTally = {
    receipt: {
      period: periods.receipt,
      total: received.length,
      citizen: ofKind('citizen'),
      official: ofKind('official'),
    },
    review: {
      period: periods.review,
      total: reviews.length,
      adopted: ofResult('adopted'),
      rejected: ofResult('rejected'),
      held: ofResult('held'),
      implemented,
    },
  };
  const reversed = [
    ...checkRange({ record: RECORD, field: TALLY_FIELDS.received }, periods.receipt),
    ...checkRange({ record: RECORD, field: TALLY_FIELDS.reviewed }, periods.review),
  ];
  return { value, problems: [...problems, ...reversed, ...kept.flatMap(checkOrder)] };
}

/**
 * Checks a printed tally (I-16): 접수 = 구민 + 공무원; 심의 = 채택 + 불채택 + 보류. A blank 보류 counts as none held.
 * Problems: `count-invalid`, `sum-differs`.
 */
export function checkTally({ receipt, review }: SuggestionTally): readonly Problem[] {
  const counts: readonly (readonly [Sentence, number | Blank])[] = [
    [TALLY_FIELDS.received, receipt.total],
    [TALLY_FIELDS.citizen, receipt.citizen],
    [TALLY_FIELDS.official, receipt.official],
    [TALLY_FIELDS.reviewed, review.total],
    [TALLY_FIELDS.adopted, review.adopted],
    [TALLY_FIELDS.rejected, review.rejected],
    [TALLY_FIELDS.held, review.held],
    [TALLY_FIELDS.implemented, review.implemented],
  ];
  const invalid = counts.flatMap(([field, count]) =>
    count === BLANK ? [] : checkCount({ record: RECORD, field }, count),
  );
  if (invalid.length > 0) return invalid;
  return [
    ...checkSum({
      record: RECORD,
      field: TALLY_FIELDS.received,
      found: receipt.total,
      parts: [receipt.citizen, receipt.official],
    }),
    ...checkSum({
      record: RECORD,
      field: TALLY_FIELDS.reviewed,
      found: review.total,
      parts: [review.adopted, review.rejected, review.held ?? 0],
    }),
  ];
}

/** The names of the counts. */
export const TALLY_FIELDS = {
  received: { ko: '접수', en: 'received' },
  citizen: { ko: '구민 접수', en: 'received of citizens' },
  official: { ko: '공무원 접수', en: 'received of officials' },
  reviewed: { ko: '심의', en: 'reviewed' },
  adopted: { ko: '채택', en: 'adopted' },
  rejected: { ko: '불채택', en: 'rejected' },
  held: { ko: '보류', en: 'held' },
  implemented: { ko: '실시', en: 'implemented' },
} as const satisfies Record<string, Sentence>;

function checkOrder({ id, received, review }: Suggestion): readonly Problem[] {
  if (review === BLANK || compareDates(review.date, received) >= 0) return [];
  const found = `${printDate(received)} ~ ${printDate(review.date)}`;
  return [{ kind: 'period-reversed', record: id, field: REVIEW_DATE, found }];
}
