import fc from 'fast-check';
import {
  budgetAmount,
  budgetCurrent,
  budgetLines,
  budgetStatus,
  calculate,
  checkFunding,
  checkIncome,
  checkIncrease,
  checkNetSurplus,
  checkSettlement,
  columnOf,
  DIVISION_BUDGET,
  entryAt,
  EXECUTION_RATES,
  fixed,
  fundingByLevel,
  FUNDING_SOURCES,
  growth,
  HALF_UP_1,
  incomeRows,
  netSurplus,
  reconcileParts,
  ROUNDING_MODES,
  roundedValue,
  settledBalance,
  STATUS_SCOPES,
  supplementaryBudget,
  valueOf,
  type BudgetChange,
  type BudgetLedger,
  type EnterpriseYear,
  type Settlement,
} from '../../../core/index.ts';
import { day, kinds, shuffled, signedWon, slip, sum, won } from './arbitraries.ts';

const window = '2015. 1. 1. ~ 10. 31.';
const amounts = fc.array(won, { minLength: 1, maxLength: 8 });

test('I-01: 계 is Σ rows in every column of amounts', () => {
  const rows = fc.array(fc.record({ budget: won, executed: won, planned: signedWon }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (items) => {
      const places = items.map((_, n) => n + 1);
      const columns = (['budget', 'executed', 'planned'] as const).map(
        (key) => [key, columnOf([null, ...items.map((item) => fixed(item[key]))])] as const,
      );
      const sums = [{ place: 0, addends: places }];
      const results = calculate(DIVISION_BUDGET, new Map(columns), { sums, roundingOf: () => HALF_UP_1 });
      const total = (key: string) => results.get(key) && entryAt(results.get(key) ?? columnOf([]), 0);
      for (const key of ['budget', 'executed', 'planned'] as const) {
        expect(total(key)).toEqual(fixed(sum(items.map((item) => item[key]))));
      }
      const balances = items.map(({ budget, executed, planned }) => budget - executed - planned);
      expect(total('balance')).toEqual(fixed(sum(balances)));
    }),
  );
});

test('I-02: 예상잔액 = 예산액 − 집행액 − 집행예정액 in every row and scope', () => {
  const names = fc.constantFrom('예비비', '내부거래지출(기획예산과)', '기본경비', '성과평가');
  const rows = fc.array(fc.record({ name: names, budget: won, executed: won, planned: won }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (items) => {
      const { value } = budgetStatus(
        items.map((item, n) => ({ id: String(n), ...item })),
        window,
      );
      for (const figures of [...value.lines, ...STATUS_SCOPES.map(({ scope }) => value.scopes[scope])]) {
        const { budget, executed, planned, balance } = figures;
        expect(balance).toBe((budget ?? 0n) - (executed ?? 0n) - (planned ?? 0n));
      }
    }),
  );
});

test('I-03: a printed rate is within one unit of 집행액 ÷ 예산액 by its rule, in 원 as in 천원, and rises with 집행액', () => {
  const metric = EXECUTION_RATES.paid.budget;
  const digits = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(won, won, won, fc.constantFrom(...ROUNDING_MODES), digits, (budget, executed, more, mode, places) => {
      const printed = (part: bigint, whole: bigint) =>
        roundedValue(valueOf(metric, { part, whole, window }), { mode, digits: places })?.coefficient;
      const whole = budget + 1n;
      const rate = printed(executed, whole) ?? -1n;
      const exactly = executed * 10n ** BigInt(places + 2);
      const error = rate * whole - exactly;
      expect(error < whole && -error < whole && 2n * error <= whole * (mode === 'up' ? 2n : 1n)).toBe(true);
      expect(printed(executed * 1000n, whole * 1000n)).toBe(rate);
      expect((printed(executed + more, whole) ?? 0n) >= rate).toBe(true);
    }),
  );
});

test('I-04: Σ children ≤ parent, and = where the list is exhaustive', () => {
  const fields = [{ key: 'budget', name: { ko: '예산액', en: 'budget' } }];
  fc.assert(
    fc.property(amounts, signedWon, (parts, left) => {
      const row = (id: string, budget: bigint) => ({ id, name: id, amounts: { budget } });
      const whole = row('전체', sum(parts) + left);
      const question = { whole, parts: parts.map((part, n) => row(String(n), part)), fields };
      const expected = left < 0n ? ['parts-exceed-whole'] : [];
      expect(kinds(reconcileParts(question).problems)).toEqual(expected);
      const all = left === 0n ? [] : left < 0n ? expected : ['sum-differs'];
      expect(kinds(reconcileParts({ ...question, isExhaustive: true }).problems)).toEqual(all);
    }),
  );
});

describe('예산현액', () => {
  const changeKinds = fc.constantFrom<BudgetChange['kind']>(
    ...(['specified-carry-over', 'reserve-use', 'mutual-use', 'diversion', 'transfer', 'changed-use'] as const),
  );
  const change = fc.record({ kind: changeKinds, amount: signedWon });
  const changes = fc.array(change, { maxLength: 8 });
  const ledgerOf = (
    given: readonly { readonly kind: BudgetChange['kind']; readonly amount: bigint }[],
  ): BudgetLedger => ({
    fiscalYear: 2015,
    lines: [
      { id: 'a', name: '가', original: 10n ** 14n, isReserve: false },
      { id: 'b', name: '나', original: 10n ** 14n, isReserve: false },
    ],
    supplementaries: [],
    changes: given.flatMap(({ kind, amount }, n): BudgetChange[] => {
      const shared = { kind, date: { year: 2015, month: 5, day: 1 }, round: null };
      return [
        { ...shared, id: `${n}+`, lineId: 'a', amount },
        { ...shared, id: `${n}-`, lineId: 'b', amount: -amount },
      ];
    }),
  });
  const asOf = { year: 2015, month: 10, day: 31 };

  test('I-05: 예산현액 = 예산액 + every change, whatever the order of the ledger', () => {
    fc.assert(
      fc.property(
        changes.chain((given) => fc.tuple(fc.constant(given), shuffled(ledgerOf(given).changes))),
        ([given, order]) => {
          const [line] = budgetLines({ ...ledgerOf(given), changes: order }, asOf).value;
          if (!line) throw new Error('a line');
          expect(budgetAmount(line)).toBe(10n ** 14n);
          expect(budgetCurrent(line)).toBe(10n ** 14n + sum(given.map(({ amount }) => amount)));
        },
      ),
    );
  });

  test('I-08: Σ of 예비비, 이용, 전용, 이체, 변경 over the account is zero', () => {
    fc.assert(
      fc.property(changes, slip, (given, lost) => {
        const balanced = ledgerOf(given.filter(({ kind }) => kind !== 'specified-carry-over'));
        expect(kinds(budgetLines(balanced, asOf).problems)).not.toContain('change-not-zero-sum');
        const [first] = ledgerOf([{ kind: 'diversion', amount: lost }]).changes;
        const oneSided = { ...balanced, changes: [...balanced.changes, ...(first ? [{ ...first, id: '외' }] : [])] };
        expect(kinds(budgetLines(oneSided, asOf).problems)).toContain('change-not-zero-sum');
      }),
    );
  });
});

test('I-06: 예산현액 = 지출액 + 이월액 + 반납금 + 집행잔액', () => {
  const carriedOver = fc.record({ specified: won, accidental: won, continuing: won });
  fc.assert(
    fc.property(won, carriedOver, won, won, slip, (paid, carried, subsidyReturned, balance, off) => {
      const { specified, accidental, continuing } = carried;
      const current = paid + specified + accidental + continuing + subsidyReturned + balance;
      const settlement: Settlement = { record: '가', current, paid, carriedOver: carried, subsidyReturned, balance };
      expect(settledBalance(settlement)).toBe(balance);
      expect(checkSettlement(settlement)).toEqual([]);
      expect(kinds(checkSettlement({ ...settlement, balance: balance + off }))).toContain('sum-differs');
    }),
  );
});

test('I-07, I-23: Σ 재원 = 예산현액, by source as by who pays; 구비 100 % leaves no other source', () => {
  const funding = fc.uniqueArray(fc.record({ source: fc.constantFrom(...FUNDING_SOURCES), amount: won }), {
    selector: ({ source }) => source,
    maxLength: 6,
  });
  fc.assert(
    fc.property(funding, slip, (sources, off) => {
      const current = sum(sources.map(({ amount }) => amount));
      const line = { record: '가', current, funding: sources, shares: [] };
      expect(sum(Object.values(fundingByLevel(sources)))).toBe(current);
      expect(checkFunding(line)).toEqual([]);
      expect(kinds(checkFunding({ ...line, current: current + off }))).toEqual(['sum-differs']);
      const others = sources.filter(({ source, amount }) => source !== '구비' && amount > 0n);
      const whole = checkFunding({ ...line, shares: [{ source: '구비', share: fixed(100n) }] });
      expect(whole.some(({ kind }) => kind === 'funding-differs')).toBe(others.length > 0);
    }),
  );
});

test('I-09: the size of a 추경 is Σ over its accounts, 경정 − 기정 = 증감', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(won, won), { maxLength: 6 }), slip, (pairs, off) => {
      const accounts = pairs.map(([before, after], n) => ({ id: String(n), before, after }));
      const size = sum(pairs.map(([before, after]) => after - before));
      const { value, problems } = supplementaryBudget('제1회', accounts, size);
      expect(problems).toEqual([]);
      const changes = value.accounts.map(({ change }) => change.difference.coefficient);
      expect([sum(changes), value.total.change.difference.coefficient]).toEqual([size, size]);
      expect(kinds(supplementaryBudget('제1회', accounts, size + off).problems)).toEqual(['sum-differs']);
    }),
  );
});

test('I-10: 전년 + 증가액 = 당년, and 전년 × (1 + 증가율) = 당년 wherever a rate stands', () => {
  fc.assert(
    fc.property(signedWon, signedWon, (now, before) => {
      const { difference, rate, word } = growth(fixed(now), fixed(before));
      expect(before + difference.coefficient).toBe(now);
      expect((rate === null) !== (word === null)).toBe(true);
      if (rate) expect(before * (rate.denominator + rate.numerator)).toBe(now * rate.denominator);
    }),
  );
});

test('I-11: 수익 − 비용 = 수지 in each year and in the 증가액 column', () => {
  const yearOf = (year: number, revenue: bigint, cost: bigint, off = 0n): EnterpriseYear => ({
    ...{ year, revenue, cost, balance: revenue - cost + off },
    ...{ operatingRevenue: null, operatingCost: null, headcount: null },
  });
  fc.assert(
    fc.property(won, won, won, won, slip, (a, b, c, d, off) => {
      const [now, before] = [yearOf(2014, a, b), yearOf(2013, c, d)];
      expect(checkIncome('공단', [now, before])).toEqual([]);
      const [revenue, cost, balance] = incomeRows(now, before).map(({ change }) => change.difference.coefficient);
      expect((revenue ?? 0n) - (cost ?? 0n)).toBe(balance);
      expect(checkIncrease('공단', { revenue: a - c, cost: b - d, balance: balance ?? 0n })).toEqual([]);
      expect(kinds(checkIncome('공단', [yearOf(2014, a, b, off)]))).toEqual(['three-way-differs']);
    }),
  );
});

test('I-24: 순세계잉여금 and what is taken off it make the 잉여금 again', () => {
  fc.assert(
    fc.property(signedWon, won, won, signedWon, slip, (surplus, carriedOver, subsidyReturned, grantDifference, off) => {
      const inputs = { record: '결산', surplus, carriedOver, subsidyReturned, grantDifference };
      const net = netSurplus(inputs);
      expect(net + carriedOver + subsidyReturned + grantDifference).toBe(surplus);
      expect(checkNetSurplus(inputs, net)).toEqual([]);
      expect(kinds(checkNetSurplus(inputs, net + off))).toEqual(['sum-differs']);
    }),
  );
});

test('days of a ledger: what is dated after the day does not count', () => {
  fc.assert(
    fc.property(day, day, won, (date, asOf, amount) => {
      const isLater = [date, asOf].map((each) => each.year * 400 + each.month * 32 + each.day);
      const line = { id: 'a', name: '가', original: 0n, isReserve: false };
      const change = { id: '1', kind: 'substitute-revenue' as const, lineId: 'a', date, amount, round: null };
      const ledger = { fiscalYear: asOf.year, lines: [line], supplementaries: [], changes: [change] };
      const [found] = budgetLines(ledger, asOf).value;
      const counts = (isLater[0] ?? 0) <= (isLater[1] ?? 0);
      expect(found && budgetCurrent(found)).toBe(counts ? amount : 0n);
    }),
  );
});
