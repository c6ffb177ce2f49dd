import { BLANK, type Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { TERMS } from './terms.ts';

/** What is carried over to the next year (다음연도 이월), in 원. */
export interface CarryOver {
  /** 명시이월. */
  readonly specified: bigint;
  /** 사고이월. */
  readonly accidental: bigint;
  /** 계속비이월. */
  readonly continuing: bigint;
}

/** The settlement of a line (결산), in 원. */
export interface Settlement {
  readonly record: string;
  /** 예산현액. */
  readonly current: bigint;
  /** 지출액. */
  readonly paid: bigint;
  readonly carriedOver: CarryOver;
  /** 보조금 반납금. */
  readonly subsidyReturned: bigint;
  /** 집행잔액 as printed; blank where it is not. */
  readonly balance: bigint | Blank;
}

/** Σ of what is carried over (이월액). */
export function carriedOverAmount({ specified, accidental, continuing }: CarryOver): bigint {
  return specified + accidental + continuing;
}

/**
 * The balance of a settlement (집행잔액) in 원.
 *
 * Formula: 집행잔액 = 예산현액 − 지출액 − 이월액 − 보조금반납금. Source: domain.md §5.1 (settlement columns).
 *
 * @example
 * settledBalance({ ...line, current: 1000n, paid: 700n, subsidyReturned: 50n }) // 250n less what is carried over
 */
export function settledBalance({ current, paid, carriedOver, subsidyReturned }: Settlement): bigint {
  return current - paid - carriedOverAmount(carriedOver) - subsidyReturned;
}

/**
 * Checks a settlement (결산 검산, I-06): 예산현액 = 지출액 + 이월액 + 보조금반납금 + 집행잔액.
 *
 * Problems: `sum-differs` where a balance is printed and does not close it; `over-executed` where the balance is below zero.
 */
export function checkSettlement(settlement: Settlement): readonly Problem[] {
  const { record, current, balance } = settlement;
  const expected = settledBalance(settlement);
  const used = current - expected;
  const problems: Problem[] = [];
  if (balance !== BLANK && balance !== expected) {
    problems.push({
      kind: 'sum-differs',
      record,
      field: TERMS.current,
      found: wonText(current),
      expected: wonText(used + balance),
    });
  }
  if (expected < 0n) {
    const [found, whole] = [wonText(used), wonText(current)];
    problems.push({ kind: 'over-executed', record, field: TERMS.executed, found, whole, base: TERMS.current });
  }
  return problems;
}
