import { BLANK } from '../../blank.ts';
import type { Sentence } from '../../sentence.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** A block of grades in the heading of the staffing table (직군), e.g. 일반직 4급–9급. */
export interface GradeBlock {
  readonly id: string;
  readonly name: Sentence;
  /** From the highest grade down. */
  readonly grades: readonly string[];
}

/** The blocks a staffing table has while they are in force (정원표 구성). */
export interface GradeLayout extends DatedRule {
  /** `standard`, or `without-management` for an office that has dropped the 관리운영직 block. */
  readonly practice: 'standard' | 'without-management';
  readonly blocks: readonly GradeBlock[];
}

const gradesFrom = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, n) => `${first + n}급`);

const GENERAL: GradeBlock = {
  id: 'general',
  name: { ko: '일반직', en: 'general service' },
  grades: gradesFrom(4, 9),
};
const MANAGEMENT: GradeBlock = {
  id: 'management',
  name: { ko: '관리운영직', en: 'management and operation' },
  grades: gradesFrom(6, 9),
};
const TECHNICAL: GradeBlock = {
  id: 'technical',
  name: { ko: '기능직', en: 'technical service' },
  grades: gradesFrom(6, 9),
};
const SPECIAL: GradeBlock = {
  id: 'special',
  name: { ko: '별정직·임기제', en: 'special and fixed-term service' },
  grades: gradesFrom(6, 9),
};

/** The layouts by the years they hold; grades are configuration, not schema. */
export const GRADE_LAYOUTS: readonly GradeLayout[] = [
  {
    practice: 'standard',
    name: { ko: '기능직이 있는 정원표', en: 'with technical service' },
    blocks: [GENERAL, TECHNICAL, SPECIAL],
    effectiveFrom: '1981-06-15',
    effectiveTo: '2013-12-11',
    source: '지방공무원법(직종 개편 전)',
  },
  {
    practice: 'standard',
    name: { ko: '관리운영직이 있는 정원표', en: 'with management and operation' },
    blocks: [GENERAL, MANAGEMENT, SPECIAL],
    effectiveFrom: '2013-12-12',
    effectiveTo: BLANK,
    source: '지방공무원법 직종 개편(기능직의 일반직 통합, 2013. 12. 12.); 2015 주요업무 추진실적 Ⅰ-2 인력',
  },
  {
    practice: 'without-management',
    name: { ko: '관리운영직이 없는 정원표', en: 'without management and operation' },
    blocks: [GENERAL, SPECIAL],
    effectiveFrom: '2013-12-12',
    effectiveTo: BLANK,
    source: '관리운영직 정원이 모두 일반직으로 전환된 기관의 정원표',
  },
];
