import { BLANK, DIRECTIVE_STATES, PLEDGE_STATES, SEASONS, type Column, type Sentence } from '../../../core/index.ts';
import { numbering } from '../table/calculated-column.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  wordColumn,
  type CodeTable,
  type EntryRule,
  type InputTable,
} from '../table/input-table.ts';
import { OVERDUE, overdueColumn, seasonDays, seasonState } from './coordination-dates.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

/** A column that names the records. */
export const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});
const NOTE: Column = { ...wordColumn('note', '비고', 'Note'), role: 'note' };
const DATE = { entry: { kind: 'date' }, width: 14 } as const;
/** Products of these stay exact. */
const MONEY: EntryRule = { kind: 'number', least: 0, most: 100_000_000, isWhole: false };

/** The six states of a pledge, as the Manifesto movement names them. */
export const PLEDGE_STATE_CODES: CodeTable = {
  name: '공약상태',
  codes: PLEDGE_STATES.states.map(({ name }) => name.ko),
};

/** The states of a directive. */
export const DIRECTIVE_STATE_CODES: CodeTable = {
  name: '지시상태',
  codes: DIRECTIVE_STATES.states.map(({ name }) => name.ko),
};

/** Who gives directives. */
export const ISSUERS: CodeTable = { name: '지시자', codes: ['구청장', '부구청장'] };

/** The projects of the two plans of the whole district, by field (분야별 계획). */
export const PLANS: InputTable = {
  name: '구정계획',
  form: {
    id: 'coordination.plans',
    version: 1,
    title: { ko: '분야별 구정계획', en: 'Plans of the district by field' },
    unit: BLANK,
    columns: [
      labelColumn('field', { ko: '분 야', en: 'Field' }),
      figureColumn('annual', { ko: '주요업무계획', en: 'Plan of the year' }, 'count'),
      figureColumn('fourYear', { ko: '구정운영4개년계획', en: 'Four-year plan' }, 'count'),
      NOTE,
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: 12,
  hint: '한 줄에 한 분야. 그 계획에 없는 분야는 빈칸',
  fields: {
    field: { width: 24 },
    annual: { unit: '개 사업', width: 20 },
    fourYear: { unit: '개 사업', width: 26 },
    note: { width: 24 },
  },
};

/** The fields pledges are counted by (공약 분야). */
export const PLEDGE_FIELDS: InputTable = {
  name: '공약분야',
  form: {
    id: 'coordination.pledge-fields',
    version: 1,
    title: { ko: '공약분야', en: 'Fields of the pledges' },
    unit: BLANK,
    columns: [labelColumn('field', { ko: '분야', en: 'Field' }), NOTE],
    total: BLANK,
    identities: [],
  },
  capacity: 6,
  hint: '인쇄할 차례대로 한 줄에 한 분야. 같은 분야를 두 번 쓰지 않음',
  fields: { field: { width: 24, entry: { kind: 'key' } }, note: { width: 36 } },
};

/** The pledges of the elected head of the district (공약사업). */
export const PLEDGES: InputTable = {
  name: '공약사업',
  form: {
    id: 'coordination.pledges',
    version: 1,
    title: { ko: '공약사업', en: 'Pledges' },
    unit: '백만원',
    columns: [
      KEY_COLUMN,
      wordColumn('field', '분야', 'Field'),
      labelColumn('title', { ko: '사 업 명', en: 'Pledge' }),
      wordColumn('department', '주관부서', 'Department'),
      wordColumn('state', '이행상태', 'State'),
      figureColumn('progress', { ko: '진척률(%)', en: 'Progress (%)' }, 'percent'),
      figureColumn('planned', { ko: '총사업비', en: 'Planned' }, 'money'),
      figureColumn('invested', { ko: '투자액', en: 'Spent' }, 'money'),
      figureColumn('investment', { ko: '투자율(%)', en: 'Spent (%)' }, 'percent', {
        kind: 'rate',
        part: 'invested',
        whole: 'planned',
      }),
      NOTE,
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: 45,
  hint: '한 줄에 한 공약사업. 분야는 ‘공약분야 입력’에 있는 이름으로, 투자액은 기준일까지의 누계',
  fields: {
    key: KEY_FIELD,
    field: { width: 14 },
    title: { width: 34 },
    department: { width: 16 },
    state: { width: 18, entry: { kind: 'code', codes: PLEDGE_STATE_CODES } },
    planned: { entry: MONEY },
    invested: { entry: MONEY },
    note: { width: 20 },
  },
  alerts: [{ kind: 'exceeds', key: 'invested', limit: 'planned' }],
};

/** The departments directives are counted by (지시사항 주관부서). */
export const DIRECTIVE_DEPARTMENTS: InputTable = {
  name: '지시부서',
  form: {
    id: 'coordination.directive-departments',
    version: 1,
    title: { ko: '지시사항 주관부서', en: 'Departments' },
    unit: BLANK,
    columns: [labelColumn('department', { ko: '부서', en: 'Department' }), NOTE],
    total: BLANK,
    identities: [],
  },
  capacity: 40,
  hint: '부서별 현황에 인쇄할 차례대로 한 줄에 한 부서. 같은 부서를 두 번 쓰지 않음',
  fields: { department: { width: 24, entry: { kind: 'key' } }, note: { width: 36 } },
};

/** The directives of the head of the district and the deputy (지시사항 관리대장). */
export const DIRECTIVES: InputTable = {
  name: '지시사항',
  form: {
    id: 'coordination.directives',
    version: 1,
    title: { ko: '지시사항 관리대장', en: 'Directives' },
    unit: BLANK,
    columns: [
      KEY_COLUMN,
      wordColumn('issuer', '지시자', 'Issuer'),
      labelColumn('content', { ko: '지시내용', en: 'Directive' }),
      wordColumn('department', '주관부서', 'Department'),
      wordColumn('issued', '지시일', 'Issued'),
      wordColumn('due', '처리기한', 'Due'),
      wordColumn('state', '처리상태', 'State'),
      wordColumn('closed', '처리일', 'Closed'),
      wordColumn('overdue', '기한 경과', 'Overdue'),
      figureColumn('overdueNumber', { ko: '경과 순번', en: 'Number among those overdue' }, 'count'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 500,
  hint: '한 줄에 한 지시사항. 기한을 정하지 않았으면 처리기한을, 처리하지 않았으면 처리일을 비움',
  fields: {
    key: KEY_FIELD,
    issuer: { width: 12, entry: { kind: 'code', codes: ISSUERS } },
    content: { width: 36 },
    department: { width: 16 },
    issued: DATE,
    due: DATE,
    state: { width: 14, entry: { kind: 'code', codes: DIRECTIVE_STATE_CODES } },
    closed: DATE,
    overdue: { width: 13 },
    overdueNumber: { width: 12 },
    note: { width: 18 },
  },
  calculated: { overdue: overdueColumn, overdueNumber: numbering('overdue', OVERDUE) },
  alerts: [
    { kind: 'exceeds', key: 'issued', limit: 'due' },
    { kind: 'exceeds', key: 'issued', limit: 'closed' },
  ],
};

/** The plans for the seasons with their operations rooms (계절별 종합대책). */
export const SEASON_PLANS: InputTable = {
  name: '계절대책',
  form: {
    id: 'coordination.seasons',
    version: 1,
    title: { ko: '계절별 종합대책', en: 'Seasonal plans' },
    unit: BLANK,
    columns: [
      { ...labelColumn('season', { ko: '구 분', en: 'Season' }) },
      wordColumn('first', '시작일', 'First day'),
      wordColumn('last', '종료일', 'Last day'),
      figureColumn('days', { ko: '일수', en: 'Days' }, 'count'),
      wordColumn('state', '추진상태', 'State'),
      wordColumn('operationsRoom', '종합상황실', 'Operations room'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 6,
  hint: '한 줄에 한 대책. 일수는 첫날과 끝날을 포함, 추진상태는 기준일로 계산',
  fields: {
    season: { width: 14, entry: { kind: 'code', codes: { name: '계절', codes: SEASONS } } },
    first: DATE,
    last: DATE,
    days: { unit: '일', width: 12 },
    state: { width: 14 },
    operationsRoom: { width: 24 },
    note: { width: 34 },
  },
  calculated: { days: seasonDays, state: seasonState },
  alerts: [{ kind: 'exceeds', key: 'first', limit: 'last' }],
};

/** The regular meetings (주요 회의). */
export const MEETINGS: InputTable = {
  name: '주요회의',
  form: {
    id: 'coordination.meetings',
    version: 1,
    title: { ko: '주요 회의 운영', en: 'Meetings' },
    unit: BLANK,
    columns: [
      labelColumn('meeting', { ko: '회 의 명', en: 'Meeting' }),
      wordColumn('cycle', '주기', 'How often'),
      figureColumn('planned', { ko: '계획', en: 'Planned' }, 'count'),
      figureColumn('held', { ko: '개최', en: 'Held' }, 'count'),
      figureColumn('heldRate', { ko: '개최율(%)', en: 'Held (%)' }, 'percent', {
        kind: 'rate',
        part: 'held',
        whole: 'planned',
      }),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 6,
  hint: '한 줄에 한 회의. 계획과 개최는 기준일까지의 횟수(회). 안건 수(건)와 섞지 않음',
  fields: {
    meeting: { width: 24 },
    cycle: { width: 14 },
    planned: { unit: '회', width: 12 },
    held: { unit: '회', width: 12 },
    note: { width: 34 },
  },
};

/** What every programme has, for 구정 종합조정. */
export const PROGRAMME = programmeTables('종합조정');

/** What the printed report says. */
export const CONTROL = controlTable('coordination', '종합조정대조값', [
  { item: '주요업무계획 분야', unit: '개 분야' },
  { item: '주요업무계획 사업', unit: '개 사업' },
  { item: '구정운영4개년계획 분야', unit: '개 분야' },
  { item: '구정운영4개년계획 사업', unit: '개 사업' },
  { item: '공약 분야', unit: '개 분야' },
  { item: '공약 사업', unit: '개 사업' },
  ...ISSUERS.codes.map((issuer) => ({ item: `${issuer} 지시사항`, unit: '건' })),
  ...PROGRAMME_CONTROLS,
]);
