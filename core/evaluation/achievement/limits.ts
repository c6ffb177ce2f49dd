import { isBlank, type Blank } from '../../blank.ts';
import { shiftFixed, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import { largerQuotient, quotientOf, smallerQuotient } from '../../number/quotient-arithmetic.ts';

/** The cap and the floor of an achievement, in percent (달성률 상한·하한); blank for none. */
export interface AchievementLimits {
  readonly cap: Fixed | Blank;
  readonly floor: Fixed | Blank;
}

/** The ratio of a percentage: 100 % is 1. */
export function ratioOfPercent(percent: Fixed): Quotient {
  return quotientOf(shiftFixed(percent, -2));
}

/**
 * Keeps an achievement between its floor and its cap (상한·하한 적용).
 *
 * @param ratio the achievement, 1 for 100 %
 * @example
 * limitAchievement({ numerator: 5n, denominator: 4n }, { cap: exact(120), floor: exact(0) }) //=> { numerator: 6n, denominator: 5n }
 */
export function limitAchievement(ratio: Quotient, { cap, floor }: AchievementLimits): Quotient {
  const capped = isBlank(cap) ? ratio : smallerQuotient(ratio, ratioOfPercent(cap));
  return isBlank(floor) ? capped : largerQuotient(capped, ratioOfPercent(floor));
}
