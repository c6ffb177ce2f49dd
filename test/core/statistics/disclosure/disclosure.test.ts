import fc from 'fast-check';
import { BLANK } from '../../../../core/blank.ts';
import { areComparable, printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  appealRate,
  checkDisclosure,
  classificationFor,
  DISCLOSURE_METRICS,
  DISCLOSURE_RATES,
  disclosureRate,
  disclosureShare,
  originalDocumentRate,
  OUTCOME_CLASSIFICATIONS,
  REQUEST_OUTCOMES,
  tallyRequests,
  type DisclosureTally,
  type InformationRequest,
  type RequestOutcome,
} from '../../../../core/statistics/disclosure/index.ts';
import { yearRange } from '../../../../core/statistics/date-range.ts';
import { day, percent } from '../decimals.ts';

const PERIOD = { first: day('2015-01-01'), last: day('2015-10-31') };
/** The seed, domain.md §1.8. */
const SEED: DisclosureTally = {
  period: PERIOD,
  requests: 1_888,
  decided: 1_203,
  full: 1_121,
  partial: 57,
  refused: 25,
  other: 685,
  pending: BLANK,
};

describe('the rates of the seed', () => {
  test.each([
    ['A', '97.9219', 'disclosure.rateOfDecided'],
    ['B', '62.3941', 'disclosure.rateOfRequests'],
    ['C', '95.5528', 'disclosure.rateHalfWeighted'],
  ] as const)('공개율 %s is %s %% (%s)', (definition, expected, id) => {
    const { value, problems } = disclosureRate(SEED, definition);
    expect([percent(value.exact), value.metric.id, value.metric.version, problems]).toEqual([expected, id, 2, []]);
    expect(value.window).toBe('2015. 1. 1. ~ 10. 31.');
  });

  test('A is the default and compares with no other definition', () => {
    const [a, b] = [disclosureRate(SEED).value, disclosureRate(SEED, 'B').value];
    expect(a).toEqual(disclosureRate(SEED, 'A').value);
    expect(printValue(a)).toBe('97.9');
    expect(areComparable(a, b)).toBe(false);
    expect(areComparable(a, disclosureRate({ ...SEED, full: 1_120, partial: 58 }).value)).toBe(true);
  });

  test.each([
    ['fullOfDecided', '93.1837'],
    ['partialOfDecided', '4.7382'],
    ['refusedOfDecided', '2.0781'],
    ['decidedOfRequests', '63.7182'],
    ['otherOfRequests', '36.2818'],
    ['fullOfRequests', '59.3750'],
  ] as const)('%s is %s %%', (rate, expected) => {
    const { value, problems } = disclosureShare(SEED, rate);
    expect([percent(value.exact), value.metric, problems]).toEqual([expected, DISCLOSURE_METRICS[rate], []]);
  });

  test('without a 소계 the classes make it', () => {
    expect(percent(disclosureRate({ ...SEED, decided: BLANK }).value.exact)).toBe('97.9219');
    expect(disclosureRate({ ...SEED, decided: BLANK, refused: BLANK }).value.exact).toBe(BLANK);
    expect(disclosureRate({ ...SEED, partial: BLANK }).value.exact).toBe(BLANK);
    expect(disclosureRate({ ...SEED, full: BLANK }).value.exact).toBe(BLANK);
  });

  test('a 소계 that is printed stands without its classes; a 소계 that lacks a class is not known', () => {
    const bare = { ...SEED, full: BLANK, partial: BLANK, other: BLANK };
    expect(percent(disclosureShare(bare, 'decidedOfRequests').value.exact)).toBe('63.7182');
    expect(percent(disclosureShare(bare, 'refusedOfDecided').value.exact)).toBe('2.0781');
    for (const lacking of [{ full: BLANK }, { partial: BLANK }, { full: BLANK, partial: BLANK }])
      expect(disclosureShare({ ...SEED, decided: BLANK, ...lacking }, 'refusedOfDecided').value.exact).toBe(BLANK);
  });

  test('a part above its whole is named by its column, where the table lacks what would show it otherwise', () => {
    const none = { decided: BLANK, full: BLANK, partial: BLANK, refused: BLANK, other: BLANK };
    const cases = [
      ['fullOfDecided', { decided: 10, full: 11 }, '전부공개'],
      ['partialOfDecided', { decided: 10, partial: 11 }, '부분공개'],
      ['refusedOfDecided', { decided: 10, refused: 11 }, '비공개'],
      ['decidedOfRequests', { decided: 11 }, '처리 소계'],
      ['otherOfRequests', { other: 11 }, '기타'],
      ['fullOfRequests', { full: 11 }, '전부공개'],
    ] as const;
    for (const [rate, figures, ko] of cases)
      expect(disclosureShare({ ...SEED, requests: 10, ...none, ...figures }, rate)).toMatchObject({
        value: { exact: BLANK },
        problems: [{ kind: 'exceeds-whole', field: { ko }, found: '11', whole: '10' }],
      });
  });

  test('nothing decided makes no rate', () => {
    const none = { period: PERIOD, requests: 0, decided: 0, full: 0, partial: 0, refused: 0, other: 0, pending: 0 };
    expect([disclosureRate(none).value.exact, disclosureRate(none).problems]).toEqual([BLANK, []]);
  });

  test('원문공개율 75.4 % cannot be recomputed without its counts; with them it can', () => {
    expect(originalDocumentRate(BLANK, BLANK, PERIOD)).toMatchObject({ value: { exact: BLANK }, problems: [] });
    expect(printValue(originalDocumentRate(754, 1_000, PERIOD).value)).toBe('75.4');
    expect(originalDocumentRate(2, 1, PERIOD).problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
    expect(printValue(appealRate(1, 3, PERIOD).value)).toBe('33.3');
    expect(appealRate(4, 3, PERIOD).problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
  });

  test('each rate has a metric of its own', () => {
    const ids = [...Object.values(DISCLOSURE_RATES), ...Object.values(DISCLOSURE_METRICS)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(9);
  });

  test('for any figures C ≤ A, B ≤ A, and the parts of the decided make 100 %', () => {
    const counts = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(counts, counts, counts, counts, (full, partial, refused, other) => {
        const decided = full + partial + refused;
        fc.pre(decided > 0);
        const tally = { period: PERIOD, requests: decided + other, decided, full, partial, refused, other, pending: 0 };
        const numeric = (n: bigint | undefined, d: bigint | undefined) => Number(((n ?? 0n) * 10n ** 15n) / (d ?? 1n));
        const rate = (definition: 'A' | 'B' | 'C') => {
          const { value } = disclosureRate(tally, definition);
          return numeric(value.exact?.numerator, value.exact?.denominator);
        };
        expect(rate('C') <= rate('A') && rate('B') <= rate('A')).toBe(true);
        const parts = (['fullOfDecided', 'partialOfDecided', 'refusedOfDecided'] as const).map(
          (name) => disclosureShare(tally, name).value.exact,
        );
        expect(parts.reduce((sum, part) => sum + (part?.numerator ?? 0n), 0n)).toBe(BigInt(decided));
      }),
    );
  });
});

describe('checkDisclosure', () => {
  test('the seed adds up: 1,121 + 57 + 25 = 1,203, 1,203 + 685 = 1,888', () => {
    expect(checkDisclosure(SEED)).toEqual([]);
    expect(checkDisclosure({ ...SEED, other: 680, pending: 5 })).toEqual([]);
  });

  test.each([
    [{ refused: 26 }, '처리 소계', '1,203', '1,204'],
    [{ other: 684 }, '청구건수', '1,888', '1,887'],
    [{ pending: 1 }, '청구건수', '1,888', '1,889'],
  ])('%j does not', (change, ko, found, expected) => {
    expect(checkDisclosure({ ...SEED, ...change })).toMatchObject([
      { kind: 'sum-differs', record: '정보공개', field: { ko }, found, expected },
    ]);
    const { value, problems } = disclosureRate({ ...SEED, ...change });
    expect([value.exact, problems.map(({ kind }) => kind)]).toEqual([BLANK, ['sum-differs']]);
  });

  test('names impossible counts and a period that ends before it begins', () => {
    expect(checkDisclosure({ ...SEED, partial: -57 })).toMatchObject([
      { kind: 'count-invalid', field: { ko: '부분공개' }, found: '-57' },
    ]);
    expect(disclosureRate({ ...SEED, partial: 0.5 }).value.exact).toBe(BLANK);
    const reversed = { ...SEED, period: { first: PERIOD.last, last: PERIOD.first } };
    expect(checkDisclosure(reversed)).toMatchObject([
      { kind: 'period-reversed', record: '정보공개', field: { ko: '집계 기간' } },
    ]);
  });
});

describe('the series', () => {
  test('breaks in October 2011, when 부존재 left 비공개', () => {
    const { value, problems } = classificationFor(yearRange(2011));
    expect(value).toBe(BLANK);
    expect(problems).toEqual([
      {
        kind: 'series-break',
        record: '정보공개',
        date: '2011-10-01',
        reason: { ko: '정보부존재를 비공개에서 제외', en: 'not held apart from withheld' },
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(disclosureRate({ ...SEED, period: yearRange(2011) }).value.exact).toBe(BLANK);
  });

  test('a rate before it is version 1 and compares with none after', () => {
    const before = { first: day('2011-01-01'), last: day('2011-09-30') };
    const old = disclosureRate({ ...SEED, period: before }).value;
    expect([old.metric.version, old.metric.id]).toEqual([1, 'disclosure.rateOfDecided']);
    expect(areComparable({ ...old, window: '' }, { ...disclosureRate(SEED).value, window: '' })).toBe(false);
    const refused = disclosureShare({ ...SEED, period: before }, 'refusedOfDecided').value.metric;
    expect([refused.version, refused.id]).toEqual([1, DISCLOSURE_METRICS.refusedOfDecided.id]);
    expect(classificationFor({ first: day('2011-10-01'), last: day('2011-12-31') }).value?.version).toBe(2);
  });

  test('breaks on the first day of the new classification, wherever the period begins', () => {
    const dateOf = (first: string, last: string) => {
      const [problem] = classificationFor({ first: day(first), last: day(last) }).problems;
      return problem?.kind === 'series-break' ? problem.date : problem?.kind;
    };
    expect(dateOf('1998-01-01', '2011-12-31')).toBe('2011-10-01');
    expect(dateOf('2011-01-01', '2011-10-01')).toBe('2011-10-01');
    expect(dateOf('2011-01-01', '2011-09-30')).toBeUndefined();
  });

  test('before any rule there is none', () => {
    expect(classificationFor({ first: day('1997-01-01'), last: day('1997-12-31') })).toEqual({
      value: BLANK,
      problems: [
        { kind: 'rule-missing', rule: { ko: '처리 결과 구분', en: 'classification of outcomes' }, date: '1997-01-01' },
      ],
    });
  });
});

describe('tallyRequests', () => {
  const OUTCOMES = Object.keys(REQUEST_OUTCOMES).filter((key): key is RequestOutcome => key in REQUEST_OUTCOMES);
  const requests = (received: string): readonly InformationRequest[] =>
    OUTCOMES.map((outcome) => ({
      id: outcome,
      received: day(received),
      outcome,
      decided: BLANK,
      isExtended: false,
      ground: BLANK,
    }));

  test('puts each of the twelve outcomes into its class', () => {
    expect(tallyRequests(requests('2015-10-31'), PERIOD)).toEqual({
      value: { period: PERIOD, requests: 12, decided: 3, full: 1, partial: 1, refused: 1, other: 8, pending: 1 },
      problems: [],
    });
  });

  test('before October 2011 부존재 is refused', () => {
    const { value } = tallyRequests(requests('2010-01-01'), yearRange(2010));
    expect(value).toMatchObject({ decided: 4, refused: 2, other: 7 });
    expect(OUTCOME_CLASSIFICATIONS.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('counts by the day of receipt, both ends included, and adds up', () => {
    expect(tallyRequests(requests('2015-01-01'), PERIOD).value?.requests).toBe(12);
    expect(tallyRequests(requests('2014-12-31'), PERIOD).value?.requests).toBe(0);
    expect(tallyRequests(requests('2015-11-01'), PERIOD).value?.requests).toBe(0);
    const { value } = tallyRequests(requests('2015-05-01'), PERIOD);
    expect(value && checkDisclosure(value)).toEqual([]);
  });

  test('leaves repeated ids out, and has no tally across the break', () => {
    const twice = [...requests('2015-05-01'), ...requests('2015-05-01').slice(0, 1)];
    expect(tallyRequests(twice, PERIOD)).toMatchObject({
      value: { requests: 12 },
      problems: [{ kind: 'record-duplicated', record: 'disclosed' }],
    });
    const broken = tallyRequests(requests('2011-05-01'), yearRange(2011));
    expect(broken).toMatchObject({ value: BLANK, problems: [{ kind: 'series-break' }] });
    const reversed = { first: PERIOD.last, last: PERIOD.first };
    expect(tallyRequests(twice, reversed)).toMatchObject({
      value: BLANK,
      problems: [{ kind: 'record-duplicated' }, { kind: 'period-reversed', record: '정보공개' }],
    });
  });
});
