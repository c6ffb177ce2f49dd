import { isRoundingGap } from '../../../core/check/rounding-gap.ts';
import { exact } from '../../../core/number/fixed.ts';

describe('rounding gaps (단수차이): (n + 1) ÷ 2 units of the last digit', () => {
  test.each([
    ['0', 3, 0, true],
    ['2', 3, 0, true],
    ['-2', 3, 0, true],
    ['3', 3, 0, false],
    ['-3', 3, 0, false],
    ['1.5', 2, 0, true],
    ['-1.5', 2, 0, true],
    ['1.6', 2, 0, false],
    ['0.2', 3, 1, true],
    ['0.3', 3, 1, false],
    ['0.02', 3, 2, true],
    ['0.1', 3, 2, false],
    ['0.000002', 3, 9, true],
    ['0.000003', 3, 9, false],
  ])('a gap of %s over %d addends with %d decimals: %p', (gap, addends, decimals, expected) => {
    expect(isRoundingGap(exact(gap), addends, decimals)).toBe(expected);
  });
});
