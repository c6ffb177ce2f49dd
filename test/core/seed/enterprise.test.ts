import {
  checkIncome,
  checkIncrease,
  enterpriseRatios,
  incomeRows,
  modesPrinting,
  operatedFacilities,
  printGrowth,
  readFigure,
  type EnterpriseYear,
} from '../../../core/index.ts';
import { FACILITY_TOTALS, INCOME, OPERATED_FACILITIES, RATIOS } from '../../golden/seed/enterprise.ts';
import { percent } from '../statistics/decimals.ts';

const MILLION = 1_000_000n;
const settled = (key: 'now' | 'before', year: number): EnterpriseYear => {
  const [revenue = 0n, cost = 0n, balance = 0n] = INCOME.map((row) => row[key] * MILLION);
  return { year, revenue, cost, balance, operatingRevenue: null, operatingCost: null, headcount: null };
};
const years = [settled('now', 2014), settled('before', 2013)] as const;
const rows = incomeRows(...years);

describe('domain.md §1.6: the settlement of 2014', () => {
  test.each(INCOME.map((golden, n) => [golden.name, golden, n] as const))('%s', (_, golden, n) => {
    const row = rows[n];
    if (!row?.change.rate) throw new Error('no rate');
    expect(row.name.ko).toBe(golden.name);
    expect(row.now).toBe(golden.now * MILLION);
    expect(row.change.difference.coefficient).toBe(golden.change * MILLION);
    expect(percent(row.change.rate, 6)).toBe(golden.growth);
    expect(printGrowth(row.change, { mode: 'down', digits: 1 })).toBe(golden.down1);
    expect(printGrowth(row.change)).toBe(golden.halfUp1);
    const printed = readFigure(golden.printed);
    if (printed?.kind !== 'figure') throw new Error('no figure');
    expect(modesPrinting(row.change.rate, printed.value)).toEqual(golden.modes);
  });

  test('truncation explains all three', () => {
    expect(INCOME.filter(({ modes }) => modes.includes('down'))).toHaveLength(3);
  });

  test('수익 − 비용 = 수지 in both years and in the 증가액 column', () => {
    const [revenue = 0n, cost = 0n, balance = 0n] = INCOME.map(({ change }) => change * MILLION);
    expect(checkIncome('시설관리공단', years)).toEqual([]);
    expect(checkIncrease('시설관리공단', { revenue, cost, balance })).toEqual([]);
    expect(checkIncrease('시설관리공단', { revenue, cost, balance: balance + MILLION })).toHaveLength(1);
  });

  test.each(RATIOS.map((golden, n) => [golden.year, golden, years[n]] as const))('ratios of %p', (_, golden, year) => {
    if (!year) throw new Error('no year');
    const { coverage, margin } = enterpriseRatios(year);
    expect([percent(coverage.exact), percent(margin.exact)]).toEqual([golden.coverage, golden.margin]);
  });

  test('facilities: 105, of which 88 car parks', () => {
    const { value, problems } = operatedFacilities('시설관리공단', OPERATED_FACILITIES, FACILITY_TOTALS.all);
    expect(value.total).toBe(FACILITY_TOTALS.all);
    expect(value.byHeading.get('주차장')).toBe(FACILITY_TOTALS.parking);
    expect(problems).toEqual([]);
  });
});
