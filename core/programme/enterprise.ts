import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { changeColumns, inputColumn, labelColumn, moneyColumn } from './columns.ts';

/** What an enterprise earned and spent beside the year before (공단 결산): rows 총수익, 총비용, 경영수지. */
export const ENTERPRISE_INCOME: Form = {
  id: 'enterprise.income',
  version: 1,
  title: { ko: '공단 결산', en: 'Settlement of the enterprise' },
  unit: '백만원',
  columns: [
    labelColumn('item', { ko: '구 분', en: 'Item' }),
    moneyColumn('now', { ko: '당해연도', en: 'This year' }),
    moneyColumn('before', { ko: '전년도', en: 'Last year' }),
    ...changeColumns({
      now: 'now',
      before: 'before',
      headings: [
        { ko: '증가액', en: 'Amount' },
        { ko: '증가율', en: 'Rate' },
      ],
      group: { ko: '전년대비 증가', en: 'Increase' },
    }),
  ],
  total: BLANK,
  identities: [],
};

/** What an enterprise runs (위탁시설 현황): a row for each kind. */
export const ENTERPRISE_FACILITIES: Form = {
  id: 'enterprise.facilities',
  version: 1,
  title: { ko: '위탁시설 현황', en: 'Facilities run' },
  unit: BLANK,
  columns: [
    labelColumn('kind', { ko: '위탁사업', en: 'Facility' }),
    inputColumn('count', { ko: '규 모', en: 'Places' }, 'count'),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The forms of section 8 (시설관리공단). */
export const ENTERPRISE_FORMS: readonly Form[] = [ENTERPRISE_INCOME, ENTERPRISE_FACILITIES];
