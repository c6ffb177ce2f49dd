import { rootOf } from '../../../core/number/decimal.ts';
import { fixedText } from '../../../core/number/fixed.ts';

describe('rootOf', () => {
  test.each([
    [121n, 100n, 2, '1.1', 'a short decimal comes out exactly'],
    [27n, 8n, 3, '1.5', 'a short decimal comes out exactly'],
    [7n, 4n, 1, '1.75', 'the value itself'],
    [0n, 5n, 3, '0', 'zero'],
    [1n, 1n, 10, '1', 'one'],
    [2n, 1n, 2, '1.41421356237309504880168872421', '30 digits of the square root of 2'],
  ])('%d/%d to degree %d is %s (%s)', (numerator, denominator, degree, root) => {
    expect(fixedText(rootOf({ numerator, denominator }, degree))).toBe(root);
  });

  test('of a negative is a programmer’s fault', () => {
    expect(() => rootOf({ numerator: -1n, denominator: 1n }, 2)).toThrow(new RangeError('no root of degree 2'));
  });
});
