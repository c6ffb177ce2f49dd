import { BLANK, type Blank } from '../blank.ts';
import { addFixed, compareFixed, fixed, roundFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';

/** What an indicator of the evaluation measures: figures (정량) or judgement (정성). */
export type IndicatorKind = '정량' | '정성';

/** An indicator of the evaluation (경영평가 지표). */
export interface EvaluationIndicator {
  readonly id: string;
  /** 평가 부문, e.g. 지속가능경영. */
  readonly group: string;
  readonly kind: IndicatorKind;
  /** 배점. */
  readonly points: Fixed;
  /** 평점 of 100. */
  readonly rating: Fixed;
  /** 득점 as printed; blank where it is not. */
  readonly printed: Fixed | Blank;
}

/** Points given on top (가점), in the group whose total they stand in. */
export interface EvaluationBonus {
  readonly id: string;
  readonly group: string;
  readonly score: Fixed;
}

/** Where scores are rounded on their way up (단수처리 위치): at each part's total, the default, at each indicator, or only at the end. */
export type RollUpRounding = 'part' | 'indicator' | 'total';

/** One line of a roll-up. */
export interface RollUpPart {
  readonly name: string;
  readonly score: Fixed;
}

/** A score both ways: by group, where the bonus stands in its group, and by kind, where it stands apart. */
export interface EvaluationScore {
  readonly byGroup: { readonly parts: readonly RollUpPart[]; readonly total: Fixed };
  readonly byKind: { readonly parts: readonly RollUpPart[]; readonly total: Fixed };
}

/** Scores are printed with two decimals. */
const SCORE_ROUNDING: Rounding = { mode: 'half-up', digits: 2 };
const HUNDRED = fixed(100n);

/**
 * The score of an indicator (득점), exact: 배점 × 평점 ÷ 100 (I-22).
 *
 * @example
 * indicatorScore(exact(50), exact('85.72')) //=> { coefficient: 428_600n, scale: 4 }
 */
export function indicatorScore(points: Fixed, rating: Fixed): Fixed {
  return { coefficient: points.coefficient * rating.coefficient, scale: points.scale + rating.scale + 2 };
}

/**
 * Rolls an evaluation up both ways (경영평가 득점): Σ 부문, and 정량 + 정성 + 가점; both are kept.
 *
 * Rounding: half-up with two decimals, at the place `rounding` names. Problems: `record-duplicated`, `weights-not-100`,
 * `score-invalid` (평점 outside 0–100), `product-score-differs` (a printed 득점), `roll-ups-differ`.
 */
export function evaluationScore(
  record: string,
  indicators: readonly EvaluationIndicator[],
  bonuses: readonly EvaluationBonus[],
  rounding: RollUpRounding = 'part',
): Outcome<EvaluationScore> {
  const scored = indicators.map(({ group, kind, points, rating }) => {
    const score = indicatorScore(points, rating);
    return { group, kind, score: rounding === 'indicator' ? roundFixed(score, SCORE_ROUNDING) : score };
  });
  const given = bonuses.map(({ group, score }) => ({ group, kind: '가점', score }));
  const byGroup = rollUpScores(
    [...scored, ...given].map(({ group, score }) => ({ name: group, score })),
    rounding,
  );
  const byKind = rollUpScores(
    [...scored, ...given].map(({ kind, score }) => ({ name: kind, score })),
    rounding,
  );
  return {
    value: { byGroup, byKind },
    problems: [
      ...duplicates([...indicators, ...bonuses]),
      ...checkPoints(record, indicators),
      ...indicators.flatMap(checkIndicator),
      ...compareTotals(record, byGroup.total, byKind.total),
    ],
  };
}

/**
 * Adds scores up by name, in the order the names are met, and all to a total; where parts are rounded the total adds the rounded.
 *
 * @example
 * rollUpScores([{ name: '정량', score: exact('45.97') }, { name: '정성', score: exact('39.72') }]).total // 85.69
 */
export function rollUpScores(
  scores: readonly RollUpPart[],
  rounding: RollUpRounding = 'part',
): { readonly parts: readonly RollUpPart[]; readonly total: Fixed } {
  const sums = new Map<string, Fixed>();
  for (const { name, score } of scores) sums.set(name, addFixed(sums.get(name) ?? fixed(0n), score));
  const exactParts = [...sums].map(([name, score]) => ({ name, score }));
  const parts = exactParts.map(({ name, score }) => ({ name, score: roundFixed(score, SCORE_ROUNDING) }));
  const addends = rounding === 'total' ? exactParts : parts;
  const sum = addends.reduce((total, { score }) => addFixed(total, score), fixed(0n));
  return { parts, total: roundFixed(sum, SCORE_ROUNDING) };
}

function checkPoints(record: string, indicators: readonly EvaluationIndicator[]): readonly Problem[] {
  const sum = indicators.reduce((total, { points }) => addFixed(total, points), fixed(0n));
  if (indicators.length === 0 || compareFixed(sum, HUNDRED) === 0) return [];
  return [{ kind: 'weights-not-100', record, field: { ko: '배점', en: 'points' }, found: printFigure(sum) }];
}

function checkIndicator({ id, points, rating, printed }: EvaluationIndicator): readonly Problem[] {
  const problems: Problem[] = [];
  if (rating.coefficient < 0n || compareFixed(rating, HUNDRED) > 0) {
    const field = { ko: '평점', en: 'rating' };
    problems.push({ kind: 'score-invalid', record: id, field, found: printFigure(rating), most: '100' });
  }
  if (printed === BLANK) return problems;
  const expected = roundFixed(indicatorScore(points, rating), { mode: 'half-up', digits: printed.scale });
  if (compareFixed(printed, expected) !== 0) {
    problems.push({
      kind: 'product-score-differs',
      record: id,
      found: printFigure(printed),
      points: printFigure(points),
      rating: printFigure(rating),
      expected: printFigure(expected),
    });
  }
  return problems;
}

/** Compares the totals of the two ways. Problem: `roll-ups-differ`. */
export function compareTotals(record: string, byGroup: Fixed, byKind: Fixed): readonly Problem<'roll-ups-differ'>[] {
  if (compareFixed(byGroup, byKind) === 0) return [];
  return [{ kind: 'roll-ups-differ', record, byGroup: printFigure(byGroup), byType: printFigure(byKind) }];
}
