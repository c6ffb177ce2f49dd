import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn, moneyColumn, moneyMeasure } from './columns.ts';

/** When the external evaluations take place and whom they cover (외부기관 평가 일정). Source: 영등포구 2016 계획 #3. */
export const EVALUATION_SCHEDULE: Form = {
  id: 'external.schedule',
  version: 1,
  title: { ko: '외부기관 평가 일정', en: 'Schedule of external evaluations' },
  unit: BLANK,
  columns: [
    labelColumn('evaluation', { ko: '목  록', en: 'Evaluation' }),
    inputColumn('period', { ko: '평가시기', en: 'Period' }, 'text'),
    inputColumn('population', { ko: '평가대상', en: 'Covered' }, 'text'),
  ],
  total: BLANK,
  identities: [],
};

/** Indicators of an external evaluation by field (분야별 목표달성 현황): 지표수 = 달성 + 미달. */
export const ATTAINMENT_BY_FIELD: Form = {
  id: 'external.attainment',
  version: 1,
  title: { ko: '분야별 목표달성 현황', en: 'Targets met by field' },
  unit: BLANK,
  columns: [
    labelColumn('field', { ko: '분야', en: 'Field' }),
    measuredColumn(
      'indicators',
      { ko: '지표수', en: 'Indicators' },
      { kind: 'sum', of: ['met', 'missed'] },
      { role: 'count' },
    ),
    inputColumn('met', { ko: '달성', en: 'Met' }, 'count'),
    inputColumn('missed', { ko: '미달', en: 'Missed' }, 'count'),
    measuredColumn(
      'attainmentRate',
      { ko: '목표달성률(%)', en: 'Targets met (%)' },
      { kind: 'rate', part: 'met', whole: 'indicators' },
      { role: 'achievement' },
    ),
    inputColumn('note', { ko: '대책', en: 'Measures' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Awards and money over the years (연도별 수상실적): 수상률 = 수상 ÷ 평가대상, 누계 = running sum of the money. */
export const AWARDS_BY_YEAR: Form = {
  id: 'external.awards',
  version: 1,
  title: { ko: '연도별 수상실적', en: 'Awards by year' },
  unit: '백만원',
  columns: [
    labelColumn('year', { ko: '연도', en: 'Year' }),
    inputColumn('evaluated', { ko: '평가대상\n사업', en: 'Evaluated' }, 'count'),
    inputColumn('awarded', { ko: '수상\n사업', en: 'Awarded' }, 'count'),
    measuredColumn(
      'awardRate',
      { ko: '수상률(%)', en: 'Award rate (%)' },
      { kind: 'rate', part: 'awarded', whole: 'evaluated' },
    ),
    moneyColumn('money', { ko: '상사업비', en: 'Prize money' }),
    moneyMeasure('cumulative', { ko: '누계', en: 'Cumulative' }, { kind: 'cumulative', of: 'money' }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of section 3 (외부기관 평가). */
export const EXTERNAL_EVALUATION_FORMS: readonly Form[] = [EVALUATION_SCHEDULE, ATTAINMENT_BY_FIELD, AWARDS_BY_YEAR];
