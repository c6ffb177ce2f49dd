import fc from 'fast-check';
import {
  budgetStatus,
  checkAsOf,
  checkRateBase,
  elapsedShare,
  FORECAST_METHODS,
  PACE_GAP,
  paceGap,
  spendingKindOf,
  STATUS_SCOPES,
  STATUS_RATES,
  yearEndForecast,
  type ForecastMethod,
  type StatusRow,
} from '../../../core/budget/index.ts';
import { areComparable, printValue, roundedValue } from '../../../core/metric/value.ts';
import { fixedText } from '../../../core/number/fixed.ts';
import { roundQuotient, type Quotient } from '../../../core/number/quotient.ts';
import { severityOf } from '../../../core/problem/index.ts';
import { DIVISION } from '../../golden/seed/budget-status.ts';

const window = '2015. 10. 31. 현재';
const asOf = { year: 2015, month: 10, day: 31 };
const rows: readonly StatusRow[] = DIVISION.map(({ id, name, budget, executed, planned }) => ({
  id,
  name,
  budget: budget * 1000n,
  executed: executed * 1000n,
  planned: planned * 1000n,
}));
/** Calculated in each test, not while the file loads, so that a fault fails a test. */
const division = () => budgetStatus(rows, window);

const percent = (exact: Quotient | null, digits = 4) =>
  exact === null ? '-' : fixedText(roundQuotient(exact, { mode: 'half-up', digits }, 2));

describe('the division’s budget status of 2015. 10. 31.', () => {
  test.each(DIVISION.map((golden, n) => [golden.name, golden, n] as const))('%s', (_, golden, n) => {
    const line = division().value.lines[n];
    expect(line?.balance).toBe(golden.balance * 1000n);
    expect(percent(line?.executionRate.exact ?? null)).toBe(golden.rate);
    expect(percent(line?.yearEndRate.exact ?? null)).toBe(golden.yearEnd);
    expect(percent(line?.share.exact ?? null)).toBe(golden.share);
  });

  // domain.md §1.2, aggregates in 천원 (whose 66.2980 and 86.9407 in the last row do not follow from its own amounts)
  test.each([
    ['all', 5_330_592n, 1_175_560n, 165_910n, 3_989_122n, '22.0531', '25.1655'],
    ['without-reserve', 1_130_592n, 860_540n, 165_910n, 104_142n, '76.1141', '90.7887'],
    ['without-reserve-and-internal', 824_692n, 567_961n, 152_589n, 104_142n, '68.8695', '87.3720'],
    ['programmes', 682_023n, 452_168n, 140_789n, 89_066n, '66.2981', '86.9409'],
  ] as const)('%s', (scope, budget, executed, planned, balance, rate, yearEnd) => {
    const figures = division().value.scopes[scope];
    expect([figures.budget, figures.executed, figures.planned, figures.balance]).toEqual(
      [budget, executed, planned, balance].map((thousands) => thousands * 1000n),
    );
    expect(percent(figures.executionRate.exact)).toBe(rate);
    expect(percent(figures.yearEndRate.exact)).toBe(yearEnd);
    expect(figures.executionRate.metric.id).toBe(`general.executionRate.${scope}`);
    expect(figures.yearEndRate.metric.id).toBe(`general.yearEndRate.${scope}`);
    expect(figures.yearEndRate.window).toBe(window);
  });

  test('printed with one decimal: 22.1, 76.1, 68.9', () => {
    const { all, 'without-reserve': reserve, 'without-reserve-and-internal': both } = division().value.scopes;
    expect([all, reserve, both].map(({ executionRate }) => printValue(executionRate))).toEqual([
      '22.1',
      '76.1',
      '68.9',
    ]);
  });

  test('X-19: the reserve’s executed amount is a decision, and nothing else is said', () => {
    const { problems } = division();
    expect(problems).toEqual([{ kind: 'reserve-is-decision', record: '예비비', found: '315,020천원' }]);
    expect(problems.map(severityOf)).toEqual(['info']);
  });

  test('rates of two scopes are two metrics', () => {
    const { scopes } = division().value;
    const { all, 'without-reserve': reserve } = scopes;
    expect(areComparable(all.executionRate, reserve.executionRate)).toBe(false);
    expect(STATUS_RATES['without-reserve'].yearEndRate).toMatchObject({
      name: { ko: '연말예상집행률(예비비 제외)' },
      base: { ko: '예산액(예비비 제외)' },
      formula: { ko: '(집행액 + 집행예정액) ÷ 예산액 × 100' },
      period: 'year-to-date',
    });
    expect(STATUS_RATES.all.executionRate.name.ko).toBe('집행률(전체)');
    expect(STATUS_SCOPES.map(({ scope }) => scope)).toEqual(Object.keys(scopes));
  });
});

describe('rows that lack something', () => {
  const row = (overrides: Partial<StatusRow>): StatusRow => ({
    id: '1',
    name: '가',
    budget: 100n,
    executed: 60n,
    planned: 40n,
    ...overrides,
  });

  test('a missing amount leaves what needs it blank', () => {
    const { value, problems: found } = budgetStatus([row({ planned: null }), row({ id: '2' })], window);
    expect(found).toEqual([{ kind: 'field-missing', record: '가', field: { ko: '집행예정액', en: 'planned' } }]);
    expect(value.lines[0]?.balance).toBeNull();
    expect(value.lines[0]?.yearEndRate.exact).toBeNull();
    expect(value.lines[0]?.executionRate.exact).toEqual({ numerator: 60n, denominator: 100n });
    expect(value.scopes.all.planned).toBeNull();
    expect(value.scopes.all.balance).toBeNull();
    expect(value.scopes.all.executed).toBe(120n);
    const unknown = budgetStatus([row({ budget: null, executed: null })], window);
    expect(unknown.problems.map(({ kind }) => kind)).toEqual(['field-missing', 'field-missing']);
    expect(unknown.value.lines[0]?.share.exact).toBeNull();
    expect(unknown.value.lines[0]?.executionRate.exact).toBeNull();
    expect(unknown.value.lines[0]?.balance).toBeNull();
    // what is known is compared, what is not is not taken for zero
    expect(budgetStatus([row({ budget: null })], window).problems.map(({ kind }) => kind)).toEqual(['field-missing']);
    expect(budgetStatus([row({ budget: -5n, executed: null })], window).problems.map(({ kind }) => kind)).toEqual([
      'field-missing',
    ]);
    expect(budgetStatus([row({ name: '예비비', executed: null })], window).problems.map(({ kind }) => kind)).toEqual([
      'field-missing',
    ]);
  });

  test('above the budget is a warning: executed, or executed and planned', () => {
    const at = (executed: bigint, planned: bigint | null) =>
      budgetStatus([row({ budget: 100_000n, executed, planned })], window).problems.filter(
        ({ kind }) => kind === 'over-executed',
      );
    expect(at(100_000n, 0n)).toEqual([]);
    expect(at(100_000n, null)).toEqual([]);
    expect(at(101_000n, 0n)).toMatchObject([
      { field: { ko: '집행액' }, found: '101천원', whole: '100천원', base: { ko: '예산액' } },
    ]);
    expect(at(101_000n, null)).toHaveLength(1);
    expect(at(60_000n, 41_000n)).toMatchObject([{ field: { ko: '집행액 + 집행예정액' }, found: '101천원' }]);
    expect(at(60_000n, 40_000n)).toEqual([]);
    expect(at(100_000n, 1_000n)).toMatchObject([{ field: { ko: '집행액 + 집행예정액' }, found: '101천원' }]);
  });

  test('no rows, a zero budget, an id twice', () => {
    const none = budgetStatus([], window).value.scopes.all;
    expect([none.budget, none.balance, none.executionRate.exact]).toEqual([0n, 0n, null]);
    const zero = budgetStatus([row({ budget: 0n, executed: 0n, planned: 0n })], window).value.lines[0];
    expect([zero?.share.exact, zero?.executionRate.exact]).toEqual([null, null]);
    expect(budgetStatus([row({}), row({})], window).problems).toEqual([{ kind: 'record-duplicated', record: '1' }]);
  });

  test('a kind that is given goes before the name', () => {
    const { value, problems: found } = budgetStatus([row({ name: '예비비', kind: 'programme' })], window);
    expect(value.scopes['without-reserve'].budget).toBe(100n);
    expect(found).toEqual([]);
    expect(budgetStatus([row({ name: '예비비', executed: 0n })], window).problems).toEqual([]);
  });

  test('the balances add up to the balance of all, in any order', () => {
    const amounts = fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n));
    fc.assert(
      fc.property(fc.array(amounts), (list) => {
        const many = list.map(([budget, executed, planned], n) => row({ id: `${n}`, budget, executed, planned }));
        const forth = budgetStatus(many, window).value;
        expect(budgetStatus([...many].reverse(), window).value.scopes).toEqual(forth.scopes);
        expect(forth.lines.reduce((sum, { balance }) => sum + (balance ?? 0n), 0n)).toBe(forth.scopes.all.balance);
      }),
    );
  });
});

test('what a row is for, by its name', () => {
  expect(
    [
      '예 비 비',
      '내부거래지출(기획예산과)',
      '기본경비(기획예산과)',
      '인력운영비',
      '구정성과제고',
      '재해·재난목적예비비',
    ].map(spendingKindOf),
  ).toEqual(['reserve', 'internal', 'basic', 'personnel', 'programme', 'reserve']);
});

describe('pace', () => {
  test('304 of 365 days, 10 of 12 months', () => {
    expect(elapsedShare(asOf).exact).toEqual({ numerator: 304n, denominator: 365n });
    expect(elapsedShare(asOf, 'month').exact).toEqual({ numerator: 10n, denominator: 12n });
    expect([percent(elapsedShare(asOf).exact), percent(elapsedShare(asOf, 'month').exact)]).toEqual([
      '83.2877',
      '83.3333',
    ]);
    expect(elapsedShare(asOf).window).toBe('2015. 10. 31.');
    expect(elapsedShare(asOf, 'month').metric).toMatchObject({
      id: 'general.elapsedShare.month',
      period: 'date',
      name: { ko: '연간 경과율(월 기준)' },
    });
    expect(elapsedShare(asOf).metric).toMatchObject({
      id: 'general.elapsedShare.day',
      name: { ko: '연간 경과율(일 기준)' },
    });
  });

  test('complete months only, and leap years', () => {
    expect(elapsedShare({ year: 2016, month: 2, day: 28 }, 'month').exact).toEqual({ numerator: 1n, denominator: 12n });
    expect(elapsedShare({ year: 2016, month: 12, day: 31 }).exact).toEqual({ numerator: 366n, denominator: 366n });
  });

  test('behind the year in %p', () => {
    const gap = paceGap(division().value.scopes['without-reserve'].executionRate.exact, asOf);
    expect(gap.metric).toBe(PACE_GAP);
    expect(printValue(gap)).toBe('△7.2');
    expect(fixedText(roundedValue(gap, { mode: 'half-up', digits: 3 }) ?? { coefficient: 0n, scale: 0 })).toBe(
      '-7.174',
    );
    expect(printValue(paceGap({ numerator: 10n, denominator: 12n }, asOf, 'month'))).toBe('0.0');
    expect(paceGap(null, asOf).exact).toBeNull();
  });
});

describe('year-end forecasts', () => {
  const inputs = {
    record: '가',
    asOf,
    budget: 1000n,
    executed: 304n,
    planned: 500n,
    lastYear: { sameDay: 300n, yearEnd: 900n },
  };

  test.each([
    ['planned', 804n, 1n],
    ['pace-day', 365n, 1n],
    ['pace-month', 1824n, 5n],
    ['last-year', 912n, 1n],
  ] as const)('%s', (method, numerator, denominator) => {
    const { value, problems: found } = yearEndForecast(inputs, method);
    expect(value).toEqual({ method, executed: { numerator, denominator }, rate: value?.rate });
    expect(found).toEqual([]);
  });

  test('planned is the default, and its rate is of the budget', () => {
    expect(yearEndForecast(inputs).value).toEqual({
      method: 'planned',
      executed: { numerator: 804n, denominator: 1n },
      rate: { numerator: 201n, denominator: 250n },
    });
    expect(yearEndForecast({ ...inputs, budget: 0n, executed: 0n, planned: 0n }).value?.rate).toBeNull();
  });

  test('the division’s rows as planned give the rates of the table', () => {
    DIVISION.forEach(({ name, budget, executed, planned, yearEnd }) => {
      const forecast = yearEndForecast({ record: name, asOf, budget, executed, planned, lastYear: null });
      expect(percent(forecast.value?.rate ?? null)).toBe(yearEnd);
    });
  });

  test('nothing where an input is missing or nothing has passed', () => {
    const none = { value: null, problems: [] };
    expect(yearEndForecast({ ...inputs, planned: null })).toEqual(none);
    expect(yearEndForecast({ ...inputs, lastYear: null }, 'last-year')).toEqual(none);
    expect(yearEndForecast({ ...inputs, lastYear: { sameDay: 0n, yearEnd: 9n } }, 'last-year')).toEqual(none);
    expect(yearEndForecast({ ...inputs, lastYear: { sameDay: 0n, yearEnd: 0n } }, 'last-year')).toEqual(none);
    expect(yearEndForecast({ ...inputs, asOf: { year: 2015, month: 1, day: 30 } }, 'pace-month')).toEqual(none);
    // last year more came back than was paid by the same day: no pace to go by
    expect(yearEndForecast({ ...inputs, lastYear: { sameDay: -3n, yearEnd: 9n } }, 'last-year')).toEqual(none);
    expect(
      yearEndForecast({ ...inputs, asOf: { year: 2015, month: 11, day: 15 } }, 'pace-month').value?.executed,
    ).toEqual({
      numerator: 1824n,
      denominator: 5n,
    });
  });

  test('more than the budget is a warning', () => {
    expect(yearEndForecast({ ...inputs, planned: 696n }).problems).toEqual([]);
    const over = yearEndForecast({ ...inputs, planned: 697n }).problems;
    expect(over).toEqual([
      {
        kind: 'forecast-over-budget',
        record: '가',
        field: FORECAST_METHODS.planned,
        found: '1,001원',
        whole: '1,000원',
      },
    ]);
    expect(over.map(severityOf)).toEqual(['warning']);
  });

  test('more executed never foresees less', () => {
    const amount = fc.bigInt(0n, 10n ** 15n);
    const methods: readonly ForecastMethod[] = ['planned', 'pace-day', 'pace-month', 'last-year'];
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...methods), (executed, more, method) => {
        const at = (spent: bigint) => yearEndForecast({ ...inputs, executed: spent }, method).value?.executed;
        const [less, greater] = [at(executed), at(executed + more)];
        if (!less || !greater) throw new Error('no forecast');
        expect(greater.numerator * less.denominator >= less.numerator * greater.denominator).toBe(true);
      }),
    );
  });
});

describe('X-20 and X-24', () => {
  test('a table without 예산현액 prints rates of 예산액', () => {
    const found = checkRateBase('예산현황', ['구 분', '예 산 액', '집 행 액', '집행율(%)']);
    expect(found).toEqual([{ kind: 'rate-base-undeclared', record: '예산현황', base: { ko: '예산액', en: 'budget' } }]);
    expect(found.map(severityOf)).toEqual(['info']);
    expect(checkRateBase('결산', ['예산액', '예산 현액', '지출액'])).toEqual([]);
    expect(checkRateBase('인력', ['정원', '현원'])).toEqual([]);
  });

  test('31 October 2015 is a Saturday', () => {
    const found = checkAsOf(asOf);
    expect(found).toEqual([
      { kind: 'as-of-day-off', date: '2015. 10. 31.', reason: '토요일', workingDay: '2015. 10. 30.(금)' },
    ]);
    expect(found.map(severityOf)).toEqual(['info']);
  });

  test('a holiday by its name, a working day and an unknown year by silence', () => {
    expect(checkAsOf({ year: 2015, month: 9, day: 29 })).toMatchObject([
      { reason: '대체공휴일(추석)', workingDay: '2015. 9. 25.(금)' },
    ]);
    expect(checkAsOf({ year: 2015, month: 10, day: 30 })).toEqual([]);
    expect(checkAsOf({ year: 1990, month: 1, day: 1 })).toEqual([]);
    // the working day before 2013. 1. 1. is in a year without holidays in the data
    expect(checkAsOf({ year: 2013, month: 1, day: 1 })).toEqual([]);
  });
});
