import type { FundingSource } from '../../number/notation/index.ts';

/** Who pays (재원 주체): the nation, the province or city above, the office itself, others. */
export type FundingLevel = '국비' | '시도비' | '시군구비' | '기타';

/**
 * The level each source belongs to (재원 구분). Source: columns 국·시도·시군구·기타 of the national expenditure data
 * (지방재정365 세부사업 세출현황), whose sum is 예산현액 in every row.
 */
export const FUNDING_LEVELS: Readonly<Record<FundingSource, FundingLevel>> = {
  국비: '국비',
  기금: '국비',
  균특: '국비',
  지특: '국비',
  특별교부세: '국비',
  특별교부금: '시도비',
  조정교부금: '시도비',
  시비: '시도비',
  도비: '시도비',
  시도비: '시도비',
  구비: '시군구비',
  군비: '시군구비',
  시군구비: '시군구비',
  지방채: '기타',
  민간자본: '기타',
  자체재원: '시군구비',
};

/** The levels in the order they are printed. */
export const FUNDING_LEVEL_ORDER: readonly FundingLevel[] = ['국비', '시도비', '시군구비', '기타'];
