import { addFixed, compareFixed, exact, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import { divideRounded, type RoundingMode } from '../../number/rounding.ts';
import type { Outcome } from '../../outcome.ts';
import type { RecordPlace } from '../../problem/record.ts';
import {
  compareQuotients,
  multiplyQuotients,
  quotientOf,
  quotientOfWhole,
  fraction,
  subtractQuotients,
  addQuotients,
} from '../../number/quotient-arithmetic.ts';

/** A grade and the share of those graded that may have it, in percent (등급별 배분비율); the best grade first. */
export interface GradeQuota {
  readonly grade: string;
  readonly share: Fixed;
}

/**
 * How shares become whole numbers of people or departments (인원 산정): 34 × 15 % = 5.1.
 * - `half-up`, `down`, `up`: each grade by itself, and what is left over or missing goes to the named grade;
 * - `largest-remainder`: each grade rounded down, then one more to the largest fractions, the better grade first;
 * - `cumulative`: the places where grades meet are rounded half up, so no remainder arises.
 */
export type HeadCountRule = RoundingMode | 'largest-remainder' | 'cumulative';

/** How many have a grade. */
export interface HeadCount {
  readonly grade: string;
  readonly count: number;
}

/** The rule and, for the rules that leave a remainder, the grade that takes it. */
export interface HeadCountOptions {
  readonly rule: HeadCountRule;
  readonly remainderTo: string;
  readonly place: RecordPlace;
}

/**
 * Divides a number of departments among grades by their shares; the counts add up to `total`.
 * The office default is `half-up` with the remainder to B.
 *
 * Problems: `weights-not-100` when the shares do not add up to 100 %; `reference-unknown` when the grade of the
 * remainder is none of them; `head-count-impossible` when the remainder is larger than that grade: the value is
 * then empty, and another rule has to be chosen.
 *
 * @example
 * const quotas = [['S', 15], ['A', 40], ['B', 35], ['C', 10]].map(([grade, share]) => ({ grade, share: exact(share) }));
 * const options = { rule: 'half-up', remainderTo: 'B', place: { record: '부서', field: { ko: '등급', en: 'grade' } } };
 * headCounts(34, quotas, options).value.map(({ count }) => count) //=> [5, 14, 12, 3]
 */
export function headCounts(
  total: number,
  quotas: readonly GradeQuota[],
  options: HeadCountOptions,
): Outcome<readonly HeadCount[]> {
  const { rule, remainderTo, place } = options;
  const shareSum = quotas.map(({ share }) => share).reduce(addFixed, exact(0));
  if (compareFixed(shareSum, exact(100)) !== 0)
    return { value: [], problems: [{ kind: 'weights-not-100', ...place, found: fixedText(shareSum) }] };
  const parts = quotas.map(({ share }) => multiplyQuotients(quotientOf(share), fraction(BigInt(total), 100n)));
  if (rule === 'largest-remainder') return counted(quotas, largestRemainders(total, parts));
  if (rule === 'cumulative') return counted(quotas, cumulativeCounts(parts));
  const taker = quotas.findIndex(({ grade }) => grade === remainderTo);
  if (taker < 0) return { value: [], problems: [{ kind: 'reference-unknown', ...place, found: remainderTo }] };
  const counts = parts.map((part) => rounded(part, rule));
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  const taken = (counts[taker] ?? 0) + left;
  if (taken < 0) {
    const found = String(total);
    return { value: [], problems: [{ kind: 'head-count-impossible', ...place, found, grade: remainderTo }] };
  }
  return counted(
    quotas,
    counts.map((count, row) => (row === taker ? taken : count)),
  );
}

function counted(quotas: readonly GradeQuota[], counts: readonly number[]): Outcome<readonly HeadCount[]> {
  return { value: quotas.map(({ grade }, place) => ({ grade, count: counts[place] ?? 0 })), problems: [] };
}

function rounded(part: Quotient, mode: RoundingMode): number {
  return Number(divideRounded(part.numerator, part.denominator, mode));
}

function largestRemainders(total: number, parts: readonly Quotient[]): readonly number[] {
  const floors = parts.map((part) => rounded(part, 'down'));
  const left = total - floors.reduce((sum, count) => sum + count, 0);
  const order = parts
    .map((part, place) => ({ place, fraction: subtractQuotients(part, quotientOfWhole(rounded(part, 'down'))) }))
    .sort((a, b) => compareQuotients(b.fraction, a.fraction));
  const more = new Set(order.slice(0, left).map(({ place }) => place));
  return floors.map((count, place) => count + (more.has(place) ? 1 : 0));
}

function cumulativeCounts(parts: readonly Quotient[]): readonly number[] {
  const cuts = parts.map((_, place) => rounded(addQuotients(...parts.slice(0, place + 1)), 'half-up'));
  return cuts.map((cut, place) => cut - (cuts[place - 1] ?? 0));
}
