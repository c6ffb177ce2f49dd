import {
  addAmounts,
  amountOf,
  amountOfWon,
  convertAmount,
  figureOf,
  subtractAmounts,
  type Amount,
} from '../../../core/number/amount.ts';
import { fixed, fixedText, type Fixed } from '../../../core/number/fixed.ts';
import type { Quotient } from '../../../core/number/quotient.ts';
import { isMoneyUnit, MONEY_UNITS, UNIT_ZEROS } from '../../../core/number/unit.ts';

const thousands = amountOfWon(43_452_000n, '천원');
const millions = amountOfWon(2_012_000_000n, '백만원');

/** What must not compile; tsc reads these lines, and fails where one of them would compile. */
export function mustNotCompile(): readonly unknown[] {
  const rate: Quotient = { numerator: 1n, denominator: 2n };
  const value: Fixed = fixed(1n);
  return [
    // @ts-expect-error 천원 and 백만원 do not add up before one is converted
    addAmounts(thousands, millions),
    // @ts-expect-error nor can one be taken from the other
    subtractAmounts(millions, thousands),
    // @ts-expect-error a number is no amount
    addAmounts(thousands, 1000),
    // @ts-expect-error a figure without a unit is no amount
    addAmounts(thousands, value),
    // @ts-expect-error a rate is no amount
    addAmounts(thousands, rate),
    // @ts-expect-error 만원 is no unit amounts are kept in
    amountOfWon(1n, '만원'),
    // @ts-expect-error an amount is whole 원, not a float
    amountOfWon(1.5, '천원'),
    // @ts-expect-error an amount in 천원 is not one in 원
    keepWon(thousands),
  ];
}

function keepWon(amount: Amount<'원'>): bigint {
  return amount.won;
}

describe('amounts', () => {
  test('of one unit add up, of another after conversion', () => {
    expect(addAmounts(thousands, amountOfWon(548_000n, '천원'))).toEqual({ won: 44_000_000n, unit: '천원' });
    expect(addAmounts(millions, convertAmount(thousands, '백만원'))).toEqual({ won: 2_055_452_000n, unit: '백만원' });
    expect(subtractAmounts(thousands, amountOfWon(452_000n, '천원'))).toEqual({ won: 43_000_000n, unit: '천원' });
  });

  test('are made from printed figures', () => {
    expect(amountOf(fixed(43_452n), '천원')).toEqual(thousands);
    expect(amountOf(fixed(15n, 1), '억원')).toEqual({ won: 150_000_000n, unit: '억원' });
    expect(amountOf(fixed(5n, 4), '천원')).toBeUndefined();
    expect(amountOf(fixed(10n, 1), '원')).toEqual({ won: 1n, unit: '원' });
  });

  test('print their figure exactly', () => {
    expect(fixedText(figureOf(amountOfWon(43_452_500n, '천원')))).toBe('43452.500');
    expect(fixedText(figureOf(convertAmount(thousands, '원')))).toBe('43452000');
  });

  test('know their units', () => {
    expect(MONEY_UNITS.map((unit) => UNIT_ZEROS[unit])).toEqual([0, 3, 6, 8]);
    expect(isMoneyUnit('천원')).toBe(true);
    expect(isMoneyUnit('만원')).toBe(false);
    expect(isMoneyUnit('toString')).toBe(false);
  });

  test('mixed with what is no amount fail where no compiler looks', () => {
    expect(mustNotCompile).toThrow(TypeError);
    expect(keepWon(convertAmount(thousands, '원'))).toBe(43_452_000n);
  });
});
