import { BLANK } from '../../blank.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Sentence } from '../../sentence.ts';

const metric = metricFamily({ section: 'performance', source: BLANK, effectiveFrom: '2015-01-01' });

const WEAK: Sentence = { ko: '부진지표', en: 'weak indicators' };

/** Achievement of an indicator (달성률). */
export const ACHIEVEMENT_RATE: Metric = metric('achievement', {
  name: { ko: '목표달성률', en: 'achievement of the target' },
  formula: { ko: '지표 유형별 산식, 상한·하한 적용', en: 'by the type of the indicator, within cap and floor' },
  base: { ko: '목표', en: 'target' },
});

/** Score of a project or department (점수). */
export const WEIGHTED_SCORE: Metric = metric('score', {
  name: { ko: '종합점수', en: 'weighted score' },
  formula: { ko: 'Σ(가중치 × 점수) ÷ Σ가중치', en: 'Σ(weight × score) ÷ Σ weights' },
  base: { ko: '가중치 합', en: 'sum of the weights' },
  unit: '점',
  digits: 2,
});

/** Weak indicators that came back in the next round (부진지표 회복률). */
export const RECOVERY_RATE: Metric = metric('recovery', {
  name: { ko: '부진지표 회복률', en: 'recovery of weak indicators' },
  part: { ko: '재평가에서 정상인 지표', en: 'normal when re-evaluated' },
  whole: WEAK,
});

/** Projects per department (부서당 사업 수). */
export const PROJECTS_PER_DEPARTMENT: Metric = metric('projectsPerDepartment', {
  name: { ko: '부서당 사업 수', en: 'projects per department' },
  part: { ko: '주요사업', en: 'projects' },
  whole: { ko: '부서', en: 'departments' },
  unit: '사업/부서',
  digits: 3,
});

const LAST_YEAR: Sentence = { ko: '전년 달성률', en: "last year's achievement" };
const GAINED: Sentence = { ko: '당년 달성률 − 전년 달성률', en: "this year's achievement − last year's" };

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
  points: metric('effortPoints', {
    name: { ko: '업무향상 노력도(증감)', en: 'improvement in points' },
    formula: GAINED,
    base: LAST_YEAR,
    unit: '%p',
  }),
  growth: metric('effortGrowth', {
    name: { ko: '업무향상 노력도(증가율)', en: 'improvement as growth' },
    part: GAINED,
    whole: LAST_YEAR,
  }),
  'gap-closed': metric('effortGapClosed', {
    name: { ko: '업무향상 노력도(격차 해소)', en: 'improvement as gap closed' },
    part: GAINED,
    whole: { ko: '100% − 전년 달성률', en: "100 % − last year's" },
    base: { ko: '전년 미달분', en: 'what last year lacked' },
  }),
};
