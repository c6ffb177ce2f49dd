import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Sentence } from '../../sentence.ts';
import { DISCLOSURE_FIELDS } from './tally.ts';

const REPORT: Sentence = { ko: '정보공개 연차보고서', en: 'Annual report on information disclosure' };
const SINCE_2011 = { section: 'disclosure', version: 2, effectiveFrom: '2011-10-01' };
const official = metricFamily({ ...SINCE_2011, source: REPORT });
const press = metricFamily({
  ...SINCE_2011,
  source: { ko: '언론 보도의 산정 방식', en: 'Practice of the press' },
});
const local = metricFamily({
  ...SINCE_2011,
  source: { ko: '일부 기관의 자체 산정 방식', en: 'Practice of some offices' },
});

const { requests: REQUESTS, full: FULL } = DISCLOSURE_FIELDS;
const DECIDED: Sentence = { ko: '처리', en: 'decided' };
const CLASSES: Sentence = { ko: '전부공개 + 부분공개 + 비공개', en: 'disclosed + in part + withheld' };
const DISCLOSED: Sentence = { ko: '전부공개 + 부분공개', en: 'disclosed + in part' };

/** How a disclosure rate is made: by A, B or C. A is the definition of the national report and the default. */
export type DisclosureDefinition = 'A' | 'B' | 'C';

/** The disclosure rates by definition (공개율). Three definitions are three metrics: never comparable. */
export const DISCLOSURE_RATES: Readonly<Record<DisclosureDefinition, Metric>> = {
  A: official('rateOfDecided', {
    name: { ko: '공개율(처리 대비)', en: 'Disclosure rate (of those decided)' },
    part: DISCLOSED,
    whole: CLASSES,
  }),
  B: press('rateOfRequests', {
    name: { ko: '공개율(청구 대비)', en: 'Disclosure rate (of requests)' },
    part: DISCLOSED,
    whole: REQUESTS,
  }),
  C: local('rateHalfWeighted', {
    name: { ko: '공개율(부분공개 0.5 가중)', en: 'Disclosure rate (in part counts half)' },
    part: { ko: '전부공개 + 0.5 × 부분공개', en: 'disclosed + 0.5 × in part' },
    whole: CLASSES,
  }),
};

/** The other rates of a tally. */
export const DISCLOSURE_METRICS = {
  fullOfDecided: official('fullOfDecided', {
    name: { ko: '전부공개율(처리 대비)', en: 'Full disclosure (of those decided)' },
    part: FULL,
    whole: DECIDED,
    base: CLASSES,
  }),
  partialOfDecided: official('partialOfDecided', {
    name: { ko: '부분공개율', en: 'Disclosure in part' },
    part: DISCLOSURE_FIELDS.partial,
    whole: DECIDED,
    base: CLASSES,
  }),
  refusedOfDecided: official('refusedOfDecided', {
    name: { ko: '비공개율', en: 'Refusal rate' },
    part: DISCLOSURE_FIELDS.refused,
    whole: DECIDED,
    base: CLASSES,
  }),
  decidedOfRequests: official('decidedOfRequests', {
    name: { ko: '처리율', en: 'Decided, of requests' },
    part: DECIDED,
    whole: REQUESTS,
  }),
  otherOfRequests: official('otherOfRequests', {
    name: { ko: '기타 비율', en: 'Other, of requests' },
    part: DISCLOSURE_FIELDS.other,
    whole: REQUESTS,
  }),
  fullOfRequests: press('fullOfRequests', {
    name: { ko: '전부공개율(청구 대비)', en: 'Full disclosure (of requests)' },
    part: FULL,
    whole: REQUESTS,
  }),
} as const satisfies Record<string, Metric>;

/** The same rates before October 2011, when information that is not held counted as withheld. */
export const EARLIER_DISCLOSURE_METRICS: readonly Metric[] = [
  ...Object.values(DISCLOSURE_RATES),
  ...Object.values(DISCLOSURE_METRICS),
].map((metric) => ({ ...metric, version: 1, effectiveFrom: '1998-01-01' }));

/** 원문공개율: original documents opened, of those registered in the scope of disclosure. */
export const ORIGINAL_DOCUMENT_RATE = metricFamily({
  section: 'disclosure',
  source: { ko: '정보공개법 제8조의2', en: 'Information Disclosure Act, art. 8-2' },
  effectiveFrom: '2014-03-01',
})('originalDocuments', {
  name: { ko: '원문공개율', en: 'Original documents disclosed' },
  part: { ko: '공개 원문', en: 'documents opened' },
  whole: { ko: '공개대상 결재문서', en: 'documents in scope' },
  base: { ko: '원문공개 대상 결재문서(2015년: 부구청장 이상 결재)', en: 'approved documents in scope' },
});

/** 이의신청 인용률: appeals allowed in whole or in part, of those decided. */
export const APPEAL_RATE = metricFamily({ ...SINCE_2011, version: 1, source: REPORT })('appealsAllowed', {
  name: { ko: '이의신청 인용률', en: 'Appeals allowed' },
  part: { ko: '인용 + 부분인용', en: 'allowed + allowed in part' },
  whole: { ko: '처리한 이의신청', en: 'appeals decided' },
});
