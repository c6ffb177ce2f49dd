import {
  BLANK,
  ENTERPRISE_FACILITIES,
  ENTERPRISE_GRADES,
  type Column,
  type Form,
  type Sentence,
} from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import { figureColumn, withColumns, wordColumn, type InputRecord, type InputTable } from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables, YEAR_CODES } from './programme.ts';

const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});

/** What the enterprise earned and spent, year by year (결산). */
export const INCOME: InputTable = {
  name: '공단결산',
  form: {
    id: 'enterprise.years',
    version: 1,
    title: { ko: '공단 연도별 결산', en: 'Settlements by year' },
    unit: '백만원',
    columns: [
      labelColumn('year', { ko: '연 도', en: 'Year' }),
      figureColumn('revenue', { ko: '총수익', en: 'Revenue' }, 'money'),
      figureColumn('cost', { ko: '총비용', en: 'Cost' }, 'money'),
      figureColumn('balance', { ko: '경영수지', en: 'Balance' }, 'money', {
        kind: 'difference',
        added: ['revenue'],
        subtracted: ['cost'],
      }),
      figureColumn('coverage', { ko: '수지비율(%)', en: 'Revenue to cost (%)' }, 'percent', {
        kind: 'rate',
        part: 'revenue',
        whole: 'cost',
      }),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 8,
  hint: '이른 해부터 한 줄에 한 해. 마지막 두 해가 결산표에 인쇄됨',
  fields: { year: { width: 12, entry: { kind: 'code', codes: YEAR_CODES } }, coverage: { width: 16 } },
};

/** What the enterprise runs (위탁시설). */
export const FACILITIES: InputTable = {
  name: '공단시설',
  form: withColumns(ENTERPRISE_FACILITIES, [], [wordColumn('group', '상위구분', 'Group')]),
  capacity: 6,
  hint: '위탁사업별 시설 수',
  hasFixedRecords: true,
  fields: { kind: { width: 22 }, count: { heading: '규모', unit: '개소' }, group: { width: 18 } },
};

/** The heading the car parks stand under. */
export const CAR_PARKS = '주차장';

/** The services of the enterprise. */
export const FACILITY_RECORDS: readonly InputRecord[] = [
  { kind: '스포츠센터' },
  { kind: '노상', group: CAR_PARKS },
  { kind: '노외', group: CAR_PARKS },
  { kind: '거주자우선', group: CAR_PARKS },
  { kind: '견인보관소' },
  { kind: '청소년독서실' },
];

/** The kinds of an indicator; 가점 stands apart from the points. */
export const INDICATOR_KINDS = ['정량', '정성', '가점'] as const;

const POINTS = { unit: '점', width: 14 } as const;

/** The indicators of the evaluation (경영평가 지표). */
export const INDICATORS: InputTable = {
  name: '공단평가',
  form: {
    id: 'enterprise.indicators',
    version: 1,
    title: { ko: '경영평가 지표', en: 'Indicators of the evaluation' },
    unit: BLANK,
    columns: [
      labelColumn('indicator', { ko: '지 표', en: 'Indicator' }),
      wordColumn('group', '부문', 'Group'),
      wordColumn('kind', '구분', 'Kind'),
      figureColumn('points', { ko: '배점', en: 'Points' }, 'percent'),
      figureColumn('rating', { ko: '평점', en: 'Rating' }, 'percent'),
      figureColumn('score', { ko: '득점', en: 'Score' }, 'percent'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 16,
  hint: '한 줄에 한 지표. 평점은 100점 만점, 득점은 통보받은 값. 가점은 득점만',
  fields: {
    indicator: { width: 32 },
    group: { width: 18 },
    kind: { width: 12, entry: { kind: 'code', codes: { name: '지표구분', codes: INDICATOR_KINDS } } },
    points: POINTS,
    rating: POINTS,
    score: POINTS,
  },
  alerts: [{ kind: 'exceeds', key: 'score', limit: 'points' }],
};

/** The grades of the evaluations (경영평가 등급 이력). */
export const GRADES: InputTable = {
  name: '공단등급',
  form: {
    id: 'enterprise.grades',
    version: 1,
    title: { ko: '경영평가 등급', en: 'Grades of the evaluations' },
    unit: BLANK,
    columns: [
      labelColumn('year', { ko: '평가연도', en: 'Year' }),
      wordColumn('grade', '등급', 'Grade'),
      wordColumn('announced', '발표', 'Announced'),
      { ...wordColumn('note', '비고', 'Note'), role: 'note' },
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 6,
  hint: '한 줄에 한 해의 평가. 등급은 통보받은 것',
  fields: {
    year: { width: 12, entry: { kind: 'code', codes: YEAR_CODES } },
    grade: { width: 12, entry: { kind: 'code', codes: { name: '경영평가등급', codes: ENTERPRISE_GRADES } } },
    announced: { width: 18 },
    note: { width: 36 },
  },
};

/** What every programme has, for 시설관리공단. */
export const PROGRAMME = programmeTables('공단');

/** What the settlement and the printed report say. */
export const CONTROL = controlTable('enterprise', '공단대조값', [
  { item: '총수익', unit: '백만원' },
  { item: '총비용', unit: '백만원' },
  { item: '경영수지', unit: '백만원' },
  { item: '총수익 증가율', unit: '%' },
  { item: '시설 수', unit: '개소' },
  { item: '위탁사업 수', unit: '개 사업' },
  { item: '평가 득점', unit: '점' },
  ...PROGRAMME_CONTROLS,
]);

/** The years beside each other, with growth of the revenue (연도별 경영수지). */
export const YEARS_FORM: Form = {
  ...INCOME.form,
  id: 'enterprise.trend',
  columns: [
    ...INCOME.form.columns,
    figureColumn('before', { ko: '전년도 총수익', en: 'Revenue before' }, 'money'),
    figureColumn('growth', { ko: '총수익\n증가율(%)', en: 'Growth (%)' }, 'percent', {
      kind: 'growth',
      now: 'revenue',
      before: 'before',
    }),
  ],
};

/** The evaluation as it is printed, with the score recomputed. Points have two decimals whatever rates have. */
export const SCORES_FORM: Form = {
  ...INDICATORS.form,
  id: 'enterprise.scores',
  columns: [
    ...INDICATORS.form.columns.map((column): Column =>
      column.unit === 'percent' ? { ...column, unit: 'count' } : column,
    ),
    figureColumn('computed', { ko: '배점×평점', en: 'Points by rating' }, 'count'),
  ],
};
