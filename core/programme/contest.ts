import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { inputColumn, labelColumn, measuredColumn } from './columns.ts';

/** Cases of a contest by type of department (우수사례 발표 현황): 계 = 부서 + 동주민센터 + 학습동아리. */
export const CONTEST_PARTICIPATION: Form = {
  id: 'contest.participation',
  version: 1,
  title: { ko: '우수사례 발표 현황', en: 'Cases by type of department' },
  unit: BLANK,
  columns: [
    labelColumn('field', { ko: '분야', en: 'Field' }),
    measuredColumn(
      'total',
      { ko: '계', en: 'Total' },
      { kind: 'sum', of: ['departments', 'centres', 'clubs'] },
      { role: 'count' },
    ),
    inputColumn('departments', { ko: '부서', en: 'Departments' }, 'count'),
    inputColumn('centres', { ko: '동주민센터', en: 'Neighbourhood centres' }, 'count'),
    inputColumn('clubs', { ko: '학습동아리', en: 'Study clubs' }, 'count'),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The result of a contest (우수사례 심사결과); scores and ranks come from `judgeContest`. */
export const CONTEST_RESULT: Form = {
  id: 'contest.result',
  version: 1,
  title: { ko: '우수사례 심사결과', en: 'Result of the contest' },
  unit: BLANK,
  columns: [
    inputColumn('rank', { ko: '순위', en: 'Rank' }, 'text'),
    labelColumn('title', { ko: '사례명', en: 'Case' }),
    inputColumn('department', { ko: '부서', en: 'Department' }, 'text', { role: 'label' }),
    inputColumn('departmentType', { ko: '유형', en: 'Type' }, 'text'),
    inputColumn('written', { ko: '서면', en: 'Written' }, 'text'),
    inputColumn('presented', { ko: '발표', en: 'Presented' }, 'text'),
    inputColumn('score', { ko: '점수', en: 'Score' }, 'text'),
    inputColumn('award', { ko: '시상', en: 'Award' }, 'text', { isOptional: true }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of section 6 (행정우수사례). */
export const CONTEST_FORMS: readonly Form[] = [CONTEST_PARTICIPATION, CONTEST_RESULT];
