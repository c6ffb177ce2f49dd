import {
  COMMITTEE,
  FRONT_LOADING,
  SUPPLEMENTARY_BUDGET,
  type Column,
  type Form,
  type MoneyUnit,
} from '../../../core/index.ts';
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
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

/** Rates of sums of such amounts are exact with two decimals. */
const AMOUNT: EntryRule = { kind: 'number', least: -1e9, most: 1e9, isWhole: false };
const POSITIVE: EntryRule = { ...AMOUNT, least: 0 };

const NOTE: Column = { ...wordColumn('note', '비 고', 'Note'), role: 'note' };

function numbered(most: number, counter: string): readonly string[] {
  return Array.from({ length: most }, (_, n) => `제${n + 1}${counter}`);
}

/** The supplementary budgets of a year (추경 회차), and the accounts they are printed by. */
export const ROUNDS: CodeTable = { name: '추경회차', codes: numbered(3, '회') };
export const ACCOUNTS: CodeTable = { name: '추경회계', codes: ['일반회계', '특별회계'] };

/** 추경: a row is an account in a supplementary budget. */
export const SUPPLEMENTARY: InputTable = {
  name: '추경',
  form: withColumns(
    SUPPLEMENTARY_BUDGET,
    [KEY_COLUMN, wordColumn('round', '회차', 'Round'), wordColumn('kind', '회계구분', 'Kind of account')],
    [NOTE],
  ),
  capacity: 18,
  hint: '한 줄에 한 회차의 한 회계. 기정은 직전 예산, 경정은 추경 뒤의 예산',
  fields: {
    key: KEY_FIELD,
    round: { width: 11, entry: { kind: 'code', codes: ROUNDS } },
    kind: { width: 13, entry: { kind: 'code', codes: ACCOUNTS } },
    account: { heading: '회계명', width: 24 },
    after: { entry: POSITIVE },
    before: { entry: POSITIVE },
    note: { width: 24 },
  },
};

/** What the committee decides on (심의 유형). */
export const MATTERS: CodeTable = { name: '심의유형', codes: ['낙찰차액', '예산전용', '예비비사용', '기타'] };

/** The kinds the printed report counts. */
export const PRINTED_MATTERS = MATTERS.codes.filter((kind) => kind !== '기타');

/** 예산집행심의회: a row is one kind of matter in a meeting, so that 회 and 건 stay apart. */
export const MEETINGS: InputTable = {
  name: '심의회',
  form: withColumns(COMMITTEE, [KEY_COLUMN]),
  capacity: 36,
  hint: '한 줄에 한 회차의 한 유형. 회수는 회차로, 건수는 건수 칸의 합으로 셈',
  fields: {
    key: KEY_FIELD,
    session: { width: 11, entry: { kind: 'code', codes: { name: '심의회차', codes: numbered(24, '회') } } },
    date: { entry: { kind: 'date' } },
    kind: { width: 14, entry: { kind: 'code', codes: MATTERS } },
    items: { unit: '건' },
    amount: { entry: AMOUNT },
    result: { width: 24 },
  },
};

/** 신속집행: a row is a department. */
export const EARLY: InputTable = {
  name: '신속집행',
  form: withColumns(FRONT_LOADING, [KEY_COLUMN], [NOTE]),
  capacity: 36,
  hint: '한 줄에 한 부서. 대상액, 목표액, 집행액, 원인행위액은 같은 기준일의 금액',
  fields: {
    key: KEY_FIELD,
    department: { width: 20 },
    ...Object.fromEntries(['subject', 'target', 'paid', 'committed'].map((key) => [key, { entry: POSITIVE }])),
    note: { width: 24 },
  },
  alerts: [
    { kind: 'exceeds', key: 'target', limit: 'subject' },
    { kind: 'exceeds', key: 'paid', limit: 'committed' },
  ],
};

function registerForm(id: string, ko: string, en: string, unit: MoneyUnit, columns: readonly Column[]): Form {
  return {
    id: `finance.${id}`,
    version: 1,
    title: { ko, en },
    unit,
    columns: [KEY_COLUMN, ...columns, NOTE],
    total: { label: '계', position: 'first' },
    identities: [],
  };
}

const DEPARTMENT = wordColumn('department', '부 서', 'Department');

/** 간주처리: a row is one entry of subsidies into the budget after its adoption (성립전 예산). */
export const DEEMED: InputTable = {
  name: '간주처리',
  form: registerForm('deemed', '국·시비 보조금 간주처리', 'Subsidies deemed to be budgeted', '백만원', [
    { ...wordColumn('session', '차 수', 'Number'), role: 'label' },
    wordColumn('date', '일 자', 'Date'),
    wordColumn('title', '보조사업', 'Subsidised programme'),
    figureColumn('national', { ko: '국 비', en: 'National' }, 'money'),
    figureColumn('city', { ko: '시 비', en: 'City' }, 'money'),
    figureColumn('amount', { ko: '계', en: 'All' }, 'money', { kind: 'sum', of: ['national', 'city'] }),
    figureColumn('running', { ko: '누 계', en: 'Running sum' }, 'money', { kind: 'cumulative', of: 'amount' }),
  ]),
  capacity: 36,
  hint: '한 줄에 한 차수. 국비나 시비가 없으면 0',
  fields: {
    key: KEY_FIELD,
    session: {
      heading: '차수',
      width: 9,
      entry: { kind: 'code', codes: { name: '간주차수', codes: numbered(36, '차') } },
    },
    date: { entry: { kind: 'date' } },
    title: { width: 34 },
    national: { entry: AMOUNT },
    city: { entry: AMOUNT },
    note: { width: 20 },
  },
};

/** Why money is carried over though nobody planned it (사고이월 사유). */
export const REASONS: CodeTable = { name: '이월사유', codes: ['보상 협의 지연', '공기 부족', '행정절차 이행', '기타'] };

/** 사고이월: a row is a project whose carry-over was examined. */
export const CARRIED: InputTable = {
  name: '사고이월',
  form: registerForm('carry-over', '사고이월 심사결정', 'Accidental carry-over', '백만원', [
    DEPARTMENT,
    { ...wordColumn('project', '사 업 명', 'Project'), role: 'label' },
    figureColumn('current', { ko: '예산현액', en: 'Current budget' }, 'money'),
    figureColumn('amount', { ko: '이 월 액', en: 'Carried over' }, 'money'),
    figureColumn('rate', { ko: '이월률(%)', en: 'Carried over (%)' }, 'percent', {
      kind: 'rate',
      part: 'amount',
      whole: 'current',
    }),
    wordColumn('reason', '사 유', 'Reason'),
  ]),
  capacity: 40,
  hint: '한 줄에 한 사업. 심사로 결정한 이월액',
  fields: {
    key: KEY_FIELD,
    department: { width: 16 },
    project: { width: 34 },
    current: { entry: POSITIVE },
    amount: { entry: POSITIVE },
    reason: { width: 18, entry: { kind: 'code', codes: REASONS } },
    note: { width: 20 },
  },
  alerts: [{ kind: 'exceeds', key: 'amount', limit: 'current' }],
};

/** 예산절감: a row is an item of expenditure. */
export const SAVINGS: InputTable = {
  name: '예산절감',
  form: registerForm('savings', '예산절감 추진', 'Savings', '백만원', [
    { ...wordColumn('item', '과 목', 'Item'), role: 'label' },
    figureColumn('budget', { ko: '예 산 액', en: 'Budget' }, 'money'),
    figureColumn('adjusted', { ko: '조 정 액', en: 'Adjusted' }, 'money'),
    figureColumn('saved', { ko: '절 감 액', en: 'Saved' }, 'money', {
      kind: 'difference',
      added: ['budget'],
      subtracted: ['adjusted'],
    }),
    figureColumn('rate', { ko: '절감률(%)', en: 'Saved (%)' }, 'percent', {
      kind: 'rate',
      part: 'saved',
      whole: 'budget',
    }),
  ]),
  capacity: 15,
  hint: '한 줄에 한 과목. 낙찰차액은 넣지 않음(심의회와 이중 계산 방지)',
  fields: { key: KEY_FIELD, item: { width: 22 }, budget: { entry: POSITIVE }, adjusted: { entry: POSITIVE } },
  alerts: [{ kind: 'negative', key: 'saved' }],
};

/** 예산성과금: a row is a payment for expenditure saved or revenue raised. */
export const BONUSES: InputTable = {
  name: '예산성과금',
  form: registerForm('bonus', '예산성과금 지급', 'Bonuses', '천원', [
    DEPARTMENT,
    { ...wordColumn('title', '절약·증대 내용', 'What for'), role: 'label' },
    wordColumn('kind', '구 분', 'Kind'),
    figureColumn('effect', { ko: '절약·증대액', en: 'Saved or raised' }, 'money'),
    figureColumn('paid', { ko: '지 급 액', en: 'Paid' }, 'money'),
    figureColumn('rate', { ko: '지급률(%)', en: 'Paid (%)' }, 'percent', {
      kind: 'rate',
      part: 'paid',
      whole: 'effect',
    }),
  ]),
  capacity: 20,
  hint: '한 줄에 한 건. 지급액은 천원 단위',
  fields: {
    key: KEY_FIELD,
    department: { width: 16 },
    title: { width: 34 },
    kind: { width: 13, entry: { kind: 'code', codes: { name: '성과금구분', codes: ['지출절약', '수입증대'] } } },
    effect: { entry: POSITIVE },
    paid: { entry: POSITIVE },
    note: { width: 20 },
  },
  alerts: [{ kind: 'exceeds', key: 'paid', limit: 'effect' }],
};

/** What every programme has, for 재정운용. */
export const FINANCE_PROGRAMME = programmeTables('재정운용');

/** What the printed report says. */
export const FINANCE_CONTROL = controlTable('finance', '재정운용대조값', [
  { item: '추경 규모', unit: '백만원' },
  { item: '추경 일반회계', unit: '백만원' },
  { item: '추경 특별회계', unit: '백만원' },
  { item: '심의회 개최', unit: '회' },
  ...PRINTED_MATTERS.map((kind) => ({ item: `심의회 ${kind}`, unit: '건' })),
  { item: '심의회 금액', unit: '백만원' },
  { item: '간주처리 차수', unit: '차' },
  { item: '간주처리 금액', unit: '백만원' },
  { item: '사고이월 심사', unit: '건' },
  { item: '사고이월액', unit: '백만원' },
  { item: '예산성과금 지급', unit: '건' },
  { item: '예산성과금', unit: '백만원' },
  { item: '예산절감액', unit: '백만원' },
  ...PROGRAMME_CONTROLS,
]);

/** The matters of the meetings, added up (유형별 심의 현황). */
export const MATTERS_FORM: Form = {
  id: 'finance.committee-matters',
  version: 1,
  title: { ko: '유형별 심의 현황', en: 'Matters by kind' },
  unit: '천원',
  columns: [
    { ...wordColumn('kind', '유 형', 'Kind'), role: 'label' },
    figureColumn('items', { ko: '건수(건)', en: 'Items' }, 'count'),
    figureColumn('itemShare', { ko: '구성비\n(건, %)', en: 'Share of items (%)' }, 'percent', {
      kind: 'share',
      of: 'items',
    }),
    figureColumn('amount', { ko: '금 액', en: 'Amount' }, 'money'),
    figureColumn('mean', { ko: '건당 금액', en: 'Amount an item' }, 'money', {
      kind: 'ratio',
      part: 'amount',
      whole: 'items',
      rounding: { mode: 'half-up', digits: 0 },
    }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};
