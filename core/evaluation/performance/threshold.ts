import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { printDate, type PlainDate } from '../../calendar/index.ts';
import { compareFixed, fixedText, type Fixed } from '../../number/fixed.ts';
import { compareQuotients } from '../../number/quotient-arithmetic.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { isInForce } from '../../statistics/dated-rule.ts';
import { ratioOfPercent } from '../achievement/limits.ts';
import { EVALUATION_ROUNDS, ROUND_NAMES, type EvaluationRound } from './round.ts';

/** From which achievement an indicator is normal in a round (정상·부진 기준), a row of a dated table. */
export interface ThresholdRow {
  readonly practice: string;
  /** Raised with each change, so that a judgement says by which bar it was made. */
  readonly version: number;
  readonly round: EvaluationRound;
  /** In percent; the bound is normal. */
  readonly normalFrom: Fixed;
  /** ISO dates, both included; blank while it is still in force. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | Blank;
  readonly source: string;
}

/** How an indicator stands in a round (판정): 정상, 부진, or not to be said yet. */
export type Judgement = 'normal' | 'weak' | 'incomplete';

/**
 * The threshold of a round on a day (평가 기준): of a practice's rows in force the one with the highest version.
 * Problem: `rule-missing`.
 */
export function thresholdInForce(
  rows: readonly ThresholdRow[],
  { practice, round, on }: { readonly practice: string; readonly round: EvaluationRound; readonly on: PlainDate },
): Outcome<ThresholdRow | Blank> {
  const inForce = rows.filter((row) => row.practice === practice && row.round === round && isInForce(row, on));
  const [newest] = [...inForce].sort((a, b) => b.version - a.version);
  if (newest) return { value: newest, problems: [] };
  const rule = { ko: `${ROUND_NAMES[round].ko} 달성도 기준`, en: `threshold of the ${ROUND_NAMES[round].en}` };
  return { value: BLANK, problems: [{ kind: 'rule-missing', rule, date: printDate(on) }] };
}

/**
 * Judges an achievement by a threshold; at the threshold it is normal.
 *
 * @param counted the achievement, 1 for 100 %; it is not rounded first
 */
export function judgeAchievement(
  counted: Quotient | Blank,
  { normalFrom }: Pick<ThresholdRow, 'normalFrom'>,
): Judgement {
  if (isBlank(counted)) return 'incomplete';
  return compareQuotients(counted, ratioOfPercent(normalFrom)) >= 0 ? 'normal' : 'weak';
}

/** Finds thresholds that fall from one round to the next within a practice and version (기준 상향조정). Problem: `threshold-lowered`. */
export function checkThresholds(rows: readonly ThresholdRow[]): readonly Problem[] {
  return rows.flatMap((row) => {
    const before = rows.find(
      (other) =>
        other.practice === row.practice &&
        other.version === row.version &&
        EVALUATION_ROUNDS.indexOf(other.round) === EVALUATION_ROUNDS.indexOf(row.round) - 1,
    );
    if (!before || compareFixed(row.normalFrom, before.normalFrom) >= 0) return [];
    const [found, earlier] = [fixedText(row.normalFrom), fixedText(before.normalFrom)];
    return [{ kind: 'threshold-lowered', record: ROUND_NAMES[row.round].ko, found, before: earlier }];
  });
}
