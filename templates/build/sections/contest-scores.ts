import {
  BLANK,
  exact,
  fixed,
  judgeContest,
  roundQuotient,
  type Blank,
  type ContestCase,
  type ContestResult,
  type Fixed,
  type Quotient,
  type Rounding,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import type { CalculatedColumn, TableRows } from '../table/calculated-column.ts';
import { at } from '../table/table-figures.ts';
import { JUDGES, RULES } from './contest-rules.ts';

const FULL_MARKS = 100;
/** A score keeps so many decimals before it is ranked, so that none are tied by rounding. */
const UNROUNDED_DIGITS = 10;
const MEAN: Rounding = { mode: 'half-up', digits: 2 };

type Stage = keyof typeof JUDGES;

/** The weight of a stage (배점), which the table of rules holds before the cases. */
function weight(book: Book, key: string): Figure {
  return at(book.table(RULES), key, 0);
}

/** What core makes of the marks; nothing while the weights are not given. */
function judged(rows: TableRows, book: Book): readonly (ContestResult | undefined)[] {
  const [written, presented] = [weight(book, 'writtenWeight').value, weight(book, 'presentedWeight').value];
  const all = Array.from({ length: rows.size }, (_, row) => row);
  if (!isNumber(written) || !isNumber(presented)) return all.map(() => undefined);
  const marks = (stage: Stage, row: number): readonly (Fixed | Blank)[] =>
    JUDGES[stage].map((key) => numberOf(rows.entries(key)[row]));
  const cases = all.map((row): ContestCase => ({
    id: String(row),
    title: '',
    department: '',
    departmentType: '',
    field: '',
    written: marks('written', row),
    presented: marks('presented', row),
  }));
  return judgeContest(cases, {
    fullMarks: fixed(BigInt(FULL_MARKS)),
    trim: 'highest-and-lowest',
    writtenWeight: written,
    presentedWeight: presented,
    ranking: 'competition',
    window: '',
  }).value;
}

/** The sum without the highest and the lowest, in hundredths, and how many marks are in it. */
function trimmed(rows: TableRows, stage: readonly string[]) {
  const marks = stage.map((key) => rows.cell(key, 0).formula).join(',');
  return {
    isValid: `AND(COUNT(${marks})>=3,MAX(${marks})<=${FULL_MARKS},MIN(${marks})>=0)`,
    sum: `ROUND((SUM(${marks})-MAX(${marks})-MIN(${marks}))*100,0)`,
    count: `(COUNT(${marks})-2)`,
  };
}

/** The mean of a stage without the highest and the lowest mark (최고·최저 제외 평균), half-up with two decimals. */
export function stageColumn(stage: readonly string[], weightKey: string): CalculatedColumn {
  return (rows, book) => {
    const { isValid, sum, count } = trimmed(rows, stage);
    const counts = weight(book, weightKey).formula;
    const isJudged = `AND(COUNT(${bothWeights(book)})=2,COUNT(${counts})=1)`;
    const mean = `IF(${isValid},QUOTIENT(${sum}*2+${count},2*${count})/100,"")`;
    const key = weightKey === 'writtenWeight' ? 'written' : 'presented';
    return {
      formula: `IF(${isJudged},IF(${counts}=0,"",${mean}),"")`,
      entries: judged(rows, book).map((result) => rounded(result?.[key] ?? BLANK, MEAN)),
    };
  };
}

function bothWeights(book: Book): string {
  return `${weight(book, 'writtenWeight').formula},${weight(book, 'presentedWeight').formula}`;
}

/** (서면 × 배점 + 발표 × 배점) ÷ Σ 배점, of the means before they are rounded: one division of whole numbers. */
export const scoreColumn: CalculatedColumn = (rows, book) => {
  const stages = [
    { weight: weight(book, 'writtenWeight').formula, ...trimmed(rows, JUDGES.written) },
    { weight: weight(book, 'presentedWeight').formula, ...trimmed(rows, JUDGES.presented) },
  ];
  const counts = stages.map(({ weight: own, count }) => `IF(${own}=0,1,${count})`);
  const points = stages.map(({ weight: own, sum }) => `IF(${own}=0,0,${own}*${sum})`);
  const weights = `(${stages.map(({ weight: own }) => own).join('+')})`;
  const valid = stages.map(({ weight: own, isValid }) => `OR(${own}=0,${isValid})`).join(',');
  const numerator = `(${points[0]}*${counts[1]}+${points[1]}*${counts[0]})`;
  const score = `ROUND(${numerator}/(${FULL_MARKS}*${weights}*${counts.join('*')}),${UNROUNDED_DIGITS})`;
  return {
    formula: `IF(COUNT(${bothWeights(book)})<2,"",IF(${weights}=0,"",IF(AND(${valid}),${score},"")))`,
    entries: judged(rows, book).map((result) =>
      rounded(result?.score.exact ?? BLANK, { mode: 'half-up', digits: UNROUNDED_DIGITS }),
    ),
  };
};

/** The place by the score; the tied share the first of their places (동점 동순위). */
export const rankColumn: CalculatedColumn = (rows, book) => {
  const score = rows.cell('score', 0).formula;
  return {
    formula: `IF(COUNT(${score})=0,"",RANK(${score},${rows.column('score')}))`,
    entries: judged(rows, book).map((result) => numberEntry(result?.rank)),
  };
};

/** The row in which a case is printed: by place, the tied in the order of entry. */
export const orderColumn: CalculatedColumn = (rows) => {
  const rank = rows.cell('rank', 0).formula;
  const ranks = rows.entries('rank');
  return {
    formula: `IF(COUNT(${rank})=0,"",${rank}+COUNTIF(${rows.upToRow('rank')},${rank})-1)`,
    entries: ranks.map((entry, row) => {
      if (!isNumber(entry)) return BLANK;
      const tied = ranks.slice(0, row).filter((other) => isNumber(other) && other.coefficient === entry.coefficient);
      return exact(Number(entry.coefficient) + tied.length);
    }),
  };
};

function numberOf(entry: Entry | undefined): Fixed | Blank {
  return entry !== undefined && isNumber(entry) ? entry : BLANK;
}

function numberEntry(value: number | Blank | undefined): Entry {
  return value === undefined || value === BLANK ? BLANK : exact(value);
}

function rounded(value: Quotient | Blank, rounding: Rounding): Entry {
  return value === BLANK ? BLANK : roundQuotient(value, rounding);
}
