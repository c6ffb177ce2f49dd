import { BLANK } from '../../../blank.ts';
import type { Sentence } from '../../../sentence.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** What became of an information request (처리 결과), as the national data name it. */
export type RequestOutcome =
  | 'disclosed'
  | 'disclosed-in-part'
  | 'withheld'
  | 'not-held'
  | 'withdrawn'
  | 'transferred'
  | 'transferred-offline'
  | 'closed'
  | 'petition'
  | 'complaint'
  | 'stayed'
  | 'pending';

/** The names of the outcomes. */
export const REQUEST_OUTCOMES: Readonly<Record<RequestOutcome, Sentence>> = {
  disclosed: { ko: '전부공개', en: 'disclosed' },
  'disclosed-in-part': { ko: '부분공개', en: 'disclosed in part' },
  withheld: { ko: '비공개', en: 'withheld' },
  'not-held': { ko: '정보부존재', en: 'information not held' },
  withdrawn: { ko: '청구취하', en: 'withdrawn' },
  transferred: { ko: '이송완료', en: 'transferred' },
  'transferred-offline': { ko: '타기관이송(오프라인)', en: 'transferred on paper' },
  closed: { ko: '종결처리', en: 'closed' },
  petition: { ko: '민원이첩', en: 'handled as a petition' },
  complaint: { ko: '진정질의', en: 'complaint or question' },
  stayed: { ko: '실시정지', en: 'disclosure stayed' },
  pending: { ko: '미결정(계류중)', en: 'pending' },
};

/** The classes of the printed table (처리현황의 구분): 전부공개, 부분공개, 비공개, 기타, 계류. */
export type OutcomeClass = 'full' | 'partial' | 'refused' | 'other' | 'pending';

/** Which outcome is printed in which class (구분 기준). */
export interface OutcomeClassification extends DatedRule {
  readonly classes: Readonly<Record<RequestOutcome, OutcomeClass>>;
  /** The version of the disclosure rates that follow from it. */
  readonly version: number;
}

const SINCE_2011: Readonly<Record<RequestOutcome, OutcomeClass>> = {
  disclosed: 'full',
  'disclosed-in-part': 'partial',
  withheld: 'refused',
  'not-held': 'other',
  withdrawn: 'other',
  transferred: 'other',
  'transferred-offline': 'other',
  closed: 'other',
  petition: 'other',
  complaint: 'other',
  stayed: 'other',
  pending: 'pending',
};

/** The classifications: since October 2011 information that is not held no longer counts as withheld. */
export const OUTCOME_CLASSIFICATIONS: readonly OutcomeClassification[] = [
  {
    practice: 'national',
    name: { ko: '정보부존재를 비공개에 포함', en: 'not held counts as withheld' },
    effectiveFrom: '1998-01-01',
    effectiveTo: '2011-09-30',
    source: '정보공개 연차보고서: 2011년 10월 이전 통계',
    classes: { ...SINCE_2011, 'not-held': 'refused' },
    version: 1,
  },
  {
    practice: 'national',
    name: { ko: '정보부존재를 비공개에서 제외', en: 'not held apart from withheld' },
    effectiveFrom: '2011-10-01',
    effectiveTo: BLANK,
    source: '정보공개 연차보고서: 2011년 10월부터 정보부존재 제외',
    classes: SINCE_2011,
    version: 2,
  },
];
