import { BLANK } from '../../../blank.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** How often records withheld from the public are reviewed again (비공개 기록물 재분류 주기). */
export interface ReclassificationCycle extends DatedRule {
  readonly years: number;
}

/** The cycles by law. */
export const RECLASSIFICATION_CYCLES: readonly ReclassificationCycle[] = [
  {
    practice: 'public-records-act',
    name: { ko: '비공개 기록물 재분류 주기', en: 'review of withheld records' },
    effectiveFrom: '2007-04-05',
    effectiveTo: BLANK,
    source: '공공기록물 관리에 관한 법률 제35조: 비공개로 분류된 날부터 5년마다',
    years: 5,
  },
];
