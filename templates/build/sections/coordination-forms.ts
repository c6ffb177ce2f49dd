import { BLANK, type Form } from '../../../core/index.ts';
import { figureColumn, wordColumn } from '../table/input-table.ts';
import { labelColumn } from './coordination-tables.ts';

/** Rates of pledges by what counts as fulfilled (이행률 산정 방식). */
export const PLEDGE_RATE_FORM: Form = {
  id: 'coordination.pledge-rates',
  version: 1,
  title: { ko: '산정 방식별 이행률', en: 'Rates of pledges by practice' },
  unit: BLANK,
  columns: [
    labelColumn('practice', { ko: '지 표', en: 'Metric' }),
    wordColumn('formula', '산 식', 'Formula'),
    figureColumn('part', { ko: '해당', en: 'Counted' }, 'count'),
    figureColumn('whole', { ko: '기준', en: 'Of' }, 'count'),
    figureColumn('rate', { ko: '비율(%)', en: 'Rate (%)' }, 'percent', { kind: 'rate', part: 'part', whole: 'whole' }),
  ],
  total: BLANK,
  identities: [],
};

/** Directives past their day (기한 경과 지시사항). */
export const OVERDUE_FORM: Form = {
  id: 'coordination.overdue',
  version: 1,
  title: { ko: '기한 경과 지시사항', en: 'Directives past their day' },
  unit: BLANK,
  columns: [
    wordColumn('issuer', '지시자', 'Issuer'),
    labelColumn('content', { ko: '지 시 내 용', en: 'Directive' }),
    wordColumn('department', '주관부서', 'Department'),
    figureColumn('due', { ko: '처리기한', en: 'Due' }, 'count'),
    figureColumn('days', { ko: '경과일수', en: 'Days past' }, 'count'),
    wordColumn('state', '처리상태', 'State'),
  ],
  total: BLANK,
  identities: [],
};
