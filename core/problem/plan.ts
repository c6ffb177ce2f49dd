import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with plans and what becomes of them. */
export interface PlanProblems {
  readonly 'schedule-unreadable': { readonly record: string; readonly found: string };
  readonly 'schedule-invalid': { readonly record: string; readonly found: string; readonly reason: string };
  readonly 'task-in-two-periods': { readonly record: string; readonly first: string; readonly second: string };
  readonly 'task-added': { readonly record: string; readonly task: string };
  readonly 'task-dropped': { readonly record: string; readonly task: string };
  readonly 'task-without-result': { readonly record: string; readonly schedule: string };
  readonly 'year-missing': { readonly record: string; readonly year: number };
  readonly 'title-ambiguous': { readonly record: string; readonly ids: string };
  readonly 'title-unknown': { readonly record: string };
}

/** The sentences of {@link PlanProblems}. */
export const PLAN_SENTENCES: SentenceTable<PlanProblems> = {
  'schedule-unreadable': {
    severity: 'warning',
    ko: (p) => `${p.record}: 시기 ‘${p.found}’을(를) 읽을 수 없어 월별 일정에 넣지 않음. 월 또는 주기로 표기`,
    en: (p) =>
      `${p.record}: the schedule '${p.found}' could not be read and is in no month. Write months or a recurrence`,
  },
  'schedule-invalid': {
    severity: 'error',
    ko: (p) => `${p.record}: 시기 ‘${p.found}’이(가) 맞지 않음(${p.reason}). 날짜 확인 필요`,
    en: (p) => `${p.record}: the schedule '${p.found}' does not hold (${p.reason}). Check the dates`,
  },
  'task-in-two-periods': {
    severity: 'info',
    ko: (p) => `${p.record}: 같은 업무의 시기가 ‘${p.first}’와(과) ‘${p.second}’ 두 가지. 하나로 통일 필요`,
    en: (p) => `${p.record}: one task with two periods, '${p.first}' and '${p.second}'. Use one`,
  },
  'task-added': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.task}’ 신규. 전년도 계획에 없던 업무`,
    en: (p) => `${p.record}: '${p.task}' is new; last year's plan did not have it`,
  },
  'task-dropped': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.task}’ 제외. 전년도 계획에는 있던 업무`,
    en: (p) => `${p.record}: '${p.task}' is gone; last year's plan had it`,
  },
  'task-without-result': {
    severity: 'warning',
    ko: (p) => `${p.record}: 시기 ‘${p.schedule}’이(가) 지났으나 추진실적이 없음. 실적 또는 사유 기재 필요`,
    en: (p) => `${p.record}: its time '${p.schedule}' has passed without a result. State the result or the reason`,
  },
  'year-missing': {
    severity: 'warning',
    ko: (p) => `${p.record}: ${p.year}년 자료가 없어 전년과 비교하지 않음. 계획 또는 실적 확인 필요`,
    en: (p) => `${p.record}: nothing of ${p.year} to compare with. Check the plan or the result`,
  },
  'title-ambiguous': {
    severity: 'error',
    ko: (p) => `‘${p.record}’: 이 이름을 쓰는 사업이 둘 이상(${p.ids}). 사업 식별자로 지정 필요`,
    en: (p) => `'${p.record}' is the name of several programmes (${p.ids}). Name the programme by its id`,
  },
  'title-unknown': {
    severity: 'warning',
    ko: (p) => `‘${p.record}’: 등록된 사업 이름이 아님. 사업 목록에 이름을 추가하거나 고칠 것`,
    en: (p) => `'${p.record}' is the name of no programme. Add it to the list or correct it`,
  },
};
