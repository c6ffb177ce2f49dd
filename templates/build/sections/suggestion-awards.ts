import {
  BLANK,
  checkAward,
  doubleOfFixed,
  type AwardRange,
  type ReviewResult,
  type SuggestionKind,
} from '../../../core/index.ts';
import { figureOf, isNumber, quoted, type Entry, type Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import { byRow } from '../table/calculated-column.ts';
import { find } from '../table/table-figures.ts';
import { ADOPTED, CRITERIA, GRADES, OFFICIALS_GRADE, RESULTS, SUGGESTION_KINDS } from './suggestion-criteria.ts';

/** What the column of findings says. */
export const AWARD_FINDING = '포상금 확인';
export const GRADE_FINDING = '등급 확인';

const KINDS: readonly SuggestionKind[] = ['citizen', 'official'];
const RESULT_IDS: readonly ReviewResult[] = ['adopted', 'rejected', 'held'];
/** The ranges stand in the workbook, whatever the day. */
const ANY_DAY = { year: 2015, month: 1, day: 1 } as const;

/** Whether an award lies in the range of its kind, and the grade is one of it (포상금·등급 확인). */
export const findingColumn = byRow((own, book) => {
  const { kind, result, grade, award } = {
    kind: own('kind'),
    result: own('result'),
    grade: own('grade'),
    award: own('award'),
  };
  const [least, most] = ['least', 'most'].map((key) => find(book.table(CRITERIA), key, 'kind', kind));
  if (!least || !most) return figureOf('');
  const [w, low, high] = [award.formula, least.formula, most.formula];
  const isPaid = `IF(COUNT(${w})=0,FALSE,${w}<>0)`;
  const isOutside = `OR(${result.formula}<>${quoted(ADOPTED)},${w}<${low},${w}>${high})`;
  const citizen = quoted(SUGGESTION_KINDS.codes[0] ?? '');
  const isForeign = `AND(${kind.formula}=${citizen},${grade.formula}=${quoted(OFFICIALS_GRADE)})`;
  const rest = `IF(${isForeign},${quoted(GRADE_FINDING)},"")`;
  const checked = `IF(AND(${isPaid},${isOutside}),${quoted(AWARD_FINDING)},${rest})`;
  const isKnown = `AND(${kind.formula}<>"",${result.formula}<>"",COUNT(${low},${high})=2)`;
  return { formula: `IF(${isKnown},${checked},"")`, value: findingOf({ kind, result, grade, award }, least, most) };
});

type ReviewFigures = Readonly<Record<'kind' | 'result' | 'grade' | 'award', Figure>>;

function findingOf(review: ReviewFigures, least: Figure, most: Figure): Entry {
  const practice = KINDS[SUGGESTION_KINDS.codes.indexOf(String(review.kind.value))];
  const result = RESULT_IDS[RESULTS.codes.indexOf(String(review.result.value))];
  if (practice === undefined || result === undefined || !isNumber(least.value) || !isNumber(most.value)) return BLANK;
  const range: AwardRange = {
    practice,
    name: { ko: '', en: '' },
    effectiveFrom: '2000-01-01',
    effectiveTo: BLANK,
    source: '',
    grades: GRADES.codes.filter((grade) => practice === 'official' || grade !== OFFICIALS_GRADE),
    least: inWon(least.value),
    most: inWon(most.value),
  };
  const grade = typeof review.grade.value === 'string' ? review.grade.value : BLANK;
  const award = inWon(review.award.value);
  const decision = { date: ANY_DAY, result, score: BLANK, grade, award, implemented: BLANK };
  const suggestion = { id: '', kind: practice, route: '', received: ANY_DAY, review: decision };
  const found = checkAward(suggestion, { ranges: [range], scale: BLANK }).map(({ kind }) => kind);
  if (found.includes('award-outside-range')) return AWARD_FINDING;
  return found.includes('state-unknown') ? GRADE_FINDING : BLANK;
}

/** 천원 in 원. */
function inWon(value: Entry): bigint {
  return isNumber(value) ? BigInt(doubleOfFixed(value)) * 1000n : 0n;
}

/** The cell of a kind of suggestions in the table of criteria. */
export function criterion(book: Book, key: string, kind: string): Figure {
  return find(book.table(CRITERIA), key, 'kind', kind);
}
