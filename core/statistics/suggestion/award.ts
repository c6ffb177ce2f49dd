import { BLANK, type Blank } from '../../blank.ts';
import { compareFixed, fixed, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { printCount } from '../count.ts';
import { ruleInForce } from '../dated-rule.ts';
import { distinctRecords } from '../distinct-records.ts';
import { AWARD_RANGES, type AwardRange } from './data/award-ranges.ts';
import type { GradeScale } from './data/grade-scales.ts';
import type { Suggestion, SuggestionReview } from './suggestion.ts';

const SCORE: Sentence = { ko: '점수', en: 'score' };
const GRADE: Sentence = { ko: '등급', en: 'grade' };
const RANGE: Sentence = { ko: '포상금 지급 범위', en: 'range of awards' };

/**
 * The grade a score takes (등급 판정): the best band whose least score it reaches; blank below the last band.
 * Problem: `score-invalid` for a score below 0 or above the most.
 *
 * @example
 * const scale = { most: exact(100), bands: [{ grade: '금상', least: exact(90) }, { grade: '은상', least: exact(85) }] };
 * gradeOf({ record: '제안 1', score: exact('89.9') }, scale).value //=> '은상'
 */
export function gradeOf(
  { record, score }: { readonly record: string; readonly score: Fixed },
  scale: Pick<GradeScale, 'most' | 'bands'>,
): Outcome<string | Blank> {
  if (compareFixed(score, fixed(0n)) < 0 || compareFixed(score, scale.most) > 0) {
    const [found, most] = [fixedText(score), fixedText(scale.most)];
    return { value: BLANK, problems: [{ kind: 'score-invalid', record, field: SCORE, found, most }] };
  }
  const band = scale.bands.find(({ least }) => compareFixed(score, least) >= 0);
  return { value: band?.grade ?? BLANK, problems: [] };
}

/** The rules an award is checked by. */
export interface AwardRules {
  /** Default: the ranges of {@link AWARD_RANGES}. */
  readonly ranges?: readonly AwardRange[];
  /** The scale that turns scores into grades; blank where grades are given without one. */
  readonly scale: GradeScale | Blank;
}

/**
 * Checks the grade and award of a reviewed suggestion against the rules of its day (등급·포상금 확인).
 * Problems: `rule-missing`, `state-unknown` for a grade not in the list, `award-outside-range` (also for an award
 * without adoption), `grade-differs` (warning) and `score-invalid` where there is a scale.
 */
export function checkAward(suggestion: Suggestion, { ranges = AWARD_RANGES, scale }: AwardRules): readonly Problem[] {
  const { id: record, kind, review } = suggestion;
  if (review === BLANK) return [];
  const { value: range, problems } = ruleInForce(ranges, { practice: kind, on: review.date, rule: RANGE });
  if (range === BLANK) return problems;
  return [
    ...checkAmount(record, review, range),
    ...checkGrade(record, review, range),
    ...checkScale(record, review, scale),
  ];
}

function checkAmount(record: string, { result, award }: SuggestionReview, range: AwardRange): readonly Problem[] {
  if (award === 0n) return [];
  const isInside = result === 'adopted' && award >= range.least && award <= range.most;
  if (isInside) return [];
  const printed = result === 'adopted' ? `${printCount(range.least)} ~ ${printCount(range.most)}원` : '0원';
  return [{ kind: 'award-outside-range', record, found: `${printCount(award)}원`, range: printed }];
}

function checkGrade(record: string, { grade }: SuggestionReview, { grades }: AwardRange): readonly Problem[] {
  if (grade === BLANK || grades.includes(grade)) return [];
  return [{ kind: 'state-unknown', record, field: GRADE, found: grade, known: grades.join(', ') }];
}

function checkScale(
  record: string,
  { grade, score, result }: SuggestionReview,
  scale: GradeScale | Blank,
): readonly Problem[] {
  if (scale === BLANK || score === BLANK || result !== 'adopted') return [];
  const { value: expected, problems } = gradeOf({ record, score }, scale);
  if (problems.length > 0 || grade === BLANK || grade === expected) return problems;
  return [{ kind: 'grade-differs', record, found: grade, expected: expected ?? '-', score: fixedText(score) }];
}

/** The awards of a grade (등급별 포상). */
export interface GradeAwards {
  readonly grade: string;
  readonly count: number;
  /** 원. */
  readonly amount: bigint;
}

/**
 * Adds up adopted suggestions by grade in the order of the grades given (등급별 건수·포상금).
 * Problems: `field-missing` for an adopted suggestion without a grade, `state-unknown` for another grade, both left out;
 * `record-duplicated` (a suggestion counts once).
 */
export function awardsByGrade(
  suggestions: readonly Suggestion[],
  grades: readonly string[],
): Outcome<readonly GradeAwards[]> {
  const distinct = distinctRecords(suggestions);
  const adopted = distinct.value.flatMap(({ id, review }) =>
    review !== BLANK && review.result === 'adopted' ? [{ id, grade: review.grade, award: review.award }] : [],
  );
  const value = grades.map((grade) => {
    const own = adopted.filter((one) => one.grade === grade);
    return { grade, count: own.length, amount: own.reduce((sum, { award }) => sum + award, 0n) };
  });
  const ungraded = adopted.flatMap(({ id, grade }): readonly Problem[] => {
    if (grade === BLANK) return [{ kind: 'field-missing', record: id, field: GRADE }];
    if (grades.includes(grade)) return [];
    return [{ kind: 'state-unknown', record: id, field: GRADE, found: grade, known: grades.join(', ') }];
  });
  return { value, problems: [...distinct.problems, ...ungraded] };
}
