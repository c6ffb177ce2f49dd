import { compareQuotients, ZERO_QUOTIENT } from '../../number/quotient-arithmetic.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { ProjectScore } from './channel-score.ts';

/** A project that is up for selection (상정 사업). */
export interface Candidate extends ProjectScore {
  /** What it asks for, 원. */
  readonly amount: bigint;
  /** Its place in the order of receipt (접수 순번). */
  readonly receipt: number;
}

/**
 * Which of two projects with one score stands first (동점 처리 기준).
 * - `{ channel }`: the higher result in that channel, e.g. committee
 * - `smaller-amount`, `larger-amount`: the amount asked for
 * - `earlier-receipt`: the order of receipt
 */
export type TieRule = { readonly channel: string } | 'smaller-amount' | 'larger-amount' | 'earlier-receipt';

/** A candidate with its rank; equal ranks where no rule decides. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly rank: number;
}

/**
 * Ranks projects by score, then by the tie rules in turn (순위). Those that no rule tells apart share the better rank
 * and stand in the order of their ids, so that the order of the rows never matters.
 *
 * @param ties the office's tie rules, the first counts first; none by default
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  ties: readonly TieRule[] = [],
): readonly RankedCandidate[] {
  const compare = (a: Candidate, b: Candidate): number =>
    compareQuotients(b.score, a.score) || firstDecision(ties.map((tie) => decide(tie, a, b)));
  const ordered = [...candidates].sort((a, b) => compare(a, b) || compareIds(a.project, b.project));
  return ordered.map((candidate) => ({
    candidate,
    rank: ordered.findIndex((other) => compare(other, candidate) === 0) + 1,
  }));
}

function decide(tie: TieRule, a: Candidate, b: Candidate): number {
  switch (tie) {
    case 'smaller-amount':
      return Number(a.amount > b.amount) - Number(a.amount < b.amount);
    case 'larger-amount':
      return Number(a.amount < b.amount) - Number(a.amount > b.amount);
    case 'earlier-receipt':
      return a.receipt - b.receipt;
    default:
      return compareQuotients(resultIn(b, tie.channel), resultIn(a, tie.channel));
  }
}

function resultIn(candidate: Candidate, channel: string): Quotient {
  return candidate.byChannel.get(channel) ?? ZERO_QUOTIENT;
}

function firstDecision(decisions: readonly number[]): number {
  return decisions.find((decision) => decision !== 0) ?? 0;
}

function compareIds(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
