import { BLANK } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import { byRow, numbering } from '../table/calculated-column.ts';
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
import { achievement, capped, DOWN, judgement, JUDGEMENTS, ofRound, pointsOf, UP } from './performance-figures.ts';
import { labelColumn, NOTE, number, percent } from './performance-columns.ts';
import { byRound, capOf, chosenRound, GRADES, thresholdOf } from './performance-criteria.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

/** Quotients of these stay exact in LibreOffice too. */
const FIGURE: EntryRule = { kind: 'number', least: 0, most: 100_000_000, isWhole: false };
const SHORT_ROUNDS = ['1분기', '2분기', '3분기', '연말'] as const;

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

/** A column of the indicators in the round that is evaluated: 목표, 실적. */
export function inChosenRound(book: Book, key: 'target' | 'actual', row: number): Figure {
  return ofRound(
    chosenRound(book),
    byRound((n) => at(book.table(INDICATORS), `${key}${n}`, row)),
  );
}
