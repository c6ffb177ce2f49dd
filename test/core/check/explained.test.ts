import { isExplained } from '../../../core/check/explained.ts';
import type { RoundingMode } from '../../../core/index.ts';

describe('the quick look at a rate', () => {
  // 1 ÷ 3 = 33.33…, 2 ÷ 3 = 66.66…, 1 ÷ 8 = 12.5 exactly, 1 ÷ 16 = 6.25: a tie at one decimal
  test.each<[number, number, number, RoundingMode, number, boolean]>([
    [33.3, 1, 3, 'half-up', 1, true],
    [33.4, 1, 3, 'half-up', 1, false],
    [33.4, 1, 3, 'up', 1, true],
    [33.3, 1, 3, 'up', 1, false],
    [66.7, 2, 3, 'half-up', 1, true],
    [66.6, 2, 3, 'half-up', 1, false],
    [66.6, 2, 3, 'down', 1, true],
    [66.7, 2, 3, 'down', 1, false],
    [12.5, 1, 8, 'up', 1, true],
    [12.5, 1, 8, 'down', 1, true],
    [13, 1, 8, 'half-up', 0, true],
    [12, 1, 8, 'down', 0, true],
    [6.3, 1, 16, 'half-up', 1, true],
    [6.2, 1, 16, 'down', 1, true],
    [-33.3, -1, 3, 'half-up', 1, true],
    [33.3, -1, 3, 'half-up', 1, false],
    [-66.7, -2, 3, 'half-up', 1, true],
    [-66.6, -2, 3, 'down', 1, true],
    [-33.4, -1, 3, 'up', 1, true],
    [0, 0, 3, 'half-up', 1, true],
    [100, 3, 3, 'down', 2, true],
    [150.25, 601, 400, 'half-up', 2, true],
  ])('%d is %d ÷ %d × 100, %s to %d decimals: %p', (printed, part, whole, mode, digits, expected) => {
    expect(isExplained(Math.round(printed * 10 ** digits), part, whole, { mode, digits }, 2)).toBe(expected);
  });

  test('a plain quotient has no hundred in it: 46 ÷ 8 = 5.75', () => {
    expect(isExplained(575, 46, 8, { mode: 'half-up', digits: 2 }, 0)).toBe(true);
    expect(isExplained(57_500, 46, 8, { mode: 'half-up', digits: 2 }, 2)).toBe(true);
    expect(isExplained(575, 46, 8, { mode: 'half-up', digits: 2 }, 2)).toBe(false);
  });

  test.each([
    ['a base of zero', 0, 1, 0],
    ['a base below zero', -33.3, 1, -3],
    ['a part with decimals', 50, 1.5, 3],
    ['a base with decimals', 50, 1, 2.5],
    ['no part', 50, Number.NaN, 3],
    ['no base', 50, 1, Number.NaN],
    ['a part beyond exact doubles', 50, 2 ** 51, 2 ** 50],
    ['a base beyond exact doubles', 50, 1, 2 ** 52],
  ])('%s is left to exact arithmetic', (_, printed, part, whole) => {
    expect(isExplained(10 * printed, part, whole, { mode: 'half-up', digits: 1 }, 2)).toBeUndefined();
  });

  test('the largest part: part × 1,000 may be a quarter of the largest exact double', () => {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / 4 / 1_000);
    expect(isExplained(1_000, most, most, { mode: 'down', digits: 1 }, 2)).toBe(true);
    expect(isExplained(1_000, most + 1, most + 1, { mode: 'down', digits: 1 }, 2)).toBeUndefined();
  });

  test('a product of 원 in 천원 is left to exact arithmetic', () => {
    expect(isExplained(3, 3_000, 1, { mode: 'half-up', digits: 0 }, -3)).toBeUndefined();
  });
});
