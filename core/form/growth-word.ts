import { BLANK, type Blank } from '../blank.ts';
import type { Sentence } from '../sentence.ts';
import type { Measure } from './measure.ts';

/** What stands in a growth column where no percentage means anything. */
export type GrowthWord =
  | 'net-increase'
  | 'net-decrease'
  | 'turned-positive'
  | 'turned-negative'
  | 'still-negative'
  | 'deficit-cleared'
  | 'none';

/** The words offices print for {@link GrowthWord}. */
export const GROWTH_WORDS: Readonly<Record<GrowthWord, Sentence>> = {
  'net-increase': { ko: '순증', en: 'new' },
  'net-decrease': { ko: '순감', en: 'net decrease' },
  'turned-positive': { ko: '흑자전환', en: 'turned to surplus' },
  'turned-negative': { ko: '적자전환', en: 'turned to deficit' },
  'still-negative': { ko: '적자지속', en: 'still in deficit' },
  'deficit-cleared': { ko: '적자해소', en: 'deficit cleared' },
  none: { ko: '-', en: '-' },
};

/**
 * Tells the word that stands for a growth rate (순증, 순감, 흑자전환, 적자전환 …) by the signs of both figures;
 * blank where the percentage itself stands: over a base above zero, without a fall below zero.
 *
 * Source: domain.md §4.4; a percentage over a base of zero or below misleads.
 *
 * @param now the sign of the figure: negative, zero or positive
 * @param before the sign of the figure before
 * @example
 * growthWord(1, 0) //=> 'net-increase'
 * growthWord(1, -1) //=> 'turned-positive'
 * growthWord(1, 1) //=> null
 */
export function growthWord(now: number, before: number): GrowthWord | Blank {
  if (before > 0) return now < 0 ? 'turned-negative' : BLANK;
  if (before === 0) return now > 0 ? 'net-increase' : now < 0 ? 'net-decrease' : 'none';
  return now > 0 ? 'turned-positive' : now < 0 ? 'still-negative' : 'deficit-cleared';
}

/**
 * Tells what a cell shows where its measure gives a dash: the growth word, or `-` over a whole of zero.
 *
 * @param signOf the sign of an input in the row of the cell; a dash has the sign 0
 */
export function dashWord(measure: Measure, signOf: (key: string) => number): Sentence {
  const word = measure.kind === 'growth' ? growthWord(signOf(measure.now), signOf(measure.before)) : 'none';
  return GROWTH_WORDS[word ?? 'none'];
}
