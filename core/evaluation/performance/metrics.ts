import { BLANK } from '../../blank.ts';
import type { Metric } from '../../metric/metric.ts';
import { rateMetric } from '../../statistics/rate-metric.ts';

const FROM = '2015-01-01';

/** Achievement of an indicator (달성률). */
export const ACHIEVEMENT_RATE: Metric = rateMetric({
  id: 'performance.achievement',
  name: { ko: '목표달성률', en: 'achievement of the target' },
  formula: { ko: '지표 유형별 산식, 상한·하한 적용', en: 'by the type of the indicator, within cap and floor' },
  base: { ko: '목표', en: 'target' },
  source: BLANK,
  effectiveFrom: FROM,
});

/** Score of a project or department (점수). */
export const WEIGHTED_SCORE: Metric = {
  ...ACHIEVEMENT_RATE,
  id: 'performance.score',
  name: { ko: '종합점수', en: 'weighted score' },
  formula: { ko: 'Σ(가중치 × 점수) ÷ Σ가중치', en: 'Σ(weight × score) ÷ Σ weights' },
  base: { ko: '가중치 합', en: 'sum of the weights' },
  unit: '점',
  rounding: { mode: 'half-up', digits: 2 },
};

/** Weak indicators that came back in the next round (부진지표 회복률). */
export const RECOVERY_RATE: Metric = rateMetric({
  id: 'performance.recovery',
  name: { ko: '부진지표 회복률', en: 'recovery of weak indicators' },
  formula: { ko: '재평가에서 정상인 지표 ÷ 부진지표 × 100', en: 'normal when re-evaluated ÷ weak × 100' },
  base: { ko: '부진지표', en: 'weak indicators' },
  source: BLANK,
  effectiveFrom: FROM,
});

/** Projects per department (부서당 사업 수). */
export const PROJECTS_PER_DEPARTMENT: Metric = {
  ...ACHIEVEMENT_RATE,
  id: 'performance.projectsPerDepartment',
  name: { ko: '부서당 사업 수', en: 'projects per department' },
  formula: { ko: '주요사업 ÷ 부서', en: 'projects ÷ departments' },
  base: { ko: '부서', en: 'departments' },
  unit: '건',
  rounding: { mode: 'half-up', digits: 3 },
};

const EFFORT = { base: { ko: '전년 달성률', en: "last year's achievement" }, source: BLANK, effectiveFrom: FROM };

/**
 * How improvement is measured (업무향상 노력도):
 * - `points`: this year − last year, in percentage points (default);
 * - `growth`: (this year − last year) ÷ last year;
 * - `gap-closed`: (this year − last year) ÷ (100 % − last year), so that the last steps count more.
 * The qualitative practice is a panel: `panelMean`.
 */
export type EffortPractice = 'points' | 'growth' | 'gap-closed';

/** Improvement by practice (업무향상 노력도). */
export const EFFORT_METRICS: Readonly<Record<EffortPractice, Metric>> = {
  points: {
    ...rateMetric({
      id: 'performance.effortPoints',
      name: { ko: '업무향상 노력도(증감)', en: 'improvement in points' },
      formula: { ko: '당년 달성률 − 전년 달성률', en: "this year's achievement − last year's" },
      ...EFFORT,
    }),
    unit: '%p',
  },
  growth: rateMetric({
    id: 'performance.effortGrowth',
    name: { ko: '업무향상 노력도(증가율)', en: 'improvement as growth' },
    formula: { ko: '(당년 − 전년) ÷ 전년 × 100', en: '(this year − last) ÷ last × 100' },
    ...EFFORT,
  }),
  'gap-closed': rateMetric({
    id: 'performance.effortGapClosed',
    name: { ko: '업무향상 노력도(격차 해소)', en: 'improvement as gap closed' },
    formula: { ko: '(당년 − 전년) ÷ (100% − 전년) × 100', en: '(this year − last) ÷ (100 % − last) × 100' },
    ...EFFORT,
    base: { ko: '전년 미달분', en: 'what last year lacked' },
  }),
};
