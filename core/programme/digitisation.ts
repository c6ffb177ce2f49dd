import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn, moneyColumn, moneyMeasure } from './columns.ts';

/**
 * Digitisation of records by year (중요기록물 전산화 실적), one year a row: 사업량, 소요예산, 누계, 단위원가, 월평균.
 * The seed prints the years side by side and the figures as texts with units; the form has them as numbers, downwards.
 */
export const DIGITISATION: Form = {
  id: 'digitisation.years',
  version: 1,
  title: { ko: '중요기록물 전산화 실적', en: 'Digitisation of important records' },
  unit: '천원',
  columns: [
    labelColumn('year', { ko: '연 도', en: 'Year' }),
    inputColumn('volume', { ko: '사업량(권)', en: 'Volumes' }, 'count'),
    moneyColumn('cost', { ko: '소요예산', en: 'Cost' }),
    moneyColumn('oneOff', { ko: '장비 구입비', en: 'Equipment' }),
    inputColumn('operator', { ko: '사업주체', en: 'Done by' }, 'text', { isOptional: true }),
    inputColumn('months', { ko: '사업기간(개월)', en: 'Months' }, 'count'),
    measuredColumn('cumulative', { ko: '누계(권)', en: 'Cumulative' }, { kind: 'cumulative', of: 'volume' }),
    moneyMeasure(
      'recurring',
      { ko: '경상 비용', en: 'Recurring cost' },
      { kind: 'difference', added: ['cost'], subtracted: ['oneOff'] },
    ),
    moneyMeasure(
      'unitCost',
      { ko: '단위원가(천원/권)', en: 'Unit cost' },
      { kind: 'ratio', part: 'recurring', whole: 'volume', rounding: { mode: 'half-up', digits: 1 } },
    ),
    measuredColumn(
      'monthly',
      { ko: '월평균(권)', en: 'Monthly' },
      { kind: 'ratio', part: 'volume', whole: 'months', rounding: { mode: 'half-up', digits: 1 } },
    ),
    inputColumn('note', { ko: '비고', en: 'Note' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The forms of the digitisation of records. */
export const DIGITISATION_FORMS: readonly Form[] = [DIGITISATION];
