import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';

const executed = { ko: '집 행 액', en: 'Executed' };

/**
 * The division's budget status (예산현황): budget, executed to the reporting date, planned to the year's end, balance.
 * Source: 영등포구 기획예산과 2015 주요업무 추진실적, Ⅰ-4 예산현황.
 */
export const DIVISION_BUDGET: Form = {
  id: 'general.division-budget',
  version: 1,
  title: { ko: '예산현황', en: 'Budget status of the division' },
  unit: '천원',
  columns: [
    {
      key: 'programme',
      role: 'label',
      heading: { ko: '구 분', en: 'Programme' },
      group: BLANK,
      unit: 'text',
      measure: BLANK,
      isOptional: false,
    },
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
      heading: { ko: '10.31기준', en: 'to 31 Oct.' },
      group: executed,
      unit: 'money',
      measure: BLANK,
      isOptional: false,
    },
    {
      key: 'planned',
      role: 'planned',
      heading: { ko: '12.31까지\n(집행예정액)', en: 'planned to 31 Dec.' },
      group: executed,
      unit: 'money',
      measure: BLANK,
      isOptional: false,
    },
    {
      key: 'balance',
      role: 'balance',
      heading: { ko: '예상잔액', en: 'Expected balance' },
      group: BLANK,
      unit: 'money',
      measure: { kind: 'difference', added: ['budget'], subtracted: ['executed', 'planned'] },
      isOptional: false,
    },
    {
      key: 'executionRate',
      role: 'rate',
      heading: { ko: '집행률(%)', en: 'Execution rate (%)' },
      group: BLANK,
      unit: 'percent',
      measure: { kind: 'rate', part: 'executed', whole: 'budget' },
      isOptional: true,
    },
  ],
  total: { label: '계', position: 'first' },
  identities: [{ kind: 'not-negative', column: 'balance' }],
};
