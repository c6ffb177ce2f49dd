import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { printFigure } from '../../number/notation/index.ts';
import { roundQuotient, type Quotient } from '../../number/quotient.ts';
import type { Rounding } from '../../number/rounding.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { headCounts, type GradeQuota, type HeadCount, type HeadCountOptions } from './head-count.ts';
import { compareQuotients } from '../../number/quotient-arithmetic.ts';
import { tieGroups } from './ranking.ts';

/** Scores in sentences have two decimals. */
const SHOWN: Rounding = { mode: 'half-up', digits: 2 };

/**
 * What happens to equal scores on both sides of a cut (동점자 등급):
 * - `all-up`: all have the better grade (default); more than the quota may have it, and the next grade has fewer;
 * - `all-down`: all have the lower grade;
 * - `tie-break`: further scores decide, in order; what is equal in them too goes up, with a problem.
 */
export type QuotaTiePractice = 'all-up' | 'all-down' | 'tie-break';

/** How a relative grading is done. */
export interface QuotaGradingOptions<Item> extends HeadCountOptions {
  readonly quotas: readonly GradeQuota[];
  readonly tie: QuotaTiePractice;
  readonly scoreOf: (item: Item) => Quotient | Blank;
  /** The name of an item, for the problems. */
  readonly nameOf: (item: Item) => string;
  /** Further scores for `tie-break`, the most important first. */
  readonly tieBreakers: readonly ((item: Item) => Quotient)[];
}

/** What was graded. */
export interface Graded<Item> {
  readonly item: Item;
  /** Blank where there is no score. */
  readonly grade: string | Blank;
}

/**
 * Grades by quotas (상대평가 등급): the best-scored fill the places of the best grade, and so on.
 * Shares are of the items that have a score; the result keeps the order given.
 * Problems: those of {@link headCounts} (all grades are then blank), and `grade-tie-unresolved`.
 *
 * @example
 * const quotas = [{ grade: 'S', share: exact(50) }, { grade: 'A', share: exact(50) }];
 * const place = { record: '부서', field: { ko: '등급', en: 'grade' } };
 * const scoreOf = (score) => ({ numerator: score, denominator: 1n });
 * const options = { quotas, rule: 'half-up', remainderTo: 'A', place, tie: 'all-up', scoreOf, nameOf: String, tieBreakers: [] };
 * gradeByQuota([80n, 95n], options).value.map(({ grade }) => grade) //=> ['A', 'S']
 */
export function gradeByQuota<Item>(
  items: readonly Item[],
  options: QuotaGradingOptions<Item>,
): Outcome<readonly Graded<Item>[]> {
  const scored = items.flatMap((item, row) => {
    const score = options.scoreOf(item);
    return isBlank(score) ? [] : [{ item, row, score }];
  });
  const counts = headCounts(scored.length, options.quotas, options);
  const problems: Problem[] = [...counts.problems];
  const breakers = options.tie === 'tie-break' ? options.tieBreakers : [];
  const grades = new Map<number, string>();
  let taken = 0;
  for (const tied of tieGroups(scored, (a, b) => compareWith(a, b, breakers))) {
    const better = gradeAtPlace(counts.value, taken);
    const lower = gradeAtPlace(counts.value, taken + tied.length - 1);
    if (isBlank(better) || isBlank(lower)) break;
    const grade = options.tie === 'all-down' ? lower : better;
    if (options.tie === 'tie-break' && better !== lower) problems.push(unresolved(tied, options));
    for (const { row } of tied) grades.set(row, grade);
    taken += tied.length;
  }
  return { value: items.map((item, row) => ({ item, grade: grades.get(row) ?? BLANK })), problems };
}

/**
 * Grades each group by itself (평가군별 상대평가), e.g. seven groups of departments with like duties.
 *
 * @param groupOf the group of an item, as printed; the place of a problem names it
 */
export function gradeByQuotaInGroups<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  options: QuotaGradingOptions<Item>,
): Outcome<readonly Graded<Item>[]> {
  const rows = new Map<string, number[]>();
  for (const [row, item] of items.entries()) rows.set(groupOf(item), [...(rows.get(groupOf(item)) ?? []), row]);
  const grades = new Map<number, string | Blank>();
  const problems: Problem[] = [];
  for (const [group, members] of rows) {
    const inGroup = members.flatMap((row) => items.slice(row, row + 1));
    const graded = gradeByQuota(inGroup, { ...options, place: { ...options.place, record: group } });
    problems.push(...graded.problems);
    for (const [place, row] of members.entries()) grades.set(row, graded.value[place]?.grade ?? BLANK);
  }
  return { value: items.map((item, row) => ({ item, grade: grades.get(row) ?? BLANK })), problems };
}

interface Scored<Item> {
  readonly item: Item;
  readonly score: Quotient;
}

function unresolved<Item>(tied: readonly Scored<Item>[], { nameOf }: QuotaGradingOptions<Item>): Problem {
  const records = tied.map(({ item }) => nameOf(item)).join(', ');
  const score = tied.slice(0, 1).map((first) => printFigure(roundQuotient(first.score, SHOWN)));
  return { kind: 'grade-tie-unresolved', records, score: score.join('') };
}

function compareWith<Item>(a: Scored<Item>, b: Scored<Item>, breakers: readonly ((item: Item) => Quotient)[]): number {
  const byScore = compareQuotients(b.score, a.score);
  if (byScore !== 0) return byScore;
  for (const breaker of breakers) {
    const order = compareQuotients(breaker(b.item), breaker(a.item));
    if (order !== 0) return order;
  }
  return 0;
}

/** The grade of a place counted from zero. */
function gradeAtPlace(counts: readonly HeadCount[], place: number): string | Blank {
  let end = 0;
  for (const { grade, count } of counts) {
    end += count;
    if (place < end) return grade;
  }
  return BLANK;
}
