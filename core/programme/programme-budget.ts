import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';

/**
 * A programme's budget table (사업별 예산현황): budget, executed, execution rate, in one row.
 * Source: 영등포구 기획예산과 2015 주요업무 추진실적, each of the eleven programmes.
 */
export const PROGRAMME_BUDGET: Form = {
  id: 'programme.budget',
  version: 1,
  title: { ko: '사업 예산현황', en: 'Budget of a programme' },
  unit: '천원',
  columns: [
    {
      key: 'budget',
      role: 'budget',
      heading: { ko: '예 산 액', en: 'Budget' },
      group: BLANK,
      unit: 'money',
      measure: BLANK,
      isOptional: false,
    },
    {
      key: 'executed',
      role: 'executed',
      heading: { ko: '집 행 액', en: 'Executed' },
      group: BLANK,
      unit: 'money',
      measure: BLANK,
      isOptional: false,
    },
    {
      key: 'executionRate',
      role: 'rate',
      heading: { ko: '집행률(%)', en: 'Execution rate (%)' },
      group: BLANK,
      unit: 'percent',
      measure: { kind: 'rate', part: 'executed', whole: 'budget' },
      isOptional: false,
    },
  ],
  total: BLANK,
  identities: [],
};
