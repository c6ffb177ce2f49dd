import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn, moneyColumn } from './columns.ts';

/** The register of consigned services (민간위탁 현황). */
export const CONSIGNMENT_REGISTER: Form = {
  id: 'consignment.register',
  version: 1,
  title: { ko: '민간위탁 현황', en: 'Register of consigned services' },
  unit: '천원',
  columns: [
    inputColumn('number', { ko: '연번', en: 'No.' }, 'text', { isOptional: true }),
    inputColumn('department', { ko: '부서', en: 'Department' }, 'text'),
    labelColumn('title', { ko: '사무명', en: 'Service' }),
    inputColumn('contractor', { ko: '수탁기관', en: 'Contractor' }, 'text'),
    inputColumn('term', { ko: '위탁기간', en: 'Term' }, 'text'),
    moneyColumn('budget', { ko: '예산', en: 'Budget' }, { role: 'budget' }),
    inputColumn('score', { ko: '평가점수', en: 'Score' }, 'text', { isOptional: true }),
    inputColumn('note', { ko: '비고', en: 'Note' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: BLANK,
  identities: [],
};

/** Consigned services by department and kind (부서별 민간위탁 현황). */
export const CONSIGNMENT_BY_DEPARTMENT: Form = {
  id: 'consignment.by-department',
  version: 1,
  title: { ko: '부서별 민간위탁 현황', en: 'Consigned services by department' },
  unit: '천원',
  columns: [
    labelColumn('department', { ko: '부서', en: 'Department' }),
    inputColumn('facility', { ko: '시설', en: 'Facilities' }, 'count'),
    inputColumn('officeWork', { ko: '사무', en: 'Office work' }, 'count'),
    measuredColumn('services', { ko: '계', en: 'All' }, { kind: 'sum', of: ['facility', 'officeWork'] }),
    moneyColumn('budget', { ko: '예산', en: 'Budget' }, { role: 'budget' }),
    measuredColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, { kind: 'share', of: 'budget' }),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The forms of consigned services. */
export const CONSIGNMENT_FORMS: readonly Form[] = [CONSIGNMENT_REGISTER, CONSIGNMENT_BY_DEPARTMENT];
