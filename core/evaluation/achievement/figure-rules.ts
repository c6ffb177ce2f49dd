import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { coefficientAt, compareFixed, subtractFixed, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import {
  addQuotients,
  compareQuotients,
  largerQuotient,
  magnitudeOf,
  multiplyQuotients,
  ONE_QUOTIENT,
  quotientOfWhole,
  fraction,
  smallerQuotient,
  subtractQuotients,
} from '../../number/quotient-arithmetic.ts';
import { ratioOfPercent, type AchievementLimits } from './limits.ts';
import type { DownRule, GrowthRule, KeepRule, TableRule, TargetBandRule, UpRule } from './rule.ts';

/** Why a formula has no result (산정 불가 사유). */
export type UndefinedReason =
  'target-not-positive' | 'actual-negative' | 'actual-zero' | 'no-distance' | 'tolerance-not-positive' | 'below-table';

/** A formula's result, 1 for 100 %, or why there is none. */
export type RuleResult = Quotient | UndefinedReason;

/** A rule whose target is set. */
export type WithTarget<Rule extends { readonly target: Fixed | Blank }> = Omit<Rule, 'target'> & {
  readonly target: Fixed;
};

const FLOOR_OF_BAND = fraction(1n, 5n);
const SPAN_OF_BAND = fraction(4n, 5n);

/**
 * 상향: actual ÷ target. A target of zero or less has no such ratio.
 *
 * @example
 * // 102.75 %
 * achieveUp(exact('4.11'), { target: exact('4.0') }) //=> { numerator: 411n, denominator: 400n }
 */
export function achieveUp(actual: Fixed, { target }: Pick<WithTarget<UpRule>, 'target'>): RuleResult {
  return target.coefficient <= 0n ? 'target-not-positive' : exactQuotient(actual, target);
}

/**
 * 하향: target ÷ actual, or 2 − actual ÷ target under `mirror`. Under `inverse` an actual of zero has reached
 * what can be reached: the cap, or 100 % when the target was zero too.
 *
 * @example
 * const rule = { target: exact('2.5'), practice: 'inverse', zeroActual: 'cap' };
 * achieveDown(exact('2.0'), rule, { cap: exact(120) }) //=> { numerator: 5n, denominator: 4n }
 */
export function achieveDown(
  actual: Fixed,
  { target, practice, zeroActual }: Omit<WithTarget<DownRule>, 'kind'>,
  { cap }: AchievementLimits,
): RuleResult {
  if (actual.coefficient < 0n) return 'actual-negative';
  if (target.coefficient < 0n) return 'target-not-positive';
  if (practice === 'mirror') {
    if (target.coefficient === 0n) return 'target-not-positive';
    return subtractQuotients(quotientOfWhole(2), exactQuotient(actual, target));
  }
  if (actual.coefficient > 0n) return exactQuotient(target, actual);
  if (target.coefficient === 0n) return ONE_QUOTIENT;
  return zeroActual === 'undecided' || isBlank(cap) ? 'actual-zero' : ratioOfPercent(cap);
}

/**
 * 유지: 100 % while |actual − target| ≤ tolerance, beyond it 100 − |actual − target| ÷ tolerance × deduction.
 *
 * @example
 * // 85 %
 * achieveKeep(exact(106), { target: exact(100), tolerance: exact(4), deduction: exact(10) }) //=> { numerator: 17n, denominator: 20n }
 */
export function achieveKeep(
  actual: Fixed,
  { target, tolerance, deduction }: Omit<WithTarget<KeepRule>, 'kind'>,
): RuleResult {
  if (tolerance.coefficient <= 0n) return 'tolerance-not-positive';
  const distance = magnitudeOf(exactQuotient(subtractFixed(actual, target), tolerance));
  if (compareQuotients(distance, ONE_QUOTIENT) <= 0) return ONE_QUOTIENT;
  return subtractQuotients(ONE_QUOTIENT, multiplyQuotients(distance, ratioOfPercent(deduction)));
}

/**
 * 증감률형: (actual − baseline) ÷ (target − baseline), whichever way the target lies.
 *
 * @example
 * achieveGrowth(exact(115), { baseline: exact(100), target: exact(120) }) //=> { numerator: 3n, denominator: 4n }
 */
export function achieveGrowth(actual: Fixed, { target, baseline }: Omit<WithTarget<GrowthRule>, 'kind'>): RuleResult {
  return wayBetween(actual, baseline, target) ?? 'no-distance';
}

/**
 * 목표부여: 20 + 80 × (actual − lowest) ÷ (highest − lowest), kept within 20 and 100.
 * Source: 지방공기업 경영평가 지표 채점식.
 *
 * @example
 * // 60 %
 * achieveTargetBand(exact(75), { lowest: exact(50), highest: exact(100) }) //=> { numerator: 3n, denominator: 5n }
 */
export function achieveTargetBand(actual: Fixed, { lowest, highest }: Omit<TargetBandRule, 'kind'>): RuleResult {
  const way = wayBetween(actual, lowest, highest);
  if (isBlank(way)) return 'no-distance';
  const ratio = addQuotients(FLOOR_OF_BAND, multiplyQuotients(SPAN_OF_BAND, way));
  return smallerQuotient(largerQuotient(ratio, FLOOR_OF_BAND), ONE_QUOTIENT);
}

/**
 * 구간형: the percentage of the highest row whose `from` the actual reaches; the bound belongs to the row.
 *
 * @example
 * const rows = [{ from: exact(90), percent: exact(100) }, { from: exact(0), percent: exact(70) }];
 * achieveTable(exact(90), { rows }) //=> { numerator: 1n, denominator: 1n }
 */
export function achieveTable(actual: Fixed, { rows }: Pick<TableRule, 'rows'>): RuleResult {
  const reached = rows.filter(({ from }) => compareFixed(actual, from) >= 0);
  const [highest] = [...reached].sort((a, b) => compareFixed(b.from, a.from));
  return highest ? ratioOfPercent(highest.percent) : 'below-table';
}

/** How far a figure is on the way from one to another; blank where the two are the same. */
function wayBetween(actual: Fixed, from: Fixed, to: Fixed): Quotient | Blank {
  return compareFixed(from, to) === 0 ? BLANK : exactQuotient(subtractFixed(actual, from), subtractFixed(to, from));
}

/** The quotient of two decimals in lowest terms; `whole` is not zero. */
function exactQuotient(part: Fixed, whole: Fixed): Quotient {
  const scale = Math.max(part.scale, whole.scale);
  return fraction(coefficientAt(part, scale), coefficientAt(whole, scale));
}
