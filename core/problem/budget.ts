import type { Sentence } from '../sentence.ts';
import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with budgets and how they are carried out. */
export interface BudgetProblems {
  readonly 'amount-negative': RecordPlace & { readonly found: string };
  readonly 'over-executed': RecordPlace & { readonly found: string; readonly whole: string; readonly base: Sentence };
  readonly 'change-not-zero-sum': { readonly change: Sentence; readonly found: string };
  readonly 'deemed-pending': { readonly record: string; readonly found: string };
  readonly 'deemed-not-absorbed': { readonly record: string; readonly found: string };
  readonly 'deemed-absorbed-before': { readonly record: string; readonly date: string; readonly supplementary: string };
  readonly 'reserve-returned': { readonly record: string; readonly found: string };
  readonly 'reserve-over-limit': { readonly found: string; readonly limit: string; readonly share: string };
  readonly 'reserve-is-decision': { readonly record: string; readonly found: string };
  readonly 'rate-base-undeclared': { readonly record: string; readonly base: Sentence };
  readonly 'funding-differs': RecordPlace & { readonly found: string; readonly share: string };
  readonly 'saving-counted-twice': { readonly record: string };
  readonly 'forecast-over-budget': RecordPlace & { readonly found: string; readonly whole: string };
  readonly 'as-of-day-off': { readonly date: string; readonly reason: string; readonly workingDay: string };
  readonly 'total-blank': RecordPlace & { readonly expected: string };
  readonly 'gap-hidden-by-total': { readonly record: string; readonly grades: number; readonly sum: string };
}

/** The sentences of {@link BudgetProblems}. */
export const BUDGET_SENTENCES: SentenceTable<BudgetProblems> = {
  'amount-negative': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}(음수). 부호 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' is negative, ${p.found}. Check the sign`,
  },
  'over-executed': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) ${p.base.ko} ${p.whole}을(를) 넘음. 집행 내역 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} exceeds the ${p.base.en} ${p.whole}. Check the execution`,
  },
  'change-not-zero-sum': {
    severity: 'error',
    ko: (p) => `‘${p.change.ko}’의 회계 전체 합이 ${p.found}(0이어야 함). 빠진 상대 과목 확인 필요`,
    en: (p) => `'${p.change.en}' adds up to ${p.found} over the account, not 0. Find the line that is missing`,
  },
  'deemed-pending': {
    severity: 'info',
    ko: (p) => `${p.record}: 간주처리 ${p.found}이(가) 아직 추경에 반영되지 않음. 다음 추경에 계상 필요`,
    en: (p) => `${p.record}: the deemed budget ${p.found} is in no supplementary budget yet. Enter it in the next one`,
  },
  'deemed-not-absorbed': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: 간주처리 ${p.found}이(가) 회계연도가 끝나도록 추경에 반영되지 않음. 반영된 추경 회차 확인 필요`,
    en: (p) =>
      `${p.record}: the deemed budget ${p.found} was entered in no supplementary budget of the year. Check which one took it`,
  },
  'deemed-absorbed-before': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: 간주처리일 ${p.date}이(가) 반영했다는 ${p.supplementary}보다 늦음. 날짜 또는 회차 확인 필요`,
    en: (p) =>
      `${p.record}: deemed on ${p.date}, after ${p.supplementary} said to include it. Check the date or the round`,
  },
  'reserve-returned': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: 예비비 과목에 ${p.found}이(가) 되돌려짐. 사용 결정된 예비비는 환원할 수 없으므로 확인 필요`,
    en: (p) => `${p.record}: ${p.found} was given back to the reserve, which an approved use cannot be. Check it`,
  },
  'reserve-over-limit': {
    severity: 'warning',
    ko: (p) =>
      `일반예비비 ${p.found}이(가) 일반회계 예산총액의 ${p.share}%인 ${p.limit}을(를) 넘음. 예비비 구분 확인 필요`,
    en: (p) =>
      `The general reserve ${p.found} exceeds ${p.share} % of the general account, ${p.limit}. Check what it holds`,
  },
  'reserve-is-decision': {
    severity: 'info',
    ko: (p) => `${p.record}: 집행액 ${p.found}은(는) 지출이 아니라 사용 결정액. 다른 사업의 집행액과 합산 시 유의`,
    en: (p) =>
      `${p.record}: ${p.found} are decisions to use the reserve, not payments. Mind this where they are added up`,
  },
  'rate-base-undeclared': {
    severity: 'info',
    ko: (p) => `${p.record}: 예산현액 칸이 없어 집행률은 ${p.base.ko} 기준. 기준을 표에 적을 것`,
    en: (p) => `${p.record}: no column of the current budget, so rates are of the ${p.base.en}. Say so in the table`,
  },
  'funding-differs': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) 표시된 비율 ${p.share}%와 다름. 재원 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} is not the ${p.share} % printed. Check the funding`,
  },
  'saving-counted-twice': {
    severity: 'error',
    ko: (p) => `${p.record}: 예산절감과 낙찰차액에 함께 들어 있음. 한쪽에서만 집계`,
    en: (p) => `${p.record}: stands among the savings and among the award gaps. Count it once`,
  },
  'forecast-over-budget': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 전망 ${p.found}이(가) 예산 ${p.whole}을(를) 넘음. 집행 계획 확인 필요`,
    en: (p) => `${p.record}: the forecast '${p.field.en}' ${p.found} exceeds the budget ${p.whole}. Check the plan`,
  },
  'as-of-day-off': {
    severity: 'info',
    ko: (p) => `기준일 ${p.date}은(는) ${p.reason}. 시스템 마감일(직전 근무일 ${p.workingDay}) 확인 필요`,
    en: (p) =>
      `The reporting date ${p.date} is a day off (${p.reason}). Check the system's closing day (last working day ${p.workingDay})`,
  },
  'total-blank': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 합계 칸이 비어 있음. 계산값 ${p.expected} 기재`,
    en: (p) => `${p.record}: the total of '${p.field.en}' is empty. It is ${p.expected}`,
  },
  'gap-hidden-by-total': {
    severity: 'info',
    ko: (p) =>
      `${p.record}: 과부족 합계는 0이지만 ${p.grades}개 직급에서 어긋남(절댓값의 합 ${p.sum}). 직급별 확인 필요`,
    en: (p) =>
      `${p.record}: the gaps cancel out, but ${p.grades} grades are off (${p.sum} posts in all). Look at each grade`,
  },
};
