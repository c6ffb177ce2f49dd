import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { Quotient } from '../../number/quotient.ts';
import { compareQuotients } from '../../number/quotient-arithmetic.ts';

/**
 * How equal scores are ranked (동점자 순위):
 * - `competition` 1 2 2 4: as many places are skipped as are tied (default);
 * - `dense` 1 2 2 3: no place is skipped;
 * - `modified` 1 3 3 4: the tied share the last of their places.
 */
export type RankingPractice = 'competition' | 'dense' | 'modified';

/** What was ranked, with its place. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly score: Quotient | Blank;
  /** From 1, the highest score; blank where there is no score. */
  readonly rank: number | Blank;
  /** Whether another has the same score. */
  readonly isTied: boolean;
}

/**
 * Ranks by score, the highest first (순위); the result keeps the order given, so a table keeps its rows.
 * An item without a score is not ranked and takes no place. Growth: n log n.
 *
 * @example
 * rankByScore([90n, 95n, 90n, 80n], (score) => ({ numerator: score, denominator: 1n })).map(({ rank }) => rank) //=> [2, 1, 2, 4]
 */
export function rankByScore<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => Quotient | Blank,
  practice: RankingPractice = 'competition',
): readonly Ranked<Item>[] {
  const scored = items.flatMap((item, row) => {
    const score = scoreOf(item);
    return isBlank(score) ? [] : [{ row, score }];
  });
  const places = new Map<number, { rank: number; isTied: boolean }>();
  let taken = 0;
  for (const [group, tied] of tieGroups(scored, (a, b) => compareQuotients(b.score, a.score)).entries()) {
    const rank = practice === 'dense' ? group + 1 : practice === 'modified' ? taken + tied.length : taken + 1;
    for (const { row } of tied) places.set(row, { rank, isTied: tied.length > 1 });
    taken += tied.length;
  }
  return items.map((item, row) => ({
    item,
    score: scoreOf(item),
    rank: places.get(row)?.rank ?? BLANK,
    isTied: places.get(row)?.isTied ?? false,
  }));
}

/** Sorts and gathers what compares equal, in order. */
export function tieGroups<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of [...items].sort(compare)) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first !== undefined && compare(first, item) === 0) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
