import fc from 'fast-check';
import { exact, fixed, type Fixed } from '../../../core/number/fixed.ts';
import { roundQuotient, type Quotient } from '../../../core/number/quotient.ts';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';
import { amountsBehind, checkPrintedRates, modesPrinting, type PrintedRate } from '../../../core/reconcile/index.ts';
import { BLANK } from '../../../core/blank.ts';

const field = { ko: '증가율', en: 'growth' };
const rate = (record: string, printed: string, numerator: bigint, denominator: bigint): PrintedRate => ({
  record,
  field,
  printed: exact(printed),
  exact: { numerator, denominator },
});

describe('modesPrinting', () => {
  // domain.md §10.2
  test.each([
    ['93', 27_990n, 29_835n, ['down']],
    ['94', 27_990n, 29_835n, ['half-up', 'up']],
    ['93.8', 27_990n, 29_835n, ['half-up', 'down']],
    ['9.9', 1_215n, 12_199n, ['down']],
    ['10.0', 1_215n, 12_199n, ['half-up', 'up']],
    ['26.4', 1_430n, 5_320n, []],
    ['40', 400n, 1_000n, ['half-up', 'down', 'up']],
    ['-0.1', -1n, 1_500n, ['half-up', 'up']],
  ])('%s %%', (printed, numerator, denominator, modes) => {
    expect(modesPrinting({ numerator, denominator }, exact(printed))).toEqual(modes);
  });
});

describe('checkPrintedRates', () => {
  const income = [
    rate('총수익', '9.9', 1_215n, 12_199n),
    rate('총비용', '7.6', 852n, 11_163n),
    rate('경영수지', '35.0', 363n, 1_036n),
  ];

  test('X-04: 9.9 is truncated, half-up gives 10.0', () => {
    const found = checkPrintedRates('공단 결산', income);
    expect(found).toEqual([
      {
        kind: 'printed-rounding-differs',
        record: '총수익',
        field,
        found: '9.9%',
        expected: '10.0%',
        foundMode: { ko: '절사', en: 'truncated' },
        mode: { ko: '반올림', en: 'rounded half up' },
      },
    ]);
    expect(found.map(severityOf)).toEqual(['warning']);
    expect(found.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '총수익: ‘증가율’ 9.9%는 절사 값. 기준인 반올림으로는 10.0%. 단수처리 기준 통일 필요',
    ]);
    expect(checkPrintedRates('공단 결산', income, 'down')).toEqual([]);
    expect(checkPrintedRates('공단 결산', income, 'up').map(({ kind }) => kind)).toEqual([
      'printed-rounding-differs',
      'printed-rounding-differs',
      'printed-rounding-differs',
    ]);
  });

  test('X-05: 35 beside 9.9 and 7.6', () => {
    const found = checkPrintedRates('공단 결산', [...income.slice(1, 2), rate('경영수지', '35', 363n, 1_036n)]);
    expect(found).toEqual([{ kind: 'printed-decimals-mixed', record: '공단 결산', digits: '0·1', found: '7.6%, 35%' }]);
    expect(found.map(severityOf)).toEqual(['warning']);
  });

  test('a figure no mode gives is an error with what it might be', () => {
    const found = checkPrintedRates('정보공개', [rate('정보공개', '26.4', 1_430n, 5_320n)]);
    expect(found).toEqual([
      { kind: 'printed-rate-wrong', record: '정보공개', field, found: '26.4%', truncated: '26.8%', half: '26.9%' },
    ]);
    expect(found.map(severityOf)).toEqual(['error']);
  });

  test('a missing input judges nothing, and none is no column', () => {
    expect(checkPrintedRates('표', [{ record: 'a', field, printed: exact(5), exact: BLANK }])).toEqual([]);
    expect(checkPrintedRates('표', [])).toEqual([]);
  });

  test('what a mode prints, it explains', () => {
    const amount = fc.bigInt(1n, 10n ** 15n);
    fc.assert(
      fc.property(amount, amount, fc.nat(3), fc.constantFrom('half-up', 'down', 'up'), (n, d, digits, mode) => {
        const value: Quotient = { numerator: n, denominator: d };
        const printed: Fixed = roundQuotient(value, { mode, digits }, 2);
        const [one] = [{ record: 'a', field, printed, exact: value }];
        expect(checkPrintedRates('표', one ? [one] : [], mode)).toEqual([]);
      }),
    );
  });
});

describe('amountsBehind', () => {
  test('26.4 % of 1,430 over 5,320 (domain.md §10.1)', () => {
    expect(amountsBehind(exact('26.4'), { part: 1_430n, whole: 5_320n })).toEqual([
      { mode: 'half-up', parts: { least: 1_402n, most: 1_407n }, wholes: { least: 5_407n, most: 5_426n } },
      { mode: 'down', parts: { least: 1_405n, most: 1_409n }, wholes: { least: 5_397n, most: 5_416n } },
    ]);
  });

  test('zero has no least whole; nothing may do; nothing below zero', () => {
    expect(amountsBehind(fixed(0n), { part: 1n, whole: 1_000n })).toEqual([
      { mode: 'half-up', parts: { least: 0n, most: 4n }, wholes: BLANK },
      { mode: 'down', parts: { least: 0n, most: 9n }, wholes: BLANK },
    ]);
    expect(amountsBehind(exact('33.4'), { part: 1n, whole: 3n })).toEqual([
      { mode: 'half-up', parts: BLANK, wholes: BLANK },
      { mode: 'down', parts: BLANK, wholes: BLANK },
    ]);
    const [only] = amountsBehind(exact('33.3'), { part: 1n, whole: 3n });
    expect(only).toEqual({ mode: 'half-up', parts: { least: 1n, most: 1n }, wholes: { least: 3n, most: 3n } });
    expect(amountsBehind(exact('-1'), { part: 1n, whole: 1n })).toEqual([]);
    expect(amountsBehind(exact(1), { part: 0n, whole: 1n })).toEqual([]);
    expect(amountsBehind(exact(1), { part: 1n, whole: 0n })).toEqual([]);
  });

  test('the ends of a range print the rate, their neighbours do not', () => {
    const amount = fc.bigInt(1n, 10n ** 9n);
    fc.assert(
      fc.property(amount, amount, fc.bigInt(1n, 2_000n), fc.nat(2), (part, whole, coefficient, scale) => {
        const printed = fixed(coefficient, scale);
        const prints = (mode: 'half-up' | 'down', numerator: bigint, denominator: bigint): boolean =>
          modesPrinting({ numerator, denominator }, printed).includes(mode);
        for (const { mode, parts, wholes } of amountsBehind(printed, { part, whole })) {
          if (parts) {
            const { least, most } = parts;
            expect([least - 1n, least, most, most + 1n].map((n) => n >= 0n && prints(mode, n, whole))).toEqual([
              false,
              true,
              true,
              false,
            ]);
          }
          if (wholes) {
            const { least, most } = wholes;
            expect([least - 1n, least, most, most + 1n].map((d) => d > 0n && prints(mode, part, d))).toEqual([
              false,
              true,
              true,
              false,
            ]);
          }
        }
      }),
    );
  });
});
