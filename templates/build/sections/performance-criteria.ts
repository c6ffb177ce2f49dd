import { BLANK, COMPOSITE_PRACTICES, doubleOfFixed, THRESHOLDS } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { wordColumn, type InputRecord, type InputTable } from '../table/input-table.ts';
import { at } from '../table/table-figures.ts';
import { labelColumn, NOTE, percent } from './performance-columns.ts';
import { ofRound, ROUNDS } from './performance-figures.ts';

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
export function byRound(figureOf: (n: number) => Figure, back: 0 | 1 = 0): Readonly<Record<string, Figure>> {
  return Object.fromEntries(ROUNDS.flatMap((name, n) => (n < back ? [] : [[name, figureOf(n - back)]])));
}

/** The threshold of the round that is evaluated, or of the one before. */
export function thresholdOf(book: Book, back: 0 | 1 = 0): Figure {
  return ofRound(
    chosenRound(book),
    byRound((n) => at(book.table(CRITERIA), 'normalFrom', n), back),
  );
}
