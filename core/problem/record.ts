import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import type { SentenceTable } from './sentence-table.ts';

/** A field of a record a problem is about: the record by its name or id as shown, the field by its heading. */
export interface RecordPlace {
  readonly record: string;
  readonly field: Sentence;
}

/** What is wrong with records, whatever they are about. */
export interface RecordProblems {
  readonly 'record-duplicated': { readonly record: string };
  readonly 'field-missing': RecordPlace;
  readonly 'count-invalid': RecordPlace & { readonly found: string };
  readonly 'period-reversed': RecordPlace & { readonly found: string };
  readonly 'state-unknown': RecordPlace & { readonly found: string; readonly known: string };
  readonly 'sum-differs': RecordPlace & { readonly found: string; readonly expected: string };
  readonly 'exceeds-whole': RecordPlace & { readonly found: string; readonly whole: string };
  readonly 'weights-not-100': RecordPlace & { readonly found: string };
}

/** The sentences of {@link RecordProblems}. */
export const RECORD_SENTENCES: SentenceTable<RecordProblems> = {
  'record-duplicated': {
    severity: 'error',
    ko: (p) => `${p.record}: 같은 식별자가 두 번 있음. 하나만 남기고 다시 실행`,
    en: (p) => `${p.record}: the id stands twice. Keep one and run again`,
  },
  'field-missing': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 없음. 입력 후 다시 실행`,
    en: (p) => `${p.record}: '${p.field.en}' is missing. Fill it in and run again`,
  },
  'count-invalid': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '은/는')} 0 이상의 정수가 아님. 고친 뒤 다시 실행`,
    en: (p) =>
      `${p.record}: '${p.field.en}' ${p.found} is not a whole number of zero or more. Correct it and run again`,
  },
  'period-reversed': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}의 시작이 끝보다 늦음. 기간 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} begins after it ends. Check the period`,
  },
  'state-unknown': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '은/는')} 정해진 구분(${p.known})에 없음. 구분 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} is none of ${p.known}. Check it`,
  },
  'sum-differs': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '이/가')} 내역의 합 ${withParticle(p.expected, '과/와')} 다름. 합계 또는 내역 확인 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' ${p.found} differs from the sum of its parts ${p.expected}. Check the total or the parts`,
  },
  'exceeds-whole': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '이/가')} 전체 ${p.whole}보다 큼. 두 값 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} exceeds the whole ${p.whole}. Check both`,
  },
  'weights-not-100': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 합이 ${p.found}(100이어야 함). 가중치 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' add up to ${p.found}, not 100. Check the weights`,
  },
};
