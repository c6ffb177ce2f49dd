import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

const PLEDGE_STATE_KEYS = ['completed', 'continued', 'onTrack', 'partial', 'onHold', 'abandoned'] as const;

/** Pledges by field and state (공약사업 추진현황): 계 = Σ of the six states, 이행률 = (완료 + 이행 후 계속) ÷ 계. */
export const PLEDGE_STATUS: Form = {
  id: 'coordination.pledge-status',
  version: 1,
  title: { ko: '공약사업 추진현황', en: 'State of the pledges' },
  unit: BLANK,
  columns: [
    labelColumn('field', { ko: '구 분', en: 'Field' }),
    measuredColumn('total', { ko: '계', en: 'Total' }, { kind: 'sum', of: PLEDGE_STATE_KEYS }, { role: 'count' }),
    inputColumn('completed', { ko: '완료', en: 'Completed' }, 'count'),
    inputColumn('continued', { ko: '이행 후\n계속추진', en: 'Continued' }, 'count'),
    inputColumn('onTrack', { ko: '정상추진', en: 'On track' }, 'count'),
    inputColumn('partial', { ko: '일부추진', en: 'Partly' }, 'count'),
    inputColumn('onHold', { ko: '보류', en: 'On hold' }, 'count'),
    inputColumn('abandoned', { ko: '폐기', en: 'Abandoned' }, 'count'),
    measuredColumn(
      'fulfilled',
      { ko: '이행(완료)', en: 'Fulfilled' },
      { kind: 'sum', of: ['completed', 'continued'] },
      { role: 'count' },
    ),
    measuredColumn(
      'fulfilmentRate',
      { ko: '이행률(%)', en: 'Fulfilment rate (%)' },
      { kind: 'rate', part: 'fulfilled', whole: 'total' },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

const DIRECTIVE_STATE_KEYS = ['done', 'underWay', 'planned', 'underReview', 'impossible', 'transferred'] as const;

/** Directives by issuer or department (지시사항 처리현황): 계 = Σ states, 처리율 = 완료 ÷ 계, 종결률 as its own column. */
export const DIRECTIVE_STATUS: Form = {
  id: 'coordination.directive-status',
  version: 1,
  title: { ko: '지시사항 처리현황', en: 'State of the directives' },
  unit: BLANK,
  columns: [
    labelColumn('issuer', { ko: '지시자', en: 'Issuer' }),
    measuredColumn('total', { ko: '계', en: 'Total' }, { kind: 'sum', of: DIRECTIVE_STATE_KEYS }, { role: 'count' }),
    inputColumn('done', { ko: '완료', en: 'Done' }, 'count'),
    inputColumn('underWay', { ko: '추진중', en: 'Under way' }, 'count'),
    inputColumn('planned', { ko: '추진예정', en: 'Planned' }, 'count'),
    inputColumn('underReview', { ko: '검토', en: 'Under review' }, 'count'),
    inputColumn('impossible', { ko: '추진불가', en: 'Impossible' }, 'count'),
    inputColumn('transferred', { ko: '이첩', en: 'Transferred' }, 'count'),
    inputColumn('overdue', { ko: '기한초과', en: 'Overdue' }, 'count', { isOptional: true }),
    measuredColumn(
      'closed',
      { ko: '종결', en: 'Closed' },
      { kind: 'sum', of: ['done', 'impossible', 'transferred'] },
      { role: 'count', isOptional: true },
    ),
    measuredColumn(
      'processedRate',
      { ko: '처리율(%)', en: 'Rate done (%)' },
      { kind: 'rate', part: 'done', whole: 'total' },
    ),
    measuredColumn(
      'closedRate',
      { ko: '종결률(%)', en: 'Rate closed (%)' },
      { kind: 'rate', part: 'closed', whole: 'total' },
      { isOptional: true },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Seasonal plans of a year (계절별 종합대책 추진현황). */
export const SEASONAL_PLANS: Form = {
  id: 'coordination.seasonal-plans',
  version: 1,
  title: { ko: '계절별 종합대책', en: 'Seasonal plans' },
  unit: BLANK,
  columns: [
    labelColumn('season', { ko: '구 분', en: 'Season' }),
    inputColumn('period', { ko: '추진기간', en: 'Period' }, 'text'),
    inputColumn('days', { ko: '일수', en: 'Days' }, 'count'),
    inputColumn('operationsRoom', { ko: '종합상황실', en: 'Operations room' }, 'text', { isOptional: true }),
    inputColumn('note', { ko: '비고', en: 'Remarks' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of section 1 (구정 종합조정). */
export const COORDINATION_FORMS: readonly Form[] = [PLEDGE_STATUS, DIRECTIVE_STATUS, SEASONAL_PLANS];
