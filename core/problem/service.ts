import type { Sentence } from '../sentence.ts';
import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with participatory budgeting, suggestions, consigned services and information requests. */
export interface ServiceProblems {
  readonly 'ballot-void': { readonly record: string; readonly reason: Sentence };
  readonly 'vote-tied': { readonly records: string; readonly score: string };
  readonly 'not-presented': { readonly record: string };
  readonly 'cap-exceeded': RecordPlace & { readonly found: string; readonly cap: string };
  readonly 'award-outside-range': { readonly record: string; readonly found: string; readonly range: string };
  readonly 'grade-differs': {
    readonly record: string;
    readonly found: string;
    readonly expected: string;
    readonly score: string;
  };
  readonly 'term-too-long': { readonly record: string; readonly found: string; readonly limit: string };
  readonly 'evaluation-missing': { readonly record: string };
  readonly 'evaluation-late': { readonly record: string; readonly found: string; readonly expected: string };
  readonly 'recontract-excluded': { readonly record: string; readonly found: string; readonly least: string };
  readonly 'request-overdue': { readonly record: string; readonly due: string; readonly days: string };
  readonly 'deadline-unknown': { readonly record: string; readonly received: string };
}

/** The sentences of {@link ServiceProblems}. */
export const SERVICE_SENTENCES: SentenceTable<ServiceProblems> = {
  'ballot-void': {
    severity: 'info',
    ko: (p) => `${p.record}: 무효표(${p.reason.ko}). 집계에서 제외`,
    en: (p) => `${p.record}: void ballot (${p.reason.en}), not counted`,
  },
  'vote-tied': {
    severity: 'warning',
    ko: (p) => `${p.records}: ${p.score}점 동점이 동점 처리 기준으로 가려지지 않음. 위원회 결정 필요`,
    en: (p) => `${p.records}: tied at ${p.score}, and no tie rule decides. The committee must decide`,
  },
  'not-presented': {
    severity: 'error',
    ko: (p) => `${p.record}: 상정하지 않은 사업. 상정 목록에 있는지 확인 필요`,
    en: (p) => `${p.record}: was never presented. Check the list of presented projects`,
  },
  'cap-exceeded': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) 한도 ${p.cap}을(를) 넘음. 선정 사업 또는 한도 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} exceeds the cap ${p.cap}. Check the selection or the cap`,
  },
  'award-outside-range': {
    severity: 'error',
    ko: (p) => `${p.record}: 포상금 ${p.found}이(가) 지급 범위(${p.range})를 벗어남. 금액 또는 등급 확인 필요`,
    en: (p) => `${p.record}: the award ${p.found} is outside the range ${p.range}. Check the amount or the grade`,
  },
  'grade-differs': {
    severity: 'warning',
    ko: (p) => `${p.record}: 등급이 ‘${p.found}’(으)로 적혀 있으나 ${p.score}점은 ‘${p.expected}’. 등급 확인 필요`,
    en: (p) => `${p.record}: graded '${p.found}', but a score of ${p.score} is '${p.expected}'. Check the grade`,
  },
  'term-too-long': {
    severity: 'error',
    ko: (p) => `${p.record}: 위탁기간(${p.found})이 한도 ${p.limit}년을 넘음. 기간 확인 필요`,
    en: (p) => `${p.record}: the term (${p.found}) exceeds ${p.limit} years. Check the term`,
  },
  'evaluation-missing': {
    severity: 'error',
    ko: (p) => `${p.record}: 재계약 전 성과평가 없음. 평가 실시 후 재계약`,
    en: (p) => `${p.record}: no evaluation before the renewal. Evaluate before renewing`,
  },
  'evaluation-late': {
    severity: 'warning',
    ko: (p) => `${p.record}: 성과평가(${p.found})가 기한 ${p.expected} 이후임. 평가 일정 확인 필요`,
    en: (p) => `${p.record}: evaluated on ${p.found}, after ${p.expected}. Check the schedule`,
  },
  'recontract-excluded': {
    severity: 'error',
    ko: (p) => `${p.record}: 성과평가 ${p.found}점은 재계약 기준 ${p.least}점 미만. 재계약 대상에서 제외`,
    en: (p) => `${p.record}: scored ${p.found}, below ${p.least}. Exclude it from renewal`,
  },
  'request-overdue': {
    severity: 'warning',
    ko: (p) => `${p.record}: 처리기한 ${p.due}을(를) ${p.days}일 넘김. 결정 또는 연장 통지 확인 필요`,
    en: (p) => `${p.record}: ${p.days} days past the deadline ${p.due}. Check the decision or the notice of extension`,
  },
  'deadline-unknown': {
    severity: 'info',
    ko: (p) => `${p.record}: 접수일 ${p.received} 이후의 공휴일 자료가 없어 처리기한을 계산하지 않음`,
    en: (p) => `${p.record}: no deadline, because the holidays after ${p.received} are not known`,
  },
};
