import {
  exactOf,
  exactQuotient,
  isWithoutBase,
  productOf,
  sumOfTerms,
  type FigureAt,
} from '../../../core/check/exact.ts';
import { percentage } from '../../../core/check/convention.ts';
import { exact, fixedText, type Fixed } from '../../../core/number/fixed.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';

/** The figures of one row, the first at place 0; `null` is missing. */
const figures =
  (...row: readonly (string | null)[]): FigureAt =>
  (place) => {
    const text = row[place];
    return text === null || text === undefined ? undefined : exact(text);
  };

const text = (value: Fixed | undefined) => value && fixedText(value);

describe('sums and products', () => {
  test('signed terms', () => {
    const terms = [
      { place: 0, sign: 1 },
      { place: 1, sign: -1 },
      { place: 2, sign: 1 },
    ] as const;
    expect(text(sumOfTerms(terms, 0, figures('10.5', '4', '0.25')))).toBe('6.75');
    expect(sumOfTerms(terms, 0, figures('10.5', null, '0.25'))).toBeUndefined();
    expect(text(sumOfTerms([], 0, figures()))).toBe('0');
  });

  test('factors, the point moved', () => {
    expect(text(productOf([0, 1], 0, 0, figures('1.5', '4')))).toBe('6');
    expect(text(productOf([0, 1], -3, 0, figures('1250', '3')))).toBe('3.75');
    expect(text(productOf([0, 1], 2, 0, figures('0.5', '0.25')))).toBe('12.5');
    expect(productOf([0, 1], 0, 0, figures('1.5', null))).toBeUndefined();
  });

  test('a double as it is printed', () => {
    expect(text(exactOf(0.1))).toBe('0.1');
    expect(exactOf(Number.NaN)).toBeUndefined();
  });
});

const PART = [{ place: 0, sign: 1 }] as const;
const WHOLE = [{ place: 1, sign: 1 }] as const;
const RATE: Rule = { kind: 'quotient', part: PART, whole: WHOLE, zeros: 2 };
const RATIO: Rule = { ...RATE, zeros: 0 };
const PER_THOUSAND: Rule = { ...RATE, zeros: 3 };
const GROWTH: Rule = { kind: 'growth', now: 0, before: 1, zeros: 2 };
const SHARE: Rule = { kind: 'share', of: 0, zeros: 2 };
const SUM: Rule = { kind: 'linear', terms: [...PART, ...WHOLE] };

describe('quotients; a share is one of 400', () => {
  const printedOf = (rule: Rule, ...row: readonly (string | null)[]) => {
    const value = exactQuotient(rule, 0, figures(...row), () => exact('400'));
    return value && fixedText(percentage(value, { mode: 'down', digits: 3 }));
  };

  test.each<[string, Rule, readonly (string | null)[], string | null]>([
    ['a rate: 1 ÷ 3', RATE, ['1', '3'], '33.333'],
    ['a plain ratio', RATIO, ['1', '3'], '0.333'],
    ['of a thousand', PER_THOUSAND, ['1', '3'], '333.333'],
    ['a negative base', RATE, ['1', '-4'], '-25.000'],
    ['no base', RATE, ['1', '0'], null],
    ['no part', RATE, [null, '3'], null],
    ['no whole', RATE, ['1', null], null],
    ['growth: (5 − 4) ÷ 4', GROWTH, ['5', '4'], '25.000'],
    ['to zero', GROWTH, ['0', '4'], '-100.000'],
    ['to a loss', GROWTH, ['-1', '4'], null],
    ['from zero', GROWTH, ['5', '0'], null],
    ['from a loss', GROWTH, ['5', '-4'], null],
    ['from nothing', GROWTH, ['5', null], null],
    ['to nothing', GROWTH, [null, '4'], null],
    ['a share: 100 ÷ 400', SHARE, ['100'], '25.000'],
    ['no share', SHARE, [null], null],
    ['a sum is none', SUM, ['1', '3'], null],
  ])('%s', (_, rule, row, expected) => {
    expect(printedOf(rule, ...row)).toBe(expected);
  });

  test.each<[string, Rule, readonly (string | null)[], string | null, boolean]>([
    ['a rate of zero', RATE, ['0', '3'], null, false],
    ['a whole of zero', RATE, ['1', '0'], null, true],
    ['a whole of zero without a part', RATE, [null, '0'], null, false],
    ['no whole', RATE, ['1', null], null, false],
    ['growth from one', GROWTH, ['5', '1'], null, false],
    ['growth from zero', GROWTH, ['5', '0'], null, true],
    ['growth from a loss', GROWTH, ['5', '-1'], null, true],
    ['growth to zero', GROWTH, ['0', '5'], null, false],
    ['growth to a loss', GROWTH, ['-1', '5'], null, true],
    ['growth from nothing', GROWTH, ['5', null], null, false],
    ['growth to nothing', GROWTH, [null, '0'], null, false],
    ['a share of zero', SHARE, ['1'], '0', true],
    ['a share of something', SHARE, ['0'], '1', false],
    ['a share of nothing', SHARE, ['1'], null, false],
    ['no part of zero', SHARE, [null], '0', false],
    ['a sum', SUM, ['0', '0'], '0', false],
  ])('%s is without a base: …', (_, rule, row, whole, expected) => {
    expect(isWithoutBase(rule, 0, figures(...row), () => (whole === null ? undefined : exact(whole)))).toBe(expected);
  });
});
