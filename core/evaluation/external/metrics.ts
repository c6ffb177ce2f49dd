import { BLANK } from '../../blank.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Sentence } from '../../sentence.ts';

const family = { section: 'external', effectiveFrom: '2015-01-01' };
const joint = metricFamily({
  ...family,
  source: { ko: '지방자치단체 합동평가 정량평가(목표달성도)', en: 'joint government evaluation' },
});
const award = metricFamily({ ...family, source: BLANK });

const AWARDED: Sentence = { ko: '수상 사업', en: 'awarded' };

/** Targets met of the quantitative indicators (정량지표 목표달성률). */
export const ATTAINMENT_RATE: Metric = joint('attainment', {
  name: { ko: '정량지표 목표달성률', en: 'targets met' },
  part: { ko: '목표 달성 지표', en: 'indicators that meet their target' },
  whole: { ko: '정량지표', en: 'quantitative indicators' },
});

/** Evaluations with an award of those taken part in (수상률). */
export const AWARD_RATE: Metric = award('awardRate', {
  name: { ko: '수상률', en: 'award rate' },
  part: AWARDED,
  whole: { ko: '평가대상 사업', en: 'projects evaluated' },
});

/** Prize money per awarded project (사업당 상사업비). */
export const MONEY_PER_AWARD: Metric = award('moneyPerAward', {
  name: { ko: '사업당 상사업비', en: 'money per award' },
  part: { ko: '상사업비', en: 'prize money' },
  whole: AWARDED,
  unit: '원/사업',
  digits: 0,
});
