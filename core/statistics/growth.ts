import { BLANK, type Blank } from '../blank.ts';
import { GROWTH_WORDS, growthWord, type GrowthWord } from '../form/growth-word.ts';
import { compareFixed, fixed, subtractFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { quotient, roundQuotient, type Quotient } from '../number/quotient.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';

/** A growth (증감): the difference, and either an exact rate or the word that stands for it. */
export interface Growth {
  readonly difference: Fixed;
  /** (now − before) ÷ before; blank where `word` stands instead. */
  readonly rate: Quotient | Blank;
  readonly word: GrowthWord | Blank;
}

const ZERO = fixed(0n);

/**
 * Compares a figure with the one before (증감, 증감률). A base of zero or below, or a fall below zero, gives a word.
 *
 * Formula: 증감 = now − before; 증감률 = (now − before) ÷ before, where before > 0 and now ≥ 0.
 * Source: domain.md §4.4; a rate over a base that is no part of it misleads.
 *
 * @returns blank when either figure is missing
 * @example
 * growth(exact(1399), exact(1036)).rate //=> { numerator: 363n, denominator: 1036n }
 * growth(exact(5), exact(0)).word //=> 'net-increase'
 * growth(exact(3), exact(-2)).word //=> 'turned-positive'
 */
export function growth(now: Fixed, before: Fixed): Growth;
export function growth(now: Fixed | Blank, before: Fixed | Blank): Growth | Blank;
export function growth(now: Fixed | Blank, before: Fixed | Blank): Growth | Blank {
  if (now === BLANK || before === BLANK) return BLANK;
  const difference = subtractFixed(now, before);
  const word = growthWord(compareFixed(now, ZERO), compareFixed(before, ZERO));
  return { difference, rate: word === BLANK ? quotient(difference, before) : BLANK, word };
}

/**
 * Prints a growth rate in percent without the sign, or its word; falls with △.
 *
 * @example
 * printGrowth(growth(exact(28660), exact(29676)), { mode: 'half-up', digits: 1 }, 'ko') //=> '△3.4'
 */
export function printGrowth(
  value: Growth | Blank,
  rounding: Rounding = HALF_UP_1,
  language: keyof Sentence = 'ko',
): string {
  if (value === BLANK) return '';
  if (value.word !== BLANK) return GROWTH_WORDS[value.word][language];
  if (value.rate === BLANK) return GROWTH_WORDS.none[language];
  return printFigure(roundQuotient(value.rate, rounding, 2));
}

export { GROWTH_WORDS, type GrowthWord } from '../form/growth-word.ts';
