import type { Form } from '../form/form.ts';
import { BUDGET_COLUMN, EXECUTION_RATE_COLUMN, labelColumn, moneyColumn, moneyMeasure } from './columns.ts';

const EXECUTED = { ko: '집 행 액', en: 'Executed' };

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
    labelColumn('programme', { ko: '구 분', en: 'Programme' }),
    BUDGET_COLUMN,
    moneyColumn('executed', { ko: '10.31기준', en: 'to 31 Oct.' }, { role: 'executed', group: EXECUTED }),
    moneyColumn(
      'planned',
      { ko: '12.31까지\n(집행예정액)', en: 'planned to 31 Dec.' },
      { role: 'planned', group: EXECUTED },
    ),
    moneyMeasure(
      'balance',
      { ko: '예상잔액', en: 'Expected balance' },
      { kind: 'difference', added: ['budget'], subtracted: ['executed', 'planned'] },
      { role: 'balance' },
    ),
    { ...EXECUTION_RATE_COLUMN, isOptional: true },
  ],
  total: { label: '계', position: 'first' },
  identities: [{ kind: 'not-negative', column: 'balance' }],
};
