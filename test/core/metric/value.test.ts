import fc from 'fast-check';
import { BLANK } from '../../../core/blank.ts';
import { metricFamily } from '../../../core/metric/metric-family.ts';
import { areComparable, printValue, roundedValue, valueOf } from '../../../core/metric/value.ts';
import { exact } from '../../../core/number/fixed.ts';

const metric = metricFamily({ section: 'test', source: BLANK, effectiveFrom: '2015-01-01' });
const words = {
  name: { ko: '비율', en: 'rate' },
  part: { ko: '일부', en: 'part' },
  whole: { ko: '전체', en: 'whole' },
};
const RATE = metric('rate', words);
const PER_THING = metric('perThing', { ...words, unit: '원/건', digits: 0 });
const window = '2015년';

describe('valueOf', () => {
  test('divides two counts or amounts exactly', () => {
    expect(valueOf(RATE, { part: 29, whole: 50n, window })).toEqual({
      metric: RATE,
      exact: { numerator: 29n, denominator: 50n },
      window,
    });
  });

  test.each([
    [BLANK, 1],
    [1, BLANK],
    [1, 0],
    [0.5, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
    [1, 2 ** 53],
  ])('%p of %p is no value and prints a dash', (part, whole) => {
    const value = valueOf(RATE, { part, whole, window });
    expect([value.exact, roundedValue(value), printValue(value)]).toEqual([BLANK, BLANK, '-']);
  });
});

describe('printed values', () => {
  test('a percentage moves the point by two places, a quotient of things does not', () => {
    expect(printValue(valueOf(RATE, { part: 1, whole: 3, window }))).toBe('33.3');
    expect(printValue(valueOf(PER_THING, { part: 10_000_000n, whole: 3, window }))).toBe('3,333,333');
    expect(printValue(valueOf(metric('gap', { ...words, unit: '%p' }), { part: -1, whole: 8, window }))).toBe('△12.5');
  });

  test('another rule than the metric’s own can be named', () => {
    const value = valueOf(RATE, { part: 27_990, whole: 29_835, window });
    expect(printValue(value, { mode: 'down', digits: 0 })).toBe('93');
    expect(roundedValue(value, { mode: 'half-up', digits: 3 })).toEqual(exact('93.816'));
  });

  test('the unit of the amounts does not matter, nor a common factor', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 1000 }), (a, b, k) => {
        const scaled = valueOf(RATE, { part: BigInt(a) * BigInt(k), whole: BigInt(b) * BigInt(k), window });
        expect(printValue(scaled)).toBe(printValue(valueOf(RATE, { part: a, whole: b, window })));
      }),
    );
  });
});

test('values compare when metric, version and window are the same', () => {
  const value = valueOf(RATE, { part: 1, whole: 2, window });
  expect(areComparable(value, { ...value, exact: BLANK })).toBe(true);
  expect(areComparable(value, { ...value, window: '2016년' })).toBe(false);
  expect(areComparable(value, { ...value, metric: PER_THING })).toBe(false);
  expect(areComparable(value, { ...value, metric: { ...RATE, version: 2 } })).toBe(false);
});
