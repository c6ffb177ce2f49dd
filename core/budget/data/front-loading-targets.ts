import type { Fixed } from '../../number/fixed.ts';
import { exact } from '../../number/fixed.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** How much is to be spent early (신속집행 목표율), in per cent of the amount subject to it. */
export interface FrontLoadingTarget extends DatedRule {
  readonly practice: 'national-first-half' | 'national-first-quarter' | 'city-first-half' | 'district-first-half';
  readonly percent: Fixed;
}

const PRESS = '행정안전부 발표 언론 보도';
const SEOUL_2018 = '서울특별시 2018년 상반기 신속집행 계획(opengov.seoul.go.kr 14598114)';

const firstHalf = (year: number, percent: string, source: string): FrontLoadingTarget => ({
  practice: 'national-first-half',
  name: { ko: '상반기 신속집행 목표(전국)', en: 'national target for the first half' },
  percent: exact(percent),
  effectiveFrom: `${year}-01-01`,
  effectiveTo: `${year}-06-30`,
  source,
});

/** The targets by year; a year without a row (2022) has none in the sources. */
export const FRONT_LOADING_TARGETS: readonly FrontLoadingTarget[] = [
  firstHalf(2014, '55.5', `${PRESS}(서울경제)`),
  firstHalf(2015, '56.5', `${PRESS}(서울경제)`),
  firstHalf(2016, '58', `${PRESS}(서울경제)`),
  firstHalf(2017, '56.5', `${PRESS}(서울경제)`),
  firstHalf(2018, '57', `${PRESS}(서울경제)`),
  firstHalf(2019, '58.5', `${PRESS}(충청타임즈 2019. 7. 2.)`),
  firstHalf(2020, '60', `${PRESS}(한국경제 2020. 7. 8.)`),
  firstHalf(2021, '60', `${PRESS}(시정일보 2021. 7. 8.)`),
  firstHalf(2023, '60.5', 'KDI 경제정보센터'),
  firstHalf(2024, '60', 'KDI 경제정보센터'),
  {
    practice: 'national-first-quarter',
    name: { ko: '1분기 신속집행 목표(전국)', en: 'national target for the first quarter' },
    percent: exact('25'),
    effectiveFrom: '2016-01-01',
    effectiveTo: '2016-03-31',
    source: '행정자치부 2016. 4. 4. 발표',
  },
  {
    practice: 'city-first-half',
    name: { ko: '상반기 신속집행 목표(서울시)', en: 'target of the city of Seoul for the first half' },
    percent: exact('58'),
    effectiveFrom: '2018-01-01',
    effectiveTo: '2018-06-30',
    source: SEOUL_2018,
  },
  {
    practice: 'district-first-half',
    name: { ko: '상반기 신속집행 목표(자치구)', en: 'target of the districts of Seoul for the first half' },
    percent: exact('55.5'),
    effectiveFrom: '2018-01-01',
    effectiveTo: '2018-06-30',
    source: SEOUL_2018,
  },
];

/** What early spending does not apply to (신속집행 대상 제외). Source: 서울특별시 2018년 상반기 신속집행 계획. */
export const FRONT_LOADING_EXCLUSIONS = ['인건비성', '월별 균등집행', '내부거래', '예비비'] as const;

/** A reason to be left out. */
export type FrontLoadingExclusion = (typeof FRONT_LOADING_EXCLUSIONS)[number];
