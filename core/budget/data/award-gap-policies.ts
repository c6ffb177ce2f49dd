import { BLANK } from '../../blank.ts';
import type { Sentence } from '../../sentence.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** What an office may do with what a tender saved (낙찰차액 처리 기준), as text; the arithmetic is the same. */
export interface AwardGapPolicy extends DatedRule {
  readonly text: Sentence;
}

/** The policies by the days they hold; an office replaces the texts by its own guideline. */
export const AWARD_GAP_POLICIES: readonly AwardGapPolicy[] = [
  {
    practice: 'award-gap',
    name: { ko: '낙찰차액 사용 기준(개정 전)', en: 'use of award gaps, before the revision' },
    text: { ko: '2024. 6. 1. 개정 전 기준에 따라 처리', en: 'handled by the rules before 1 June 2024' },
    effectiveFrom: '2015-01-01',
    effectiveTo: '2024-05-31',
    source: 'bluestella.tistory.com(2024. 6. 1. 낙찰차액 사용 기준 개정 안내)',
  },
  {
    practice: 'award-gap',
    name: { ko: '낙찰차액 사용 기준(개정)', en: 'use of award gaps, revised' },
    text: { ko: '2024. 6. 1. 개정 기준에 따라 처리', en: 'handled by the rules since 1 June 2024' },
    effectiveFrom: '2024-06-01',
    effectiveTo: BLANK,
    source: 'bluestella.tistory.com(2024. 6. 1. 낙찰차액 사용 기준 개정 안내)',
  },
];
