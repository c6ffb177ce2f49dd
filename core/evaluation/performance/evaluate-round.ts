import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import { achievementOf } from '../achievement/achievement.ts';
import type { AchievementLimits } from '../achievement/limits.ts';
import type { Observation } from '../achievement/rule.ts';
import { fraction, multiplyQuotients, quotientOfWhole } from '../../number/quotient-arithmetic.ts';
import { weightedScore, type UnmeasuredWeight } from '../score/weighted-score.ts';
import { distinctDepartments } from './departments.ts';
import { ruleInRound, type Indicator, type PerformancePlan } from './plan.ts';
import type { EvaluationRound } from './round.ts';
import type { IndicatorResult, RoundResult, ScoredUnit } from './round-result.ts';
import { GOAL_PARTS, indicatorParts, PROJECT_PARTS, STRATEGY_PARTS, unitParts, type Parts } from './unit-parts.ts';
import { judgeAchievement, type ThresholdRow } from './threshold.ts';

/** What a department reported of an indicator (실적 보고). */
export interface Report {
  readonly indicatorId: string;
  readonly observation: Observation | Blank;
  /** The document that shows it (증빙); blank where none was given. */
  readonly evidence: string | Blank;
}

/** How a round is evaluated. */
export interface RoundOptions {
  readonly round: EvaluationRound;
  readonly asOf: PlainDate;
  /** Default practice: cap 100, floor 0. */
  readonly limits: AchievementLimits;
  readonly unmeasured: UnmeasuredWeight;
  readonly threshold: ThresholdRow;
}

const HUNDRED = quotientOfWhole(100);
const PER_HUNDRED = fraction(1n, 100n);
const ACTUAL: Sentence = { ko: '실적', en: 'actual' };
const INDICATOR_ID: Sentence = { ko: '지표', en: 'indicator' };

/**
 * Evaluates a round (중간평가·종합평가): achievement and score of each indicator, rolled up by weights to projects,
 * departments, goals and strategies.
 *
 * Formula: score = 100 × min(achievement, cap); a unit's score = Σ(wᵢ·sᵢ) ÷ Σwᵢ over its parts. The weights
 * of projects only compare with each other, for one project counts both for its department and its goal.
 * Rounding: none anywhere; round once when printing.
 * Problems: those of {@link achievementOf} and {@link weightedScore}, `evidence-missing`, `reference-unknown` and
 * `record-duplicated` for reports of unknown or already reported indicators (the first counts).
 */
export function evaluateRound(
  plan: PerformancePlan,
  reports: readonly Report[],
  options: RoundOptions,
): Outcome<RoundResult> {
  const problems: Problem[] = [...checkReports(plan, reports)];
  const reportOf = new Map([...reports].reverse().map((report) => [report.indicatorId, report] as const));
  const indicators = plan.indicators.map((indicator) => {
    const outcome = evaluateIndicator(indicator, reportOf.get(indicator.id), options);
    problems.push(...outcome.problems);
    return outcome.value;
  });
  const roll = (id: string, parts: Parts): ScoredUnit => {
    const { items, field, weightsTotal } = parts;
    const { unmeasured, threshold } = options;
    const rolled = weightedScore(items, { unmeasured, weightsTotal, place: { record: id, field } });
    problems.push(...rolled.problems);
    return { id, ...rolled.value, judgement: judgeAchievement(ratioOfScore(rolled.value.score), threshold) };
  };
  const projects = plan.projects.map(({ id }) => roll(id, indicatorParts(indicators, id)));
  const departments = distinctDepartments(plan.projects).map((name) => {
    const members = plan.projects.filter(({ department }) => department === name);
    return roll(name, unitParts(members, projects, PROJECT_PARTS));
  });
  const goals = plan.goals.map(({ id }) => {
    const members = plan.projects.filter(({ goalId }) => goalId === id);
    return roll(id, unitParts(members, projects, PROJECT_PARTS));
  });
  const strategies = plan.strategies.map(({ id }) => {
    const members = plan.goals.filter(({ strategyId }) => strategyId === id);
    return roll(id, unitParts(members, goals, GOAL_PARTS));
  });
  const overall = roll(String(plan.year), unitParts(plan.strategies, strategies, STRATEGY_PARTS));
  const { round, threshold } = options;
  return { value: { round, threshold, indicators, projects, departments, goals, strategies, overall }, problems };
}

function evaluateIndicator(
  indicator: Indicator,
  report: Report | undefined,
  { round, asOf, limits, threshold }: RoundOptions,
): Outcome<IndicatorResult> {
  if (!isBlank(indicator.unmeasurableBecause)) {
    const nothing = { raw: BLANK, counted: BLANK, score: BLANK };
    return { value: { indicator, ...nothing, judgement: 'unmeasurable' }, problems: [] };
  }
  const { name: record } = indicator;
  const rule = ruleInRound(indicator, round);
  const { value, problems } = achievementOf({ rule, observation: report?.observation ?? BLANK, limits, asOf, record });
  const { counted } = value;
  const score = isBlank(counted) ? BLANK : multiplyQuotients(counted, HUNDRED);
  const lacksEvidence = report !== undefined && !isBlank(report.observation) && isBlank(report.evidence);
  return {
    value: { indicator, ...value, score, judgement: judgeAchievement(counted, threshold) },
    problems: lacksEvidence ? [...problems, { kind: 'evidence-missing', record, field: ACTUAL }] : problems,
  };
}

function ratioOfScore(score: Quotient | Blank): Quotient | Blank {
  return isBlank(score) ? BLANK : multiplyQuotients(score, PER_HUNDRED);
}

function checkReports(plan: PerformancePlan, reports: readonly Report[]): readonly Problem[] {
  const known = new Set(plan.indicators.map(({ id }) => id));
  const ids = reports.map(({ indicatorId }) => indicatorId);
  const strangers = ids.filter((id) => !known.has(id));
  return [
    ...duplicates(ids.map((id) => ({ id }))),
    ...strangers.map((id) => ({ kind: 'reference-unknown' as const, record: id, field: INDICATOR_ID, found: id })),
  ];
}
