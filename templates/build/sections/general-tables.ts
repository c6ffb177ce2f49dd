import {
  BLANK,
  DIVISION_BUDGET,
  FACILITIES,
  GRADE_LAYOUTS,
  SPENDING_KINDS,
  STAFFING,
  type Form,
} from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  withColumns,
  wordColumn,
  type CodeTable,
  type InputRecord,
  type InputTable,
} from '../table/input-table.ts';

/** The duties a team has room for. */
export const DUTY_KEYS = ['duty1', 'duty2', 'duty3', 'duty4', 'duty5', 'duty6'] as const;

/** Teams and what they do (조직). */
export const TEAMS: InputTable = {
  name: '조직',
  form: {
    id: 'general.organisation',
    version: 1,
    title: { ko: '조직', en: 'Organisation' },
    unit: '원',
    columns: [
      { ...wordColumn('team', '팀명', 'Team'), role: 'label' },
      ...DUTY_KEYS.map((key, n) => wordColumn(key, `주요 업무 ${n + 1}`, `Duty ${n + 1}`)),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 8,
  hint: '한 줄에 한 팀. 주요 업무는 한 칸에 하나씩',
  fields: { team: { width: 18 }, ...Object.fromEntries(DUTY_KEYS.map((key) => [key, { width: 22 }])) },
};

const LAYOUT = GRADE_LAYOUTS.find(({ practice, effectiveTo }) => practice === 'standard' && effectiveTo === BLANK);

/** The grades of the staffing table in force, each with its block. */
export const GRADES: readonly { readonly block: string; readonly grade: string }[] = (LAYOUT?.blocks ?? []).flatMap(
  ({ name, grades }) => grades.map((grade) => ({ block: name.ko, grade })),
);

/** Posts by grade (인력). */
export const STAFF: InputTable = {
  name: '정원현원',
  form: withColumns(STAFFING, [wordColumn('block', '직군', 'Block')]),
  capacity: GRADES.length,
  hint: '한 줄에 한 직급. 정원이 없는 직급은 0 또는 빈칸',
  hasFixedRecords: true,
  fields: {
    block: { width: 20 },
    grade: { heading: '직급', width: 12 },
    quota: { unit: '명' },
    current: { unit: '명' },
    gap: { unit: '명' },
  },
};

/** The staffing records of a new workbook: the grades without figures. */
export const GRADE_RECORDS: readonly InputRecord[] = GRADES;

/** Facilities (주요시설 및 장비). */
export const FACILITY_LIST: InputTable = {
  name: '시설',
  form: withColumns(FACILITIES, [KEY_COLUMN]),
  capacity: 8,
  hint: '한 줄에 한 시설 또는 장비',
  fields: {
    key: KEY_FIELD,
    kind: { width: 12, entry: { kind: 'code', codes: { name: '시설구분', codes: ['시설', '장비'] } } },
    name: { width: 22 },
    state: { width: 44 },
    team: { heading: '소속', width: 20 },
  },
};

/** What the money of a row is for (세출 성격). */
export const KINDS: CodeTable = {
  name: '세출성격',
  codes: ['정책사업', ...SPENDING_KINDS.map(({ name }) => name.ko)],
};

/** The budget by programme (예산현황). */
export const BUDGET: InputTable = {
  name: '예산현황',
  form: withColumns(DIVISION_BUDGET, [KEY_COLUMN], [wordColumn('kind', '세출성격', 'Kind')]),
  capacity: 15,
  hint: '한 줄에 한 정책사업. 합계는 입력하지 않음',
  fields: {
    key: KEY_FIELD,
    programme: { width: 34 },
    executed: { heading: '집행액' },
    planned: { heading: '집행예정액' },
    kind: { entry: { kind: 'code', codes: KINDS } },
  },
  alerts: [
    { kind: 'exceeds', key: 'executed', limit: 'budget' },
    { kind: 'negative', key: 'balance' },
  ],
};

/** A team with its duties in one cell, as it is printed. */
export const PRINTED_TEAMS: Form = {
  ...TEAMS.form,
  columns: [{ ...wordColumn('team', '팀 명', 'Team'), role: 'label' }, wordColumn('duties', '주 요 업 무', 'Duties')],
};

/** What the printed report and e-호조 say. */
export const CONTROL = controlTable('general', '일반현황대조값', [
  { item: '팀 수', unit: '개팀' },
  { item: '정원 계', unit: '명' },
  { item: '현원 계', unit: '명' },
  { item: '예산액 계', unit: '천원' },
  { item: '집행액 계', unit: '천원' },
  { item: '집행예정액 계', unit: '천원' },
  { item: '예상잔액 계', unit: '천원' },
]);

/** The budget over the scopes rates are published for (제외 기준별 집행률). */
export const SCOPES_FORM: Form = {
  id: 'general.execution-scopes',
  version: 1,
  title: { ko: '제외 기준별 집행률', en: 'Execution rates by scope' },
  unit: '천원',
  columns: [
    { ...wordColumn('scope', '구 분', 'Scope'), role: 'label' },
    figureColumn('budget', { ko: '예 산 액', en: 'Budget' }, 'money'),
    figureColumn('executed', { ko: '집 행 액', en: 'Executed' }, 'money'),
    figureColumn('planned', { ko: '집행예정액', en: 'Planned' }, 'money'),
    figureColumn('executionRate', { ko: '집행률(%)', en: 'Execution rate (%)' }, 'percent', {
      kind: 'rate',
      part: 'executed',
      whole: 'budget',
    }),
    figureColumn('expected', { ko: '연말예상', en: 'Expected' }, 'money', { kind: 'sum', of: ['executed', 'planned'] }),
    figureColumn('yearEndRate', { ko: '연말예상\n집행률(%)', en: 'Rate at the year end (%)' }, 'percent', {
      kind: 'rate',
      part: 'expected',
      whole: 'budget',
    }),
  ],
  total: BLANK,
  identities: [],
};

/** How far each programme is ahead of the year (집행 진도). */
export const PACE_FORM: Form = {
  id: 'general.execution-pace',
  version: 1,
  title: { ko: '집행 진도', en: 'Pace of execution' },
  unit: '천원',
  columns: [
    { ...wordColumn('programme', '구 분', 'Programme'), role: 'label' },
    figureColumn('rate', { ko: '집행률(%)', en: 'Execution rate (%)' }, 'percent'),
    figureColumn('elapsed', { ko: '경과율(%)', en: 'Elapsed share of the year (%)' }, 'percent'),
    figureColumn('gap', { ko: '차이(%p)', en: 'Gap (%p)' }, 'percent'),
  ],
  total: BLANK,
  identities: [],
};
