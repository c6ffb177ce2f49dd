import {
  budgetShare,
  checkStock,
  completionOf,
  completionRate,
  costOfRest,
  exact,
  fixedText,
  followDigitisation,
  meanPace,
  meanUnitCost,
  modesPrinting,
  projectCompletion,
  yearRange,
  type DigitisationYear,
} from '../../../core/index.ts';
import { AFTER_2016, COST_OF_REST, DIGITISATION, PROJECTIONS, STOCK } from '../../golden/seed/digitisation.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';
import { decimal, percent } from '../statistics/decimals.ts';

const years: readonly DigitisationYear[] = DIGITISATION.map(({ year, volume, cost, months }) => ({
  year,
  volume,
  unit: '권',
  cost: cost * 1000n,
  oneOff: year === 2012 ? null : 0n,
  months,
}));
const { value, problems } = followDigitisation(years);
const total = exact(STOCK.total);

describe('domain.md §1.7: digitisation', () => {
  test.each(DIGITISATION.map((golden, n) => [golden.year, golden, n] as const))('%p', (_, golden, n) => {
    const row = value[n];
    if (!row) throw new Error('no year');
    expect(decimal(row.unitCost, 4, -3)).toBe(golden.unitCost);
    expect(decimal(row.monthly, 3)).toBe(golden.monthly);
    expect(row.cumulative).toBe(golden.cumulative);
    expect(percent(completionRate(row.cumulative, STOCK.total, yearRange(golden.year)).value.exact, 3)).toBe(
      golden.completion,
    );
    const { left } = completionOf({ record: '전산화', total, done: exact(row.cumulative) }).value;
    expect(fixedText(left)).toBe(String(golden.left));
    const growths = [row.volumeGrowth, row.costGrowth].map((growth) => growth && percent(growth.rate, 3));
    expect(growths).toEqual([golden.volumeGrowth, golden.costGrowth]);
  });

  test('only the equipment of 2012 is told', () => {
    expect(problems.map(({ kind }) => kind)).toEqual(['one-off-unknown']);
    expect(value.map(({ isComparable }) => isComparable)).toEqual([false, true, true, true]);
  });

  test('Σ 7,176권, 466,146천원, and the mean of all years', () => {
    const mean = meanUnitCost(years).value;
    expect([mean?.volume, mean?.cost]).toEqual([STOCK.done, STOCK.cost * 1000n]);
    expect(decimal(mean?.unitCost, 4, -3)).toBe(STOCK.unitCost);
  });

  test('총량 = 완료 + 잔여, and 약23%', () => {
    const yearly = DIGITISATION.map(({ volume }) => volume);
    const { total: all, done, left } = STOCK;
    expect(checkStock({ record: '전산화', total: all, done, left, yearly })).toEqual([]);
    expect(checkStock({ record: '전산화', total: all, done, left: left + 1, yearly })).toHaveLength(1);
    const rate = completionRate(done, all, yearRange(2015)).value.exact;
    expect(rate && modesPrinting(rate, exact(STOCK.printedCompletion))).toEqual(['half-up', 'down']);
  });

  test('78.142 % of the programme’s budget', () => {
    const [cost, budget] = [DIGITISATION[3]?.cost ?? 0n, PROGRAMMES[9]?.budget ?? 0n];
    expect(percent(budgetShare(cost * 1000n, budget * 1000n, yearRange(2015)).value.exact, 3)).toBe(STOCK.budgetShare);
  });
});

describe('domain.md §1.7: projections', () => {
  const work = { record: '전산화', total, done: exact(STOCK.done), year: 2015 };

  test.each(PROJECTIONS)('$name', (golden) => {
    const pace = meanPace({ ko: golden.name, en: golden.name }, golden.volumes.map(exact));
    if (!pace) throw new Error('no pace');
    const [projection] = projectCompletion(work, [pace]).value;
    expect(decimal(pace.perYear, 0)).toBe(golden.perYear);
    expect(decimal(projection?.exactYears, 3)).toBe(golden.exactYears);
    expect([projection?.years, projection?.completionYear]).toEqual([golden.years, golden.completes]);
    expect(decimal(projection?.lastYear, 2)).toBe(golden.lastYear);
  });

  test('after the plan of 2016', () => {
    const done = STOCK.done + AFTER_2016.planned;
    const { left, rate } = completionOf({ record: '전산화', total, done: exact(done) }).value;
    expect([done, fixedText(left), percent(rate)]).toEqual([
      AFTER_2016.done,
      String(AFTER_2016.left),
      AFTER_2016.percent,
    ]);
  });

  test.each(COST_OF_REST)('$volumes volumes at the unit cost of $unitCostOf', ({ volumes, unitCostOf, thousands }) => {
    const unitCost = value.find(({ year }) => year.year === unitCostOf)?.unitCost.exact;
    if (!unitCost) throw new Error('no unit cost');
    expect(decimal(costOfRest(exact(volumes), unitCost), 0, -3)).toBe(thousands);
  });
});
