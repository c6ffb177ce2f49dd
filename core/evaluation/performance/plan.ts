import type { Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import type { Fixed } from '../../number/fixed.ts';
import type { AchievementRule } from '../achievement/rule.ts';
import type { EvaluationRound } from './round.ts';

/** A strategic goal of the district (전략목표). */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  /** Blank for all strategies means equal weights. */
  readonly weight: Fixed | Blank;
}

/** A performance goal under a strategy (성과목표). */
export interface Goal {
  readonly id: string;
  readonly strategyId: string;
  readonly title: string;
  readonly weight: Fixed | Blank;
}

/** A project under a goal (성과관리 주요사업), done by one department. */
export interface Project {
  readonly id: string;
  readonly goalId: string;
  readonly department: string;
  readonly title: string;
  /** Its weight among the projects of its department, and of its goal; blank for all means equal weights. */
  readonly weight: Fixed | Blank;
}

/** An indicator of a project (성과지표). */
export interface Indicator {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  /** The unit its figures are in, as printed. */
  readonly unit: string;
  /** Points within its project (가중치·배점); those of a project add up to 100. */
  readonly weight: Fixed | Blank;
  readonly rule: AchievementRule;
  /** Targets of the quarters (분기목표) that differ from the year's. */
  readonly roundTargets: readonly { readonly round: EvaluationRound; readonly target: Fixed }[];
  /** Last year's actual (기준치); blank for a new indicator. */
  readonly baseline: Fixed | Blank;
  /** When the target was set. */
  readonly targetSetOn: PlainDate | Blank;
  /** Why it cannot be measured this year (측정불가 사유); blank for a measurable one. */
  readonly unmeasurableBecause: string | Blank;
}

/** A year's performance plan: strategy › goal › project › indicator (성과관리 시행계획). */
export interface PerformancePlan {
  readonly year: number;
  readonly strategies: readonly Strategy[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
}

/** The rule of an indicator in a round: with the quarter's target where it has one of its own. */
export function ruleInRound({ rule, roundTargets }: Indicator, round: EvaluationRound): AchievementRule {
  const own = roundTargets.find((each) => each.round === round);
  return own && 'target' in rule ? { ...rule, target: own.target } : rule;
}
