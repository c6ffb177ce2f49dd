import { BLANK } from '../../blank.ts';
import type { RoundingMode } from '../../number/rounding.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** How the product of a 산출기초 row in 원 becomes the 천원 of the budget book. */
export interface BasisRounding extends DatedRule {
  readonly practice: 'expenditure' | 'revenue';
  readonly mode: RoundingMode;
}

const SOURCE =
  '예산서 산출기초 공개자료 재계산: 2024년 세출 23,948건 절상, 세입 854건 절사와 모두 일치(domain.md §4.1); ' +
  '표기 단위는 지방자치단체 예산편성 운용에 관한 규칙 제3조';

/** The rounding of 산출기초 rows (산출기초 단수처리): 세출 절상, 세입 절사. */
export const BASIS_ROUNDINGS: readonly BasisRounding[] = [
  {
    practice: 'expenditure',
    name: { ko: '세출 산출기초 절상', en: 'expenditure rounded up at the basis row' },
    mode: 'up',
    effectiveFrom: '2008-01-01',
    effectiveTo: BLANK,
    source: SOURCE,
  },
  {
    practice: 'revenue',
    name: { ko: '세입 산출기초 절사', en: 'revenue rounded down at the basis row' },
    mode: 'down',
    effectiveFrom: '2008-01-01',
    effectiveTo: BLANK,
    source: SOURCE,
  },
];
