import { coefficientAt, fixed, type Fixed } from '../number/fixed.ts';
import type { FunctionAnswer } from './custom-function.ts';
import { figureAnswer } from './answer.ts';

/**
 * Calculates with figures as whole numbers of their smallest decimal, as amounts of 원 are: core adds and compares whole
 * amounts, a cell may hold 43,452.5 천원.
 */
export function withWholeAmounts<const Amounts extends readonly Fixed[]>(
  figures: Amounts,
  calculate: (amounts: { readonly [Place in keyof Amounts]: bigint }) => bigint,
): FunctionAnswer {
  return figureAnswer(fixed(calculate(wholeAmounts(figures)), scaleOf(figures)));
}

/** The figures as whole numbers of the smallest decimal among them. */
export function wholeAmounts<const Amounts extends readonly Fixed[]>(
  figures: Amounts,
): { readonly [Place in keyof Amounts]: bigint };
export function wholeAmounts(figures: readonly Fixed[]): readonly bigint[] {
  const scale = scaleOf(figures);
  return figures.map((figure) => coefficientAt(figure, scale));
}

function scaleOf(figures: readonly Fixed[]): number {
  return Math.max(0, ...figures.map(({ scale }) => scale));
}
