import { AWARD_RANGES, BLANK, SUGGESTIONS, type Column, type Form } from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  wordColumn,
  type CodeTable,
  type InputRecord,
  type InputTable,
} from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';
import { findingColumn } from './suggestion-awards.ts';
import { GRADES, RESULTS, SUGGESTION_KINDS } from './suggestion-criteria.ts';
import { RECEIVED_KEYS, receivedColumn } from './suggestion-receipts.ts';

const MONTHS = Array.from({ length: 12 }, (_, n) => `${n + 1}월`);

/** 접수: a row is a month, by who suggests and how it comes. */
export const RECEIPTS: InputTable = {
  name: '제안접수',
  form: {
    id: 'suggestion.receipts',
    version: 1,
    title: { ko: '제안 접수', en: 'Suggestions received' },
    unit: BLANK,
    columns: [
      { ...wordColumn('month', '월', 'Month'), role: 'label' },
      figureColumn('citizenSite', { ko: '구민 홈페이지', en: 'Citizens, site' }, 'count'),
      figureColumn('citizenPetition', { ko: '구민 국민신문고', en: 'Citizens, portal' }, 'count'),
      figureColumn('citizenOther', { ko: '구민 우편·팩스', en: 'Citizens, other' }, 'count'),
      figureColumn('officialBank', { ko: '공무원 상상뱅크', en: 'Officials, bank' }, 'count'),
      figureColumn('officialOther', { ko: '공무원 그 밖', en: 'Officials, other' }, 'count'),
      figureColumn('citizen', { ko: '구민 계', en: 'Citizens' }, 'count', {
        kind: 'sum',
        of: ['citizenSite', 'citizenPetition', 'citizenOther'],
      }),
      figureColumn('official', { ko: '공무원 계', en: 'Officials' }, 'count', {
        kind: 'sum',
        of: ['officialBank', 'officialOther'],
      }),
      figureColumn('all', { ko: '접수 계', en: 'All' }, 'count', { kind: 'sum', of: ['citizen', 'official'] }),
      figureColumn('theme', { ko: '그중 테마공모', en: 'Of these, on a theme' }, 'count'),
    ],
    total: { label: '계', position: 'last' },
    identities: [],
  },
  capacity: MONTHS.length,
  hint: '월별·경로별 접수 건수. 접수가 없으면 0, 지나지 않은 달과 테마공모가 없는 달은 빈칸',
  hasFixedRecords: true,
  fields: {
    month: { width: 8 },
    ...Object.fromEntries(
      [
        'citizenSite',
        'citizenPetition',
        'citizenOther',
        'officialBank',
        'officialOther',
        'citizen',
        'official',
        'all',
        'theme',
      ].map((key) => [key, { unit: '건', width: 13 }]),
    ),
  },
  alerts: [{ kind: 'exceeds', key: 'theme', limit: 'all' }],
};

/** The rows of a new workbook. */
export const MONTH_RECORDS: readonly InputRecord[] = MONTHS.map((month) => ({ month }));

/** What each period counts; figures of different periods make no rate. */
export const PERIOD_KINDS = ['접수 집계', '심의 대상'] as const;

/** 집계기간: which months the receipts are reported over, and which the reviews deal with. */
export const PERIODS: InputTable = {
  name: '제안기간',
  form: {
    id: 'suggestion.periods',
    version: 1,
    title: { ko: '제안 집계기간', en: 'Periods counted' },
    unit: BLANK,
    columns: [
      { ...wordColumn('kind', '구분', 'Kind'), role: 'label' },
      figureColumn('from', { ko: '시작월', en: 'From' }, 'count'),
      figureColumn('to', { ko: '종료월', en: 'To' }, 'count'),
      figureColumn('citizen', { ko: '구민 접수', en: 'Citizens' }, 'count'),
      figureColumn('official', { ko: '공무원 접수', en: 'Officials' }, 'count'),
      figureColumn('all', { ko: '접수 계', en: 'All' }, 'count'),
      figureColumn('theme', { ko: '테마공모 접수', en: 'On a theme' }, 'count'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: PERIOD_KINDS.length,
  hint: '보고하는 접수 기간과 심의 대상 기간. 기간이 다른 건수로는 비율을 내지 않음',
  hasFixedRecords: true,
  fields: {
    kind: { width: 16 },
    ...Object.fromEntries(
      ['from', 'to'].map((key) => [
        key,
        { unit: '월', width: 12, entry: { kind: 'number', least: 1, most: 12, isWhole: true } as const },
      ]),
    ),
    ...Object.fromEntries(RECEIVED_KEYS.map((key) => [key, { unit: '건' }])),
  },
  calculated: Object.fromEntries(RECEIVED_KEYS.map((key) => [key, receivedColumn(() => RECEIPTS, key)])),
};

/** The rows of a new workbook. */
export const PERIOD_RECORDS: readonly InputRecord[] = PERIOD_KINDS.map((kind) => ({ kind }));

/** The rows of a new workbook: the ranges in force (천원). */
export const CRITERIA_RECORDS: readonly InputRecord[] = SUGGESTION_KINDS.codes.map((kind, n) => {
  const range = AWARD_RANGES[n];
  return range === undefined ? { kind } : { kind, least: Number(range.least) / 1000, most: Number(range.most) / 1000 };
});

const SESSIONS: CodeTable = {
  name: '제안심의회차',
  codes: ['상반기', '하반기', '1분기', '2분기', '3분기', '4분기', '수시'],
};

/** Whether what was adopted is put into practice. */
export const IMPLEMENTED = '실시';
const PROGRESS: CodeTable = { name: '실시상태', codes: [IMPLEMENTED, '추진 중', '미실시'] };

/** 심의: a row is a suggestion that was reviewed. */
export const REVIEWS: InputTable = {
  name: '제안심의',
  form: {
    id: 'suggestion.reviews',
    version: 1,
    title: { ko: '제안 심의', en: 'Suggestions reviewed' },
    unit: '천원',
    columns: [
      KEY_COLUMN,
      { ...wordColumn('title', '제안명', 'Title'), role: 'label' },
      wordColumn('kind', '유형', 'Kind'),
      wordColumn('department', '소관부서', 'Department'),
      wordColumn('received', '접수일', 'Received'),
      wordColumn('session', '심의회차', 'Session'),
      wordColumn('result', '결과', 'Result'),
      wordColumn('grade', '등급', 'Grade'),
      figureColumn('award', { ko: '포상금', en: 'Award' }, 'money'),
      wordColumn('progress', '실시', 'Progress'),
      wordColumn('finding', '확인', 'Finding'),
      { ...wordColumn('note', '비고', 'Note'), role: 'note' },
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 40,
  hint: '심의회에 오른 제안을 한 줄에 하나씩. 포상금이 범위를 벗어나거나 등급이 유형과 맞지 않으면 확인 칸에 나타남',
  fields: {
    key: KEY_FIELD,
    title: { width: 36 },
    kind: { width: 13, entry: { kind: 'code', codes: SUGGESTION_KINDS } },
    department: { width: 16 },
    received: { entry: { kind: 'date' } },
    session: { width: 11, entry: { kind: 'code', codes: SESSIONS } },
    result: { width: 10, entry: { kind: 'code', codes: RESULTS } },
    grade: { width: 11, entry: { kind: 'code', codes: GRADES } },
    award: { width: 12, entry: { kind: 'number', least: 0, most: 1e6, isWhole: true } },
    progress: { width: 10, entry: { kind: 'code', codes: PROGRESS } },
    finding: { width: 13 },
    note: { width: 16 },
  },
  calculated: { finding: findingColumn },
};

/** What every programme has, for 제안제도. */
export const SUGGESTION_PROGRAMME = programmeTables('제안제도');

/** What the printed report says of the suggestions. */
export const SUGGESTION_CONTROL = controlTable('suggestion', '제안대조값', [
  { item: '제안 접수', unit: '건' },
  { item: '구민 접수', unit: '건' },
  { item: '공무원 접수', unit: '건' },
  { item: '제안 심의', unit: '건' },
  { item: '제안 채택', unit: '건' },
  { item: '제안 불채택', unit: '건' },
  { item: '테마공모 접수', unit: '건' },
  ...PROGRAMME_CONTROLS,
]);

/** The grades' columns of the core form, in the order of {@link GRADES}. */
export const GRADE_KEYS = ['gold', 'silver', 'bronze', 'encouragement', 'effort', 'excellent'] as const;

/** The core form with 보류, for 심의 = 채택 + 불채택 + 보류. */
export const STATUS_FORM: Form = {
  ...SUGGESTIONS,
  columns: SUGGESTIONS.columns.flatMap((column): readonly Column[] =>
    column.key === 'rejected' ? [column, figureColumn('held', { ko: '보류', en: 'Held' }, 'count')] : [column],
  ),
};

/** A rate with what it is taken of, and over which period. */
export const RATES_FORM: Form = {
  id: 'suggestion.rates',
  version: 1,
  title: { ko: '제안제도 운영 지표', en: 'Rates of suggestions' },
  unit: BLANK,
  columns: [
    { ...wordColumn('name', '지 표', 'Rate'), role: 'label' },
    wordColumn('definition', '산 식', 'Formula'),
    wordColumn('period', '기준·기간', 'Base and period'),
    wordColumn('figures', '산출', 'Figures'),
    figureColumn('part', { ko: '분자', en: 'Part' }, 'count'),
    figureColumn('whole', { ko: '분모', en: 'Whole' }, 'count'),
    figureColumn('rate', { ko: '비율(%)', en: 'Rate (%)' }, 'percent', { kind: 'rate', part: 'part', whole: 'whole' }),
  ],
  total: BLANK,
  identities: [],
};

/** What the funnel is drawn from: a row is a step, all of one period. */
export const STEPS_FORM: Form = {
  id: 'suggestion.steps',
  version: 1,
  title: { ko: '제안 단계별 현황', en: 'Steps' },
  unit: BLANK,
  columns: [
    { ...wordColumn('step', '단 계', 'Step'), role: 'label' },
    figureColumn('count', { ko: '건수(건)', en: 'Number' }, 'count'),
    figureColumn('before', { ko: '앞 단계', en: 'Step before' }, 'count'),
    figureColumn('rate', { ko: '앞 단계 대비(%)', en: 'Of the step before (%)' }, 'percent', {
      kind: 'rate',
      part: 'count',
      whole: 'before',
    }),
  ],
  total: BLANK,
  identities: [],
};

/** Adopted suggestions and awards by grade. */
export const GRADES_FORM: Form = {
  id: 'suggestion.grades',
  version: 1,
  title: { ko: '등급별 채택 및 포상', en: 'By grade' },
  unit: '천원',
  columns: [
    { ...wordColumn('grade', '등 급', 'Grade'), role: 'label' },
    figureColumn('citizen', { ko: '구민창안(건)', en: 'Citizens' }, 'count'),
    figureColumn('official', { ko: '공무원제안(건)', en: 'Officials' }, 'count'),
    figureColumn('all', { ko: '계(건)', en: 'All' }, 'count', { kind: 'sum', of: ['citizen', 'official'] }),
    figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'all' }),
    figureColumn('award', { ko: '포상금', en: 'Awards' }, 'money'),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};
