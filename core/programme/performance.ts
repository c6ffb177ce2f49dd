import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

/**
 * Indicators with their scores (성과지표 평가표). 달성률 and 점수 follow from the type of the indicator, so they are
 * calculated by `evaluateRound`, not by a formula of the row.
 */
export const INDICATOR_TABLE: Form = {
  id: 'performance.indicators',
  version: 1,
  title: { ko: '성과지표 평가표', en: 'Indicators' },
  unit: BLANK,
  columns: [
    labelColumn('department', { ko: '부서', en: 'Department' }),
    inputColumn('project', { ko: '사 업 명', en: 'Project' }, 'text', { role: 'label' }),
    inputColumn('indicator', { ko: '성과지표', en: 'Indicator' }, 'text'),
    inputColumn('kind', { ko: '유형', en: 'Type' }, 'text'),
    inputColumn('unit', { ko: '단위', en: 'Unit' }, 'text'),
    inputColumn('weight', { ko: '가중치', en: 'Weight' }, 'count', { role: 'other' }),
    inputColumn('target', { ko: '목표', en: 'Target' }, 'count', { role: 'target' }),
    inputColumn('actual', { ko: '실적', en: 'Actual' }, 'count', { role: 'actual' }),
    inputColumn('achievement', { ko: '달성률(%)', en: 'Achievement (%)' }, 'percent', { role: 'achievement' }),
    inputColumn('score', { ko: '점수', en: 'Score' }, 'count', { role: 'other' }),
    inputColumn('grade', { ko: '등급', en: 'Grade' }, 'text', { isOptional: true }),
    inputColumn('note', { ko: '사유·대책', en: 'Reason and measures' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: BLANK,
  identities: [],
};

/** Departments with their scores and ranks (부서별 평가결과 총괄): 사업수 = 정상 + 부진 + 미산정. */
export const DEPARTMENT_SUMMARY: Form = {
  id: 'performance.departments',
  version: 1,
  title: { ko: '부서별 평가결과 총괄', en: 'Departments' },
  unit: BLANK,
  columns: [
    labelColumn('department', { ko: '부서', en: 'Department' }),
    measuredColumn(
      'projects',
      { ko: '사업수', en: 'Projects' },
      { kind: 'sum', of: ['normal', 'weak', 'incomplete'] },
      { role: 'count' },
    ),
    inputColumn('normal', { ko: '정상', en: 'Normal' }, 'count'),
    inputColumn('weak', { ko: '부진', en: 'Weak' }, 'count'),
    inputColumn('incomplete', { ko: '미산정', en: 'Not scored' }, 'count'),
    measuredColumn(
      'normalRate',
      { ko: '정상 비율(%)', en: 'Normal (%)' },
      { kind: 'rate', part: 'normal', whole: 'projects' },
      { isOptional: true },
    ),
    inputColumn('achievement', { ko: '평균달성률(%)', en: 'Mean achievement (%)' }, 'percent', { role: 'achievement' }),
    inputColumn('score', { ko: '점수', en: 'Score' }, 'text'),
    inputColumn('rank', { ko: '순위', en: 'Rank' }, 'text'),
    inputColumn('grade', { ko: '등급', en: 'Grade' }, 'text', { isOptional: true }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The forms of section 2 (성과평가). */
export const PERFORMANCE_FORMS: readonly Form[] = [INDICATOR_TABLE, DEPARTMENT_SUMMARY];
