import fc, { type Arbitrary } from 'fast-check';
import { BUDGET_FIELDS, KOREAN_HOLIDAYS, METRICS, MISSPELLINGS, NUMBER_PREFIXES } from '../../../core/index.ts';
import { checker } from './core-functions.ts';
import { TypedArbitrary } from './typed-arbitrary.ts';

const integers = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
const dates = fc.oneof(
  fc.record({
    year: fc.integer({ min: 2012, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
  }),
  fc.constant({ year: Number.NaN, month: 1, day: 1 }),
);

/** Values that a maker of core vouches for; `.name` is a property that a program sets, not a user. */
const VOUCHED: ReadonlyMap<string, Arbitrary<unknown>> = new Map<string, Arbitrary<unknown>>([
  ['Fixed', fc.record({ coefficient: integers, scale: fc.nat(4) })],
  ['Quotient', fc.record({ numerator: integers, denominator: fc.bigInt({ min: 1n, max: 10n ** 12n }) })],
  ['Rounding', fc.record({ mode: fc.constantFrom('half-up', 'down', 'up'), digits: fc.integer({ min: -3, max: 6 }) })],
  ['PlainDate', dates],
  ['Metric', fc.constantFrom(...METRICS)],
  ['HolidayCalendar', fc.constant(KOREAN_HOLIDAYS)],
  ['.digits', fc.integer({ min: 0, max: 6 })],
  ['AmountField', fc.constantFrom(...BUDGET_FIELDS)],
  ['Misspellings', fc.constantFrom(...MISSPELLINGS)],
  ['NumberPrefix', fc.constantFrom(...NUMBER_PREFIXES)],
]);
/** Values of the types of core. */
export const types = new TypedArbitrary(checker, VOUCHED);
