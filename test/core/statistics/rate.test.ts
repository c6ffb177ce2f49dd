import { BLANK } from '../../../core/blank.ts';
import { metricFamily } from '../../../core/metric/metric-family.ts';
import { printValue } from '../../../core/metric/value.ts';
import { exact } from '../../../core/number/fixed.ts';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';
import { checkCount, checkSum, isCount, printCount } from '../../../core/statistics/count.ts';
import { checkRange, isWithin, printRange, sameRange, yearRange } from '../../../core/statistics/date-range.ts';
import { counted, rateOf, rateOfPart } from '../../../core/statistics/rate.ts';
import { day } from './decimals.ts';

const metric = metricFamily({ section: 'test', source: BLANK, effectiveFrom: '2015-01-01' });
const RATE = metric('rate', {
  name: { ko: '채택률', en: 'Adoption rate' },
  part: { ko: '채택', en: 'adopted' },
  whole: { ko: '심의', en: 'reviewed' },
});
const HALF = { first: day('2015-01-01'), last: day('2015-06-30') };
const TEN_MONTHS = { first: day('2015-01-01'), last: day('2015-10-31') };
const ADOPTED = { ko: '채택', en: 'adopted' };
const RECEIVED = { ko: '접수', en: 'received' };

describe('rateOf', () => {
  const rate = (part: number | bigint | null, whole: number | null, isPartOfWhole = true) =>
    rateOf(RATE, {
      record: '제안',
      part: counted(ADOPTED, part, HALF),
      whole: counted(RECEIVED, whole, HALF),
      isPartOfWhole,
    });

  test('divides figures of one period and says which', () => {
    const { value, problems } = rate(13, 15);
    expect(value).toEqual({
      metric: RATE,
      exact: { numerator: 13n, denominator: 15n },
      window: '2015. 1. 1. ~ 6. 30.',
    });
    expect(printValue(value)).toBe('86.7');
    expect(problems).toEqual([]);
  });

  test('X-10: refuses a ratio across different periods, as info', () => {
    const { value, problems } = rateOf(RATE, {
      record: '채택률',
      part: counted(ADOPTED, 13, HALF),
      whole: counted(RECEIVED, 319, TEN_MONTHS),
      isPartOfWhole: true,
    });
    expect(value.exact).toBe(BLANK);
    expect(value.window).toBe('2015. 1. 1. ~ 10. 31.');
    expect(printValue(value)).toBe('-');
    expect(problems).toEqual([
      {
        kind: 'period-differs',
        record: '채택률',
        part: ADOPTED,
        partPeriod: '2015. 1. 1. ~ 6. 30.',
        whole: RECEIVED,
        wholePeriod: '2015. 1. 1. ~ 10. 31.',
      },
    ]);
    const [problem] = problems;
    expect(problem && severityOf(problem)).toBe('info');
    expect(problem && describeProblem(problem, 'ko')).toBe(
      '채택률: 채택(2015. 1. 1. ~ 6. 30.)와 접수(2015. 1. 1. ~ 10. 31.)의 집계 기간이 달라 비율을 계산하지 않음. 같은 기간의 값으로 다시 실행',
    );
  });

  test('a part above its whole is an error, unless it is no part of it', () => {
    expect(rate(16, 15)).toMatchObject({
      value: { exact: BLANK },
      problems: [{ kind: 'exceeds-whole', record: '제안', field: ADOPTED, found: '16', whole: '15' }],
    });
    expect(rate(15, 15).problems).toEqual([]);
    expect(rate(16, 15, false)).toMatchObject({ value: { exact: { numerator: 16n, denominator: 15n } }, problems: [] });
  });

  test('a period that ends before it begins is named once, by the figure counted over it', () => {
    const reversed = { first: HALF.last, last: HALF.first };
    const over = (ofPart: typeof HALF, ofWhole: typeof HALF) =>
      rateOf(RATE, {
        record: '제안',
        part: counted(ADOPTED, 13, ofPart),
        whole: counted(RECEIVED, 15, ofWhole),
        isPartOfWhole: true,
      });
    const found = '2015. 6. 30. ~ 1. 1.';
    const named = { kind: 'period-reversed', record: '제안', found };
    expect(over(reversed, reversed).problems).toEqual([{ ...named, field: ADOPTED }]);
    expect(over(HALF, reversed).problems).toEqual([{ ...named, field: RECEIVED }]);
    expect(over(HALF, reversed).value.exact).toBe(BLANK);
  });

  test.each([
    [BLANK, 15],
    [13, BLANK],
    [0, 0],
    [1.5, 15],
  ])('%p of %p has no value and no problem', (part, whole) => {
    expect(rate(part, whole)).toMatchObject({ value: { exact: BLANK }, problems: [] });
  });

  test('takes amounts of 10^15 won', () => {
    expect(printValue(rate(10n ** 15n, 2 * 10 ** 15).value)).toBe('50.0');
    expect(counted(ADOPTED, 7n, HALF).figure).toEqual(exact(7));
  });
});

describe('rateOfPart', () => {
  const of = (part: number | null, whole: number | null) => rateOfPart(RATE, { part, whole, period: HALF });

  test('divides a part by its whole, named by the words of the metric', () => {
    expect(of(13, 15)).toEqual({
      value: { metric: RATE, exact: { numerator: 13n, denominator: 15n }, window: '2015. 1. 1. ~ 6. 30.' },
      problems: [],
    });
    expect(of(16, 15).problems).toEqual([
      { kind: 'exceeds-whole', record: '채택률', field: ADOPTED, found: '16', whole: '15' },
    ]);
    expect([of(null, 15), of(1, null), of(0, 0)].map(({ value }) => value.exact)).toEqual([BLANK, BLANK, BLANK]);
  });

  test('a metric of another formula is named by itself', () => {
    const score = metric('score', { name: RATE.name, formula: RATE.formula, base: RECEIVED });
    expect(rateOfPart(score, { part: 2, whole: 1, period: HALF }).problems).toMatchObject([{ field: RATE.name }]);
  });
});

describe('ranges of days', () => {
  test('hold their first and last day', () => {
    const days = ['2014-12-31', '2015-01-01', '2015-06-30', '2015-07-01'].map((text) => isWithin(day(text), HALF));
    expect(days).toEqual([false, true, true, false]);
  });

  test('print as offices write them', () => {
    expect(printRange(yearRange(2015))).toBe('2015. 1. 1. ~ 12. 31.');
    expect(printRange({ first: day('2015-11-01'), last: day('2016-02-29') })).toBe('2015. 11. 1. ~ 2016. 2. 29.');
    expect(printRange({ first: day('2015-10-31'), last: day('2015-10-31') })).toBe('2015. 10. 31.');
  });

  test('are the same only with both ends', () => {
    expect(sameRange(HALF, { ...HALF })).toBe(true);
    expect(sameRange(HALF, TEN_MONTHS)).toBe(false);
    expect(sameRange(HALF, { ...HALF, first: day('2015-01-02') })).toBe(false);
  });

  test('that end before they begin are named', () => {
    const field = { ko: '기간', en: 'period' };
    const place = { record: '설날', field };
    expect(checkRange(place, { first: day('2015-02-12'), last: day('2015-02-12') })).toEqual([]);
    expect(checkRange(place, { first: day('2015-02-13'), last: day('2015-02-12') })).toEqual([
      { kind: 'period-reversed', record: '설날', field, found: '2015. 2. 13. ~ 2. 12.' },
    ]);
  });
});

describe('counts', () => {
  const place = { record: '제안', field: RECEIVED };

  test.each([
    [0, true],
    [1, true],
    [Number.MAX_SAFE_INTEGER, true],
    [Number.MAX_SAFE_INTEGER + 1, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
    [0n, true],
    [10n ** 20n, true],
    [-1n, false],
  ])('%p is a count: %p', (value, expected) => {
    expect(isCount(value)).toBe(expected);
    expect(checkCount(place, value)).toEqual(
      expected ? [] : [{ kind: 'count-invalid', record: '제안', field: RECEIVED, found: String(value) }],
    );
  });

  test('a missing count is missing, not zero', () => {
    expect(checkCount(place, BLANK)).toEqual([{ kind: 'field-missing', record: '제안', field: RECEIVED }]);
  });

  test('sums are compared exactly', () => {
    expect(checkSum({ ...place, found: 319, parts: [203, 116] })).toEqual([]);
    expect(checkSum({ ...place, found: 1_320, parts: [203, 116n] })).toEqual([
      { kind: 'sum-differs', record: '제안', field: RECEIVED, found: '1,320', expected: '319' },
    ]);
    expect(checkSum({ ...place, found: 0, parts: [] })).toEqual([]);
    expect(checkSum({ ...place, found: 1, parts: [] })).toHaveLength(1);
  });

  test.each([
    [BLANK, [1]],
    [1, [BLANK, 2]],
    [1, [0.5, 2]],
    [0.5, [1]],
  ])('a sum %p of %j is not judged', (found, parts) => {
    expect(checkSum({ ...place, found, parts })).toEqual([]);
  });

  test('print with commas', () => {
    expect([printCount(30_686), printCount(-1n), printCount(10n ** 15n)]).toEqual([
      '30,686',
      '△1',
      '1,000,000,000,000,000',
    ]);
  });
});
