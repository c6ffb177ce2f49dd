import {
  ATTAINMENT_BY_FIELD,
  AWARDS_BY_YEAR,
  BLANK,
  EVALUATION_SCHEDULE,
  type Column,
  type Form,
  type Sentence,
} from '../../../core/index.ts';
import { byRow, numbering, type CalculatedColumn } from '../table/calculated-column.ts';
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
import { yearText } from './external-figures.ts';
import { PROGRAMME_CONTROLS, programmeTables, YEAR_CODES } from './programme.ts';

const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});
const number = (key: string, ko: string, en: string): Column => figureColumn(key, { ko, en }, 'count');
const NOTE: Column = { ...wordColumn('note', '비고', 'Note'), role: 'note' };
const DATE = { entry: { kind: 'date' }, width: 14 } as const;
/** Prize money has decimals where it is taken from 억원; zero is no dash, for COUNTIF of LibreOffice finds what is shown. */
export const MONEY_FORMAT = '#,##0.00;"△"#,##0.00;0.00';
const MONEY: EntryRule = { kind: 'number', least: 0, most: 1_000_000, isWhole: false };

/** The evaluations by other bodies: the city's incentive projects, the joint evaluation, Government 3.0. */
export const INCENTIVE = '서울시 인센티브';
export const JOINT = '정부합동평가';
export const OPEN_GOVERNMENT = '정부 3.0';
export const EVALUATION_CODES: CodeTable = { name: '외부평가', codes: [INCENTIVE, JOINT, OPEN_GOVERNMENT] };

/** When each evaluation takes place and whom it covers (외부기관 평가 일정). */
export const EVALUATIONS: InputTable = {
  name: '외부평가',
  form: withColumns(
    EVALUATION_SCHEDULE,
    [],
    [wordColumn('basis', '실적기준일', 'Basis'), number('cases', '우수사례 제출', 'Cases handed in'), NOTE],
  ),
  capacity: EVALUATION_CODES.codes.length,
  hint: '한 줄에 한 평가. 평가시기와 평가대상은 인쇄할 문구',
  hasFixedRecords: true,
  fields: {
    evaluation: { width: 20 },
    period: { width: 26 },
    population: { width: 30 },
    basis: DATE,
    cases: { unit: '건', width: 18 },
    note: { width: 24 },
  },
};

export const EVALUATION_RECORDS: readonly InputRecord[] = EVALUATION_CODES.codes.map((evaluation) => ({ evaluation }));

/** What is evaluated in each field, and how many targets are met (분야별 평가항목). */
export const FIELDS: InputTable = {
  name: '평가분야',
  form: {
    id: 'external.fields',
    version: 1,
    title: { ko: '분야별 평가항목', en: 'Items by field' },
    unit: BLANK,
    columns: [
      wordColumn('evaluation', '평가', 'Evaluation'),
      labelColumn('field', { ko: '분야', en: 'Field' }),
      number('items', '평가항목', 'Items'),
      number('met', '달성', 'Met'),
      number('missed', '미달', 'Missed'),
      wordColumn('measures', '대책', 'Measures'),
      number('incentiveNumber', '인센티브 순번', 'Number among the incentive fields'),
      number('jointNumber', '합동평가 순번', 'Number among the joint fields'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 30,
  hint: '한 줄에 한 분야. 평가항목은 사업 또는 지표의 수, 달성과 미달은 판정된 지표의 수',
  fields: {
    evaluation: { width: 18, entry: { kind: 'code', codes: EVALUATION_CODES } },
    field: { width: 22 },
    items: { unit: '개', width: 14 },
    met: { unit: '개', width: 12 },
    missed: { unit: '개', width: 12 },
    measures: { width: 30 },
    incentiveNumber: { width: 14 },
    jointNumber: { width: 14 },
    note: { width: 16 },
  },
  calculated: {
    incentiveNumber: numbering('evaluation', INCENTIVE),
    jointNumber: numbering('evaluation', JOINT),
  },
  alerts: [
    { kind: 'exceeds', key: 'met', limit: 'items' },
    { kind: 'exceeds', key: 'missed', limit: 'items' },
  ],
};

/** The word in the column of awards of the reporting year. */
export const THIS_YEAR = '당해';

const thisYearColumn: CalculatedColumn = byRow((own, book) => {
  const [year, now] = [own('year'), yearText(book)];
  const isNow = year.value !== BLANK && year.value === now.value;
  return {
    formula: `IF(${year.formula}="","",IF(${year.formula}=${now.formula},"${THIS_YEAR}",""))`,
    value: isNow ? THIS_YEAR : BLANK,
  };
});

/** The awards one by one (수상실적 관리대장). */
export const AWARDS: InputTable = {
  name: '수상실적',
  form: {
    id: 'external.award-register',
    version: 1,
    title: { ko: '수상실적 관리대장', en: 'Awards' },
    unit: '백만원',
    columns: [
      KEY_COLUMN,
      wordColumn('year', '연도', 'Year'),
      wordColumn('evaluation', '평가', 'Evaluation'),
      wordColumn('field', '분야', 'Field'),
      labelColumn('project', { ko: '사 업 명', en: 'Project' }),
      wordColumn('award', '수상 내용', 'Award'),
      figureColumn('money', { ko: '상사업비', en: 'Prize money' }, 'money'),
      wordColumn('document', '공문번호', 'Notice'),
      wordColumn('confirmed', '확정일', 'Confirmed'),
      wordColumn('thisYear', '당해연도', 'Of the reporting year'),
      NOTE,
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: 30,
  hint: '한 줄에 한 사업. 분야는 ‘평가분야 입력’에 있는 이름으로, 공문번호와 확정일이 있는 것만 수상으로 적음',
  fields: {
    key: KEY_FIELD,
    year: { width: 9, entry: { kind: 'code', codes: YEAR_CODES } },
    evaluation: { width: 18, entry: { kind: 'code', codes: EVALUATION_CODES } },
    field: { width: 18 },
    project: { width: 28 },
    award: { width: 18 },
    money: { entry: MONEY, format: MONEY_FORMAT },
    document: { width: 22 },
    confirmed: DATE,
    thisYear: { width: 11 },
    note: { width: 12 },
  },
  calculated: { thisYear: thisYearColumn },
};

/** Awards and money over the years (연도별 수상실적). */
export const YEARS: InputTable = {
  name: '연도별수상',
  form: withColumns(AWARDS_BY_YEAR, [], [{ ...wordColumn('source', '출처', 'Source'), role: 'note' }]),
  capacity: 12,
  hint: '이른 해부터 한 줄에 한 해. 사업수를 모르는 해는 빈칸',
  fields: {
    year: { width: 10, entry: { kind: 'code', codes: YEAR_CODES } },
    evaluated: { unit: '개', width: 16 },
    awarded: { unit: '개', width: 14 },
    money: { entry: MONEY, format: MONEY_FORMAT },
    cumulative: { format: MONEY_FORMAT },
    source: { width: 36 },
  },
  alerts: [{ kind: 'exceeds', key: 'awarded', limit: 'evaluated' }],
};

/** What every programme has, for 외부기관 평가. */
export const PROGRAMME = programmeTables('외부평가');

/** What the printed report says. */
export const CONTROL = controlTable('external-evaluation', '외부평가대조값', [
  { item: '인센티브 분야', unit: '개 분야' },
  { item: '인센티브 사업', unit: '개 사업' },
  { item: '합동평가 분야', unit: '개 분야' },
  { item: '합동평가 지표', unit: '개 지표' },
  { item: '인센티브 수상사업', unit: '개 사업' },
  { item: '인센티브 상사업비', unit: '백만원' },
  ...PROGRAMME_CONTROLS,
]);

/** The city's incentive projects by field with this year's awards (분야별 인센티브 사업). */
export const INCENTIVE_FORM: Form = {
  id: 'external.incentive',
  version: 1,
  title: { ko: '분야별 인센티브 사업', en: 'Incentive projects by field' },
  unit: '백만원',
  columns: [
    labelColumn('field', { ko: '분 야', en: 'Field' }),
    number('items', '평가사업', 'Evaluated'),
    number('awarded', '수상사업', 'Awarded'),
    figureColumn('awardRate', { ko: '수상률(%)', en: 'Award rate (%)' }, 'percent', {
      kind: 'rate',
      part: 'awarded',
      whole: 'items',
    }),
    figureColumn('money', { ko: '상사업비', en: 'Prize money' }, 'money'),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The core form beside the number of indicators and those not judged yet. */
export const ATTAINMENT_FORM: Form = {
  ...ATTAINMENT_BY_FIELD,
  columns: ATTAINMENT_BY_FIELD.columns.flatMap((column): readonly Column[] => {
    if (column.key === 'field') return [column, number('items', '지표수', 'Indicators')];
    if (column.key === 'indicators') return [{ ...column, heading: { ko: '판정', en: 'Judged' } }];
    if (column.key !== 'attainmentRate') return [column];
    const pending = { kind: 'difference', added: ['items'], subtracted: ['indicators'] } as const;
    return [figureColumn('pending', { ko: '미확정', en: 'Not judged yet' }, 'count', pending), column];
  }),
};
