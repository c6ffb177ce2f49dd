import { BLANK, DIGITISATION, HALF_UP_1, isQuotient, type Form } from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import { figureColumn, withColumns, wordColumn, type EntryRule, type InputTable } from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables, YEAR_CODES } from './programme.ts';

/** No archive of a district has more; products of a volume and a cost stay exact below these limits. */
const VOLUME: EntryRule = { kind: 'number', least: 0, most: 1_000_000, isWhole: true };
const COST: EntryRule = { kind: 'number', least: 0, most: 1_000_000_000, isWhole: false };

/** Unit cost and monthly volume are printed with decimals in the report, from what is entered here. */
const WITHOUT_QUOTIENTS: Form = {
  ...DIGITISATION,
  columns: DIGITISATION.columns.filter(({ measure }) => measure === BLANK || !isQuotient(measure)),
};

/** What was digitised, year by year (연도별 전산화 실적). */
export const RESULTS: InputTable = {
  name: '전산화실적',
  form: withColumns(WITHOUT_QUOTIENTS, [], [wordColumn('operatorNote', '사업주체 비고', 'Note on who did it')]),
  capacity: 10,
  hint: '이른 해부터 한 줄에 한 해. 장비 구입비는 없으면 0, 모르면 빈칸',
  fields: {
    year: { width: 10, entry: { kind: 'code', codes: YEAR_CODES } },
    volume: { entry: VOLUME },
    cost: { entry: COST },
    oneOff: { entry: COST },
    operator: { width: 18 },
    months: { entry: { kind: 'number', least: 0, most: 12, isWhole: true } },
    note: { heading: '소요예산 비고', width: 22 },
    operatorNote: { width: 20 },
  },
  alerts: [
    { kind: 'exceeds', key: 'oneOff', limit: 'cost' },
    { kind: 'negative', key: 'recurring' },
  ],
};

/** How much there is to digitise, and how much of it next year (전산화 대상). */
export const STOCK: InputTable = {
  name: '전산화대상',
  form: {
    id: 'digitisation.stock',
    version: 1,
    title: { ko: '전산화 대상', en: 'Records to be digitised' },
    unit: BLANK,
    columns: [
      { ...wordColumn('records', '대상 기록물', 'Records'), role: 'label' },
      figureColumn('total', { ko: '전체 물량(권)', en: 'Volumes in all' }, 'count'),
      figureColumn('planned', { ko: '차년도 계획 물량(권)', en: 'Planned for next year' }, 'count'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 1,
  hint: '전체 물량과 다음 해 계획 물량. 완료 물량은 실적에서 구함',
  fields: { records: { width: 52 }, total: { entry: VOLUME, width: 18 }, planned: { entry: VOLUME, width: 22 } },
};

/** What every programme has, for 기록물관리. */
export const PROGRAMME = programmeTables('기록물');

/** What the printed report says. */
export const CONTROL = controlTable('digitisation', '기록물대조값', [
  { item: '전체 물량', unit: '권' },
  { item: '완료 물량', unit: '권' },
  { item: '잔여 물량', unit: '권' },
  ...PROGRAMME_CONTROLS,
]);

/** How far the work has come, year by year (연도별 진척과 단가). */
export const PROGRESS_FORM: Form = {
  id: 'digitisation.progress',
  version: 1,
  title: { ko: '연도별 진척과 단가', en: 'Progress and unit costs' },
  unit: '천원',
  columns: [
    { ...wordColumn('year', '연 도', 'Year'), role: 'label' },
    figureColumn('volume', { ko: '사업량(권)', en: 'Volumes' }, 'count'),
    figureColumn('cumulative', { ko: '누계(권)', en: 'Cumulative' }, 'count'),
    figureColumn('stock', { ko: '전체(권)', en: 'In all' }, 'count'),
    figureColumn('completion', { ko: '진척률(%)', en: 'Completed (%)' }, 'percent', {
      kind: 'rate',
      part: 'cumulative',
      whole: 'stock',
    }),
    figureColumn('left', { ko: '잔여(권)', en: 'Left' }, 'count', {
      kind: 'difference',
      added: ['stock'],
      subtracted: ['cumulative'],
    }),
    figureColumn('cost', { ko: '소요예산', en: 'Cost' }, 'money'),
    figureColumn('oneOff', { ko: '장비\n구입비', en: 'Equipment' }, 'money'),
    figureColumn('recurring', { ko: '경상 비용', en: 'Recurring cost' }, 'money'),
    figureColumn('months', { ko: '사업기간(개월)', en: 'Months' }, 'count'),
    figureColumn('unitCost', { ko: '단위원가\n(천원/권)', en: 'Unit cost' }, 'money', {
      kind: 'ratio',
      part: 'recurring',
      whole: 'volume',
      rounding: HALF_UP_1,
    }),
    figureColumn('monthly', { ko: '월평균\n(권)', en: 'Monthly' }, 'count', {
      kind: 'ratio',
      part: 'volume',
      whole: 'months',
      rounding: HALF_UP_1,
    }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** When the work will be done, by how much is done a year (완료 전망). */
export const PROJECTION_FORM: Form = {
  id: 'digitisation.projection',
  version: 1,
  title: { ko: '연간 물량별 완료 전망', en: 'Projection by yearly volume' },
  unit: '천원',
  columns: [
    { ...wordColumn('pace', '연간 물량 가정', 'Pace'), role: 'label' },
    figureColumn('volume', { ko: '물량(권)', en: 'Volumes' }, 'count'),
    figureColumn('span', { ko: '기간(년)', en: 'Over years' }, 'count'),
    figureColumn('yearly', { ko: '연평균(권)', en: 'A year' }, 'count', {
      kind: 'ratio',
      part: 'volume',
      whole: 'span',
      rounding: { mode: 'half-up', digits: 0 },
    }),
    figureColumn('years', { ko: '남은 햇수(년)', en: 'Years to go' }, 'count'),
    figureColumn('completion', { ko: '완료 연도', en: 'Complete in' }, 'count'),
    figureColumn('last', { ko: '마지막 해\n물량(권)', en: 'Last year' }, 'count'),
    figureColumn('cost', { ko: '연간 소요액', en: 'Cost a year' }, 'money'),
  ],
  total: BLANK,
  identities: [],
};

/** The volumes done by the end of each year to come (연도별 누계 전망). */
export const PATH_FORM: Form = {
  id: 'digitisation.path',
  version: 1,
  title: { ko: '연도별 누계 전망', en: 'Projected volumes' },
  unit: BLANK,
  columns: [
    { ...wordColumn('year', '연 도', 'Year'), role: 'label' },
    figureColumn('plan', { ko: '차년도 계획 물량', en: 'At the planned pace' }, 'count'),
    figureColumn('recent', { ko: '최근연도 실적', en: 'At the latest pace' }, 'count'),
    figureColumn('mean', { ko: '전체 평균', en: 'At the mean pace' }, 'count'),
    figureColumn('all', { ko: '전체 물량', en: 'In all' }, 'count'),
  ],
  total: BLANK,
  identities: [],
};
