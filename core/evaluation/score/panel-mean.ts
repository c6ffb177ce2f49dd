import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareFixed, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { RecordPlace } from '../../problem/record.ts';
import { meanQuotient, quotientOf } from '../../number/quotient-arithmetic.ts';

/** How the scores of a panel become one: all of them, or without one highest and one lowest (최고·최저 제외). */
export type PanelTrim = 'highest-and-lowest' | 'none';

/** What a panel is asked and how its scores are combined. */
export interface PanelOptions {
  readonly trim: PanelTrim;
  /** The best score a member can give (만점). */
  readonly fullMarks: Fixed;
  /** Where the scores stand, for the problems. */
  readonly place: RecordPlace;
}

/** Members left after the highest and the lowest are dropped: at least one. */
const FEWEST_TO_TRIM = 3;

/**
 * Combines the scores of a panel into their mean (심사위원 평균), on the panel's own scale.
 *
 * Formula: (Σ − highest − lowest) ÷ (n − 2), or Σ ÷ n with `none`. Only one highest and one lowest are dropped,
 * however many members gave them. A member without a score (회피·결석) counts for nothing, not as zero.
 * Rounding: none. Problems: `panel-too-small` below three scores to trim from (or one otherwise),
 * `score-invalid` below zero or above full marks; the mean is then blank.
 *
 * @example
 * // 100 and 70 are dropped
 * const options = { trim: 'highest-and-lowest', fullMarks: exact(100), place: { record: '우수사례', field: { ko: '발표', en: 'presentation' } } };
 * panelMean([90, 80, 70, 100].map(exact), options).value //=> { numerator: 85n, denominator: 1n }
 */
export function panelMean(scores: readonly (Fixed | Blank)[], options: PanelOptions): Outcome<Quotient | Blank> {
  const given = scores.filter((score) => !isBlank(score));
  const strays = given.filter((score) => score.coefficient < 0n || compareFixed(score, options.fullMarks) > 0);
  if (strays.length > 0) return { value: BLANK, problems: strays.map((score) => invalid(score, options)) };
  const needed = options.trim === 'none' ? 1 : FEWEST_TO_TRIM;
  if (given.length < needed) {
    const found = String(given.length);
    return { value: BLANK, problems: [{ kind: 'panel-too-small', ...options.place, found, needed: String(needed) }] };
  }
  const counted = options.trim === 'none' ? given : [...given].sort(compareFixed).slice(1, -1);
  return { value: meanQuotient(counted.map(quotientOf)), problems: [] };
}

function invalid(score: Fixed, { place, fullMarks }: PanelOptions): Problem {
  return { kind: 'score-invalid', ...place, found: fixedText(score), most: fixedText(fullMarks) };
}
