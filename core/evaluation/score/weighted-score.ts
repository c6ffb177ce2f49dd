import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareFixed, exact, addFixed, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { RecordPlace } from '../../problem/record.ts';
import {
  addQuotients,
  divideQuotients,
  multiplyQuotients,
  quotientOf,
  quotientOfWhole,
  fraction,
} from '../../number/quotient-arithmetic.ts';

/**
 * What becomes of the weight of an indicator that cannot be measured (측정불가 지표의 가중치):
 * - `redistribute` to the others by their weights (default): the base is 100 again;
 * - `redistribute-equally` to the others in equal parts;
 * - `exclude`: it leaves the base, so the points are out of fewer than 100.
 */
export type UnmeasuredWeight = 'redistribute' | 'redistribute-equally' | 'exclude';

/** One hundredth. */
const PER_HUNDRED = fraction(1n, 100n);

/** A score with its weight. */
export interface WeightedItem {
  readonly id: string;
  /** Weight (가중치·배점); blank for all of a table means equal weights. */
  readonly weight: Fixed | Blank;
  /** Blank while it is not known. */
  readonly score: Quotient | Blank;
  /** False for what was declared 측정불가. */
  readonly isMeasurable: boolean;
}

/** A roll-up of scores. */
export interface WeightedScore {
  /** Σ(wᵢ·sᵢ) ÷ Σwᵢ, on the scale of the scores; blank while a score is missing or nothing is measured. */
  readonly score: Quotient | Blank;
  /** Σ(wᵢ·sᵢ) ÷ 100: the points earned of `base` (득점); blank with the score. */
  readonly points: Quotient | Blank;
  /** Σwᵢ of what counts (배점 합). */
  readonly base: Quotient;
}

/** How a roll-up treats what was not measured, and where it stands. */
export interface WeightedScoreOptions {
  readonly unmeasured: UnmeasuredWeight;
  /** Whether the weights add up to 100 (배점), or only compare with each other. */
  readonly weightsTotal: 'hundred' | 'relative';
  readonly place: RecordPlace;
}

/**
 * Rolls scores up by their weights (가중평균), exactly.
 *
 * Formula: Σ(wᵢ·sᵢ) ÷ Σwᵢ with Σwᵢ = 100. Missing is not zero: a measurable item without a score leaves the
 * result blank. Rounding: none; round the result once, when it is printed.
 * Problems: `weights-not-100` (the roll-up is still made over the weights given), `field-missing` where only some
 * weights are given, `score-incomplete` naming the first item without a score.
 *
 * @example
 * const item = (id, weight, score) => ({ id, weight: exact(weight), score: { numerator: score, denominator: 1n }, isMeasurable: true });
 * const options = { unmeasured: 'redistribute', weightsTotal: 'hundred', place: { record: '사업', field: { ko: '가중치', en: 'weights' } } };
 * weightedScore([item('가', 60, 90n), item('나', 40, 80n)], options).value.score //=> { numerator: 86n, denominator: 1n }
 */
export function weightedScore(items: readonly WeightedItem[], options: WeightedScoreOptions): Outcome<WeightedScore> {
  const problems = checkWeights(items, options);
  const weights = effectiveWeights(items, options.unmeasured);
  const counting = items.flatMap((item, row) => {
    const weight = weights[row];
    return item.isMeasurable && weight ? [{ ...item, weight }] : [];
  });
  const base = addQuotients(...counting.map(({ weight }) => weight));
  const products = counting.flatMap(({ weight, score }) => (isBlank(score) ? [] : [multiplyQuotients(weight, score)]));
  const missing = counting.find(({ score }) => isBlank(score));
  if (missing) problems.push({ kind: 'score-incomplete', ...options.place, found: missing.id });
  const isComplete = products.length > 0 && problems.every(({ kind }) => kind === 'weights-not-100');
  if (!isComplete) return { value: { score: BLANK, points: BLANK, base }, problems };
  const sum = addQuotients(...products);
  return { value: { score: divideQuotients(sum, base), points: multiplyQuotients(sum, PER_HUNDRED), base }, problems };
}

function checkWeights(items: readonly WeightedItem[], { weightsTotal, place }: WeightedScoreOptions): Problem[] {
  const given = items.flatMap(({ weight }) => (isBlank(weight) ? [] : [weight]));
  if (given.length === 0) return [];
  if (given.length < items.length) return [{ kind: 'field-missing', ...place }];
  if (weightsTotal === 'relative') return [];
  const sum = given.reduce(addFixed);
  return compareFixed(sum, exact(100)) === 0 ? [] : [{ kind: 'weights-not-100', ...place, found: fixedText(sum) }];
}

function effectiveWeights(items: readonly WeightedItem[], unmeasured: UnmeasuredWeight): readonly Quotient[] {
  const equal = items.every(({ weight }) => isBlank(weight));
  const own = items.map(({ weight }) =>
    equal ? fraction(100n, BigInt(items.length)) : isBlank(weight) ? quotientOfWhole(0) : quotientOf(weight),
  );
  if (unmeasured === 'exclude') return own;
  const measured = own.filter((_, row) => items[row]?.isMeasurable);
  const freed = addQuotients(...own.filter((_, row) => items[row]?.isMeasurable === false));
  const base = addQuotients(...measured);
  const portion = divideQuotients(freed, unmeasured === 'redistribute' ? base : quotientOfWhole(measured.length));
  if (isBlank(portion)) return own;
  return own.map((weight) =>
    addQuotients(weight, unmeasured === 'redistribute' ? multiplyQuotients(weight, portion) : portion),
  );
}
