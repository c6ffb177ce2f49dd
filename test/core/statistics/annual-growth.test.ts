import { BLANK, exact, fixed, type Rounding } from '../../../core/index.ts';
import { rootOf } from '../../../core/number/decimal.ts';
import { annualGrowth } from '../../../core/statistics/annual-growth.ts';

const rule = (mode: Rounding['mode'], digits: number): Rounding => ({ mode, digits });

/** Digitised volumes and costs of 2012 and 2015: domain.md §1.7; expected values from Python's Decimal with 50 digits. */
test.each([
  ['volume', 1_010, 3_144, 3, rule('half-up', 1), fixed(460n, 1)],
  ['volume, three digits down', 1_010, 3_144, 3, rule('down', 3), fixed(46_011n, 3)],
  ['cost', 117_350, 180_000, 3, rule('half-up', 2), fixed(1_533n, 2)],
  ['cost, down', 117_350, 180_000, 3, rule('down', 2), fixed(1_532n, 2)],
  ['an exact root is exact under truncation', 100, 121, 2, rule('down', 1), fixed(100n, 1)],
  ['one year is the plain growth', 12_199, 13_414, 1, rule('down', 1), fixed(99n, 1)],
  ['to nothing', 100, 0, 2, rule('half-up', 1), fixed(-1_000n, 1)],
  ['the largest amounts', 10 ** 15, 10 ** 15 + 1, 7, rule('up', 1), fixed(1n, 1)],
])('annual growth of %s', (_, first, last, years, rounding, expected) => {
  expect(annualGrowth(exact(first), exact(last), years, rounding)).toEqual(expected);
});

test.each([
  [0, 5, 3],
  [-1, 5, 3],
  [5, -1, 3],
  [5, 6, 0],
  [5, 6, 1.5],
])('no annual growth from %d to %d in %d years', (first, last, years) => {
  expect(annualGrowth(exact(first), exact(last), years)).toBe(BLANK);
});

test('a root taken to its power comes back to 29 digits', () => {
  const root = rootOf({ numerator: 2n, denominator: 1n }, 2);
  // √2 = 1.41421356237309504880168872420969807…
  expect(root).toEqual(fixed(141421356237309504880168872421n, 29));
});
