import fc from 'fast-check';
import { BLANK } from '../../../../core/blank.ts';
import { areComparable, printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import { yearRange } from '../../../../core/statistics/date-range.ts';
import {
  budgetShare,
  checkStock,
  completionRate,
  followDigitisation,
  isReclassificationOverdue,
  meanUnitCost,
  MONTHLY_VOLUMES,
  openedRate,
  RECLASSIFICATION_CYCLES,
  reclassificationDue,
  UNIT_COSTS,
  type DigitisationYear,
  type Reclassification,
} from '../../../../core/statistics/digitisation/index.ts';
import { day, decimal, percent } from '../decimals.ts';

const year = (
  y: number,
  volume: number,
  thousands: number,
  months: number,
  oneOff: bigint | null = 0n,
): DigitisationYear => ({
  year: y,
  volume,
  unit: '권',
  cost: BigInt(thousands) * 1000n,
  oneOff,
  months,
});
/** The seed, domain.md §1.7; what the equipment of 2012 cost is not printed. */
const SEED = [
  year(2012, 1_010, 117_350, 10, BLANK),
  year(2013, 1_016, 76_726, 9),
  year(2014, 2_006, 92_070, 5),
  year(2015, 3_144, 180_000, 7),
];

describe('followDigitisation', () => {
  test('gives the figures of the seed', () => {
    const rows = followDigitisation(SEED).value.map((row) => [
      row.year.year,
      decimal(row.unitCost, 4, -3),
      decimal(row.monthly, 3),
      row.cumulative,
      percent(row.volumeGrowth?.rate, 3),
      percent(row.costGrowth?.rate, 3),
      row.isComparable,
    ]);
    expect(rows).toEqual([
      [2012, '116.1881', '101.000', 1_010, '-', '-', false],
      [2013, '75.5177', '112.889', 2_026, '0.594', '-34.618', true],
      [2014, '45.8973', '401.200', 4_032, '97.441', '19.998', true],
      [2015, '57.2519', '449.143', 7_176, '56.730', '95.503', true],
    ]);
  });

  test('says that the unit cost of 2012 holds equipment of unknown amount', () => {
    const { problems } = followDigitisation(SEED);
    expect(problems).toEqual([
      { kind: 'one-off-unknown', record: '2012년 전산화', field: { ko: '장비 구입비', en: 'equipment' } },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
  });

  test('takes known equipment out of the unit cost', () => {
    const [row] = followDigitisation([year(2012, 1_000, 100_000, 10, 40_000_000n)]).value;
    expect([decimal(row?.unitCost, 0), row?.isComparable]).toEqual(['60000', true]);
    expect(followDigitisation([year(2012, 1, 1, 1, 1_000n)]).value[0]?.unitCost.exact?.numerator).toBe(0n);
  });

  test('does not depend on the order of the years, nor on the unit of the cost', () => {
    expect(followDigitisation([...SEED].reverse())).toEqual(followDigitisation(SEED));
    const years = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(years, (list) => {
        const rows = list.map(([volume, cost], place) => year(2000 + place, volume, cost, 12));
        const { value, problems } = followDigitisation(rows);
        expect(problems).toEqual([]);
        expect(value.at(-1)?.cumulative).toBe(list.reduce((sum, [volume]) => sum + volume, 0));
        const scaled = followDigitisation(rows.map((row) => ({ ...row, cost: row.cost * 1000n }))).value;
        expect(scaled.map(({ unitCost }) => decimal(unitCost, 3, -3))).toEqual(
          value.map(({ unitCost }) => decimal(unitCost, 3)),
        );
      }),
    );
  });

  test('no volume or no months make no figure', () => {
    const [row] = followDigitisation([year(2012, 0, 0, 0)]).value;
    expect([row?.unitCost.exact, row?.monthly.exact, row?.cumulative]).toEqual([BLANK, BLANK, 0]);
    expect(followDigitisation([])).toEqual({ value: [], problems: [] });
  });

  test('refuses mixed units, repeated years and impossible figures', () => {
    expect(followDigitisation([...SEED, { ...year(2016, 5, 5, 5), unit: '면' }])).toEqual({
      value: [],
      problems: [{ kind: 'unit-mixed', record: '사업량', units: '권, 면' }],
    });
    const wrong = [year(2012, 1, 1, 1), year(2012, -1, -1, 0.5, -1n), year(2013, 1, 1, 1, 1_001n)];
    expect(followDigitisation(wrong)).toEqual({
      value: [],
      problems: [
        { kind: 'record-duplicated', record: '2012년 전산화' },
        { kind: 'count-invalid', record: '2012년 전산화', field: { ko: '사업량', en: 'volume' }, found: '-1' },
        { kind: 'count-invalid', record: '2012년 전산화', field: { ko: '소요예산', en: 'cost' }, found: '-1000' },
        { kind: 'count-invalid', record: '2012년 전산화', field: { ko: '사업기간(개월)', en: 'months' }, found: '0.5' },
        { kind: 'count-invalid', record: '2012년 전산화', field: { ko: '장비 구입비', en: 'equipment' }, found: '-1' },
        {
          kind: 'exceeds-whole',
          record: '2013년 전산화',
          field: { ko: '장비 구입비', en: 'equipment' },
          found: '1001',
          whole: '1000',
        },
      ],
    });
  });
});

describe('meanUnitCost', () => {
  test('is 64.9590천원 over the four years, 57.2519 for one', () => {
    const { value } = meanUnitCost(SEED);
    expect([value?.volume, value?.cost, decimal(value?.unitCost, 4, -3)]).toEqual([7_176, 466_146_000n, '64.9590']);
    expect(decimal(meanUnitCost(SEED.slice(3)).value?.unitCost, 4, -3)).toBe('57.2519');
  });

  /** domain.md §5.11: published projects, 원 a page and 천원 a volume. */
  test.each([
    ['강북구 2019', 600_000, 260_000_000n, '433'],
    ['고성군', 350_000, 150_000_000n, '429'],
    ['경기도 2017 (권)', 10_500, 851_150_000n, '81062'],
  ])('%s: %d for %d 원 is %s 원 each', (_, volume, cost, expected) => {
    const one: DigitisationYear = { year: 2017, volume, unit: '면', cost, oneOff: 0n, months: 12 };
    expect(decimal(meanUnitCost([one]).value?.unitCost, 0)).toBe(expected);
  });

  test('takes equipment out where it is known, and has none without years', () => {
    expect(meanUnitCost([year(2013, 1, 3, 1), year(2012, 2, 10, 1, 4_000n)]).value).toEqual({
      volume: 3,
      cost: 9_000n,
      unitCost: { metric: UNIT_COSTS.권, exact: { numerator: 9_000n, denominator: 3n }, window: '2012 ~ 2013년' },
    });
    expect(meanUnitCost([year(2013, 1, 3, 1)]).value?.unitCost.window).toBe('2013년');
    expect(meanUnitCost([])).toEqual({ value: BLANK, problems: [] });
    expect(meanUnitCost([year(2013, 1, 3, 1), year(2013, 1, 3, 1)]).value).toBe(BLANK);
  });

  test('is another metric for each unit of volume', () => {
    const [volumes, pages] = [year(2015, 4, 2, 8), { ...year(2015, 4, 2, 8), unit: '면' as const }];
    const [a, b] = [followDigitisation([volumes]).value[0], followDigitisation([pages]).value[0]];
    if (!a || !b) throw new Error('a year each');
    expect([a.unitCost, b.unitCost].map(({ metric }) => metric.unit)).toEqual(['원/권', '원/면']);
    expect([a.monthly, b.monthly].map(({ metric }) => metric.unit)).toEqual(['권/월', '면/월']);
    expect([printValue(a.unitCost), printValue(a.monthly)]).toEqual(['500', '0.5']);
    expect(areComparable(a.unitCost, b.unitCost)).toBe(false);
    const metrics = [...Object.values(UNIT_COSTS), ...Object.values(MONTHLY_VOLUMES)];
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(6);
  });

  test('is blank for mixed units and impossible figures', () => {
    const pages: DigitisationYear = { ...year(2016, 1, 1, 1), unit: '면' };
    expect(meanUnitCost([...SEED, pages])).toEqual({
      value: BLANK,
      problems: [{ kind: 'unit-mixed', record: '사업량', units: '권, 면' }],
    });
    expect(meanUnitCost([year(2016, 1.5, 1, 1)]).problems.map(({ kind }) => kind)).toEqual(['count-invalid']);
  });
});

describe('the stock', () => {
  const right = {
    record: '중요기록물',
    total: 30_686,
    done: 7_176,
    left: 23_510,
    yearly: SEED.map(({ volume }) => volume),
  };

  test('of the seed agrees: 30,686 = 7,176 + 23,510', () => {
    expect(checkStock(right)).toEqual([]);
    expect(checkStock({ ...right, done: BLANK })).toEqual([]);
    expect(checkStock({ ...right, left: BLANK })).toEqual([]);
  });

  test('names what does not add up', () => {
    expect(checkStock({ ...right, done: 7_177 })).toEqual([
      {
        kind: 'sum-differs',
        record: '중요기록물',
        field: { ko: '완료', en: 'done' },
        found: '7,177',
        expected: '7,176',
      },
      {
        kind: 'sum-differs',
        record: '중요기록물',
        field: { ko: '총량', en: 'total' },
        found: '30,686',
        expected: '30,687',
      },
    ]);
    expect(checkStock({ ...right, total: 7_000, left: BLANK }).map(({ kind }) => kind)).toEqual(['exceeds-whole']);
    expect(checkStock({ ...right, done: BLANK, left: 23_511 }).map(({ kind }) => kind)).toEqual(['sum-differs']);
  });

  test('names impossible counts instead', () => {
    expect(checkStock({ ...right, total: 1.5, yearly: [-1] })).toEqual([
      { kind: 'count-invalid', record: '중요기록물', field: { ko: '물량', en: 'volume' }, found: '1.5' },
      { kind: 'count-invalid', record: '중요기록물', field: { ko: '물량', en: 'volume' }, found: '-1' },
    ]);
  });

  test('is 23.4 % done (약23%), and digitisation takes 78.1 % of the budget', () => {
    const period = yearRange(2015);
    expect(printValue(completionRate(7_176, 30_686, period).value)).toBe('23.4');
    expect(printValue(completionRate(7_176, 30_686, period).value, { mode: 'down', digits: 0 })).toBe('23');
    expect(printValue(completionRate(159_116, 207_346, period).value, { mode: 'half-up', digits: 0 })).toBe('77');
    expect(printValue(budgetShare(180_000_000n, 230_350_000n, period).value)).toBe('78.1');
    expect(completionRate(2, 1, period).problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
    expect(budgetShare(2n, 1n, period).problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
  });
});

describe('reclassification', () => {
  const review: Reclassification = {
    period: yearRange(2016),
    planned: 10_000,
    reviewed: 10_000,
    opened: 6_000,
    openedInPart: 1_500,
    withheld: 2_500,
  };

  test('opens 75.0 % of what is reviewed', () => {
    const { value, problems } = openedRate(review);
    expect([printValue(value), value.metric.id, problems]).toEqual(['75.0', 'digitisation.opened', []]);
    expect(printValue(openedRate({ ...review, planned: BLANK }).value)).toBe('75.0');
  });

  test('makes no rate of figures that do not add up or are impossible', () => {
    expect(openedRate({ ...review, withheld: 2_501 })).toMatchObject({
      value: { exact: BLANK },
      problems: [
        {
          kind: 'sum-differs',
          record: '공개재분류',
          field: { ko: '재분류 검토' },
          found: '10,000',
          expected: '10,001',
        },
      ],
    });
    const wrong = openedRate({ ...review, planned: -1, opened: 0.5, openedInPart: -2, withheld: -3, reviewed: -4 });
    expect(wrong.value.exact).toBe(BLANK);
    expect(wrong.problems).toMatchObject(
      [
        ['계획', '-1'],
        ['재분류 검토', '-4'],
        ['공개', '0.5'],
        ['부분공개', '-2'],
        ['비공개 유지', '-3'],
      ].map(([ko, found]) => ({ kind: 'count-invalid', field: { ko }, found })),
    );
  });

  test('comes again after five years', () => {
    const [cycle = { years: 0 }] = RECLASSIFICATION_CYCLES;
    const last = day('2012-02-29');
    expect(reclassificationDue(last, cycle)).toEqual(day('2017-02-28'));
    expect(isReclassificationOverdue(last, cycle, day('2017-02-28'))).toBe(false);
    expect(isReclassificationOverdue(last, cycle, day('2017-03-01'))).toBe(true);
  });
});
