import { figuresOf } from '../../../../core/sheet/figures.ts';
import { discover } from '../../../../core/sheet/relation/discover.ts';
import type { RelatedColumn } from '../../../../core/sheet/relation/prior.ts';
import { Trial } from '../../../../core/sheet/relation/trial.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';
import { finish } from '../../../../core/sheet/steps.ts';
import type { TestCell } from '../../../snapshot.ts';
import { cellsOf, type Rows } from '../read.ts';
import { column, columnsOf, ruleText } from './related.ts';

/** A column no word names. */
const some = (more: Partial<RelatedColumn> = {}): RelatedColumn => column('count', { isNamed: false, ...more });

/** How the columns follow from others: `2 = 0-1 words 4/4 sure`. */
function found(given: readonly (ColumnRole | RelatedColumn)[], rows: Rows): readonly string[] {
  const cells = cellsOf(rows);
  const places = rows.map((_, n) => n);
  const columns = given.map((_, at) => figuresOf(cells, at, places, null));
  const trial = new Trial({
    cells,
    rows: places,
    columns,
    usable: places,
    items: places,
    totalRow: -1,
    roundedUnit: 0,
  });
  return finish(discover(columnsOf(given), trial)).map(
    ({ place, rule, source, fits, tested, isSure }) =>
      `${place} = ${ruleText(rule)} ${source} ${fits}/${tested}${isSure ? ' sure' : ''}`,
  );
}

/** Budgets, spending, balances and rates; rows given take the place of the right ones. */
const projects = (wrong: Readonly<Record<number, readonly TestCell[]>> = {}): Rows =>
  [
    [300, 200, 100, 66.7],
    [600, 100, 500, 16.7],
    [700, 300, 400, 42.9],
    [900, 500, 400, 55.6],
  ].map((row, n) => wrong[n] ?? row);

describe('how columns follow from others (열 관계 찾기): words and figures', () => {
  const NAMED = ['budget', 'executed', 'balance', 'rate'] as const;

  test.each<[string, Rows, readonly string[]]>([
    ['all come out', projects(), ['2 = 0-1 words 4/4 sure', '3 = 1/0e2 words 4/4 sure']],
    [
      'one row does not',
      projects({ 3: [900, 500, 410, 55.6] }),
      ['2 = 0-1 words 3/4 sure', '3 = 1/0e2 words 4/4 sure'],
    ],
    [
      'half of them do not',
      projects({ 2: [700, 300, 410, 42.9], 3: [900, 500, 410, 55.6] }),
      ['2 = 0-1 words 2/4 sure', '3 = 1/0e2 words 4/4 sure'],
    ],
    ['one row alone', projects().slice(0, 1), ['2 = 0-1 words 1/1 sure', '3 = 1/0e2 words 1/1 sure']],
    [
      'one row alone that does not come out',
      [[300, 200, 110, 66.7]],
      ['2 = 0-1 words 0/1', '3 = 1/0e2 words 1/1 sure'],
    ],
    [
      'no figures yet',
      [
        [null, null, null, null],
        [null, null, null, null],
      ],
      ['2 = 0-1 words 0/0 sure', '3 = 1/0e2 words 0/0 sure'],
    ],
    ['nothing comes out', projects().map(([a = 0, b = 0], n) => [a, b, 777 + 31 * n, 3.3 + n]), []],
  ])('%s', (_, rows, expected) => {
    expect(found(NAMED, rows)).toEqual(expected);
  });

  test('what a heading spells out, whatever the words say', () => {
    const letters: readonly RelatedColumn[] = [
      column('amount', { path: ['가(A)'] }),
      column('amount', { path: ['나(B)'] }),
      column('amount', { path: ['다(C=A+B)'] }),
      column('rate', { path: ['라(D=B/A)'] }),
    ];
    const rows: Rows = [
      [300, 200, 500, 66.7],
      [600, 100, 700, 16.7],
    ];
    expect(found(letters, rows)).toEqual(['2 = 0+1 declared 2/2 sure', '3 = 1/0e2 declared 2/2 sure']);
    // fractions say themselves that they are none of a hundred
    expect(
      found(letters, [
        [300, 200, 500, 0.667],
        [600, 100, 700, 0.167],
      ]),
    ).toContain('3 = 1/0e0 declared 2/2 sure');
    expect(
      found(letters, [
        [300, 200, 500, 66.7],
        [600, 100, 710, 16.7],
      ]),
    ).toContain('2 = 0+1 declared 1/2 sure');
    expect(found(letters, [[null, null, null, null]])).toEqual([
      '2 = 0+1 declared 0/0 sure',
      '3 = 1/0e2 declared 0/0 sure',
    ]);
    // where it comes out nowhere and nothing else does, the heading is believed
    expect(
      found(letters, [
        [300, 200, 511, 66.7],
        [600, 100, 755, 16.7],
        [700, 300, 888, 42.9],
        [900, 500, 1_333, 55.6],
      ]),
    ).toEqual(['2 = 0+1 declared 0/0 sure', '3 = 1/0e2 declared 4/4 sure']);
  });
});

describe('how columns follow from others: figures alone', () => {
  const SUMS: Rows = [
    [1_310, 420, 890],
    [1_220, 510, 710],
    [1_530, 800, 730],
    [1_440, 630, 810],
  ];

  test('of A − B = C the last is kept, unless another is a sum or holds formulas', () => {
    expect(found([some(), some(), some()], SUMS)).toEqual(['2 = 0-1 figures 4/4 sure']);
    expect(found([some({ hasFormulas: true }), some(), some()], SUMS)).toEqual(['0 = 1+2 words 4/4 sure']);
    expect(found([some({ path: ['총수'] }), some(), some()], SUMS)).toEqual(['0 = 1+2 figures 4/4 sure']);
    expect(found(['row-total', some(), some()], SUMS)).toEqual(['0 = 1+2 words 4/4 sure']);
    expect(found([some(), 'balance', some()], SUMS)).toEqual(['1 = 0-2 figures 4/4 sure']);
    const last = SUMS.map(([a = 0, b = 0, c = 0]) => [b, c, a]);
    expect(found([some(), some(), some()], last)).toEqual(['2 = 0+1 figures 4/4 sure']);
  });

  test('three rows are needed', () => {
    expect(found([some(), some(), some()], SUMS.slice(0, 3))).toEqual(['2 = 0-1 figures 3/3 sure']);
    expect(found([some(), some(), some()], SUMS.slice(0, 2))).toEqual([]);
  });

  test('and hardly any against', () => {
    const off = (...rows: readonly number[]): Rows =>
      SUMS.concat(SUMS.slice(0, 1).map(() => [1_610, 720, 890])).map((row, n) =>
        rows.includes(n) ? [row[0] ?? 0, row[1] ?? 0, 333 + 7 * n] : row,
      );
    expect(found([some(), some(), some()], off())).toEqual(['2 = 0-1 figures 5/5 sure']);
    expect(found([some(), some(), some()], off(0))).toEqual(['2 = 0-1 figures 4/5 sure']);
    expect(found([some(), some(), some()], off(0, 1))).toEqual([]);
    expect(found([some(), some(), some()], off(0, 1, 2))).toEqual([]);
  });

  test('figures too small tell nothing', () => {
    expect(
      found(
        [some(), some(), some()],
        [
          [2, 1, 1],
          [3, 2, 1],
          [1, 1, 0],
          [2, 1, 1],
        ],
      ),
    ).toEqual([]);
  });

  test('a column of zeros fits too much', () => {
    expect(
      found(
        [some(), some(), some()],
        [
          [5, 5, 0],
          [7, 7, 0],
          [9, 9, 0],
          [4, 4, 0],
        ],
      ),
    ).toEqual([]);
  });

  test('the shorter rule of two that fit alike', () => {
    const rows = SUMS.map(([a = 0, b = 0, c = 0]) => [a, b, c, 0]);
    expect(found([some(), some(), some(), some()], rows)).toEqual(['2 = 0-1 figures 4/4 sure']);
  });

  test('quotients: 9,354 ÷ 20 = 467.7, and not 467.7 × 20', () => {
    const rows: Rows = [
      [20, 9_354, 467.7],
      [20, 13_654, 682.7],
      [11, 15_913, 1_446.6],
      [37, 3_016, 81.5],
    ];
    expect(found([some(), some(), some({ isFractional: true })], rows)).toEqual(['2 = 1/0e0 figures 4/4 sure']);
  });

  test('percentages of two numbers', () => {
    const rows: Rows = [
      [1_301, 333, 25.6],
      [1_214, 402, 33.1],
      [1_523, 800, 52.5],
      [1_420, 510, 35.9],
    ];
    expect(found([some(), some(), column('other', { isPercent: true })], rows)).toEqual(['2 = 1/0e2 figures 4/4 sure']);
    expect(found([some(), some(), 'rate'], rows)).toEqual(['2 = 1/0e2 figures 4/4 sure']);
  });

  test('growth, shares, running sums and products', () => {
    expect(
      found(
        ['budget', 'previous', 'growth'],
        [
          [330, 300, 10],
          [500, 400, 25],
          [270, 300, -10],
        ],
      ),
    ).toEqual(['2 = growth 0/1e2 words 3/3 sure']);
    expect(
      found(
        ['amount', 'share'],
        [
          [125, 12.5],
          [375, 37.5],
          [500, 50],
        ],
      ),
    ).toEqual(['1 = share 0e2 words 3/3 sure']);
    expect(
      found(
        ['amount', 'cumulative'],
        [
          [110, 110],
          [230, 340],
          [370, 710],
          [490, 1_200],
        ],
      ),
    ).toEqual(['1 = run 0 words 4/4 sure']);
    expect(
      found(
        ['unit-cost', 'quantity', 'amount'],
        [
          [1_500, 4, 6_000],
          [2_350, 3, 7_050],
          [990, 7, 6_930],
        ],
      ),
    ).toEqual(['2 = 0*1e0 words 3/3 sure']);
  });

  test('what several columns add up', () => {
    const rows: Rows = [
      [1_310, 420, 590, 300],
      [1_220, 510, 410, 300],
      [1_530, 800, 230, 500],
      [1_440, 630, 710, 100],
    ];
    expect(found(['row-total', some(), some(), some()], rows)).toEqual(['0 = 1+2+3 words 4/4 sure']);
    expect(found([some(), some(), some(), some()], rows)).toEqual(['0 = 1+2+3 figures 4/4 sure']);
  });

  test('rules in a circle are cut at the weakest', () => {
    // each of the three is the sum of its neighbours or their difference: one says it all
    const rows = SUMS.map(([a = 0, b = 0, c = 0]) => [a, b, c, a]);
    const rules = found(['row-total', 'amount', 'amount', some()], rows).map((rule) => rule.slice(0, 7));
    expect(rules).toContain('0 = 1+2');
    expect(rules.some((rule) => rule.startsWith('1 = 0') || rule.startsWith('2 = 0'))).toBe(false);
  });
});
