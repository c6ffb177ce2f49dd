import { BLANK } from '../../blank.ts';
import { fixed, type Fixed } from '../../number/fixed.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** How much of the general account the general reserve may be (예비비 한도). */
export interface ReserveLimit extends DatedRule {
  /** In per cent of the general account's budget. */
  readonly percent: Fixed;
}

/** The limits of the reserve by the years they hold. */
export const RESERVE_LIMITS: readonly ReserveLimit[] = [
  {
    practice: 'general-reserve',
    name: { ko: '일반예비비 1% 이내', en: 'general reserve within 1 %' },
    percent: fixed(1n),
    effectiveFrom: '2014-11-29',
    effectiveTo: BLANK,
    source: '지방재정법 제43조(일반회계 예산총액의 100분의 1 이내, 재해·재난 목적예비비 별도)',
  },
];
