import { fixed, shiftFixed, type Fixed } from './fixed.ts';
import { UNIT_ZEROS, type MoneyUnit } from './unit.ts';

/**
 * An amount of money (금액): a whole number of 원 that remembers the unit it is printed in.
 * Amounts of different units do not add up until one is converted: the compiler refuses it.
 */
export interface Amount<Unit extends MoneyUnit> {
  readonly won: bigint;
  readonly unit: Unit;
}

/** Makes an amount from whole 원, printed in `unit`. */
export function amountOfWon<Unit extends MoneyUnit>(won: bigint, unit: Unit): Amount<Unit> {
  return { won, unit };
}

/**
 * Makes an amount from a figure printed in `unit`; `undefined` when it is no whole number of 원.
 *
 * @example
 * amountOf(fixed(43_452n), '천원') //=> { won: 43_452_000n, unit: '천원' }
 */
export function amountOf<Unit extends MoneyUnit>(figure: Fixed, unit: Unit): Amount<Unit> | undefined {
  const won = shiftFixed(figure, UNIT_ZEROS[unit]);
  const divisor = 10n ** BigInt(won.scale);
  return won.coefficient % divisor === 0n ? { won: won.coefficient / divisor, unit } : undefined;
}

/** Adds amounts of one unit. */
export function addAmounts<Unit extends MoneyUnit>(a: Amount<Unit>, b: Amount<NoInfer<Unit>>): Amount<Unit> {
  return { won: a.won + b.won, unit: a.unit };
}

/** Subtracts `b` from `a`, both of one unit. */
export function subtractAmounts<Unit extends MoneyUnit>(a: Amount<Unit>, b: Amount<NoInfer<Unit>>): Amount<Unit> {
  return { won: a.won - b.won, unit: a.unit };
}

/** Prints the same money in another unit; nothing is rounded. */
export function convertAmount<Unit extends MoneyUnit>(amount: Amount<MoneyUnit>, unit: Unit): Amount<Unit> {
  return { won: amount.won, unit };
}

/**
 * The figure to print for an amount, exact: 43,452,500 원 in 천원 is 43452.5.
 *
 * @example
 * figureOf(amountOfWon(43_452_500n, '천원')) //=> { coefficient: 43_452_500n, scale: 3 }
 */
export function figureOf(amount: Amount<MoneyUnit>): Fixed {
  return shiftFixed(fixed(amount.won), -UNIT_ZEROS[amount.unit]);
}
