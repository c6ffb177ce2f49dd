import { BLANK, type Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import { fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { checkCountedParts, type Counted } from '../reconcile/count.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { perItem } from './incentive.ts';

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
  /** 건당 금액(원/건); blank for no item. */
  readonly perItem: Quotient | Blank;
  /** 회당 건수(건/회); blank for no meeting. */
  readonly perSession: Quotient | Blank;
}

/**
 * Sums up what the committee did (예산집행심의회 운영). All items count, whatever was decided.
 *
 * Problems: `record-duplicated` (a meeting or an item), `reference-unknown` (an item of no meeting).
 */
export function committeeSummary(
  sessions: readonly CommitteeSession[],
  items: readonly CommitteeItem[],
): Outcome<CommitteeSummary> {
  const known = new Set(sessions.map(({ id }) => id));
  const lost = items.filter(({ sessionId }) => !known.has(sessionId));
  const problems: Problem[] = [
    ...duplicates(sessions),
    ...duplicates(items),
    ...lost.map(({ id, sessionId }) => ({
      kind: 'reference-unknown' as const,
      record: id,
      field: { ko: '회차', en: 'meeting' },
      found: sessionId,
    })),
  ];
  const byKind = COMMITTEE_ITEM_KINDS.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return { kind, items: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0n) };
  });
  const amount = items.reduce((sum, item) => sum + item.amount, 0n);
  const counts = { sessions: sessions.length, items: items.length, amount };
  return { value: { ...counts, byKind, ...committeeAverages(counts) }, problems };
}

/**
 * The averages of a committee (건당 금액, 회당 건수), exact; blank where there is nothing to divide by.
 *
 * @example
 * committeeAverages({ sessions: 11, items: 28, amount: 2_012_000_000n }).perSession //=> { numerator: 28n, denominator: 11n }
 */
export function committeeAverages(counts: {
  readonly sessions: number;
  readonly items: number;
  readonly amount: bigint;
}): Pick<CommitteeSummary, 'perItem' | 'perSession'> {
  return {
    perItem: perItem(counts.amount, counts.items),
    perSession: counts.sessions === 0 ? BLANK : quotient(fixed(BigInt(counts.items)), fixed(BigInt(counts.sessions))),
  };
}

/**
 * Checks a printed line such as `예산집행심의회 운영 : 11회 – 낙찰차액 14건, …`: only like is added to like.
 * Problems: those of {@link checkCountedParts}.
 */
export function checkCommitteeLine(printed: Counted, parts: readonly Counted[]): readonly Problem[] {
  return checkCountedParts('예산집행심의회', printed, parts);
}
