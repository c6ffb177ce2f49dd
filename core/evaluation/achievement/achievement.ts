import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { panelMean } from '../score/panel-mean.ts';
import { divideQuotients, quotientOf } from '../../number/quotient-arithmetic.ts';
import {
  achieveDown,
  achieveGrowth,
  achieveKeep,
  achieveTable,
  achieveTargetBand,
  achieveUp,
  type RuleResult,
} from './figure-rules.ts';
import { limitAchievement, ratioOfPercent, type AchievementLimits } from './limits.ts';
import { achieveMilestone } from './milestone.ts';
import type { AchievementRule, Observation } from './rule.ts';

/** An indicator's achievement (달성률), 1 for 100 %. */
export interface Achievement {
  /** What the formula gives; blank while it cannot be said. */
  readonly raw: Quotient | Blank;
  /** What counts for the score: within cap and floor. */
  readonly counted: Quotient | Blank;
}

/** What is asked about an indicator. */
export interface AchievementQuestion {
  readonly rule: AchievementRule;
  /** Blank while nothing was reported. */
  readonly observation: Observation | Blank;
  readonly limits: AchievementLimits;
  readonly asOf: PlainDate;
  /** The indicator's name, for the problems. */
  readonly record: string;
}

const ACTUAL = { ko: '실적', en: 'actual' };
const TARGET = { ko: '목표', en: 'target' };

/**
 * Calculates the achievement of an indicator by its type (지표 유형별 달성률), exactly.
 *
 * Rounding: none. Problems: `actual-missing` (nothing reported: blank, not zero), `field-missing` (no target),
 * `observation-unfit` (a figure where a grade belongs), `achievement-undefined` with its reason, `state-unknown`
 * (a grade the table does not have), and those of {@link achieveMilestone} and {@link panelMean}.
 *
 * @example
 * const question = { asOf: { year: 2015, month: 9, day: 30 }, record: '만족도', limits: { cap: exact(100), floor: exact(0) } };
 * const rule = { kind: 'up', target: exact('4.0') };
 * achievementOf({ ...question, rule, observation: { kind: 'figure', actual: exact('4.11') } }).value.counted //=> { numerator: 1n, denominator: 1n }
 */
export function achievementOf(question: AchievementQuestion): Outcome<Achievement> {
  const { value, problems } = rawAchievement(question);
  return {
    value: { raw: value, counted: isBlank(value) ? BLANK : limitAchievement(value, question.limits) },
    problems,
  };
}

function rawAchievement(question: AchievementQuestion): Outcome<Quotient | Blank> {
  const { rule, observation, record } = question;
  if (isBlank(observation)) return failed({ kind: 'actual-missing', record, field: ACTUAL });
  switch (rule.kind) {
    case 'milestone':
      return observation.kind === 'steps' ? achieveMilestone(rule, observation.done, question) : unfit(question);
    case 'panel': {
      if (observation.kind !== 'panel') return unfit(question);
      const mean = panelMean(observation.scores, { ...rule, place: { record, field: ACTUAL } });
      if (isBlank(mean.value)) return mean;
      return { value: divideQuotients(mean.value, quotientOf(rule.fullMarks)), problems: mean.problems };
    }
    case 'label': {
      if (observation.kind !== 'label') return unfit(question);
      const row = rule.rows.find(({ label }) => label === observation.label.trim());
      if (row) return { value: ratioOfPercent(row.percent), problems: [] };
      const known = rule.rows.map(({ label }) => label).join(', ');
      return failed({ kind: 'state-unknown', record, field: ACTUAL, found: observation.label, known });
    }
    default:
      return observation.kind === 'figure'
        ? explained(figureResult(rule, observation, question), record)
        : unfit(question);
  }
}

type FigureRule = Exclude<AchievementRule, { readonly kind: 'milestone' | 'panel' | 'label' }>;

function figureResult(
  rule: FigureRule,
  { actual }: Extract<Observation, { readonly kind: 'figure' }>,
  { limits }: AchievementQuestion,
): RuleResult | Blank {
  switch (rule.kind) {
    case 'target-band':
      return achieveTargetBand(actual, rule);
    case 'table':
      return achieveTable(actual, rule);
    case 'up':
      return isBlank(rule.target) ? BLANK : achieveUp(actual, { target: rule.target });
    case 'down':
      return isBlank(rule.target) ? BLANK : achieveDown(actual, { ...rule, target: rule.target }, limits);
    case 'keep':
      return isBlank(rule.target) ? BLANK : achieveKeep(actual, { ...rule, target: rule.target });
    case 'growth':
      return isBlank(rule.target) ? BLANK : achieveGrowth(actual, { ...rule, target: rule.target });
  }
}

function explained(result: RuleResult | Blank, record: string): Outcome<Quotient | Blank> {
  if (isBlank(result)) return failed({ kind: 'field-missing', record, field: TARGET });
  return typeof result === 'string'
    ? failed({ kind: 'achievement-undefined', record, reason: result })
    : { value: result, problems: [] };
}

function unfit({ rule, record }: AchievementQuestion): Outcome<Blank> {
  return failed({ kind: 'observation-unfit', record, field: ACTUAL, rule: rule.kind });
}

function failed(problem: Problem): Outcome<Blank> {
  return { value: BLANK, problems: [problem] };
}
