import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { adjustScore, type Adjustment, type AdjustmentLimits } from '../score/adjustment.ts';
import { meanQuotient } from '../../number/quotient-arithmetic.ts';
import { rankByScore, type RankingPractice } from '../score/ranking.ts';
import type { RoundResult } from './round-result.ts';
import { ACHIEVEMENT_RATE, WEIGHTED_SCORE } from './metrics.ts';
import type { PerformancePlan } from './plan.ts';

/** Bonus and penalty points of a department (부서별 가·감점). */
export interface DepartmentAdjustment extends Adjustment {
  readonly department: string;
}

/** A row of the summary of departments (부서별 평가결과 총괄). */
export interface DepartmentStanding {
  readonly department: string;
  readonly projects: number;
  readonly normal: number;
  readonly weak: number;
  readonly incomplete: number;
  /** The plain mean of the counted achievements of its measurable indicators (평균달성률). */
  readonly meanAchievement: MetricValue;
  /** The weighted score with bonus and penalty points (점수). */
  readonly score: MetricValue;
  readonly rank: number | Blank;
  readonly isTied: boolean;
}

/** How departments are compared. */
export interface StandingOptions {
  readonly adjustments: readonly DepartmentAdjustment[];
  readonly limits: AdjustmentLimits;
  /** Default practice: `competition`. */
  readonly ranking: RankingPractice;
  /** The period as offices write it. */
  readonly window: string;
}

/**
 * Scores and ranks the departments of a round (부서별 점수·순위).
 *
 * Formula: weighted score of the department's projects + bonus − penalty, each within its limit. A department with a
 * project not yet scored has no score and no rank. Rounding: none before ranking, so departments whose printed
 * scores agree can differ in rank.
 * Problems: `adjustment-limited`, `reference-unknown` for an adjustment of a department without projects.
 */
export function standDepartments(
  plan: PerformancePlan,
  result: RoundResult,
  { adjustments, limits, ranking, window }: StandingOptions,
): Outcome<readonly DepartmentStanding[]> {
  const known = new Set(result.departments.map(({ id }) => id));
  const problems: Problem[] = adjustments
    .filter(({ department }) => !known.has(department))
    .map(({ department, reason }) => ({
      kind: 'reference-unknown',
      record: reason,
      field: DEPARTMENT,
      found: department,
    }));
  const scored = result.departments.map(({ id, score }) => {
    if (isBlank(score)) return { id, score: BLANK };
    const own = adjustments.filter(({ department }) => department === id);
    const adjusted = adjustScore(score, own, limits, id);
    problems.push(...adjusted.problems);
    return { id, score: adjusted.value };
  });
  const value = rankByScore(scored, ({ score }) => score, ranking).map(({ item, score, rank, isTied }) => ({
    department: item.id,
    ...countProjects(plan, result, item.id),
    meanAchievement: { metric: ACHIEVEMENT_RATE, exact: meanAchievement(plan, result, item.id), window },
    score: { metric: WEIGHTED_SCORE, exact: score, window },
    rank,
    isTied,
  }));
  return { value, problems };
}

const DEPARTMENT = { ko: '부서', en: 'department' };

function countProjects(
  { projects }: PerformancePlan,
  result: RoundResult,
  name: string,
): Pick<DepartmentStanding, 'projects' | 'normal' | 'weak' | 'incomplete'> {
  const own = new Set(projects.filter(({ department }) => department === name).map(({ id }) => id));
  const units = result.projects.filter(({ id }) => own.has(id));
  const judged = (wanted: string) => units.filter(({ judgement }) => judgement === wanted).length;
  return {
    projects: units.length,
    normal: judged('normal'),
    weak: judged('weak'),
    incomplete: judged('incomplete'),
  };
}

function meanAchievement({ projects }: PerformancePlan, result: RoundResult, name: string): Quotient | Blank {
  const own = new Set(projects.filter(({ department }) => department === name).map(({ id }) => id));
  const results = result.indicators.filter(
    ({ indicator, judgement }) => own.has(indicator.projectId) && judgement !== 'unmeasurable',
  );
  const counted = results.flatMap((each) => (isBlank(each.counted) ? [] : [each.counted]));
  return counted.length < results.length ? BLANK : meanQuotient(counted);
}
