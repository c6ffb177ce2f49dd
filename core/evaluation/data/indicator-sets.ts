import type { IndicatorSet } from '../external/indicator-set.ts';

/**
 * The sets of indicators of the joint government evaluation (정부합동평가 지표) and of Seoul's incentive projects,
 * by the year of the evaluation.
 */
export const INDICATOR_SETS: readonly IndicatorSet[] = [
  {
    evaluation: '정부합동평가',
    year: 2014,
    fields: 9,
    tasks: 36,
    indicators: 270,
    source: '안전행정부 2014년 지방자치단체 합동평가 발표: 9개 분야 36개 시책 270개 세부지표, 가·나·다 등급',
  },
  {
    evaluation: '정부합동평가',
    year: 2015,
    fields: 9,
    tasks: null,
    indicators: 255,
    source: '영등포구 2015 주요업무 추진실적 #3',
  },
  {
    evaluation: '정부합동평가',
    year: 2017,
    fields: 9,
    tasks: 27,
    indicators: 173,
    source: '행정자치부 2017년 합동평가: 9개 분야 27개 시책 68개 지표(세부지표 173개)',
  },
  {
    evaluation: '정부합동평가',
    year: 2018,
    fields: 11,
    tasks: null,
    indicators: 72,
    source: '행정안전부 2018년 합동평가: 11개 분야 72개 지표',
  },
  {
    evaluation: '정부합동평가',
    year: 2025,
    fields: null,
    tasks: null,
    indicators: 115,
    source: '행정안전부 2025년 합동평가: 정량 98개, 정성 17개와 국민평가',
  },
  {
    evaluation: '서울시 인센티브',
    year: 2015,
    fields: 5,
    tasks: null,
    indicators: 12,
    source: '영등포구 2015 주요업무 추진실적 #3: 5개 분야 12개 사업',
  },
];
