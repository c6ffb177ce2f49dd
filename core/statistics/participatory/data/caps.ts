import type { DatedRule } from '../../dated-rule.ts';

/** The most that may be selected (선정 한도), in 원. */
export interface CapRule extends DatedRule {
  readonly cap: bigint;
}

const YEAR_2015 = { effectiveFrom: '2015-01-01', effectiveTo: '2015-12-31' } as const;

/** The caps that were published. */
export const CAPS: readonly CapRule[] = [
  {
    ...YEAR_2015,
    practice: 'seoul-common',
    name: { ko: '시 전체공통사업 한도', en: 'cap of city-wide projects' },
    source: '서울시 주민참여예산 운영계획(2015) 언론 보도: 375억원',
    cap: 37_500_000_000n,
  },
  {
    ...YEAR_2015,
    practice: 'seoul-local',
    name: { ko: '자치구 지역사업 전체 한도', en: 'cap of local projects, all districts' },
    source: '서울시 주민참여예산 운영계획(2015) 언론 보도: 125억원',
    cap: 12_500_000_000n,
  },
  {
    ...YEAR_2015,
    practice: 'seoul-local-district',
    name: { ko: '자치구별 지역사업 한도', en: 'cap of local projects of one district' },
    source: '서울시 주민참여예산 운영계획(2015) 언론 보도: 구별 5억원(125억원 ÷ 25개 구)',
    cap: 500_000_000n,
  },
];
