import type { Column, Form } from '../form/form.ts';
import type { Sentence } from '../sentence.ts';
import { inputColumn, labelColumn, measuredColumn, moneyColumn } from './columns.ts';

const ADOPTED: Sentence = { ko: '채택', en: 'Adopted' };

/** The grades of adoption, best first; 우수제안 is for officials only. */
const GRADES = [
  ['gold', { ko: '금상', en: 'Gold' }],
  ['silver', { ko: '은상', en: 'Silver' }],
  ['bronze', { ko: '동상', en: 'Bronze' }],
  ['encouragement', { ko: '장려상', en: 'Encouragement' }],
  ['effort', { ko: '노력상', en: 'Effort' }],
  ['excellent', { ko: '우수제안', en: 'Excellent' }],
] as const satisfies readonly (readonly [string, Sentence])[];

function gradeColumns(): readonly Column[] {
  return GRADES.map(([key, heading]) => inputColumn(key, heading, 'count', { group: ADOPTED }));
}

/**
 * Suggestions by kind (제안제도 운영 현황): 접수, 심의, 채택 by grade, 불채택, 채택률, 포상금.
 * The rate is of those reviewed; 접수 may cover another period and makes no rate here.
 */
export const SUGGESTIONS: Form = {
  id: 'suggestion.status',
  version: 1,
  title: { ko: '구민창안·공무원제안 운영 현황', en: 'Suggestions of citizens and officials' },
  unit: '천원',
  columns: [
    labelColumn('kind', { ko: '구 분', en: 'Kind' }),
    inputColumn('received', { ko: '접수', en: 'Received' }, 'count'),
    inputColumn('reviewed', { ko: '심의', en: 'Reviewed' }, 'count'),
    ...gradeColumns(),
    measuredColumn(
      'adopted',
      { ko: '소계', en: 'All' },
      { kind: 'sum', of: GRADES.map(([key]) => key) },
      { group: ADOPTED },
    ),
    inputColumn('rejected', { ko: '불채택', en: 'Rejected' }, 'count'),
    measuredColumn(
      'adoptionRate',
      { ko: '채택률(%)', en: 'Adopted (%)' },
      { kind: 'rate', part: 'adopted', whole: 'reviewed' },
    ),
    moneyColumn('award', { ko: '포상금', en: 'Awards' }),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The forms of suggestions. */
export const SUGGESTION_FORMS: readonly Form[] = [SUGGESTIONS];
