import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with the figures and the evaluation of a local public enterprise. */
export interface EnterpriseProblems {
  readonly 'three-way-differs': RecordPlace & {
    readonly found: string;
    readonly revenue: string;
    readonly cost: string;
    readonly expected: string;
  };
  readonly 'product-score-differs': {
    readonly record: string;
    readonly found: string;
    readonly points: string;
    readonly rating: string;
    readonly expected: string;
  };
  readonly 'roll-ups-differ': { readonly record: string; readonly byGroup: string; readonly byType: string };
}

/** The sentences of {@link EnterpriseProblems}. */
export const ENTERPRISE_SENTENCES: SentenceTable<EnterpriseProblems> = {
  'three-way-differs': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ 수지 ${p.found}이(가) 수익 ${p.revenue} − 비용 ${p.cost} = ${p.expected}과(와) 다름. 세 금액 확인 필요`,
    en: (p) =>
      `${p.record}: the balance of '${p.field.en}', ${p.found}, is not revenue ${p.revenue} − cost ${p.cost} = ${p.expected}. Check all three`,
  },
  'product-score-differs': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: 득점 ${p.found}이(가) 배점 ${p.points} × 평점 ${p.rating} ÷ 100 = ${p.expected}과(와) 다름. 배점·평점 확인 필요`,
    en: (p) =>
      `${p.record}: the score ${p.found} is not ${p.points} points × rating ${p.rating} ÷ 100 = ${p.expected}. Check both`,
  },
  'roll-ups-differ': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: 부문별 합 ${p.byGroup}과(와) 정량·정성·가점 합 ${p.byType}이(가) 다름. 가점 위치와 단수처리 확인 필요`,
    en: (p) =>
      `${p.record}: ${p.byGroup} by group, but ${p.byType} by kind and bonus. Check where the bonus stands and the rounding`,
  },
};
