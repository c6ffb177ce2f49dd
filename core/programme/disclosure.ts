import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import type { Sentence } from '../sentence.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

const HANDLED: Sentence = { ko: '처리현황', en: 'Decided' };

/**
 * Information requests (정보공개청구 처리현황): 청구 = 소계 + 기타, 소계 = 전부공개 + 부분공개 + 비공개.
 * 공개율 is definition A, of those decided. Source: 영등포구 2015 주요업무 추진실적 11.
 */
export const DISCLOSURE: Form = {
  id: 'disclosure.requests',
  version: 1,
  title: { ko: '정보공개청구 처리현황', en: 'Information requests' },
  unit: BLANK,
  columns: [
    labelColumn('period', { ko: '구분', en: 'Period' }),
    measuredColumn(
      'requests',
      { ko: '청구건수', en: 'Requests' },
      { kind: 'sum', of: ['full', 'partial', 'refused', 'other'] },
    ),
    measuredColumn(
      'decided',
      { ko: '소계', en: 'All' },
      { kind: 'sum', of: ['full', 'partial', 'refused'] },
      { group: HANDLED },
    ),
    inputColumn('full', { ko: '전부공개', en: 'Disclosed' }, 'count', { group: HANDLED }),
    inputColumn('partial', { ko: '부분공개', en: 'In part' }, 'count', { group: HANDLED }),
    inputColumn('refused', { ko: '비공개', en: 'Withheld' }, 'count', { group: HANDLED }),
    inputColumn('other', { ko: '기타\n(취하, 타기관 이송 등)', en: 'Other (withdrawn, transferred)' }, 'count'),
    measuredColumn(
      'disclosed',
      { ko: '공개', en: 'Disclosed in all' },
      { kind: 'sum', of: ['full', 'partial'] },
      { isOptional: true },
    ),
    measuredColumn(
      'disclosureRate',
      { ko: '공개율(처리 대비, %)', en: 'Disclosure rate, of those decided (%)' },
      { kind: 'rate', part: 'disclosed', whole: 'decided' },
      { isOptional: true },
    ),
  ],
  total: { label: '누계', position: 'last' },
  identities: [],
};

/** The forms of information disclosure. */
export const DISCLOSURE_FORMS: readonly Form[] = [DISCLOSURE];
