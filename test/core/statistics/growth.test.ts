import fc from 'fast-check';
import { BLANK } from '../../../core/blank.ts';
import { exact, fixed } from '../../../core/number/fixed.ts';
import { growth, GROWTH_WORDS, printGrowth } from '../../../core/statistics/growth.ts';
import { percent } from './decimals.ts';

const rateOf = (now: number, before: number): string => percent(growth(exact(now), exact(before)).rate);

/** Figures of domain.md: now, before, difference, rate in percent, source. */
const GOLDEN = [
  [64_031, 43_452, 20_579, '47.3603', '§1.5 #1 소요예산'],
  [14_140, 8_815, 5_325, '60.4084', '§1.5 #2'],
  [58_100, 55_000, 3_100, '5.6364', '§1.5 #3'],
  [239_391, 195_961, 43_430, '22.1626', '§1.5 #4'],
  [14_790, 14_790, 0, '0.0000', '§1.5 #5'],
  [11_449, 11_450, -1, '-0.0087', '§1.5 #7'],
  [1_833, 29_835, -28_002, '-93.8562', '§1.5 #8'],
  [1_980, 1_000, 980, '98.0000', '§1.5 #9'],
  [665_545, 616_073, 49_472, '8.0302', '§1.5 합계'],
  [13_414, 12_199, 1_215, '9.9598', '§1.6 총수익'],
  [1_399, 1_036, 363, '35.0386', '§1.6 경영수지'],
  [1_016, 1_010, 6, '0.5941', '§1.7 2013 권'],
  [76_726, 117_350, -40_624, '-34.6178', '§1.7 2013 비용'],
  [0, 5, -5, '-100.0000', 'all gone'],
] as const;

describe('growth', () => {
  test.each(GOLDEN)('%d against %d is %d, %s %% (%s)', (now, before, difference, rate) => {
    const value = growth(exact(now), exact(before));
    expect(value.difference).toEqual(exact(difference));
    expect(percent(value.rate)).toBe(rate);
    expect(value.word).toBe(BLANK);
  });

  test.each([
    [5, 0, 'net-increase', '순증', 'new'],
    [-5, 0, 'net-decrease', '순감', 'net decrease'],
    [0, 0, 'none', '-', '-'],
    [3, -2, 'turned-positive', '흑자전환', 'turned to surplus'],
    [-3, 2, 'turned-negative', '적자전환', 'turned to deficit'],
    [-1, -2, 'still-negative', '적자지속', 'still in deficit'],
    [0, -2, 'deficit-cleared', '적자해소', 'deficit cleared'],
  ] as const)('%d against %d has no percentage but %s', (now, before, word, ko, en) => {
    const value = growth(exact(now), exact(before));
    expect(value).toEqual({ difference: exact(now - before), rate: BLANK, word });
    expect(GROWTH_WORDS[word]).toEqual({ ko, en });
    expect(printGrowth(value)).toBe(ko);
    expect(printGrowth(value, { mode: 'down', digits: 0 }, 'en')).toBe(en);
  });

  test('a missing figure leaves it blank', () => {
    expect(growth(BLANK, exact(1))).toBe(BLANK);
    expect(growth(exact(1), BLANK)).toBe(BLANK);
    expect(printGrowth(BLANK)).toBe('');
  });

  test('prints by the rule asked for: 총수익 9.9 by 절사, 10.0 by 반올림 (X-04)', () => {
    const income = growth(exact(13_414), exact(12_199));
    expect(printGrowth(income)).toBe('10.0');
    expect(printGrowth(income, { mode: 'down', digits: 1 })).toBe('9.9');
    expect(printGrowth(income, { mode: 'half-up', digits: -1 })).toBe('10');
    expect(printGrowth(growth(exact(28_660), exact(29_676)))).toBe('△3.4');
  });

  test('does not depend on the unit: 원 and 천원 grow alike', () => {
    const amounts = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(amounts, amounts, (now, before) => {
        const inWon = growth(fixed(now * 1000n), fixed(before * 1000n));
        expect(percent(inWon.rate)).toBe(percent(growth(fixed(now), fixed(before)).rate));
      }),
    );
  });

  test('holds at 10^15 원', () => {
    expect(rateOf(1_000_000_000_000_000, 999_999_999_999_999)).toBe('0.0000');
    expect(percent(growth(fixed(10n ** 15n), fixed(10n ** 15n - 1n)).rate, 14)).toBe('0.00000000000010');
  });
});
