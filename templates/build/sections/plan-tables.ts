import { BLANK, PLAN_BUDGET, type Form } from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  withColumns,
  wordColumn,
  type CodeTable,
  type EntryRule,
  type InputTable,
} from '../table/input-table.ts';
import { ALL_MONTHS, SCHEDULE_COLUMNS, SCHEDULE_FIELDS, scheduleCalculations } from './plan-schedule.ts';
import { stateColumn } from './plan-states.ts';

/** Rates of sums of such amounts are exact with two decimals. */
const AMOUNT: EntryRule = { kind: 'number', least: 0, most: 1e9, isWhole: false };

/** The teams, in the order of print. */
export const TEAMS: CodeTable = {
  name: '담당팀',
  codes: ['정책기획팀', '심사평가팀', '예산팀', '경영혁신팀', '기록정보공개팀'],
};

/** 계획사업: a row is a programme with next year's budget and this year's. */
export const PROGRAMMES: InputTable = {
  name: '계획사업',
  form: withColumns(
    PLAN_BUDGET,
    [KEY_COLUMN],
    [
      wordColumn('team', '담당팀', 'Team'),
      wordColumn('funding', '재원', 'Funding'),
      wordColumn('formerly', '전년도 사업명', 'Last year’s title'),
    ],
  ),
  capacity: 16,
  hint: '한 줄에 한 사업. 관리번호는 사업명이 바뀌어도 그대로 두며, 바뀐 사업은 전년도 사업명을 적음',
  fields: {
    key: KEY_FIELD,
    programme: { width: 40 },
    required: { entry: AMOUNT },
    before: { entry: AMOUNT },
    team: { width: 17, entry: { kind: 'code', codes: TEAMS } },
    funding: { width: 14 },
    formerly: { width: 36 },
  },
};

/** The keys tasks name their programme by. */
const PROGRAMME_KEYS: CodeTable = {
  name: '사업번호',
  codes: Array.from({ length: PROGRAMMES.capacity }, (_, n) => `P${String(n + 1).padStart(2, '0')}`),
};

/** Two pages of print. */
const TASK_CAPACITY = 60;
const OUTCOMES: CodeTable = { name: '추진상태', codes: ['완료', '추진 중', '미추진'] };

/** 전년일정: last year's tasks with their results, by the ids of last year's plan. */
export const LAST_TASKS: InputTable = {
  name: '전년일정',
  form: {
    id: 'plan.last-tasks',
    version: 1,
    title: { ko: '전년도 추진일정과 실적', en: 'Last year’s tasks and results' },
    unit: BLANK,
    columns: [
      { ...KEY_COLUMN, heading: { ko: '식별자', en: 'Id' } },
      wordColumn('programme', '사업번호', 'Programme'),
      { ...wordColumn('title', '추진내용', 'Task'), role: 'label' },
      ...SCHEDULE_COLUMNS,
      wordColumn('outcome', '추진상태', 'State'),
      { ...wordColumn('result', '추진실적', 'Result'), role: 'note' },
    ],
    total: BLANK,
    identities: [],
  },
  capacity: TASK_CAPACITY,
  hint: '전년도 통합문서의 ‘계획일정’을 식별자 그대로 옮기고 추진실적을 적음. 기간은 첫째월부터 둘째월까지',
  fields: {
    key: KEY_FIELD,
    programme: { width: 11, entry: { kind: 'code', codes: PROGRAMME_KEYS } },
    title: { width: 40 },
    ...SCHEDULE_FIELDS,
    outcome: { width: 11, entry: { kind: 'code', codes: OUTCOMES } },
    result: { width: 36 },
  },
  calculated: scheduleCalculations(0),
};

/** 계획일정: next year's tasks; what is the same task as last year keeps its id. */
export const TASKS: InputTable = {
  name: '계획일정',
  form: {
    id: 'plan.tasks',
    version: 1,
    title: { ko: '추진일정', en: 'Schedule' },
    unit: BLANK,
    columns: [
      { ...KEY_COLUMN, heading: { ko: '식별자', en: 'Id' } },
      wordColumn('programme', '사업번호', 'Programme'),
      { ...wordColumn('title', '추진내용', 'Task'), role: 'label' },
      ...SCHEDULE_COLUMNS,
      wordColumn('state', '전년대비', 'Beside last year'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: TASK_CAPACITY,
  hint: '한 줄에 한 업무. 전년과 같은 업무는 같은 식별자. 일자는 시작일·종료일, 기간은 첫째월~둘째월, 월은 넷까지',
  fields: {
    key: KEY_FIELD,
    programme: { width: 11, entry: { kind: 'code', codes: PROGRAMME_KEYS } },
    title: { width: 40 },
    ...SCHEDULE_FIELDS,
    state: { width: 12 },
  },
  calculated: { ...scheduleCalculations(1), state: stateColumn(() => LAST_TASKS) },
};

/** What other documents say of the plan. */
export const PLAN_CONTROL = controlTable('plan', '계획대조값', [
  { item: '사업 수', unit: '개 사업' },
  { item: '소요예산', unit: '천원' },
  { item: '전년도 예산', unit: '천원' },
]);

/** The budget by team (팀별 소요예산). */
export const TEAM_FORM: Form = {
  ...PLAN_BUDGET,
  id: 'plan.teams',
  columns: [
    { ...wordColumn('team', '담당팀', 'Team'), role: 'label' },
    figureColumn('programmes', { ko: '사업 수', en: 'Programmes' }, 'count'),
    ...PLAN_BUDGET.columns.filter(({ key }) => key !== 'programme'),
    figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'required' }),
  ],
};

/** The tasks by month (월별 추진일정표). */
export const CALENDAR_FORM: Form = {
  id: 'plan.calendar',
  version: 1,
  title: { ko: '월별 추진일정', en: 'Tasks by month' },
  unit: BLANK,
  columns: [
    wordColumn('programme', '사업', 'Programme'),
    { ...wordColumn('title', '추 진 내 용', 'Task'), role: 'label' },
    wordColumn('schedule', '추진시기', 'Schedule'),
    ...ALL_MONTHS.map((month) => ({
      ...wordColumn(`m${month}`, String(month), `Month ${month}`),
      group: { ko: '월', en: 'Month' },
    })),
  ],
  total: BLANK,
  identities: [],
};

/** How many tasks are due in each month. */
export const LOAD_FORM: Form = {
  id: 'plan.load',
  version: 1,
  title: { ko: '월별 업무 수', en: 'Tasks a month' },
  unit: BLANK,
  columns: [
    { ...wordColumn('month', '월', 'Month'), role: 'label' },
    figureColumn('tasks', { ko: '업무 수', en: 'Tasks' }, 'count'),
  ],
  total: BLANK,
  identities: [],
};

/** Next year's tasks beside last year's (전년 대비). */
export const COMPARISON_FORM: Form = {
  id: 'plan.comparison',
  version: 1,
  title: { ko: '전년도 실적 대비', en: 'Beside last year' },
  unit: BLANK,
  columns: [
    wordColumn('key', '식별자', 'Id'),
    { ...wordColumn('title', '추 진 내 용', 'Task'), role: 'label' },
    wordColumn('schedule', '계획 시기', 'Planned'),
    wordColumn('lastSchedule', '전년 시기', 'Last year'),
    wordColumn('lastResult', '전년도 추진실적', 'Result'),
    wordColumn('state', '구분', 'State'),
  ],
  total: BLANK,
  identities: [],
};

/** What became of last year's tasks (전년도 업무). */
export const FOLLOWED_FORM: Form = {
  id: 'plan.followed',
  version: 1,
  title: { ko: '전년도 업무의 이어짐', en: 'Last year’s tasks' },
  unit: BLANK,
  columns: [
    wordColumn('key', '식별자', 'Id'),
    { ...wordColumn('title', '전년도 추진내용', 'Task'), role: 'label' },
    wordColumn('schedule', '시기', 'Schedule'),
    wordColumn('outcome', '상태', 'State'),
    { ...wordColumn('result', '추진실적', 'Result'), role: 'note' },
    wordColumn('followed', '계획', 'In the plan'),
  ],
  total: BLANK,
  identities: [],
};
