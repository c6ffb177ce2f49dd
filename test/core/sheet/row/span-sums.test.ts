import { figuresOf } from '../../../../core/sheet/figures.ts';
import { describeRows } from '../../../../core/sheet/row/body-row.ts';
import { SpanSums } from '../../../../core/sheet/row/span-sums.ts';
import { finish } from '../../../../core/sheet/steps.ts';
import { cellsOf, type Rows } from '../read.ts';

/** Running sums over rows of a label and two figures; `leaves` tells which rows are items. */
function sumsOf(rows: Rows, leaves: readonly boolean[]): SpanSums {
  const cells = cellsOf(rows);
  const places = rows.map((_, n) => n);
  const described = finish(describeRows(cells, places, { labels: [0], figures: [1, 2] }));
  return new SpanSums(
    described,
    [1, 2].map((column) => figuresOf(cells, column, places, null)),
    leaves,
  );
}

const ROWS: Rows = [
  ['가', 10, 1],
  ['나', 20, null],
  ['소계', 30, 1],
  ['다', 30, 3.1],
  ['라', 5, '-'],
  ['합계', 65, 4.1],
];
const LEAVES = [true, true, false, true, true, false];
const sums = sumsOf(ROWS, LEAVES);
const ALL = { from: 0, to: 6 };

test('only items are added up', () => {
  expect(sums.whole()).toEqual([0, 1, 3, 4]);
  expect(sums.best(5, [ALL])).toEqual({ addends: [0, 1, 3, 4], fits: 2, tested: 2 });
  expect(sums.best(2, [{ from: 0, to: 2 }])).toEqual({ addends: [0, 1], fits: 2, tested: 2 });
});

test('the first span that fits in every column is taken, else the one that fits in most', () => {
  expect(sums.best(2, [ALL, { from: 1, to: 3 }, { from: 0, to: 3 }])?.addends).toEqual([0, 1]);
  expect(
    sums.best(2, [
      { from: 0, to: 2 },
      { from: 0, to: 3 },
    ])?.addends,
  ).toEqual([0, 1]);
  expect(
    sums.best(2, [
      { from: 1, to: 3 },
      { from: 3, to: 6 },
    ]),
  ).toEqual({ addends: [1], fits: 0, tested: 2 });
});

test('a span without items is none', () => {
  expect(sums.best(5, [{ from: 2, to: 3 }])).toBeUndefined();
  expect(sums.best(5, [])).toBeUndefined();
});

test.each<readonly [string, number, readonly number[], { readonly fits: number; readonly tested: number }]>([
  ['all', 5, [0, 1, 3, 4], { fits: 2, tested: 2 }],
  ['one too few', 5, [0, 1, 3], { fits: 1, tested: 2 }],
  ['none', 5, [], { fits: 0, tested: 2 }],
  ['a row without a figure in one column', 1, [3], { fits: 0, tested: 1 }],
  ['zero of zero says nothing', 4, [1], { fits: 0, tested: 1 }],
])('how well %s add up', (_, place, addends, fit) => {
  expect(sums.fitOf(place, addends)).toEqual(fit);
});

test('the one addend too much is told where two columns say so', () => {
  const rows: Rows = [
    ['가', 10, 1],
    ['나', 20, 2],
    ['그중', 7, 3],
    ['계', 30, 3],
  ];
  const slip = sumsOf(rows, [true, true, true, false]);
  expect(slip.besides(3, [0, 1, 2])).toBe(2);
  expect(slip.besides(3, [0, 1])).toBeUndefined();
  expect(slip.besides(3, [0, 2])).toBeUndefined();
  const once = sumsOf([...rows.slice(0, 3), ['계', 30, 6]], [true, true, true, false]);
  expect(once.besides(3, [0, 1, 2])).toBeUndefined();
});

test('the noise of running sums of decimals does not count, a slip of the last digit does', () => {
  const rows: Rows = [...Array.from({ length: 30 }, (_, n) => ['가', n + 0.1, 1]), ['계', 438, 30]];
  const leaves = rows.map((_, n) => n < 30);
  expect(sumsOf(rows, leaves).best(30, [{ from: 0, to: 30 }])?.fits).toBe(2);
  const wrong: Rows = [...rows.slice(0, 30), ['계', 438.1, 30]];
  expect(sumsOf(wrong, leaves).best(30, [{ from: 0, to: 30 }])?.fits).toBe(1);
});
