import { BLANK, type Blank } from '../blank.ts';
import { compareFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { ratioOf, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import { checkCount, checkSum } from '../statistics/count.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import { ENTERPRISE_BANDS, ENTERPRISE_GRADES, type EnterpriseBands, type EnterpriseGrade } from './data/grade-bands.ts';

/** A score to be graded. */
export interface GradedScore {
  readonly record: string;
  readonly score: Fixed;
  /** The year of the evaluation. */
  readonly year: number;
  /** Whether the enterprise made a loss. */
  readonly isInDeficit: boolean;
}

const SCORE = { ko: '평가점수', en: 'score' };

/**
 * The grade of a score by the bands of its evaluation year (경영평가 등급); a score on an edge has the better grade.
 *
 * Problems: `rule-missing` for a year without bands, `score-invalid` for a negative score; the grade is blank then.
 *
 * @example
 * enterpriseGrade({ record: '공단', score: exact('89.99'), year: 2017, isInDeficit: false }).value //=> '나'
 */
export function enterpriseGrade(
  { record, score, year, isInDeficit }: GradedScore,
  rules: readonly EnterpriseBands[] = ENTERPRISE_BANDS,
): Outcome<EnterpriseGrade | Blank> {
  const on = { year, month: 1, day: 1 };
  const rule = { ko: '경영평가 등급 구간', en: 'grade bands of the enterprise evaluation' };
  const bands = ruleInForce(rules, { practice: 'national', on, rule });
  if (bands.value === BLANK) return { value: BLANK, problems: bands.problems };
  if (score.coefficient < 0n) {
    const invalid = { kind: 'score-invalid' as const, record, field: SCORE, found: printFigure(score), most: '100' };
    return { value: BLANK, problems: [invalid] };
  }
  const { edges, bestInDeficit } = bands.value;
  const grade = edges.find(({ from }) => compareFixed(score, from) >= 0)?.grade ?? '마';
  const isTooGood = isInDeficit && ENTERPRISE_GRADES.indexOf(grade) < ENTERPRISE_GRADES.indexOf(bestInDeficit);
  return { value: isTooGood ? bestInDeficit : grade, problems: [] };
}

/** How many enterprises have each grade, and of how many in all. */
export interface GradeDistribution {
  readonly record: string;
  readonly counts: Readonly<Record<EnterpriseGrade, number>>;
  readonly total: number;
}

/**
 * The share of each grade, best first (등급 분포). Problems: `count-invalid`, `sum-differs`; the shares are blank then.
 *
 * @example
 * // 2017: 34, 103, 153, 41, 12 of 343
 */
export function gradeDistribution({
  record,
  counts,
  total,
}: GradeDistribution): Outcome<readonly (Quotient | Blank)[]> {
  const values = ENTERPRISE_GRADES.map((grade) => counts[grade]);
  const field = { ko: '대상 기관', en: 'enterprises' };
  const invalid = [
    ...ENTERPRISE_GRADES.flatMap((grade) => checkCount({ record, field: { ko: grade, en: grade } }, counts[grade])),
    ...checkCount({ record, field }, total),
  ];
  const problems = invalid.length > 0 ? invalid : checkSum({ record, field, found: total, parts: values });
  if (problems.length > 0) return { value: ENTERPRISE_GRADES.map(() => BLANK), problems };
  return { value: values.map((count) => ratioOf(count, total)), problems: [] };
}
