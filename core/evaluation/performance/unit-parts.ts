import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { Fixed } from '../../number/fixed.ts';
import type { Sentence } from '../../sentence.ts';
import type { WeightedItem } from '../score/weighted-score.ts';
import type { IndicatorResult, ScoredUnit } from './round-result.ts';

/** What a unit is made of. */
export interface Parts {
  readonly items: readonly WeightedItem[];
  readonly field: Sentence;
  readonly weightsTotal: 'hundred' | 'relative';
}

/** What the parts are called, and whether their weights add up to 100. */
type PartsKind = Omit<Parts, 'items'>;

const INDICATOR_PARTS: PartsKind = {
  field: { ko: '지표 가중치', en: 'weights of the indicators' },
  weightsTotal: 'hundred',
};
/** Projects of a department or goal. */
export const PROJECT_PARTS: PartsKind = {
  field: { ko: '사업 가중치', en: 'weights of the projects' },
  weightsTotal: 'relative',
};
/** Goals of a strategy. */
export const GOAL_PARTS: PartsKind = {
  field: { ko: '성과목표 가중치', en: 'weights of the goals' },
  weightsTotal: 'hundred',
};
/** Strategies of the plan. */
export const STRATEGY_PARTS: PartsKind = {
  field: { ko: '전략목표 가중치', en: 'weights of the strategies' },
  weightsTotal: 'hundred',
};

/** The indicators of a project with their weights. */
export function indicatorParts(indicators: readonly IndicatorResult[], projectId: string): Parts {
  const items = indicators
    .filter(({ indicator }) => indicator.projectId === projectId)
    .map(({ indicator: { name, weight, unmeasurableBecause }, score }) => ({
      id: name,
      weight,
      score,
      isMeasurable: isBlank(unmeasurableBecause),
    }));
  return { items, ...INDICATOR_PARTS };
}

/** The scored units another is made of, with their weights. */
export function unitParts(
  members: readonly { readonly id: string; readonly weight: Fixed | Blank }[],
  units: readonly ScoredUnit[],
  kind: PartsKind,
): Parts {
  const unitOf = new Map(units.map((unit) => [unit.id, unit] as const));
  const items = members.map(({ id, weight }) => {
    const unit = unitOf.get(id);
    // a unit none of whose parts can be measured cannot be measured either
    return { id, weight, score: unit?.score ?? BLANK, isMeasurable: unit?.base.numerator !== 0n };
  });
  return { items, ...kind };
}
