import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

/**
 * Posts by grade (인력): 정원, 현원, 과부족 = 현원 − 정원. The report prints it turned, grades across;
 * the form has a row for each grade, of the layout in force (`GRADE_LAYOUTS`).
 */
export const STAFFING: Form = {
  id: 'general.staffing',
  version: 1,
  title: { ko: '인력', en: 'Staffing' },
  unit: BLANK,
  columns: [
    labelColumn('grade', { ko: '구 분', en: 'Grade' }),
    inputColumn('quota', { ko: '정 원', en: 'Quota' }, 'count', { role: 'quota' }),
    inputColumn('current', { ko: '현 원', en: 'Current' }, 'count', { role: 'current' }),
    measuredColumn(
      'gap',
      { ko: '과부족', en: 'Gap' },
      { kind: 'difference', added: ['current'], subtracted: ['quota'] },
      { role: 'gap' },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Facilities and equipment (주요시설 및 장비). */
export const FACILITIES: Form = {
  id: 'general.facilities',
  version: 1,
  title: { ko: '주요시설 및 장비', en: 'Facilities and equipment' },
  unit: BLANK,
  columns: [
    labelColumn('kind', { ko: '구 분', en: 'Kind' }),
    inputColumn('name', { ko: '명 칭', en: 'Name' }, 'text'),
    inputColumn('state', { ko: '현 황', en: 'State' }, 'text'),
    inputColumn('team', { ko: '소속(비고)', en: 'Team' }, 'text', { role: 'note' }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of 일반현황 beside the division's budget status. */
export const GENERAL_FORMS: readonly Form[] = [STAFFING, FACILITIES];
