import type { Metric } from '../../metric/metric.ts';
import type { Sentence } from '../../sentence.ts';
import { rateMetric } from '../rate-metric.ts';

const REPORT: Sentence = { ko: '정보공개 연차보고서', en: 'Annual report on information disclosure' };
const PRESS: Sentence = { ko: '언론 보도의 산정 방식', en: 'Practice of the press' };
const DECIDED: Sentence = { ko: '전부공개 + 부분공개 + 비공개', en: 'disclosed + disclosed in part + withheld' };
const REQUESTS: Sentence = { ko: '청구건수', en: 'requests' };

/** How a disclosure rate is made: by A, B or C. A is the definition of the national report and the default. */
export type DisclosureDefinition = 'A' | 'B' | 'C';

/** The disclosure rates by definition (공개율). Three definitions are three metrics: never comparable. */
export const DISCLOSURE_RATES: Readonly<Record<DisclosureDefinition, Metric>> = {
  A: rateMetric({
    id: 'disclosure.rateOfDecided',
    version: 2,
    name: { ko: '공개율(처리 대비)', en: 'Disclosure rate (of those decided)' },
    formula: {
      ko: '(전부공개 + 부분공개) ÷ (전부공개 + 부분공개 + 비공개) × 100',
      en: '(disclosed + in part) ÷ (disclosed + in part + withheld) × 100',
    },
    base: DECIDED,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  B: rateMetric({
    id: 'disclosure.rateOfRequests',
    version: 2,
    name: { ko: '공개율(청구 대비)', en: 'Disclosure rate (of requests)' },
    formula: { ko: '(전부공개 + 부분공개) ÷ 청구건수 × 100', en: '(disclosed + in part) ÷ requests × 100' },
    base: REQUESTS,
    source: PRESS,
    effectiveFrom: '2011-10-01',
  }),
  C: rateMetric({
    id: 'disclosure.rateHalfWeighted',
    version: 2,
    name: { ko: '공개율(부분공개 0.5 가중)', en: 'Disclosure rate (in part counts half)' },
    formula: {
      ko: '(전부공개 + 0.5 × 부분공개) ÷ (전부공개 + 부분공개 + 비공개) × 100',
      en: '(disclosed + 0.5 × in part) ÷ (disclosed + in part + withheld) × 100',
    },
    base: DECIDED,
    source: { ko: '일부 기관의 자체 산정 방식', en: 'Practice of some offices' },
    effectiveFrom: '2011-10-01',
  }),
};

/** The other rates of a tally. */
export const DISCLOSURE_METRICS = {
  fullOfDecided: rateMetric({
    id: 'disclosure.fullOfDecided',
    version: 2,
    name: { ko: '전부공개율(처리 대비)', en: 'Full disclosure (of those decided)' },
    formula: { ko: '전부공개 ÷ 처리 × 100', en: 'disclosed ÷ decided × 100' },
    base: DECIDED,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  partialOfDecided: rateMetric({
    id: 'disclosure.partialOfDecided',
    version: 2,
    name: { ko: '부분공개율', en: 'Disclosure in part' },
    formula: { ko: '부분공개 ÷ 처리 × 100', en: 'disclosed in part ÷ decided × 100' },
    base: DECIDED,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  refusedOfDecided: rateMetric({
    id: 'disclosure.refusedOfDecided',
    version: 2,
    name: { ko: '비공개율', en: 'Refusal rate' },
    formula: { ko: '비공개 ÷ 처리 × 100', en: 'withheld ÷ decided × 100' },
    base: DECIDED,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  decidedOfRequests: rateMetric({
    id: 'disclosure.decidedOfRequests',
    version: 2,
    name: { ko: '처리율', en: 'Decided, of requests' },
    formula: { ko: '처리 ÷ 청구건수 × 100', en: 'decided ÷ requests × 100' },
    base: REQUESTS,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  otherOfRequests: rateMetric({
    id: 'disclosure.otherOfRequests',
    version: 2,
    name: { ko: '기타 비율', en: 'Other, of requests' },
    formula: { ko: '기타 ÷ 청구건수 × 100', en: 'other ÷ requests × 100' },
    base: REQUESTS,
    source: REPORT,
    effectiveFrom: '2011-10-01',
  }),
  fullOfRequests: rateMetric({
    id: 'disclosure.fullOfRequests',
    version: 2,
    name: { ko: '전부공개율(청구 대비)', en: 'Full disclosure (of requests)' },
    formula: { ko: '전부공개 ÷ 청구건수 × 100', en: 'disclosed ÷ requests × 100' },
    base: REQUESTS,
    source: PRESS,
    effectiveFrom: '2011-10-01',
  }),
} as const satisfies Record<string, Metric>;

/** 원문공개율: original documents opened, of those registered in the scope of disclosure. */
export const ORIGINAL_DOCUMENT_RATE = rateMetric({
  id: 'disclosure.originalDocuments',
  name: { ko: '원문공개율', en: 'Original documents disclosed' },
  formula: { ko: '공개 원문 ÷ 공개대상 결재문서 × 100', en: 'documents opened ÷ documents in scope × 100' },
  base: { ko: '원문공개 대상 결재문서(2015년: 부구청장 이상 결재)', en: 'approved documents in scope' },
  source: { ko: '정보공개법 제8조의2', en: 'Information Disclosure Act, art. 8-2' },
  effectiveFrom: '2014-03-01',
});

/** 이의신청 인용률: appeals allowed in whole or in part, of those decided. */
export const APPEAL_RATE = rateMetric({
  id: 'disclosure.appealsAllowed',
  name: { ko: '이의신청 인용률', en: 'Appeals allowed' },
  formula: { ko: '(인용 + 부분인용) ÷ 처리한 이의신청 × 100', en: 'appeals allowed ÷ appeals decided × 100' },
  base: { ko: '처리한 이의신청', en: 'appeals decided' },
  source: REPORT,
  effectiveFrom: '2011-10-01',
});
