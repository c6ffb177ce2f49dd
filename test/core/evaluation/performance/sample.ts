import { THRESHOLDS } from '../../../../core/evaluation/data/thresholds.ts';
import type { Report, RoundOptions } from '../../../../core/evaluation/performance/evaluate-round.ts';
import type { Indicator, PerformancePlan } from '../../../../core/evaluation/performance/plan.ts';
import type { EvaluationRound } from '../../../../core/evaluation/performance/round.ts';
import type { ThresholdRow } from '../../../../core/evaluation/performance/threshold.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { day } from '../exactly.ts';

/** An indicator that is better the higher, with a target of 100. */
export function indicator(id: string, projectId: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    projectId,
    name: `지표 ${id}`,
    unit: '건',
    weight: exact(50),
    rule: { kind: 'up', target: exact(100) },
    roundTargets: [],
    baseline: exact(80),
    targetSetOn: day('2014-12-20'),
    unmeasurableBecause: null,
    ...changes,
  };
}

/** Two strategies, three goals, three projects of two departments, five indicators. */
export const PLAN: PerformancePlan = {
  year: 2015,
  strategies: [
    { id: 'S1', title: '교육', weight: exact(60) },
    { id: 'S2', title: '복지', weight: exact(40) },
  ],
  goals: [
    { id: 'G1', strategyId: 'S1', title: '교육환경', weight: exact(50) },
    { id: 'G2', strategyId: 'S1', title: '평생학습', weight: exact(50) },
    { id: 'G3', strategyId: 'S2', title: '돌봄', weight: null },
  ],
  projects: [
    { id: 'P1', goalId: 'G1', department: '교육지원과', title: '학교 지원', weight: exact(3) },
    { id: 'P2', goalId: 'G2', department: '교육지원과', title: '강좌 운영', weight: exact(1) },
    { id: 'P3', goalId: 'G3', department: '복지정책과', title: '돌봄 확대', weight: exact(1) },
  ],
  indicators: [
    indicator('I1', 'P1', { weight: exact(60), roundTargets: [{ round: 'Q1', target: exact(50) }] }),
    indicator('I2', 'P1', { weight: exact(40) }),
    indicator('I3', 'P2', { weight: exact(100) }),
    indicator('I4', 'P3'),
    indicator('I5', 'P3'),
  ],
};

/** Figures reported, by indicator. */
export function reports(figures: Readonly<Record<string, number>>): readonly Report[] {
  return Object.entries(figures).map(([indicatorId, actual]) => ({
    indicatorId,
    observation: { kind: 'figure', actual: exact(actual) },
    evidence: '공문',
  }));
}

/** The threshold of a practice and round. */
export function threshold(practice: string, round: EvaluationRound): ThresholdRow {
  const found = THRESHOLDS.find((row) => row.practice === practice && row.round === round);
  if (!found) throw new Error(`${practice} ${round}`);
  return found;
}

/** Options of a round with the raised thresholds. */
export function roundOptions(round: EvaluationRound, changes: Partial<RoundOptions> = {}): RoundOptions {
  return {
    round,
    asOf: day('2015-09-30'),
    limits: { cap: exact(100), floor: exact(0) },
    unmeasured: 'redistribute',
    threshold: threshold('raised', round),
    ...changes,
  };
}
