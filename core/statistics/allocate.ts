import { coefficientAt, fixedText, type Fixed } from '../number/fixed.ts';
import type { Outcome } from '../outcome.ts';
import type { Sentence } from '../sentence.ts';

/**
 * Who gets the last unit where remainders are equal (단수 배분의 동순위 기준).
 * - `larger-weight`: the larger weight, among equal weights the earlier place
 * - `earlier`: the earlier place
 */
export type AllocationTie = 'larger-weight' | 'earlier';

/** How an amount is divided. */
export interface AllocationOptions {
  /** What the amount is, for the problems. */
  readonly record: string;
  /** Default `larger-weight`. */
  readonly tie?: AllocationTie;
}

const WEIGHTS: Sentence = { ko: '배분 기준', en: 'weights' };

/**
 * Divides an amount by weights so that the parts add up to it (배분): each part is rounded down,
 * and what is left goes, one 원 each, to the largest remainders (최대잔여법).
 *
 * @param amount whole 원, or any whole unit; a negative amount is divided as its magnitude
 * @param weights zero or more, at least one above zero
 * @returns the parts, Σ parts = amount; none with `weights-unusable`
 * @example
 * allocate(100n, [exact(1), exact(1), exact(1)], { record: '배분' }).value //=> [34n, 33n, 33n]
 */
export function allocate(
  amount: bigint,
  weights: readonly Fixed[],
  { record, tie = 'larger-weight' }: AllocationOptions,
): Outcome<readonly bigint[]> {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  const whole = weights.map((weight) => coefficientAt(weight, scale));
  if (whole.some((weight) => weight < 0n) || whole.every((weight) => weight === 0n)) {
    const found = weights.map(fixedText).join(', ') || '-';
    return { value: [], problems: [{ kind: 'weights-unusable', record, field: WEIGHTS, found }] };
  }
  const parts = largestRemainders(amount < 0n ? -amount : amount, whole, tie);
  return { value: amount < 0n ? parts.map((part) => -part) : parts, problems: [] };
}

function largestRemainders(amount: bigint, weights: readonly bigint[], tie: AllocationTie): readonly bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const shares = weights.map((weight, place) => ({
    place,
    weight,
    part: (amount * weight) / sum,
    remainder: (amount * weight) % sum,
  }));
  const left = Number(amount - shares.reduce((total, { part }) => total + part, 0n));
  // sorting keeps the order of equal ones: the earlier place
  const ordered = [...shares].sort(
    (a, b) => descending(a.remainder, b.remainder) || (tie === 'larger-weight' ? descending(a.weight, b.weight) : 0),
  );
  const favoured = new Set(ordered.slice(0, left).map(({ place }) => place));
  return shares.map(({ place, part }) => (favoured.has(place) ? part + 1n : part));
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
