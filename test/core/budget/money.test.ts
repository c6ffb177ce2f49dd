import fc from 'fast-check';
import {
  checkExecution,
  checkFunding,
  checkNetSurplus,
  checkRevenue,
  checkSettlement,
  collectionRate,
  executedAmount,
  executionRate,
  EXECUTION_RATES,
  FUNDING_LEVELS,
  fundingByLevel,
  fundingShares,
  netSurplus,
  settledBalance,
  settledSurplus,
  uncommittedAmount,
  type Execution,
} from '../../../core/budget/index.ts';
import { areComparable, printValue } from '../../../core/metric/value.ts';
import { FUNDING_SOURCES, readFunding } from '../../../core/number/notation/index.ts';
import { severityOf } from '../../../core/problem/index.ts';

const window = '2015. 1. 1. ~ 10. 31.';

describe('I-07, I-23: funding', () => {
  const line = (shares: string, ...funding: Parameters<typeof checkFunding>[0]['funding']) => ({
    record: '성과평가',
    current: funding.reduce((sum, { amount }) => sum + amount, 0n),
    funding,
    shares: readFunding(shares) ?? [],
  });

  test('구비 100 % with nothing else', () => {
    expect(checkFunding(line('구비 100%', { source: '구비', amount: 8_815_000n }))).toEqual([]);
    expect(checkFunding(line('구비 100%', { source: '구비', amount: 5n }, { source: '시비', amount: 0n }))).toEqual([]);
    expect(checkFunding(line('', { source: '구비', amount: 5n }, { source: '시비', amount: 7n }))).toEqual([]);
  });

  test('구비 100 % with 시비 beside it', () => {
    const problems = checkFunding(line('구비 100%', { source: '구비', amount: 99n }, { source: '시비', amount: 1n }));
    expect(problems).toEqual([
      { kind: 'funding-differs', record: '성과평가', field: { ko: '구비', en: '구비' }, found: '99원', share: '100' },
      { kind: 'funding-differs', record: '성과평가', field: { ko: '시비', en: '시비' }, found: '1원', share: '0' },
    ]);
    expect(problems.map(severityOf)).toEqual(['error', 'error']);
  });

  test('shares hold exactly, with decimals too', () => {
    const half = (a: bigint, b: bigint) =>
      line('국비 50%, 시비 50%', { source: '국비', amount: a }, { source: '시비', amount: b });
    expect(checkFunding(half(500n, 500n))).toEqual([]);
    expect(checkFunding(half(501n, 499n))).toHaveLength(2);
    const fine = line('국비 62.5%, 시비 37.5%', { source: '국비', amount: 625n }, { source: '시비', amount: 375n });
    expect(checkFunding(fine)).toEqual([]);
    expect(checkFunding(line('국비, 시비', { source: '국비', amount: 1n }, { source: '시비', amount: 9n }))).toEqual(
      [],
    );
  });

  test('a source printed without a share has none only where one has all', () => {
    const beside = (shares: string) =>
      checkFunding(line(shares, { source: '구비', amount: 50n }, { source: '시비', amount: 50n }));
    expect(beside('구비 50%')).toEqual([]);
    expect(beside('구비 100.0%').map(({ kind }) => kind)).toEqual(['funding-differs', 'funding-differs']);
  });

  test('the sources add up to 예산현액', () => {
    const short = { ...line('', { source: '구비', amount: 10n }), current: 11n };
    expect(checkFunding(short)).toEqual([
      {
        kind: 'sum-differs',
        record: '성과평가',
        field: { ko: '예산현액', en: 'current budget' },
        found: '11원',
        expected: '10원',
      },
    ]);
    expect(checkFunding(line('', { source: '구비', amount: 1n }, { source: '구비', amount: 2n }))).toEqual([
      { kind: 'record-duplicated', record: '성과평가 구비' },
    ]);
  });

  test('by who pays', () => {
    const funding = FUNDING_SOURCES.map((source, n) => ({ source, amount: 10n ** BigInt(n) }));
    const levels = fundingByLevel(funding);
    expect(levels.국비).toBe(11_111n);
    expect(levels.시도비).toBe(1_111_100_000n);
    expect(levels.시군구비).toBe(111n * 10n ** 10n + 10n ** 15n);
    expect(levels.기타).toBe(11n * 10n ** 13n);
    expect(Object.values(levels).reduce((sum, amount) => sum + amount, 0n)).toBe(1_111_111_111_111_111n);
    expect(Object.keys(FUNDING_LEVELS)).toEqual([...FUNDING_SOURCES]);
  });

  test('shares of who pays add up to the whole', () => {
    const funding = [
      { source: '국비', amount: 1n },
      { source: '구비', amount: 3n },
    ] as const;
    expect(fundingShares(funding)).toEqual([
      { numerator: 1n, denominator: 4n },
      { numerator: 0n, denominator: 4n },
      { numerator: 3n, denominator: 4n },
      { numerator: 0n, denominator: 4n },
    ]);
    expect(fundingShares([])).toEqual([null, null, null, null]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...FUNDING_SOURCES), fc.bigInt(1n, 10n ** 15n)), { minLength: 1 }),
        (rows) => {
          const shares = fundingShares(rows.map(([source, amount]) => ({ source, amount })));
          const whole = shares.reduce((sum, share) => sum + (share?.numerator ?? 0n), 0n);
          expect(whole).toBe(shares[0]?.denominator);
        },
      ),
    );
  });
});

/** The example of a public tool (domain.md §5.1): 예산 1000 / 원인행위 400 / 지출 350 / 예정 100. */
const execution: Execution = { record: '가', budget: 1000n, current: 1000n, paid: 350n, returned: 0n, committed: 400n };

describe('execution', () => {
  test('each basis by its name', () => {
    expect(executedAmount(execution)).toBe(350n);
    expect(executedAmount(execution, 'committed')).toBe(400n);
    expect(executedAmount(execution, 'paid-and-unpaid')).toBe(400n);
    expect(executedAmount({ ...execution, returned: 30n })).toBe(320n);
    expect(executedAmount({ ...execution, paid: 450n }, 'paid-and-unpaid')).toBe(450n);
    expect(executedAmount({ ...execution, paid: 450n }, 'committed')).toBe(400n);
    expect(executedAmount({ ...execution, committed: null }, 'committed')).toBeNull();
    expect(executedAmount({ ...execution, committed: null }, 'paid-and-unpaid')).toBeNull();
  });

  test('what is neither paid nor committed', () => {
    expect(uncommittedAmount(execution)).toBe(600n);
    expect(uncommittedAmount({ ...execution, committed: null })).toBeNull();
  });

  test('the rate of the tool: 40 of commitments', () => {
    const rate = executionRate(execution, { basis: 'committed', window });
    expect(rate.exact).toEqual({ numerator: 400n, denominator: 1000n });
    expect(printValue(rate)).toBe('40.0');
    expect(rate.metric.id).toBe('budget.executionRate.committed.budget');
    expect(rate.window).toBe(window);
  });

  test('예산액 is the default base, 예산현액 the other', () => {
    const carried = { ...execution, current: 1400n };
    expect(executionRate(carried, { window }).exact).toEqual({ numerator: 350n, denominator: 1000n });
    expect(executionRate(carried, { base: 'current', window }).exact).toEqual({ numerator: 350n, denominator: 1400n });
  });

  test('rates of two bases are not comparable, nor is one with a zero base printed', () => {
    const a = executionRate(execution, { window });
    expect(areComparable(a, executionRate(execution, { base: 'current', window }))).toBe(false);
    expect(areComparable(a, executionRate({ ...execution, paid: 1n }, { window }))).toBe(true);
    expect(printValue(executionRate({ ...execution, budget: 0n }, { window }))).toBe('-');
    expect(executionRate({ ...execution, committed: null }, { basis: 'committed', window }).exact).toBeNull();
  });

  test('the metric says what it is', () => {
    expect(EXECUTION_RATES.paid.current).toMatchObject({
      id: 'budget.executionRate.paid.current',
      version: 1,
      name: { ko: '집행률(지출액/예산현액)', en: 'execution rate (paid of current budget)' },
      formula: { ko: '지출액 ÷ 예산현액 × 100' },
      unit: '%',
      period: 'year-to-date',
    });
  });

  test('over-execution and negatives are warned of, not rejected', () => {
    expect(checkExecution(execution)).toEqual([]);
    expect(checkExecution({ ...execution, paid: 1000n, committed: 1000n })).toEqual([]);
    const over = checkExecution({ ...execution, paid: 1001n, committed: null });
    expect(over).toEqual([
      {
        kind: 'over-executed',
        record: '가',
        field: { ko: '지출액', en: 'paid' },
        found: '1,001원',
        whole: '1,000원',
        base: { ko: '예산현액', en: 'current budget' },
      },
    ]);
    expect(over.map(severityOf)).toEqual(['warning']);
    expect(checkExecution({ ...execution, committed: 1001n }).map(({ kind }) => kind)).toEqual(['over-executed']);
    expect(checkExecution({ ...execution, budget: -1n })).toEqual([
      { kind: 'amount-negative', record: '가', field: { ko: '예산액', en: 'budget' }, found: '△1원' },
    ]);
    expect(checkExecution({ ...execution, paid: 0n, committed: 0n, current: -1n }).map(({ kind }) => kind)).toEqual([
      'amount-negative',
    ]);
    expect(checkExecution({ ...execution, returned: 351n }).map(({ kind }) => kind)).toEqual(['amount-negative']);
    expect(checkExecution({ ...execution, committed: -1n }).map(({ kind }) => kind)).toEqual([
      'amount-negative',
      'exceeds-whole',
    ]);
  });

  test('more paid than committed does not hold together', () => {
    expect(checkExecution({ ...execution, paid: 400n })).toEqual([]);
    expect(checkExecution({ ...execution, paid: 401n })).toEqual([
      { kind: 'exceeds-whole', record: '가', field: { ko: '지출액', en: 'paid' }, found: '401원', whole: '400원' },
    ]);
  });
});

describe('I-06: settlement', () => {
  const settlement = {
    record: '가',
    current: 1000n,
    paid: 700n,
    carriedOver: { specified: 100n, accidental: 20n, continuing: 3n },
    subsidyReturned: 50n,
    balance: 127n,
  };

  test('집행잔액 closes it', () => {
    expect(settledBalance(settlement)).toBe(127n);
    expect(checkSettlement(settlement)).toEqual([]);
    expect(checkSettlement({ ...settlement, balance: null })).toEqual([]);
  });

  test('a printed balance that does not', () => {
    expect(checkSettlement({ ...settlement, balance: 130n })).toEqual([
      {
        kind: 'sum-differs',
        record: '가',
        field: { ko: '예산현액', en: 'current budget' },
        found: '1,000원',
        expected: '1,003원',
      },
    ]);
  });

  test('more used than there was', () => {
    expect(checkSettlement({ ...settlement, paid: 827n, balance: 0n })).toEqual([]);
    expect(checkSettlement({ ...settlement, paid: 828n, balance: -1n })).toEqual([
      {
        kind: 'over-executed',
        record: '가',
        field: { ko: '집행액', en: 'executed' },
        found: '1,001원',
        whole: '1,000원',
        base: { ko: '예산현액', en: 'current budget' },
      },
    ]);
  });
});

describe('revenue', () => {
  const revenue = {
    record: '재산세',
    assessed: 100n,
    collected: 95n,
    refunded: 5n,
    received: 90n,
    writtenOff: 4n,
    uncollected: 6n,
  };

  test('both identities hold', () => {
    expect(checkRevenue(revenue)).toEqual([]);
    expect(checkRevenue({ ...revenue, received: null })).toEqual([]);
    expect(printValue(collectionRate(revenue, '2015'))).toBe('90.0');
    expect(printValue(collectionRate({ ...revenue, assessed: 0n }, '2015'))).toBe('-');
  });

  test('each is told by its name', () => {
    expect(checkRevenue({ ...revenue, received: 91n })).toEqual([
      {
        kind: 'sum-differs',
        record: '재산세',
        field: { ko: '실제수납액', en: 'received' },
        found: '91원',
        expected: '90원',
      },
    ]);
    expect(checkRevenue({ ...revenue, uncollected: 7n })).toEqual([
      {
        kind: 'sum-differs',
        record: '재산세',
        field: { ko: '징수결정액', en: 'assessed' },
        found: '100원',
        expected: '101원',
      },
    ]);
  });
});

describe('I-24: surplus', () => {
  // 부산서구 결산: 91,019,652,212 − 39,193,095,180 − 5,063,869,090 + 37,790,690 = 46,800,478,632 (bsseogu.go.kr, domain.md §5.1)
  const 부산서구 = {
    record: '부산서구',
    surplus: 91_019_652_212n,
    carriedOver: 39_193_095_180n,
    subsidyReturned: 5_063_869_090n,
    grantDifference: -37_790_690n,
  };

  test('the published figure', () => {
    expect(netSurplus(부산서구)).toBe(46_800_478_632n);
    expect(checkNetSurplus(부산서구, 46_800_478_632n)).toEqual([]);
    expect(checkNetSurplus(부산서구, null)).toEqual([]);
    expect(checkNetSurplus(부산서구, 46_800_478_633n)).toEqual([
      {
        kind: 'sum-differs',
        record: '부산서구',
        field: { ko: '순세계잉여금', en: 'net surplus' },
        found: '46,800,478,633원',
        expected: '46,800,478,632원',
      },
    ]);
  });

  test('결산상잉여금', () => {
    expect(settledSurplus(100n, 60n)).toBe(40n);
    expect(settledSurplus(60n, 100n)).toBe(-40n);
  });
});
