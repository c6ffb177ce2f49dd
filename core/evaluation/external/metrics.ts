import { BLANK } from '../../blank.ts';
import type { Metric } from '../../metric/metric.ts';
import { rateMetric } from '../../statistics/rate-metric.ts';

/** Targets met of the quantitative indicators (정량지표 목표달성률). */
export const ATTAINMENT_RATE: Metric = rateMetric({
  id: 'external.attainment',
  name: { ko: '정량지표 목표달성률', en: 'targets met' },
  formula: { ko: '목표 달성 지표 ÷ 정량지표 × 100', en: 'indicators that meet their target ÷ quantitative × 100' },
  base: { ko: '정량지표', en: 'quantitative indicators' },
  source: { ko: '지방자치단체 합동평가 정량평가(목표달성도)', en: 'joint government evaluation' },
  effectiveFrom: '2015-01-01',
});

/** Evaluations with an award of those taken part in (수상률). */
export const AWARD_RATE: Metric = rateMetric({
  id: 'external.awardRate',
  name: { ko: '수상률', en: 'award rate' },
  formula: { ko: '수상 사업 ÷ 평가대상 사업 × 100', en: 'awarded ÷ evaluated × 100' },
  base: { ko: '평가대상 사업', en: 'projects evaluated' },
  source: BLANK,
  effectiveFrom: '2015-01-01',
});

/** Prize money per awarded project (사업당 상사업비). */
export const MONEY_PER_AWARD: Metric = {
  ...AWARD_RATE,
  id: 'external.moneyPerAward',
  name: { ko: '사업당 상사업비', en: 'money per award' },
  formula: { ko: '상사업비 ÷ 수상 사업', en: 'prize money ÷ awards' },
  base: { ko: '수상 사업', en: 'awards' },
  unit: '원/건',
  rounding: { mode: 'half-up', digits: 0 },
};
