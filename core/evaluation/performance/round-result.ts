import type { Blank } from '../../blank.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Achievement } from '../achievement/achievement.ts';
import type { WeightedScore } from '../score/weighted-score.ts';
import type { Indicator } from './plan.ts';
import type { EvaluationRound } from './round.ts';
import type { Judgement, ThresholdRow } from './threshold.ts';

/** An indicator in a round. */
export interface IndicatorResult extends Achievement {
  readonly indicator: Indicator;
  /** The counted achievement on a scale of 100 points (점수). */
  readonly score: Quotient | Blank;
  readonly judgement: Judgement | 'unmeasurable';
}

/** A project, department, goal or strategy in a round. */
export interface ScoredUnit extends WeightedScore {
  readonly id: string;
  readonly judgement: Judgement;
}

/** All scores of a round, from the indicators up. */
export interface RoundResult {
  readonly round: EvaluationRound;
  readonly threshold: ThresholdRow;
  readonly indicators: readonly IndicatorResult[];
  readonly projects: readonly ScoredUnit[];
  readonly departments: readonly ScoredUnit[];
  readonly goals: readonly ScoredUnit[];
  readonly strategies: readonly ScoredUnit[];
  readonly overall: ScoredUnit;
}
