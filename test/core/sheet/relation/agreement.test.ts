import type { Rule } from '../../../../core/index.ts';
import { agrees, bitsOf } from '../../../../core/sheet/relation/agreement.ts';
import { inputsOfRule, isQuotientRule } from '../../../../core/sheet/relation/relation.ts';

test.each([
  [3, 3, true],
  [0, -0, true],
  [3, 4, false],
  [1e15, 1e15 + 1, false],
  [0.1 + 0.2, 0.3, true],
  [0.3, 0.301, false],
  [1e-13, 0, true],
  [1e-11, 0, false],
  [3.000001, 3, false],
  [1_000_000.1, 1_000_000.100001, false],
  [-0.1 - 0.2, -0.3, true],
  [0.5, -0.5, false],
  [Number.NaN, 1, false],
])('%d and %d agree: %s', (a, b, expected) => {
  expect(agrees(a, b)).toBe(expected);
  expect(agrees(b, a)).toBe(expected);
});

test('a figure tells more the larger it is, up to twenty bits', () => {
  expect([0, 1, 3, -3, 1023].map((value) => bitsOf(value))).toEqual([0, 1, 2, 2, 10]);
  expect(bitsOf(0.3, 0.1)).toBeCloseTo(2, 10);
  expect([bitsOf(1e9), bitsOf(-1e9)]).toEqual([20, 20]);
});

test.each<readonly [Rule, readonly number[], boolean]>([
  [
    {
      kind: 'linear',
      terms: [
        { place: 1, sign: 1 },
        { place: 2, sign: -1 },
      ],
    },
    [1, 2],
    false,
  ],
  [
    {
      kind: 'quotient',
      part: [
        { place: 2, sign: 1 },
        { place: 3, sign: 1 },
      ],
      whole: [{ place: 1, sign: 1 }],
      zeros: 2,
    },
    [2, 3, 1],
    true,
  ],
  [{ kind: 'growth', now: 2, before: 1, zeros: 2 }, [2, 1], true],
  [{ kind: 'share', of: 4, zeros: 2 }, [4], true],
  [{ kind: 'cumulative', of: 5 }, [5], false],
  [{ kind: 'product', factors: [1, 2, 3], zeros: -3 }, [1, 2, 3], false],
])('what %j reads', (rule, inputs, isQuotient) => {
  expect(inputsOfRule(rule)).toEqual(inputs);
  expect(isQuotientRule(rule)).toBe(isQuotient);
});
