import { recalculate, verify, type MoneyUnit, type RateBase } from '../../../core/index.ts';
import { DEFAULT_OPTIONS } from '../../../core/task/options.ts';
import { bookOf, type Rows } from '../check/told.ts';

const table = (...rates: readonly (number | string | null)[]): Rows => [
  ['(단위: 천원)'],
  ['사업명', '예산액', '전년도이월액', '예산현액', '집행액', '집행률(%)'],
  ['가', 1000, 250, 1250, 500, rates[0] ?? null],
  ['나', 3000, 0, 3000, 900, rates[1] ?? null],
  ['다', 2000, 500, 2500, 1500, rates[2] ?? null],
];

describe('the base of execution rates the office decided (집행률의 분모)', () => {
  const ratesOf = (rows: Rows, rateBase: RateBase) =>
    new Map(
      recalculate(bookOf(rows), { ...DEFAULT_OPTIONS, rateBase }).changes.map(({ row, after }) => [row, after.value]),
    );

  test.each<[RateBase, readonly number[]]>([
    // 500/1,000, 900/3,000, 1,500/2,000; of 1,250, 3,000, 2,500
    ['budget', [50, 30, 75]],
    ['current', [40, 30, 60]],
  ])('a column of rates that is still blank is taken of the %s', (rateBase, rates) => {
    expect([...ratesOf(table(), rateBase).values()]).toEqual(rates);
  });

  test.each<[RateBase]>([['budget'], ['current']])('rates that show their own base keep it beside %s', (rateBase) => {
    expect(ratesOf(table(40, null, 60), rateBase).get(3)).toBe(30);
    expect(ratesOf(table(50, 30, 74), rateBase).get(4)).toBe(75);
  });

  test.each<[RateBase, string]>([
    ['budget', '48.3'],
    ['current', '43.0'],
  ])('the headline of a table without rates is of the %s', (rateBase, figure) => {
    // 2,900/6,000 and 2,900/6,750
    const rows = [...table().map((row) => row.slice(0, 5)), ['계', 6000, 750, 6750, 2900]];
    const [report] = verify(bookOf(rows), { ...DEFAULT_OPTIONS, rateBase }).tables;
    expect(report?.headlines.map((each) => [each.label.ko, each.figure])).toEqual([['집행률', figure]]);
  });

  test('the headline is of what the printed rates are of, whatever the office decided', () => {
    const rows: Rows = [...table(40, 30, 60), ['계', 6000, 750, 6750, 2900, 43]];
    const [report] = verify(bookOf(rows), { ...DEFAULT_OPTIONS, rateBase: 'budget' }).tables;
    expect(report?.headlines[0]?.figure).toBe('43');
  });
});

describe('the unit of amounts the office decided (금액 단위)', () => {
  const unitOf = (rows: Rows, unit?: MoneyUnit) =>
    verify(bookOf(rows), unit === undefined ? DEFAULT_OPTIONS : { ...DEFAULT_OPTIONS, unit }).tables[0]?.unit;
  const plain = table().slice(1);

  test('is that of a table of money that names none', () => {
    expect([unitOf(plain), unitOf(plain, '백만원')]).toEqual([null, '백만원']);
  });

  test('gives way to a note, to a heading and to headings that disagree', () => {
    expect(unitOf(table(), '백만원')).toBe('천원');
    expect(
      unitOf(
        [
          ['사업명', '예산액(원)', '집행액'],
          ...plain.slice(1).map((row) => [row[0] ?? '', row[1] ?? '', row[4] ?? '']),
        ],
        '천원',
      ),
    ).toBe('원');
    const mixed: Rows = [
      ['사업명', '예산액(원)', '집행액(천원)'],
      ['가', 100_000, 50],
      ['나', 300_000, 150],
    ];
    expect(unitOf(mixed, '백만원')).toBeNull();
  });

  test('says nothing of people', () => {
    const staff: Rows = [
      ['부서', '정원', '현원', '과부족'],
      ['가과', 12, 11, -1],
      ['나과', 15, 16, 1],
      ['다과', 15, 15, 0],
    ];
    expect(unitOf(staff, '천원')).toBeNull();
  });
});
