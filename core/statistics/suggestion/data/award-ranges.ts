import { BLANK } from '../../../blank.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** The awards for suggestions of one kind (포상금 지급 범위): its grades, and the least and most award, 원. */
export interface AwardRange extends DatedRule {
  /** The grades that are awarded, best first. */
  readonly grades: readonly string[];
  readonly least: bigint;
  readonly most: bigint;
}

/** The ranges in force at Yeongdeungpo-gu, by kind of suggestion. */
export const AWARD_RANGES: readonly AwardRange[] = [
  {
    practice: 'citizen',
    name: { ko: '구민창안 포상금', en: 'awards for suggestions of citizens' },
    effectiveFrom: '2015-01-01',
    effectiveTo: BLANK,
    source: '영등포구 구민창안제도 운영조례(제598호), 2015 주요업무 추진실적 7',
    grades: ['금상', '은상', '동상', '장려상', '노력상'],
    least: 300_000n,
    most: 2_000_000n,
  },
  {
    practice: 'official',
    name: { ko: '공무원제안 포상금', en: 'awards for suggestions of officials' },
    effectiveFrom: '2015-01-01',
    effectiveTo: BLANK,
    source: '영등포구 공무원 제안규칙(제465호), 2015 주요업무 추진실적 7',
    grades: ['금상', '은상', '동상', '장려상', '노력상', '우수제안'],
    least: 30_000n,
    most: 2_000_000n,
  },
];
