import { BLANK, type Blank } from '../../blank.ts';
import { isoDate, type DateRange } from '../../calendar/index.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { checkRange, isWithin } from '../date-range.ts';
import { distinctRecords } from '../distinct-records.ts';
import { OUTCOME_CLASSIFICATIONS, type OutcomeClass, type OutcomeClassification } from './data/outcomes.ts';
import type { InformationRequest } from './request.ts';

/** Information requests of a period by class (정보공개청구 처리현황); blank where a figure is not known. */
export interface DisclosureTally {
  readonly period: DateRange;
  /** 청구건수. */
  readonly requests: number | Blank;
  /** 처리 소계 = 전부공개 + 부분공개 + 비공개. */
  readonly decided: number | Blank;
  readonly full: number | Blank;
  readonly partial: number | Blank;
  readonly refused: number | Blank;
  /** 기타: 취하, 타기관 이송, 정보부존재 … */
  readonly other: number | Blank;
  /** 계류; blank in tables that have no such column. */
  readonly pending: number | Blank;
}

/** The names of the columns. */
export const DISCLOSURE_FIELDS = {
  requests: { ko: '청구건수', en: 'requests' },
  decided: { ko: '처리 소계', en: 'decided' },
  full: { ko: '전부공개', en: 'disclosed' },
  partial: { ko: '부분공개', en: 'disclosed in part' },
  refused: { ko: '비공개', en: 'withheld' },
  other: { ko: '기타', en: 'other' },
  pending: { ko: '계류', en: 'pending' },
} as const satisfies Record<string, Sentence>;

const RECORD = '정보공개';
const PERIOD: Sentence = { ko: '집계 기간', en: 'period' };
const CLASSES = ['full', 'partial', 'refused', 'other', 'pending'] as const satisfies readonly OutcomeClass[];

/**
 * Checks a tally (I-14): 처리 = 전부공개 + 부분공개 + 비공개; 청구 = 처리 + 기타 (+ 계류).
 * A missing figure leaves its identity unjudged; a blank 계류 counts as none pending.
 * Problems: `period-reversed`, `count-invalid`, `sum-differs`.
 */
export function checkDisclosure(tally: DisclosureTally): readonly Problem[] {
  const { requests, decided, full, partial, refused, other, pending } = tally;
  const invalid = (['requests', 'decided', ...CLASSES] as const).flatMap((key) =>
    tally[key] === BLANK ? [] : checkCount({ record: RECORD, field: DISCLOSURE_FIELDS[key] }, tally[key]),
  );
  if (invalid.length > 0) return invalid;
  return [
    ...checkRange({ record: RECORD, field: PERIOD }, tally.period),
    ...checkSum({
      record: RECORD,
      field: DISCLOSURE_FIELDS.decided,
      found: decided,
      parts: [full, partial, refused],
    }),
    ...checkSum({
      record: RECORD,
      field: DISCLOSURE_FIELDS.requests,
      found: requests,
      parts: [decided, other, pending ?? 0],
    }),
  ];
}

/**
 * The classification in force through a whole period (구분 기준); blank, with `series-break` (info), where it changed
 * within the period: figures before and after October 2011 are not one series.
 */
export function classificationFor(
  period: DateRange,
  classifications: readonly OutcomeClassification[] = OUTCOME_CLASSIFICATIONS,
): Outcome<OutcomeClassification | Blank> {
  const [first, last] = [isoDate(period.first), isoDate(period.last)];
  const within = classifications.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= first && (effectiveTo === BLANK || last <= effectiveTo),
  );
  if (within) return { value: within, problems: [] };
  const next = classifications.find(({ effectiveFrom }) => effectiveFrom > first && effectiveFrom <= last);
  if (!next) {
    const rule = { ko: '처리 결과 구분', en: 'classification of outcomes' };
    return { value: BLANK, problems: [{ kind: 'rule-missing', rule, date: first }] };
  }
  return {
    value: BLANK,
    problems: [{ kind: 'series-break', record: RECORD, date: next.effectiveFrom, reason: next.name }],
  };
}

/**
 * Counts requests received in a period by class (처리현황 집계). A request of unknown class is none: the outcomes are closed.
 * Problems: `record-duplicated` (the later is left out); leaving no tally `period-reversed` and those of
 * {@link classificationFor}.
 */
export function tallyRequests(
  requests: readonly InformationRequest[],
  period: DateRange,
): Outcome<DisclosureTally | Blank> {
  const distinct = distinctRecords(requests);
  const reversed = checkRange({ record: RECORD, field: PERIOD }, period);
  if (reversed.length > 0) return { value: BLANK, problems: [...distinct.problems, ...reversed] };
  const { value: classification, problems } = classificationFor(period);
  if (classification === BLANK) return { value: BLANK, problems: [...distinct.problems, ...problems] };
  const own = distinct.value.filter(({ received }) => isWithin(received, period));
  const countOf = (wanted: OutcomeClass): number =>
    own.filter(({ outcome }) => classification.classes[outcome] === wanted).length;
  const [full, partial, refused] = [countOf('full'), countOf('partial'), countOf('refused')];
  const value = {
    period,
    requests: own.length,
    decided: full + partial + refused,
    full,
    partial,
    refused,
    other: countOf('other'),
    pending: countOf('pending'),
  };
  return { value, problems: distinct.problems };
}
