import fc from 'fast-check';
import { WholeSum } from '../../../core/check/whole-sum.ts';
import { addFixed, compareFixed, fixed, fixedOfDouble } from '../../../core/number/fixed.ts';

test('adds up figures of few decimals without the noise of binary arithmetic', () => {
  const sum = new WholeSum(1);
  expect([0.1, 0.2, 0.7, -3].map((value) => sum.take(value))).toEqual([true, true, true, true]);
  expect(sum.sum()).toEqual({ coefficient: -20n, scale: 1 });
  sum.take(5);
  expect(sum.sum()).toEqual({ coefficient: 30n, scale: 1 });
});

test.each([
  ['none', Number.NaN],
  ['more decimals', 0.25],
  ['the rest of a division', 1 / 3],
  ['the noise of a sum', 0.1 + 0.2],
  ['too large', 2 ** 41],
])('a figure that is %s is not taken', (_, value) => {
  const sum = new WholeSum(1);
  expect(sum.take(value)).toBe(false);
  expect(sum.sum().coefficient).toBe(0n);
});

test('more figures than a double holds the sum of', () => {
  const sum = new WholeSum(0);
  for (let n = 0; n < 20_000; n++) sum.take(2 ** 40 - (n % 2));
  expect(sum.sum()).toEqual({ coefficient: 20_000n * 2n ** 40n - 10_000n, scale: 0 });
});

test('is the sum of exact decimals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), { maxLength: 50 }), (cents) => {
      const sum = new WholeSum(2);
      const values = cents.map((each) => each / 100);
      expect(values.every((value) => sum.take(value))).toBe(true);
      const exact = values.reduce((all, value) => addFixed(all, fixedOfDouble(value) ?? fixed(0n)), fixed(0n));
      expect(compareFixed(sum.sum(), exact)).toBe(0);
    }),
  );
});
