import { BLANK, PARTICIPATORY_PIPELINE, type Form } from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  withColumns,
  wordColumn,
  type CodeTable,
  type EntryRule,
  type InputRecord,
  type InputTable,
} from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

/** Rates of sums of such amounts are exact with two decimals. */
const AMOUNT: EntryRule = { kind: 'number', least: 0, most: 1e9, isWhole: false };

/** The kinds of proposals, as the report tells them apart. */
export const KINDS = ['시 전체공통', '구 지역', '구 자체'] as const;

/** The kinds the city chooses from: they are presented to its assembly and make one sum. */
export const CITY_KINDS = ['시 전체공통', '구 지역'] as const;

/** 단계별 현황: a row is a kind of proposals, with its numbers and amounts at each stage and its cap. */
export const STAGES: InputTable = {
  name: '참여예산단계',
  form: withColumns(
    { ...PARTICIPATORY_PIPELINE, columns: PARTICIPATORY_PIPELINE.columns.filter(({ measure }) => measure === BLANK) },
    [],
    [figureColumn('cap', { ko: '선정 한도', en: 'Cap' }, 'money')],
  ),
  capacity: KINDS.length,
  hint: '제출, 상정, 선정의 건수와 금액(백만원). 모르는 값은 빈칸, 한도가 없으면 빈칸',
  hasFixedRecords: true,
  fields: {
    kind: { heading: '구분', width: 16 },
    ...Object.fromEntries(
      ['submitted', 'presented', 'selected'].flatMap((stage) => [
        [`${stage}Count`, { unit: '건' }],
        [`${stage}Amount`, { entry: AMOUNT }],
      ]),
    ),
    cap: { entry: AMOUNT },
  },
  alerts: [
    { kind: 'exceeds', key: 'presentedCount', limit: 'submittedCount' },
    { kind: 'exceeds', key: 'selectedCount', limit: 'presentedCount' },
    { kind: 'exceeds', key: 'selectedAmount', limit: 'cap' },
  ],
};

/** The rows of a new workbook. */
export const KIND_RECORDS: readonly InputRecord[] = KINDS.map((kind) => ({ kind }));

/** What a project is about (분야). */
export const FIELDS: CodeTable = {
  name: '참여예산분야',
  codes: ['안전', '교통', '환경', '문화체육', '복지', '기타'],
};

/** 구 자체 선정사업: a row is a project chosen, in the order of the votes. */
export const PROJECTS: InputTable = {
  name: '선정사업',
  form: {
    id: 'participatory.projects',
    version: 1,
    title: { ko: '구 주민참여예산 선정사업', en: 'Projects chosen' },
    unit: '백만원',
    columns: [
      KEY_COLUMN,
      { ...wordColumn('project', '사 업 명', 'Project'), role: 'label' },
      wordColumn('field', '분 야', 'Field'),
      wordColumn('department', '소관부서', 'Department'),
      figureColumn('amount', { ko: '사 업 비', en: 'Amount' }, 'money'),
      figureColumn('running', { ko: '누 계', en: 'Running sum' }, 'money', { kind: 'cumulative', of: 'amount' }),
      { ...wordColumn('note', '비 고', 'Note'), role: 'note' },
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: 38,
  hint: '구 자체로 선정한 사업을 순위대로 한 줄에 하나씩',
  fields: {
    key: KEY_FIELD,
    project: { width: 34 },
    field: { width: 12, entry: { kind: 'code', codes: FIELDS } },
    department: { heading: '소관부서', width: 16 },
    amount: { entry: AMOUNT },
    note: { width: 16 },
  },
};

/** What every programme has, for 주민참여예산. */
export const PARTICIPATORY_PROGRAMME = programmeTables('주민참여');

/** What the printed report says of the outcome. */
export const PARTICIPATORY_CONTROL = controlTable('participatory-budget', '참여예산대조값', [
  { item: '시 선정 건수', unit: '건' },
  { item: '시 선정 금액', unit: '백만원' },
  { item: '구 선정 건수', unit: '건' },
  { item: '구 선정 금액', unit: '백만원' },
  ...PROGRAMME_CONTROLS,
]);

/** A rate of two stages under the heading of the step. */
function rateColumn(key: string, [part, whole]: readonly [string, string], group: string): Form['columns'][number] {
  const heading = key.endsWith('Count') ? { ko: '건(%)', en: 'Number (%)' } : { ko: '금액(%)', en: 'Amount (%)' };
  return { ...figureColumn(key, heading, 'percent', { kind: 'rate', part, whole }), group: { ko: group, en: group } };
}

/** How many of a stage come to the next, by number and amount (단계별 전환율). */
export const CONVERSION_FORM: Form = {
  ...PARTICIPATORY_PIPELINE,
  id: 'participatory.conversion',
  title: { ko: '단계별 전환율', en: 'Conversion' },
  columns: [
    ...PARTICIPATORY_PIPELINE.columns.filter(({ measure }) => measure === BLANK),
    rateColumn('presentedOfCount', ['presentedCount', 'submittedCount'], '상정 ÷ 제출'),
    rateColumn('presentedOfAmount', ['presentedAmount', 'submittedAmount'], '상정 ÷ 제출'),
    rateColumn('selectedOfCount', ['selectedCount', 'presentedCount'], '선정 ÷ 상정'),
    rateColumn('selectedOfAmount', ['selectedAmount', 'presentedAmount'], '선정 ÷ 상정'),
    rateColumn('throughCount', ['selectedCount', 'submittedCount'], '선정 ÷ 제출'),
    rateColumn('throughAmount', ['selectedAmount', 'submittedAmount'], '선정 ÷ 제출'),
  ],
};

/** What the funnel is drawn from: a row is a stage (단계별 건수와 금액). */
export const FUNNEL_FORM: Form = {
  id: 'participatory.funnel',
  version: 1,
  title: { ko: '시 참여예산 단계별 현황', en: 'Stages' },
  unit: '백만원',
  columns: [
    { ...wordColumn('stage', '단 계', 'Stage'), role: 'label' },
    figureColumn('count', { ko: '건수(건)', en: 'Number' }, 'count'),
    figureColumn('amount', { ko: '금액(백만원)', en: 'Amount' }, 'money'),
    figureColumn('mean', { ko: '건당 금액', en: 'Amount a proposal' }, 'money', {
      kind: 'ratio',
      part: 'amount',
      whole: 'count',
      rounding: { mode: 'half-up', digits: 1 },
    }),
  ],
  total: BLANK,
  identities: [],
};

/** What is chosen beside what may be (선정 한도). */
export const CAP_FORM: Form = {
  id: 'participatory.cap',
  version: 1,
  title: { ko: '선정 한도 대비', en: 'Beside the cap' },
  unit: '백만원',
  columns: [
    { ...wordColumn('kind', '구 분', 'Kind'), role: 'label' },
    figureColumn('cap', { ko: '선정 한도', en: 'Cap' }, 'money'),
    figureColumn('selectedAmount', { ko: '선정 금액', en: 'Chosen' }, 'money'),
    figureColumn('left', { ko: '한도 잔액', en: 'Left' }, 'money', {
      kind: 'difference',
      added: ['cap'],
      subtracted: ['selectedAmount'],
    }),
    figureColumn('used', { ko: '소진율(%)', en: 'Used (%)' }, 'percent', {
      kind: 'rate',
      part: 'selectedAmount',
      whole: 'cap',
    }),
  ],
  total: BLANK,
  identities: [],
};

/** The projects by field (분야별 선정 현황). */
export const FIELD_FORM: Form = {
  id: 'participatory.fields',
  version: 1,
  title: { ko: '분야별 선정 현황', en: 'By field' },
  unit: '백만원',
  columns: [
    { ...wordColumn('field', '분 야', 'Field'), role: 'label' },
    figureColumn('count', { ko: '건수(건)', en: 'Number' }, 'count'),
    figureColumn('amount', { ko: '금액', en: 'Amount' }, 'money'),
    figureColumn('amountShare', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'amount' }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};
