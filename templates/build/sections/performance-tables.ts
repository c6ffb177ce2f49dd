import {
  BLANK,
  COMPOSITE_PRACTICES,
  doubleOfFixed,
  THRESHOLDS,
  type Column,
  type Form,
  type Sentence,
} from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import { byRow, numbering } from '../table/calculated-column.ts';
import { controlTable } from '../table/control-table.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  wordColumn,
  type CodeTable,
  type EntryRule,
  type InputRecord,
  type InputTable,
} from '../table/input-table.ts';
import { at } from '../table/table-figures.ts';
import {
  gradeColumn,
  judgedColumn,
  meanColumn,
  placeColumn,
  projectsColumn,
  rankColumn,
  scoreColumn,
  weightColumn,
} from './performance-departments.ts';
import {
  achievement,
  capped,
  DOWN,
  judgement,
  JUDGEMENTS,
  ofRound,
  pointsOf,
  ROUNDS,
  UP,
} from './performance-figures.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});
const percent = (key: string, ko: string, en: string): Column => figureColumn(key, { ko, en }, 'percent');
const number = (key: string, ko: string, en: string): Column => figureColumn(key, { ko, en }, 'count');
const NOTE: Column = { ...wordColumn('note', '비고', 'Note'), role: 'note' };
/** Quotients of these stay exact in LibreOffice too. */
const FIGURE: EntryRule = { kind: 'number', least: 0, most: 100_000_000, isWhole: false };
const SHORT_ROUNDS = ['1분기', '2분기', '3분기', '연말'] as const;

/** The practice whose thresholds a new workbook begins with. */
const RAISED = THRESHOLDS.filter(({ practice }) => practice === 'raised');

/** From which achievement a project is normal, round by round (정상 기준). */
export const CRITERIA: InputTable = {
  name: '평가기준',
  form: {
    id: 'performance.criteria',
    version: 1,
    title: { ko: '회차별 평가기준', en: 'Thresholds by round' },
    unit: BLANK,
    columns: [
      labelColumn('round', { ko: '평가 회차', en: 'Round' }),
      percent('normalFrom', '정상 기준(%)', 'Normal from (%)'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: ROUNDS.length,
  hint: '달성률이 이 값 이상이면 정상, 미만이면 부진. 처음 값은 예시이므로 계획에 맞게 고침',
  hasFixedRecords: true,
  fields: { round: { width: 24 }, normalFrom: { width: 16 }, note: { width: 36 } },
};

export const CRITERIA_RECORDS: readonly InputRecord[] = ROUNDS.map((round, n) => {
  const from = RAISED[n]?.normalFrom;
  return { round, ...(from ? { normalFrom: doubleOfFixed(from) } : {}) };
});

/** Which round is evaluated, and how high an achievement counts (평가 회차, 상한). */
export const CHOICE: InputTable = {
  name: '평가선택',
  form: {
    id: 'performance.choice',
    version: 1,
    title: { ko: '평가 회차와 상한', en: 'Round and cap' },
    unit: BLANK,
    columns: [
      labelColumn('item', { ko: '구분', en: 'Item' }),
      wordColumn('round', '평가 회차', 'Round'),
      percent('cap', '달성률 상한(%)', 'Cap (%)'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 1,
  hint: '보고서와 부서 점수는 여기서 고른 회차로 계산. 상한을 두지 않으면 빈칸',
  hasFixedRecords: true,
  fields: {
    item: { width: 16 },
    round: { width: 24, entry: { kind: 'code', codes: { name: '평가회차', codes: ROUNDS } } },
    cap: { width: 18, entry: { kind: 'number', least: 100, most: 200, isWhole: true } },
  },
};

export const CHOICE_RECORDS: readonly InputRecord[] = [{ item: '평가', cap: 100 }];

const QUOTAS = COMPOSITE_PRACTICES.find(({ practice }) => practice === 'cheongju')?.quotas ?? [];

/** The shares of the grades (상대평가 배분). */
export const GRADES: InputTable = {
  name: '등급배분',
  form: {
    id: 'performance.grades',
    version: 1,
    title: { ko: '등급별 배분비율', en: 'Shares of the grades' },
    unit: BLANK,
    columns: [labelColumn('grade', { ko: '등 급', en: 'Grade' }), percent('share', '배분비율(%)', 'Share (%)'), NOTE],
    total: BLANK,
    identities: [],
  },
  capacity: QUOTAS.length,
  hint: '합이 100. 인원은 반올림하고 나머지는 B에 더함. 동점은 높은 등급. 처음 값은 예시이므로 계획에 맞게 고침',
  hasFixedRecords: true,
  fields: { grade: { width: 12 }, share: { width: 16 }, note: { width: 36 } },
};

export const GRADE_RECORDS: readonly InputRecord[] = QUOTAS.map(({ grade, share }) => ({
  grade,
  share: doubleOfFixed(share),
}));

/** The round that is evaluated. */
export function chosenRound(book: Book): Figure {
  const table = book.table(CHOICE);
  return {
    formula: `INDEX(${columnReference(table, 'round')},1)`,
    value: filledColumn(table, 'round').entries[0] ?? BLANK,
  };
}

/** The cap of achievements. */
export function capOf(book: Book): Figure {
  const table = book.table(CHOICE);
  return {
    formula: `INDEX(${columnReference(table, 'cap')},1)`,
    value: filledColumn(table, 'cap').entries[0] ?? BLANK,
  };
}

/** The figures of the rounds by their names, those of the round `back` before when it is given. */
function byRound(figureOf: (n: number) => Figure, back: 0 | 1 = 0): Readonly<Record<string, Figure>> {
  return Object.fromEntries(ROUNDS.flatMap((name, n) => (n < back ? [] : [[name, figureOf(n - back)]])));
}

/** The threshold of the round that is evaluated, or of the one before. */
export function thresholdOf(book: Book, back: 0 | 1 = 0): Figure {
  return ofRound(
    chosenRound(book),
    byRound((n) => at(book.table(CRITERIA), 'normalFrom', n), back),
  );
}

/** A column of the indicators in the round that is evaluated: 목표, 실적. */
export function inChosenRound(book: Book, key: 'target' | 'actual', row: number): Figure {
  return ofRound(
    chosenRound(book),
    byRound((n) => at(book.table(INDICATORS), `${key}${n}`, row)),
  );
}

const KINDS: CodeTable = { name: '지표유형', codes: [UP, DOWN] };

/** The projects with their main indicator, targets and actuals by round (성과관리 주요사업). */
export const INDICATORS: InputTable = {
  name: '성과지표',
  form: {
    id: 'performance.register',
    version: 1,
    title: { ko: '성과관리 주요사업', en: 'Projects and their indicators' },
    unit: BLANK,
    columns: [
      KEY_COLUMN,
      wordColumn('department', '부서', 'Department'),
      labelColumn('project', { ko: '사 업 명', en: 'Project' }),
      wordColumn('indicator', '성과지표', 'Indicator'),
      wordColumn('kind', '유형', 'Type'),
      wordColumn('unit', '단위', 'Unit'),
      number('weight', '가중치', 'Weight'),
      ...SHORT_ROUNDS.flatMap((round, n) => [
        number(`target${n}`, `${round} 목표`, `Target ${n + 1}`),
        number(`actual${n}`, `${round} 실적`, `Actual ${n + 1}`),
      ]),
      ...SHORT_ROUNDS.map((round, n) => percent(`rate${n}`, `${round} 달성률(%)`, `Achievement ${n + 1} (%)`)),
      percent('achievement', '평가 달성률(%)', 'Counted achievement (%)'),
      wordColumn('judgement', '판정', 'Judgement'),
      wordColumn('before', '이전 판정', 'Judgement before'),
      percent('points', '득점', 'Points'),
      number('weakNumber', '부진 순번', 'Number among the weak'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 160,
  hint: '한 줄에 한 사업과 그 대표 지표. 목표와 실적은 그 분기까지의 누계, 소수 둘째 자리까지. 가중치는 부서마다 합이 100',
  fields: {
    key: KEY_FIELD,
    department: { width: 16 },
    project: { width: 30 },
    indicator: { width: 22 },
    kind: { width: 9, entry: { kind: 'code', codes: KINDS } },
    unit: { width: 9 },
    weight: { width: 10, entry: { kind: 'number', least: 0, most: 100, isWhole: true } },
    ...Object.fromEntries(
      SHORT_ROUNDS.flatMap((_, n) => [
        [`target${n}`, { width: 12, entry: FIGURE, format: 'General' }],
        [`actual${n}`, { width: 12, entry: FIGURE, format: 'General' }],
      ]),
    ),
    judgement: { width: 10 },
    before: { width: 10 },
    points: { unit: '점', width: 10 },
    weakNumber: { width: 10 },
    note: { width: 12 },
  },
  calculated: {
    ...Object.fromEntries(
      SHORT_ROUNDS.map((_, n) => [
        `rate${n}`,
        byRow((own, book) => {
          const [kind, target, actual] = [own('kind'), own(`target${n}`), own(`actual${n}`)];
          return achievement({ kind, target, actual, cap: capOf(book) }, book.settings.rule);
        }),
      ]),
    ),
    achievement: byRow((own, book) =>
      capped(
        ofRound(
          chosenRound(book),
          byRound((n) => own(`rate${n}`)),
        ),
        capOf(book),
      ),
    ),
    judgement: byRow((own, book) => judgement(own('project'), own('achievement'), thresholdOf(book))),
    before: byRow((own, book) => {
      const before = ofRound(
        chosenRound(book),
        byRound((n) => own(`rate${n}`), 1),
      );
      return judgement(own('project'), capped(before, capOf(book)), thresholdOf(book, 1));
    }),
    points: byRow((own) => pointsOf(own('weight'), own('achievement'))),
    weakNumber: numbering('judgement', JUDGEMENTS.weak),
  },
};

/** The departments with their scores and ranks (부서별 평가결과). */
export const DEPARTMENTS: InputTable = {
  name: '성과부서',
  form: {
    id: 'performance.department-register',
    version: 1,
    title: { ko: '평가대상 부서', en: 'Departments' },
    unit: BLANK,
    columns: [
      wordColumn('bureau', '국', 'Bureau'),
      labelColumn('department', { ko: '부서', en: 'Department' }),
      figureColumn('bonus', { ko: '가점', en: 'Bonus' }, 'count'),
      figureColumn('penalty', { ko: '감점', en: 'Penalty' }, 'count'),
      number('normal', '정상', 'Normal'),
      number('weak', '부진', 'Weak'),
      number('incomplete', '미산정', 'Not scored'),
      number('projects', '사업수', 'Projects'),
      number('weight', '가중치 합', 'Weights'),
      percent('achievement', '평균달성률(%)', 'Mean achievement (%)'),
      percent('score', '점수', 'Score'),
      number('rank', '순위', 'Rank'),
      number('place', '인쇄 순서', 'Order in print'),
      wordColumn('grade', '등급', 'Grade'),
      NOTE,
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 40,
  hint: '인쇄할 차례대로 한 줄에 한 부서. 같은 부서를 두 번 쓰지 않음. 미산정 사업이 있는 부서는 점수와 순위가 없음',
  fields: {
    bureau: { width: 16 },
    department: { width: 18, entry: { kind: 'key' } },
    bonus: { unit: '점', width: 10, entry: { kind: 'number', least: 0, most: 10, isWhole: false }, format: '0.0#' },
    penalty: { unit: '점', width: 10, entry: { kind: 'number', least: 0, most: 10, isWhole: false }, format: '0.0#' },
    normal: { width: 9 },
    weak: { width: 9 },
    incomplete: { width: 9 },
    projects: { width: 9 },
    weight: { width: 11 },
    score: { unit: '점', width: 10 },
    rank: { width: 8 },
    place: { width: 11 },
    grade: { width: 8 },
    note: { width: 12 },
  },
  calculated: {
    normal: judgedColumn(INDICATORS, 'normal'),
    weak: judgedColumn(INDICATORS, 'weak'),
    incomplete: judgedColumn(INDICATORS, 'incomplete'),
    projects: projectsColumn,
    weight: weightColumn(INDICATORS),
    achievement: meanColumn(INDICATORS),
    score: scoreColumn(INDICATORS),
    rank: rankColumn,
    place: placeColumn,
    grade: gradeColumn(GRADES),
  },
};

/** What every programme has, for 성과평가. */
export const PROGRAMME = programmeTables('성과평가');

/** What the printed report says. */
export const CONTROL = controlTable('performance', '성과평가대조값', [
  { item: '평가대상 부서', unit: '개 부서' },
  { item: '평가대상 사업', unit: '개 사업' },
  { item: '중간평가 횟수', unit: '회' },
  ...PROGRAMME_CONTROLS,
]);

/** All projects round by round (회차별 평가결과). */
export const ROUNDS_FORM: Form = {
  id: 'performance.rounds',
  version: 1,
  title: { ko: '회차별 평가결과', en: 'Results by round' },
  unit: BLANK,
  columns: [
    labelColumn('round', { ko: '평가 회차', en: 'Round' }),
    percent('normalFrom', '정상 기준(%)', 'Normal from (%)'),
    number('projects', '사업수', 'Projects'),
    number('scored', '산정', 'Scored'),
    number('normal', '정상', 'Normal'),
    figureColumn('weak', { ko: '부진', en: 'Weak' }, 'count', {
      kind: 'difference',
      added: ['scored'],
      subtracted: ['normal'],
    }),
    figureColumn('normalRate', { ko: '정상 비율(%)', en: 'Normal (%)' }, 'percent', {
      kind: 'rate',
      part: 'normal',
      whole: 'scored',
    }),
    percent('achievement', '평균달성률(%)', 'Mean achievement (%)'),
  ],
  total: BLANK,
  identities: [],
};

/** What became of the projects that were weak the round before (부진지표 재평가). */
export const RETRIED_FORM: Form = {
  id: 'performance.retried',
  version: 1,
  title: { ko: '이전 회차 부진사업 재평가', en: 'Weak ones of the round before' },
  unit: BLANK,
  columns: [
    labelColumn('label', { ko: '구 분', en: 'Group' }),
    figureColumn('before', { ko: '이전 부진', en: 'Weak before' }, 'count', {
      kind: 'sum',
      of: ['normal', 'weak', 'incomplete'],
    }),
    number('normal', '정상 전환', 'Normal now'),
    number('weak', '계속 부진', 'Still weak'),
    number('incomplete', '미산정', 'Not scored'),
    number('fresh', '새로 부진', 'Newly weak'),
  ],
  total: BLANK,
  identities: [],
};

/** Departments by grade (등급 분포). */
export const DISTRIBUTION_FORM: Form = {
  id: 'performance.distribution',
  version: 1,
  title: { ko: '등급 분포', en: 'Grades' },
  unit: BLANK,
  columns: [
    labelColumn('grade', { ko: '등 급', en: 'Grade' }),
    percent('quota', '배분비율(%)', 'Share by rule (%)'),
    number('departments', '부서수', 'Departments'),
    figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'departments' }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Weak projects with what they lack (부진사업). */
export const WEAK_FORM: Form = {
  id: 'performance.weak',
  version: 1,
  title: { ko: '부진사업', en: 'Weak projects' },
  unit: BLANK,
  columns: [
    wordColumn('department', '부 서', 'Department'),
    labelColumn('project', { ko: '사 업 명', en: 'Project' }),
    wordColumn('indicator', '성과지표', 'Indicator'),
    percent('achievement', '달성률(%)', 'Achievement (%)'),
    percent('shortfall', '기준 미달(%p)', 'Below by (%p)'),
    wordColumn('before', '이전 판정', 'Before'),
  ],
  total: BLANK,
  identities: [],
};
