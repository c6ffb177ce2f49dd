import { addFixed, compareFixed, exact, fixedText, subtractFixed, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { addQuotients, quotientOf } from '../../number/quotient-arithmetic.ts';

/** Points added or taken off beside the indicators (가점·감점), with the reason. */
export interface Adjustment {
  readonly reason: string;
  /** Positive for a bonus, negative for a penalty. */
  readonly points: Fixed;
}

/** The most that may be added and taken off, both zero or more (가·감점 한도). */
export interface AdjustmentLimits {
  readonly bonus: Fixed;
  readonly penalty: Fixed;
}

/**
 * Adds bonus and penalty points to a score, each side up to its limit (가·감점 반영).
 *
 * Formula: score + min(Σ bonus, limit) − min(Σ |penalty|, limit). Rounding: none. Order does not matter.
 * Problems: `adjustment-limited` (info) for each side that was cut.
 *
 * @param record who is scored, for the problems
 * @example
 * const limits = { bonus: exact('2.5'), penalty: exact(0) };
 * adjustScore({ numerator: 90n, denominator: 1n }, [{ reason: '수상', points: exact(3) }], limits, '총무과').value //=> { numerator: 185n, denominator: 2n }
 */
export function adjustScore(
  score: Quotient,
  adjustments: readonly Adjustment[],
  limits: AdjustmentLimits,
  record: string,
): Outcome<Quotient> {
  const points = adjustments.map((adjustment) => adjustment.points);
  const bonus = points.filter(({ coefficient }) => coefficient > 0n).reduce(addFixed, exact(0));
  const penalty = points.filter(({ coefficient }) => coefficient < 0n).reduce(subtractFixed, exact(0));
  const problems: Problem[] = [];
  if (compareFixed(bonus, limits.bonus) > 0) {
    const field = { ko: '가점', en: 'bonus points' };
    problems.push({ kind: 'adjustment-limited', record, field, ...cut(bonus, limits.bonus) });
  }
  if (compareFixed(penalty, limits.penalty) > 0) {
    const field = { ko: '감점', en: 'penalty points' };
    problems.push({ kind: 'adjustment-limited', record, field, ...cut(penalty, limits.penalty) });
  }
  const change = subtractFixed(smaller(bonus, limits.bonus), smaller(penalty, limits.penalty));
  return { value: addQuotients(score, quotientOf(change)), problems };
}

function cut(found: Fixed, limit: Fixed): { readonly found: string; readonly limit: string } {
  return { found: fixedText(found), limit: fixedText(limit) };
}

function smaller(a: Fixed, b: Fixed): Fixed {
  return compareFixed(a, b) <= 0 ? a : b;
}
