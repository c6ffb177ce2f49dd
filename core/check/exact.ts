import { BLANK, type Blank } from '../blank.ts';
import {
  addFixed,
  compareFixed,
  fixed,
  fixedOfDouble,
  shiftFixed,
  subtractFixed,
  trimZeros,
  type Fixed,
} from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';
import { readingOf, type BoundTable } from './bound-table.ts';

/** The figure a column holds in the n-th row; a dash is zero, `undefined` where there is none. */
export type FigureAt = (place: number, n: number) => Fixed | undefined;

/** Reads figures as the cells hold them. */
export function heldFigures(bound: BoundTable): FigureAt {
  return (place, n) => {
    const reading = readingOf(bound, place, n);
    if (reading.kind === 'figure') return reading.value;
    return reading.kind === 'dash' || reading.kind === 'term' ? fixed(0n) : undefined;
  };
}

/** Σ of signed terms; `undefined` where one of them is missing. */
export function sumOfTerms(terms: readonly Term[], n: number, figure: FigureAt): Fixed | undefined {
  let sum = fixed(0n);
  for (const { place, sign } of terms) {
    const value = figure(place, n);
    if (!value) return undefined;
    sum = sign > 0 ? addFixed(sum, value) : subtractFixed(sum, value);
  }
  return sum;
}

/** The exact product of the factors of a row, its point moved. */
export function productOf(factors: readonly number[], zeros: number, n: number, figure: FigureAt): Fixed | undefined {
  let product = fixed(1n);
  for (const place of factors) {
    const value = figure(place, n);
    if (!value) return undefined;
    product = { coefficient: product.coefficient * value.coefficient, scale: product.scale + value.scale };
  }
  return trimZeros(shiftFixed(product, zeros));
}

const PERCENT_ZEROS = 2;

/**
 * The quotient a cell prints as a percentage; blank where an input is missing or there is no base.
 * A plain ratio comes back as the quotient whose percentage is the ratio itself.
 */
export function exactQuotient(
  rule: Rule,
  n: number,
  figure: FigureAt,
  wholeOf: (place: number, n: number) => Fixed | undefined,
): Quotient | Blank {
  const divided = (part: Fixed | undefined, whole: Fixed | undefined, zeros: number): Quotient | Blank => {
    if (!part || !whole) return BLANK;
    const exact = quotient(part, whole);
    if (exact === BLANK || zeros === PERCENT_ZEROS) return exact;
    const shift = 10n ** BigInt(Math.abs(PERCENT_ZEROS - zeros));
    return zeros < PERCENT_ZEROS
      ? { ...exact, denominator: exact.denominator * shift }
      : { ...exact, numerator: exact.numerator * shift };
  };
  switch (rule.kind) {
    case 'quotient':
      return divided(sumOfTerms(rule.part, n, figure), sumOfTerms(rule.whole, n, figure), rule.zeros);
    case 'growth': {
      const [now, before] = [figure(rule.now, n), figure(rule.before, n)];
      const hasBase = now && before && compareFixed(before, fixed(0n)) > 0 && compareFixed(now, fixed(0n)) >= 0;
      return hasBase ? divided(subtractFixed(now, before), before, rule.zeros) : BLANK;
    }
    case 'share':
      return divided(figure(rule.of, n), wholeOf(rule.of, n), rule.zeros);
    default:
      return BLANK;
  }
}

/** Whether the base of a quotient is there and zero, so that `-` or a word is printed. */
export function isWithoutBase(
  rule: Rule,
  n: number,
  figure: FigureAt,
  wholeOf: (place: number, n: number) => Fixed | undefined,
): boolean {
  const isZero = (value: Fixed | undefined): boolean => value?.coefficient === 0n;
  switch (rule.kind) {
    case 'quotient':
      return sumOfTerms(rule.part, n, figure) !== undefined && isZero(sumOfTerms(rule.whole, n, figure));
    case 'growth': {
      const [now, before] = [figure(rule.now, n), figure(rule.before, n)];
      return now !== undefined && before !== undefined && (before.coefficient <= 0n || now.coefficient < 0n);
    }
    case 'share':
      return figure(rule.of, n) !== undefined && isZero(wholeOf(rule.of, n));
    default:
      return false;
  }
}

/** A double as the exact decimal it stands for in a cell. */
export function exactOf(value: number): Fixed | undefined {
  return Number.isNaN(value) ? undefined : fixedOfDouble(value);
}
