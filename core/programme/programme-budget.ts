import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { BUDGET_COLUMN, EXECUTION_RATE_COLUMN, moneyColumn } from './columns.ts';

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
    BUDGET_COLUMN,
    moneyColumn('executed', { ko: '집 행 액', en: 'Executed' }, { role: 'executed' }),
    EXECUTION_RATE_COLUMN,
  ],
  total: BLANK,
  identities: [],
};
