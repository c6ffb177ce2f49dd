import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { changeColumns, inputColumn, labelColumn, moneyColumn } from './columns.ts';

/** The budget required for next year beside this year's (소요예산): 증감, 증감률. */
export const PLAN_BUDGET: Form = {
  id: 'plan.budget',
  version: 1,
  title: { ko: '사업별 소요예산', en: 'Budget required by programme' },
  unit: '천원',
  columns: [
    labelColumn('programme', { ko: '사 업 명', en: 'Programme' }),
    moneyColumn('required', { ko: '소요예산', en: 'Required' }),
    moneyColumn('before', { ko: '전년도 예산', en: 'Last year' }),
    ...changeColumns({ now: 'required', before: 'before' }),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** The tasks of a plan (추진일정), linked over the years by their ids; next year it is filled in as 추진실적. */
export const PLAN_SCHEDULE: Form = {
  id: 'plan.schedule',
  version: 1,
  title: { ko: '추진일정', en: 'Schedule' },
  unit: BLANK,
  columns: [
    inputColumn('task', { ko: '식별자', en: 'Id' }, 'text', { isOptional: true }),
    labelColumn('title', { ko: '추진내용', en: 'Task' }),
    inputColumn('schedule', { ko: '추진시기', en: 'Schedule' }, 'text'),
    inputColumn('result', { ko: '추진실적', en: 'Result' }, 'text', { role: 'note', isOptional: true }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of the plan of each programme. */
export const PLAN_FORMS: readonly Form[] = [PLAN_BUDGET, PLAN_SCHEDULE];
