import { BLANK, CONTEST_PARTICIPATION, CONTEST_RESULT, type Column, type Form } from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  wordColumn,
  type CodeTable,
  type Field,
  type InputTable,
} from '../table/input-table.ts';
import { JUDGES, MARK, STAGE_NAMES } from './contest-rules.ts';
import { orderColumn, rankColumn, scoreColumn, stageColumn } from './contest-scores.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

/** Who takes part (부서유형). */
export const TYPES: CodeTable = { name: '부서유형', codes: ['부서', '동주민센터', '학습동아리'] };

/** What a case is about (발굴분야). */
export const CONTEST_FIELDS: CodeTable = {
  name: '발굴분야',
  codes: ['고객만족', '업무프로세스 개선', '예산절감', '지식경영', '기타'],
};

/** Whether the written stage chose a case to be presented. */
export const CHOSEN = '선정';
const WRITTEN_RESULTS: CodeTable = { name: '서면심사결과', codes: [CHOSEN, '미선정'] };

const AWARDS: CodeTable = { name: '시상등급', codes: ['최우수', '우수', '장려', '노력'] };

function markColumn(key: string, stage: keyof typeof JUDGES, judge: number): Column {
  const heading = { ko: `${STAGE_NAMES[stage]}${judge}`, en: `${stage} ${judge}` };
  return figureColumn(key, heading, 'money');
}

const MARK_COLUMNS: readonly Column[] = (['written', 'presented'] as const).flatMap((stage) =>
  JUDGES[stage].map((key, n) => markColumn(key, stage, n + 1)),
);

const MARK_FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  MARK_COLUMNS.map(({ key }) => [key, { unit: '점', width: 10, entry: MARK, format: 'General' }]),
);

/** 우수사례: a row is a case with the marks of each judge; the scores and ranks follow. */
export const CASES: InputTable = {
  name: '우수사례',
  form: {
    id: 'contest.cases',
    version: 1,
    title: { ko: '우수사례 심사', en: 'Cases of the contest' },
    unit: BLANK,
    columns: [
      KEY_COLUMN,
      { ...wordColumn('title', '사례명', 'Case'), role: 'label' },
      wordColumn('department', '부서', 'Department'),
      wordColumn('type', '부서유형', 'Type'),
      wordColumn('field', '분야', 'Field'),
      wordColumn('chosen', '서면결과', 'Written result'),
      ...MARK_COLUMNS,
      figureColumn('written', { ko: '서면평균', en: 'Written' }, 'money'),
      figureColumn('presented', { ko: '발표평균', en: 'Presented' }, 'money'),
      figureColumn('score', { ko: '총점', en: 'Score' }, 'money'),
      figureColumn('rank', { ko: '순위', en: 'Rank' }, 'count'),
      figureColumn('order', { ko: '인쇄순서', en: 'Order' }, 'count'),
      wordColumn('award', '시상', 'Award'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 24,
  hint: '한 줄에 한 사례. 점수는 소수 둘째 자리까지, 회피·결석은 빈칸. 평균은 최고·최저 하나씩을 뺀 것',
  fields: {
    key: KEY_FIELD,
    title: { width: 38 },
    department: { width: 16 },
    type: { width: 13, entry: { kind: 'code', codes: TYPES } },
    field: { width: 18, entry: { kind: 'code', codes: CONTEST_FIELDS } },
    chosen: { width: 11, entry: { kind: 'code', codes: WRITTEN_RESULTS } },
    ...MARK_FIELDS,
    written: { unit: '점', width: 12, format: '0.00' },
    presented: { unit: '점', width: 12, format: '0.00' },
    score: { unit: '점', width: 11, format: '0.00' },
    rank: { width: 8 },
    order: { width: 10 },
    award: { width: 10, entry: { kind: 'code', codes: AWARDS } },
  },
  calculated: {
    written: stageColumn(JUDGES.written, 'writtenWeight'),
    presented: stageColumn(JUDGES.presented, 'presentedWeight'),
    score: scoreColumn,
    rank: rankColumn,
    order: orderColumn,
  },
};

/** What every programme has, for 우수사례. */
export const CONTEST_PROGRAMME = programmeTables('우수사례');

/** What the printed report says of the contest. */
export const CONTEST_CONTROL = controlTable('contest', '우수사례대조값', [
  { item: '발표 사례', unit: '건' },
  ...TYPES.codes.map((type) => ({ item: `발표 사례 ${type}`, unit: '건' })),
  ...PROGRAMME_CONTROLS,
]);

/** Cases by field and type of department, with shares. */
export const PARTICIPATION_FORM: Form = {
  ...CONTEST_PARTICIPATION,
  columns: [
    ...CONTEST_PARTICIPATION.columns,
    figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'total' }),
  ],
};

/** The columns of a type in {@link PARTICIPATION_FORM}, in the order of {@link TYPES}. */
export const TYPE_KEYS = ['departments', 'centres', 'clubs'] as const;

/** The result as it is printed. */
export const RESULT_FORM: Form = CONTEST_RESULT;

/** Entries by type: how many came in, how many were presented (서면심사 통과율). */
export const ENTRIES_FORM: Form = {
  id: 'contest.entries',
  version: 1,
  title: { ko: '유형별 접수 및 발표', en: 'Entries by type' },
  unit: BLANK,
  columns: [
    { ...wordColumn('type', '구 분', 'Type'), role: 'label' },
    figureColumn('entered', { ko: '접수(건)', en: 'Entered' }, 'count'),
    figureColumn('chosen', { ko: '발표(건)', en: 'Presented' }, 'count'),
    figureColumn('rate', { ko: '발표율(%)', en: 'Presented (%)' }, 'percent', {
      kind: 'rate',
      part: 'chosen',
      whole: 'entered',
    }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The marks of each judge beside what was dropped. */
export const MARKS_FORM: Form = {
  id: 'contest.marks',
  version: 1,
  title: { ko: '심사위원별 채점표', en: 'Marks of each judge' },
  unit: BLANK,
  columns: [
    { ...figureColumn('rank', { ko: '순위', en: 'Rank' }, 'count') },
    { ...wordColumn('title', '사 례 명', 'Case'), role: 'label' },
    ...(['written', 'presented'] as const).flatMap((stage) => {
      const group = { ko: `${STAGE_NAMES[stage]}심사(점)`, en: stage };
      const column = (key: string, ko: string): Column => ({ ...figureColumn(key, { ko, en: key }, 'money'), group });
      return [
        ...JUDGES[stage].map((key, n) => column(key, '①②③④⑤⑥⑦'.charAt(n))),
        column(`${stage}Highest`, '최고'),
        column(`${stage}Lowest`, '최저'),
        column(stage, '평균'),
      ];
    }),
  ],
  total: BLANK,
  identities: [],
};
