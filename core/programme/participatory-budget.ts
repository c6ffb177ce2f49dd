import type { Column, Form } from '../form/form.ts';
import type { Sentence } from '../sentence.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

const COUNT: Sentence = { ko: '건수', en: 'Number' };
const AMOUNT: Sentence = { ko: '금액', en: 'Amount' };

/** 건수 and 금액 of a stage under its heading. */
function stageColumns(key: string, group: Sentence): readonly Column[] {
  return [
    inputColumn(`${key}Count`, COUNT, 'count', { group }),
    inputColumn(`${key}Amount`, AMOUNT, 'money', { group, isOptional: true }),
  ];
}

/**
 * Proposals through the stages (주민참여예산 제안사업 현황): 제출, 상정, 선정 by count and amount, with the conversion.
 * Source: 영등포구 2015 주요업무 추진실적 5, printed there as sentences.
 */
export const PARTICIPATORY_PIPELINE: Form = {
  id: 'participatory.pipeline',
  version: 1,
  title: { ko: '주민참여예산 제안사업 현황', en: 'Proposals of participatory budgeting' },
  unit: '백만원',
  columns: [
    labelColumn('kind', { ko: '구 분', en: 'Kind' }),
    ...stageColumns('submitted', { ko: '제출', en: 'Submitted' }),
    ...stageColumns('presented', { ko: '상정', en: 'Presented' }),
    ...stageColumns('selected', { ko: '선정', en: 'Selected' }),
    measuredColumn(
      'countRate',
      { ko: '선정률(건, %)', en: 'Selected by number (%)' },
      { kind: 'rate', part: 'selectedCount', whole: 'submittedCount' },
      { isOptional: true },
    ),
    measuredColumn(
      'amountRate',
      { ko: '선정률(금액, %)', en: 'Selected by amount (%)' },
      { kind: 'rate', part: 'selectedAmount', whole: 'submittedAmount' },
      { isOptional: true },
    ),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The forms of participatory budgeting. */
export const PARTICIPATORY_FORMS: readonly Form[] = [PARTICIPATORY_PIPELINE];
