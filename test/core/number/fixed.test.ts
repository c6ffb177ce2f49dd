import fc from 'fast-check';
import {
  addFixed,
  coefficientAt,
  compareFixed,
  doubleOfFixed,
  exact,
  fixed,
  fixedAt,
  fixedOfDouble,
  fixedText,
  parseFixed,
  roundFixed,
  shiftFixed,
  subtractFixed,
  trimZeros,
} from '../../../core/number/fixed.ts';
import { ROUNDING_MODES } from '../../../core/number/rounding.ts';

const values = fc
  .record({ coefficient: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), scale: fc.integer({ min: 0, max: 6 }) })
  .map(({ coefficient, scale }) => fixed(coefficient, scale));

describe('parseFixed', () => {
  test.each([
    ['88.30', 8830n, 2],
    ['-1234.5', -12345n, 1],
    ['+7', 7n, 0],
    ['.5', 5n, 1],
    ['5.', 5n, 0],
    ['1e3', 1000n, 0],
    ['1.5e-3', 15n, 4],
    ['0', 0n, 0],
    ['1e400', 10n ** 400n, 0],
    ['1e-400', 1n, 400],
  ])('%s', (text, coefficient, scale) => {
    expect(parseFixed(text)).toEqual({ coefficient, scale });
  });

  test.each(['', '-', '.', '1,000', 'abc', '1e', '1e401', '1e-401', '△1', '１'])('%j is none', (text) => {
    expect(parseFixed(text)).toBeUndefined();
  });
});

describe('fixedOfDouble', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1e15, '1000000000000000'],
    [-0.5, '-0.5'],
    [0, '0'],
    [88.30663720887416, '88.3066372088742'],
    [1e-7, '0.0000001'],
    [2 ** 53 - 1, '9007199254740991'],
    [2 ** 53, '9007199254740990'],
  ])('%d is %s', (value, text) => {
    const read = fixedOfDouble(value);
    expect(read && fixedText(read)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is none', (value) => {
    expect(fixedOfDouble(value)).toBeUndefined();
  });
});

describe('exact', () => {
  test('reads what a program writes, numbers as a cell shows them', () => {
    expect([exact('88.30'), exact(-7n), exact(0.1 + 0.2)]).toEqual([fixed(8830n, 2), fixed(-7n), fixed(3n, 1)]);
    expect(exact(10n ** 20n)).toEqual(fixed(10n ** 20n));
  });

  test.each(['1,000', '', Number.NaN])('%j is a programmer’s fault', (value) => {
    expect(() => exact(value)).toThrow(new RangeError(`not a decimal number: ${value}`));
  });
});

describe('arithmetic', () => {
  test('a negative scale stands for zeros before the point', () => {
    expect([fixedAt(12n, -3), fixedAt(12n, 0), fixedAt(12n, 3)]).toEqual([fixed(12_000n), fixed(12n), fixed(12n, 3)]);
  });

  test('adds and subtracts at the finer scale', () => {
    expect(addFixed(fixed(15n, 1), fixed(5n, 2))).toEqual(fixed(155n, 2));
    expect(subtractFixed(fixed(1n), fixed(5n, 1))).toEqual(fixed(5n, 1));
  });

  test('moves the decimal point', () => {
    expect(shiftFixed(fixed(883n, 1), 3)).toEqual(fixed(88_300n));
    expect(shiftFixed(fixed(883n, 1), 1)).toEqual(fixed(883n));
    expect(shiftFixed(fixed(883n, 1), -2)).toEqual(fixed(883n, 3));
  });

  test('compares by value, not by scale', () => {
    expect(compareFixed(fixed(880n, 1), fixed(88n))).toBe(0);
    expect(compareFixed(fixed(881n, 1), fixed(88n))).toBe(1);
    expect(compareFixed(fixed(-1n), fixed(0n, 3))).toBe(-1);
  });

  test('writes at a finer scale', () => {
    expect(coefficientAt(fixed(88n), 2)).toBe(8800n);
  });

  test('drops zeros behind the point only', () => {
    expect(trimZeros(fixed(8830n, 2))).toEqual(fixed(883n, 1));
    expect(trimZeros(fixed(1000n))).toEqual(fixed(1000n));
    expect(trimZeros(fixed(0n, 3))).toEqual(fixed(0n));
  });

  test('a sum less an addend is the other addend', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(compareFixed(subtractFixed(addFixed(a, b), b), a)).toBe(0);
        expect(compareFixed(addFixed(a, b), addFixed(b, a))).toBe(0);
      }),
    );
  });
});

describe('roundFixed', () => {
  test.each([
    ['22.546', 'half-up', 1, '22.5'],
    ['22.55', 'half-up', 1, '22.6'],
    ['-22.55', 'half-up', 1, '-22.6'],
    ['-22.59', 'down', 1, '-22.5'],
    ['22.51', 'up', 1, '22.6'],
    ['22.5', 'up', 1, '22.5'],
    ['22', 'half-up', 2, '22.00'],
    ['12345', 'down', -3, '12000'],
    ['8319936', 'up', -3, '8320000'],
  ] as const)('%s %s at %d digits is %s', (text, mode, digits, rounded) => {
    const value = parseFixed(text) ?? fixed(0n);
    expect(fixedText(roundFixed(value, { mode, digits }))).toBe(rounded);
  });

  test('rounding twice by one rule is rounding once', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...ROUNDING_MODES),
        fc.integer({ min: -3, max: 6 }),
        (value, mode, digits) => {
          const once = roundFixed(value, { mode, digits });
          expect(roundFixed(once, { mode, digits })).toEqual(once);
        },
      ),
    );
  });

  test('keeps the order of values', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(...ROUNDING_MODES), (a, b, mode) => {
        const [low, high] = compareFixed(a, b) <= 0 ? [a, b] : [b, a];
        const rounding = { mode, digits: 1 } as const;
        expect(compareFixed(roundFixed(low, rounding), roundFixed(high, rounding))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('texts and doubles', () => {
  test.each([
    [fixed(-50n, 2), '-0.50'],
    [fixed(5n, 3), '0.005'],
    [fixed(0n, 2), '0.00'],
    [fixed(10n ** 15n), '1000000000000000'],
  ])('%o is %s', (value, text) => {
    expect(fixedText(value)).toBe(text);
  });

  test('a text read back is the same value, digit for digit', () => {
    fc.assert(fc.property(values, (value) => expect(parseFixed(fixedText(value))).toEqual(value)));
  });

  test('a double of 15 digits comes back from its cell', () => {
    const cells = fc.record({
      coefficient: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      scale: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(cells, ({ coefficient, scale }) => {
        const value = trimZeros(fixed(coefficient, scale));
        expect(fixedOfDouble(doubleOfFixed(value))).toEqual(value);
      }),
    );
  });
});
