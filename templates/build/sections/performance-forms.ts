import { BLANK, type Form } from '../../../core/index.ts';
import { figureColumn, wordColumn } from '../table/input-table.ts';
import { labelColumn, number, percent } from './performance-columns.ts';

/** All projects round by round (회차별 평가결과). */
export const ROUNDS_FORM: Form = {
  id: 'performance.rounds',
  version: 1,
  title: { ko: '회차별 평가결과', en: 'Results by round' },
  unit: BLANK,
  columns: [
    labelColumn('round', { ko: '평가 회차', en: 'Round' }),
    percent('normalFrom', '정상 기준(%)', 'Normal from (%)'),
    number('projects', '사업수', 'Projects'),
    number('scored', '산정', 'Scored'),
    number('normal', '정상', 'Normal'),
    figureColumn('weak', { ko: '부진', en: 'Weak' }, 'count', {
      kind: 'difference',
      added: ['scored'],
      subtracted: ['normal'],
    }),
    figureColumn('normalRate', { ko: '정상 비율(%)', en: 'Normal (%)' }, 'percent', {
      kind: 'rate',
      part: 'normal',
      whole: 'scored',
    }),
    percent('achievement', '평균달성률(%)', 'Mean achievement (%)'),
  ],
  total: BLANK,
  identities: [],
};

/** What became of the projects that were weak the round before (부진지표 재평가). */
export const RETRIED_FORM: Form = {
  id: 'performance.retried',
  version: 1,
  title: { ko: '이전 회차 부진사업 재평가', en: 'Weak ones of the round before' },
  unit: BLANK,
  columns: [
    labelColumn('label', { ko: '구 분', en: 'Group' }),
    figureColumn('before', { ko: '이전 부진', en: 'Weak before' }, 'count', {
      kind: 'sum',
      of: ['normal', 'weak', 'incomplete'],
    }),
    number('normal', '정상 전환', 'Normal now'),
    number('weak', '계속 부진', 'Still weak'),
    number('incomplete', '미산정', 'Not scored'),
    number('fresh', '새로 부진', 'Newly weak'),
  ],
  total: BLANK,
  identities: [],
};

/** Departments by grade (등급 분포). */
export const DISTRIBUTION_FORM: Form = {
  id: 'performance.distribution',
  version: 1,
  title: { ko: '등급 분포', en: 'Grades' },
  unit: BLANK,
  columns: [
    labelColumn('grade', { ko: '등 급', en: 'Grade' }),
    percent('quota', '배분비율(%)', 'Share by rule (%)'),
    number('departments', '부서수', 'Departments'),
    figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'departments' }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Weak projects with what they lack (부진사업). */
export const WEAK_FORM: Form = {
  id: 'performance.weak',
  version: 1,
  title: { ko: '부진사업', en: 'Weak projects' },
  unit: BLANK,
  columns: [
    wordColumn('department', '부 서', 'Department'),
    labelColumn('project', { ko: '사 업 명', en: 'Project' }),
    wordColumn('indicator', '성과지표', 'Indicator'),
    percent('achievement', '달성률(%)', 'Achievement (%)'),
    percent('shortfall', '기준 미달(%p)', 'Below by (%p)'),
    wordColumn('before', '이전 판정', 'Before'),
  ],
  total: BLANK,
  identities: [],
};
