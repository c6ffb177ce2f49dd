import { amountOfWon, figureOf } from '../number/amount.ts';
import { trimZeros } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';

/**
 * Writes an amount as a sentence names it: the figure in its unit, not rounded.
 *
 * @example
 * wonText(45_471_000n, '천원') //=> '45,471천원'
 */
export function wonText(won: bigint, unit: MoneyUnit = '원'): string {
  return `${printFigure(trimZeros(figureOf(amountOfWon(won, unit))))}${unit}`;
}
