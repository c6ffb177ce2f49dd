import { BLANK, type Blank } from '../../../blank.ts';
import { exact, type Fixed } from '../../../number/fixed.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** What a renewal takes (재계약 기준); blank where the practice sets nothing. */
export interface ConsignmentRule extends DatedRule {
  /** A score below it excludes the contractor from renewal. */
  readonly leastScore: Fixed | Blank;
  /** The evaluation is to stand at least so many days before the term ends. */
  readonly evaluationDaysBefore: number | Blank;
  /** The longest term, in years. */
  readonly mostYears: number | Blank;
}

/** The practices that were found; several may be in force at once, so an office names its own. */
export const CONSIGNMENT_RULES: readonly ConsignmentRule[] = [
  {
    practice: 'seoul',
    name: { ko: '서울시 민간위탁 관리지침', en: 'guideline of Seoul' },
    effectiveFrom: '2012-01-01',
    effectiveTo: BLANK,
    source: '서울시 민간위탁 종합성과평가: 60점 미만 재계약 배제(언론 보도), 위탁기간 3년 이내(확인 필요)',
    leastScore: exact(60),
    evaluationDaysBefore: BLANK,
    mostYears: 3,
  },
  {
    practice: 'iksan',
    name: { ko: '익산시 민간위탁 조례', en: 'ordinance of Iksan' },
    effectiveFrom: '2012-01-01',
    effectiveTo: BLANK,
    source: '익산시 사무의 민간위탁 조례: 위탁기간 만료 90일 전까지 성과평가 및 공개',
    leastScore: BLANK,
    evaluationDaysBefore: 90,
    mostYears: BLANK,
  },
  {
    practice: 'welfare',
    name: { ko: '사회복지시설 위탁', en: 'welfare facilities' },
    effectiveFrom: '2012-01-01',
    effectiveTo: BLANK,
    source: '사회복지사업법 시행규칙: 위탁기간 5년(확인 필요)',
    leastScore: BLANK,
    evaluationDaysBefore: BLANK,
    mostYears: 5,
  },
];

/** The days before the end of a term on which a reminder is due, the nearest first (만료 도래 알림). */
export const EXPIRY_ALERT_DAYS: readonly number[] = [90, 180];
