import {
  calculate,
  columnOf,
  entryAt,
  fixed,
  type ColumnEntry,
  type Form,
  type Measure,
  type Rounding,
} from '../../../core/index.ts';
import { EVERY_MEASURE } from './every-measure.ts';

const HALF_UP_1: Rounding = { mode: 'half-up', digits: 1 };

/** A form of the inputs a, b, c and one measure. */
function formOf(measure: Measure): Form {
  const [text] = EVERY_MEASURE.columns;
  if (!text) throw new Error('no column to copy');
  const column = { ...text, unit: 'money' as const };
  const inputs = ['a', 'b', 'c'].map((key) => ({ ...column, key }));
  return { ...EVERY_MEASURE, columns: [...inputs, { ...column, key: 'result', measure }] };
}

type Figure = number | bigint | ColumnEntry;

function entry(figure: Figure): ColumnEntry {
  if (typeof figure === 'bigint') return fixed(figure);
  return typeof figure === 'number' ? fixed(BigInt(figure)) : figure;
}

/** The measure of each row, without totals. */
function results(measure: Measure, rows: readonly (readonly Figure[])[], rounding = HALF_UP_1): readonly ColumnEntry[] {
  const columns = new Map(
    ['a', 'b', 'c'].map((key, n) => [key, columnOf(rows.map((row) => entry(row[n] ?? null)))] as const),
  );
  const result = calculate(formOf(measure), columns, { sums: [], roundingOf: () => rounding }).get('result');
  if (!result) throw new Error('not calculated');
  return rows.map((_, n) => entryAt(result, n));
}

const LARGEST = 10n ** 15n;

describe('sum and difference', () => {
  test.each<[string, Figure[], ColumnEntry]>([
    ['amounts', [100, 30, 5], fixed(65n)],
    ['zero', [0, 0, 0], fixed(0n)],
    ['a balance below zero', [100, 120, 5], fixed(-25n)],
    ['a dash counts as zero', [100, 'dash', 5], fixed(95n)],
    ['three dashes', ['dash', 'dash', 'dash'], fixed(0n)],
    ['a blank leaves blank', [100, null, 5], null],
    ['an unreadable one leaves blank', [100, 'unreadable', 5], null],
    ['10^15 won', [LARGEST, 1n, 0], fixed(LARGEST - 1n)],
    ['beyond 2^53', [-9_007_199_254_740_991n, 9_007_199_254_740_991n, 1n], fixed(-18_014_398_509_481_983n)],
    ['decimals', [fixed(5n, 1), fixed(25n, 2), 0], fixed(25n, 2)],
  ])('difference: %s', (_, row, expected) => {
    expect(results({ kind: 'difference', added: ['a'], subtracted: ['b', 'c'] }, [row])).toEqual([expected]);
  });

  test('a difference of nothing added is below zero', () => {
    expect(results({ kind: 'difference', added: [], subtracted: ['a'] }, [[5], [0]])).toEqual([fixed(-5n), fixed(0n)]);
  });

  test('sum of one, two and three columns', () => {
    const row = [LARGEST, 2, 3];
    expect(results({ kind: 'sum', of: ['a'] }, [row])).toEqual([fixed(LARGEST)]);
    expect(results({ kind: 'sum', of: ['a', 'b'] }, [row])).toEqual([fixed(LARGEST + 2n)]);
    expect(results({ kind: 'sum', of: ['a', 'b', 'c'] }, [row, [1, null, 2]])).toEqual([fixed(LARGEST + 5n), null]);
  });
});

describe('rate', () => {
  const rate = { kind: 'rate', part: 'a', whole: 'b' } as const;

  test.each<[string, Figure, Figure, ColumnEntry]>([
    ['집행률', 38_371, 43_452, fixed(883n, 1)],
    ['a tie goes up', 1, 2000, fixed(1n, 1)],
    ['a tie below zero goes away from zero', -1, 2000, fixed(-1n, 1)],
    ['just below a tie', 999, 2_000_000, fixed(0n, 1)],
    ['a part of zero', 0, 5, fixed(0n, 1)],
    ['a part below zero', -50, 200, fixed(-250n, 1)],
    ['a whole below zero', 50, -200, fixed(-250n, 1)],
    ['both below zero', -50, -200, fixed(250n, 1)],
    ['a whole of zero', 5, 0, 'dash'],
    ['a whole of dash', 5, 'dash', 'dash'],
    ['zero over zero', 0, 0, 'dash'],
    ['a part of dash', 'dash', 8, fixed(0n, 1)],
    ['a blank part over zero', null, 0, null],
    ['a blank whole', 5, null, null],
    ['an unreadable part', 'unreadable', 8, null],
    ['over 100 %', 300, 200, fixed(1500n, 1)],
    ['10^15 won', LARGEST - 1n, LARGEST, fixed(1000n, 1)],
    ['10^15 won over three', LARGEST, 3n * LARGEST, fixed(333n, 1)],
    ['a quotient beyond 2^53', LARGEST * LARGEST, 1, fixed(LARGEST * LARGEST * 1000n, 1)],
  ])('%s', (_, part, whole, expected) => {
    expect(results(rate, [[part, whole]])).toEqual([expected]);
    // the same in the middle of others, where two places are divided at a step
    const others = Array.from({ length: 3 }, () => [1, 4]);
    expect(results(rate, [...others, [part, whole], ...others]).map((each) => each)).toEqual([
      ...others.map(() => fixed(250n, 1)),
      expected,
      ...others.map(() => fixed(250n, 1)),
    ]);
  });

  test.each([
    ['half-up', 7_666_667n],
    ['down', 7_666_666n],
    ['up', 7_666_667n],
  ] as const)('%s to five decimals', (mode, expected) => {
    expect(results(rate, [[23, 30]], { mode, digits: 5 })).toEqual([fixed(expected, 5)]);
  });

  test.each([
    ['half-up', 100n],
    ['down', 0n],
    ['up', 100n],
  ] as const)('%s to hundreds of percent', (mode, expected) => {
    expect(results(rate, [[50, 100]], { mode, digits: -2 })).toEqual([fixed(expected)]);
  });

  test('a column of nothing keeps nothing', () => {
    expect(results(rate, [])).toEqual([]);
  });
});

test('a ratio keeps the unit of its part and its own rounding', () => {
  const unitCost: Measure = { kind: 'ratio', part: 'a', whole: 'b', rounding: { mode: 'down', digits: 0 } };
  expect(
    results(unitCost, [
      [29_835, 4],
      [0, 4],
      [5, 0],
      [-7, 2],
      [5, null],
    ]),
  ).toEqual([fixed(7458n), fixed(0n), 'dash', fixed(-3n), null]);
});

test('growth stands over a base above zero alone; elsewhere a word, so no figure', () => {
  const growth: Measure = { kind: 'growth', now: 'a', before: 'b' };
  const rows: Figure[][] = [
    [1399, 1036],
    [0, 10],
    [5, 0],
    [-5, 0],
    [0, 0],
    [3, -2],
    [-3, -2],
    [-1, 5],
    [5, 'dash'],
    ['dash', 5],
    [null, 5],
    [5, null],
    [5, 'unreadable'],
  ];
  const dashes = ['dash', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash'] as const;
  expect(results(growth, rows)).toEqual([
    fixed(350n, 1),
    fixed(-1000n, 1),
    ...dashes,
    fixed(-1000n, 1),
    null,
    null,
    null,
  ]);
});

describe('share', () => {
  const share: Measure = { kind: 'share', of: 'a' };

  test('is of the sum of the rows, which skips blanks', () => {
    expect(results(share, [[1], [2], [null], ['dash']])).toEqual([fixed(333n, 1), fixed(667n, 1), null, fixed(0n, 1)]);
    expect(results(share, [[0], [0]])).toEqual(['dash', 'dash']);
    expect(results(share, [[null], [null]])).toEqual([null, null]);
    expect(results(share, [[1], ['unreadable']])).toEqual([null, null]);
  });

  test('is of the total row where there is one, and 100 % there', () => {
    const columns = new Map([['a', columnOf([null, fixed(1n), fixed(3n)])]]);
    const sums = [{ place: 0, addends: [1, 2] }];
    const result = calculate(formOf(share), columns, { sums, roundingOf: () => HALF_UP_1 }).get('result');
    expect([0, 1, 2].map((n) => result && entryAt(result, n))).toEqual([
      fixed(1000n, 1),
      fixed(250n, 1),
      fixed(750n, 1),
    ]);
  });

  test('adds to 100 within the rounding of its parts', () => {
    expect(results(share, [[LARGEST], [LARGEST], [LARGEST]])).toEqual([fixed(333n, 1), fixed(333n, 1), fixed(333n, 1)]);
  });
});

describe('cumulative', () => {
  const cumulative: Measure = { kind: 'cumulative', of: 'a' };

  test('adds from the top, a dash as zero, and is blank from the first gap on', () => {
    expect(results(cumulative, [[1], ['dash'], [-3], [null], [4]])).toEqual([
      fixed(1n),
      fixed(1n),
      fixed(-2n),
      null,
      null,
    ]);
    expect(results(cumulative, [[1], ['unreadable'], [4]])).toEqual([fixed(1n), null, null]);
  });

  test('passes over total rows', () => {
    const columns = new Map([['a', columnOf([null, fixed(1n), fixed(3n)])]]);
    const sums = [{ place: 0, addends: [1, 2] }];
    const result = calculate(formOf(cumulative), columns, { sums, roundingOf: () => HALF_UP_1 }).get('result');
    expect([0, 1, 2].map((n) => result && entryAt(result, n))).toEqual([null, fixed(1n), fixed(4n)]);
  });

  test('goes beyond 2^53', () => {
    const big = 9_007_199_254_740_991n;
    expect(results(cumulative, [[big], [big], [-big]])).toEqual([fixed(big), fixed(2n * big), fixed(big)]);
  });
});

test('a measure whose inputs a table does not have is left out, and so is what follows from it', () => {
  const columns = new Map([['budget', columnOf([fixed(5n)])]]);
  const found = calculate(EVERY_MEASURE, columns, { sums: [], roundingOf: () => HALF_UP_1 });
  expect([...found.keys()]).toEqual(['budget', 'share0', 'share1', 'share2']);
  // a figure that stands where a measure belongs is no input
  const printed = new Map([...columns, ['used', columnOf([fixed(3n)])] as const]);
  const keys = calculate(EVERY_MEASURE, printed, { sums: [], roundingOf: () => HALF_UP_1 }).keys();
  expect([...keys]).toEqual(['budget', 'share0', 'share1', 'share2']);
});

test('percentages typed in are not added up', () => {
  const [text] = EVERY_MEASURE.columns;
  if (!text) throw new Error('no column to copy');
  const form = { ...EVERY_MEASURE, columns: [{ ...text, key: 'a', unit: 'percent' as const }] };
  const columns = new Map([['a', columnOf([fixed(60n), fixed(40n), fixed(80n)])]]);
  const sums = [{ place: 0, addends: [1, 2] }];
  const result = calculate(form, columns, { sums, roundingOf: () => HALF_UP_1 }).get('a');
  expect(result && entryAt(result, 0)).toEqual(fixed(60n));
});

test('the columns given stay as they are', () => {
  const columns = new Map([
    ['a', columnOf([null, fixed(7n), 'dash'])],
    ['b', columnOf([null, fixed(0n), fixed(2n)])],
  ]);
  const before = structuredClone([...columns]);
  calculate(formOf({ kind: 'growth', now: 'a', before: 'b' }), columns, {
    sums: [{ place: 0, addends: [1, 2] }],
    roundingOf: () => HALF_UP_1,
  });
  expect([...columns]).toEqual(before);
});
