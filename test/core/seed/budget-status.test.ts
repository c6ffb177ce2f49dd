import { budgetStatus, elapsedShare, printValue, type StatusRow } from '../../../core/index.ts';
import { AGGREGATES, DIVISION, DIVISION_TOTAL, ELAPSED } from '../../golden/seed/budget-status.ts';
import { BUDGET_STATUS } from '../../../templates/samples/report-2015.ts';
import { percent } from '../statistics/decimals.ts';

const rows: readonly StatusRow[] = DIVISION.map(({ id, name, budget, executed, planned }) => ({
  id,
  name,
  budget: budget * 1000n,
  executed: executed * 1000n,
  planned: planned * 1000n,
}));
const { value, problems } = budgetStatus(rows, '2015. 10. 31. 현재');

describe('domain.md §1.2: the budget status', () => {
  test.each(DIVISION.map((golden, n) => [golden.name, golden, n] as const))(
    '%s: 예상잔액, 집행률, 연말예상, 구성비',
    (_, golden, n) => {
      const line = value.lines[n];
      expect(line?.balance).toBe(golden.balance * 1000n);
      expect(percent(line?.executionRate.exact)).toBe(golden.rate);
      expect(percent(line?.yearEndRate.exact)).toBe(golden.yearEnd);
      expect(percent(line?.share)).toBe(golden.share);
    },
  );

  test('계 is the sum of every column', () => {
    const { budget, executed, planned, balance } = value.scopes.all;
    const thousands = [DIVISION_TOTAL.budget, DIVISION_TOTAL.executed, DIVISION_TOTAL.planned, DIVISION_TOTAL.balance];
    expect([budget, executed, planned, balance]).toEqual(thousands.map((amount) => amount * 1000n));
    expect(percent(value.scopes.all.executionRate.exact)).toBe(DIVISION_TOTAL.rate);
    expect(percent(value.scopes.all.yearEndRate.exact)).toBe(DIVISION_TOTAL.yearEnd);
  });

  test.each(AGGREGATES)('$scope', (golden) => {
    const { budget, executed, planned, balance, executionRate, yearEndRate } = value.scopes[golden.scope];
    const thousands = [golden.budget, golden.executed, golden.planned, golden.balance];
    expect([budget, executed, planned, balance]).toEqual(thousands.map((amount) => amount * 1000n));
    expect(percent(executionRate.exact)).toBe(golden.rate);
    expect(percent(yearEndRate.exact)).toBe(golden.yearEnd);
    expect(printValue(executionRate)).toBe(golden.printed);
  });

  test('nothing but the reserve’s decision is said of it', () => {
    expect(problems.map(({ kind }) => kind)).toEqual(['reserve-is-decision']);
  });

  test.each(ELAPSED)('the elapsed share in $basis', ({ basis, numerator, denominator, percent: expected }) => {
    const { exact } = elapsedShare({ year: 2015, month: 10, day: 31 }, basis);
    expect(exact).toEqual({ numerator, denominator });
    expect(percent(exact)).toBe(expected);
  });

  test('the sample workbook prints the same table', () => {
    const printed = [DIVISION_TOTAL, ...DIVISION].map(({ name, budget, executed, planned, balance }) => [
      name,
      ...[budget, executed, planned, balance].map(Number),
    ]);
    expect(
      BUDGET_STATUS.map(({ programme, budget, executed, planned, balance }) => [
        programme.replace('\n', ' '),
        budget,
        executed,
        planned,
        balance,
      ]),
    ).toEqual(printed);
  });
});
