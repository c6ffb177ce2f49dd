import type { PlainDate } from '../calendar/index.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { checkCountedParts, type Counted } from '../reconcile/count.ts';
import type { Sentence } from '../sentence.ts';
import { distinctRecords } from '../statistics/distinct-records.ts';
import { budgetMetric } from './metric.ts';

/** A meeting of the budget execution committee (예산집행심의회 회차). */
export interface CommitteeSession {
  /** 회차, e.g. `제3회`. */
  readonly id: string;
  readonly date: PlainDate;
}

/** What a meeting decided on, in 원. */
export interface CommitteeItem {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: CommitteeItemKind;
  readonly amount: bigint;
  readonly result: CommitteeResult;
}

/** What a committee decides on (심의 유형). */
export const COMMITTEE_ITEM_KINDS = ['낙찰차액', '이용', '전용', '이체', '변경사용', '예비비'] as const;

/** A kind of item. */
export type CommitteeItemKind = (typeof COMMITTEE_ITEM_KINDS)[number];

/** How a committee decides (심의 결과). */
export type CommitteeResult = '가결' | '수정가결' | '부결' | '보류';

/** What a committee did: meetings, items and money apart (회·건·금액). */
export interface CommitteeSummary {
  /** 개최 횟수(회). */
  readonly sessions: number;
  /** 심의 건수(건). */
  readonly items: number;
  readonly amount: bigint;
  readonly byKind: readonly { readonly kind: CommitteeItemKind; readonly items: number; readonly amount: bigint }[];
  /** 건당 금액 {@link COMMITTEE_METRICS}. */
  readonly perItem: MetricValue;
  /** 회당 건수 {@link COMMITTEE_METRICS}. */
  readonly perSession: MetricValue;
}

const ITEMS: Sentence = { ko: '심의 건수', en: 'items' };

/** The averages of a committee: 건당 금액 and 회당 건수. */
export const COMMITTEE_METRICS = {
  perItem: budgetMetric('committeePerItem', {
    name: { ko: '심의 건당 금액', en: 'amount per item' },
    part: { ko: '심의 금액', en: 'amount' },
    whole: ITEMS,
    unit: '원/건',
    digits: 0,
  }),
  perSession: budgetMetric('committeePerSession', {
    name: { ko: '회의당 심의 건수', en: 'items per meeting' },
    part: ITEMS,
    whole: { ko: '개최 횟수', en: 'meetings' },
    unit: '건/회',
  }),
} as const;

/**
 * Sums up what the committee did (예산집행심의회 운영). All items count, whatever was decided.
 *
 * Problems: `record-duplicated` (a meeting or an item, which counts once), `reference-unknown` (an item of no meeting).
 *
 * @param window the period as offices write it
 */
export function committeeSummary(
  sessions: readonly CommitteeSession[],
  items: readonly CommitteeItem[],
  window: string,
): Outcome<CommitteeSummary> {
  const [held, decided] = [distinctRecords(sessions), distinctRecords(items)];
  const known = new Set(held.value.map(({ id }) => id));
  const lost = decided.value.filter(({ sessionId }) => !known.has(sessionId));
  const problems: Problem[] = [
    ...held.problems,
    ...decided.problems,
    ...lost.map(({ id, sessionId }) => ({
      kind: 'reference-unknown' as const,
      record: id,
      field: { ko: '회차', en: 'meeting' },
      found: sessionId,
    })),
  ];
  const byKind = COMMITTEE_ITEM_KINDS.map((kind) => {
    const own = decided.value.filter((item) => item.kind === kind);
    return { kind, items: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0n) };
  });
  const amount = decided.value.reduce((sum, item) => sum + item.amount, 0n);
  const counts = { sessions: held.value.length, items: decided.value.length, amount };
  return { value: { ...counts, byKind, ...committeeAverages(counts, window) }, problems };
}

/**
 * The averages of a committee (건당 금액, 회당 건수), exact; blank where there is nothing to divide by.
 *
 * @example
 * printValue(committeeAverages({ sessions: 11, items: 28, amount: 2_012_000_000n }, '2015. 1. ~ 10.').perSession) //=> '2.5'
 */
export function committeeAverages(
  { sessions, items, amount }: Pick<CommitteeSummary, 'sessions' | 'items' | 'amount'>,
  window: string,
): Pick<CommitteeSummary, 'perItem' | 'perSession'> {
  return {
    perItem: valueOf(COMMITTEE_METRICS.perItem, { part: amount, whole: items, window }),
    perSession: valueOf(COMMITTEE_METRICS.perSession, { part: items, whole: sessions, window }),
  };
}

/**
 * Checks a printed line such as `예산집행심의회 운영 : 11회 – 낙찰차액 14건, …`: only like is added to like.
 * Problems: those of {@link checkCountedParts}.
 */
export function checkCommitteeLine(printed: Counted, parts: readonly Counted[]): readonly Problem[] {
  return checkCountedParts('예산집행심의회', printed, parts);
}
