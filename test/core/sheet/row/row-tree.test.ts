import type { ColumnFigures } from '../../../../core/sheet/figures.ts';
import type { BodyRow } from '../../../../core/sheet/row/body-row.ts';
import { labelForm } from '../../../../core/sheet/row/outline.ts';
import { childrenOf, sumOf, treeOf } from '../../../../core/sheet/row/row-tree.ts';
import { runTree } from '../../../../core/sheet/row/run-tree.ts';

/** A column of figures; `null` holds none. */
const column = (...figures: readonly (number | null)[]): ColumnFigures => ({
  column: 1,
  unit: null,
  states: Uint8Array.from(figures, (figure) => (figure === null ? 2 : 0)),
  traits: new Uint8Array(figures.length),
  numbers: Float64Array.from(figures, (figure) => figure ?? Number.NaN),
  decimals: 0,
  filled: figures.filter((figure) => figure !== null && figure !== 0).length,
  hasNegatives: figures.some((figure) => figure !== null && figure < 0),
});

const row = (label: string, more: Partial<BodyRow> = {}): BodyRow => ({
  row: 0,
  label,
  word: 'none',
  form: labelForm(label, 0),
  hasFigures: true,
  group: '',
  ...more,
});

const tree = (rows: readonly (string | BodyRow)[], ...columns: readonly ColumnFigures[]) => {
  const { parents, sums, contained } = treeOf(
    rows.map((each) => (typeof each === 'string' ? row(each) : each)),
    columns,
  );
  return { parents: [...parents], sums: [...sums], contained: [...contained] };
};

const OUTLINE = ['□ 가', '○ 나', '○ 다', '□ 라', '○ 마', '○ 바'];
const PARENTS = [-1, 0, 0, -1, 3, 3];

describe('rows hung under each other by their marks', () => {
  test('that add up', () => {
    expect(tree(OUTLINE, column(70, 30, 40, 90, 45, 45))).toEqual({ parents: PARENTS, sums: [0, 3], contained: [] });
  });

  test('three levels', () => {
    expect(tree(['□ 가', '○ 나', '- 다', '- 라', '○ 마', '□ 바'], column(70, 30, 10, 20, 40, 5))).toEqual({
      parents: [-1, 0, 1, 1, 0, -1],
      sums: [0, 1],
      contained: [],
    });
  });

  test('a total or a blank row hangs under nothing', () => {
    const rows = [row('합계', { word: 'total' }), ...OUTLINE.slice(0, 3), row('', { form: undefined }), '○ 사'];
    expect(tree(rows, column(170, 170, 30, 40, null, 100)).parents).toEqual([-1, -1, 1, 1, -1, 1]);
  });

  test('one of two that does not add up is judged with its level: three of five fit', () => {
    // the first fits in both columns, the second in neither: what stands below it is a selection
    expect(
      tree(OUTLINE, column(70, 30, 40, 90, 45, 40), column(7, 3, 4, 9, 4, 1), column(17, 13, 4, null, null, null)),
    ).toEqual({
      parents: PARENTS,
      sums: [0],
      contained: [4, 5],
    });
    // in one of two columns is a slip
    expect(tree(OUTLINE, column(70, 30, 40, 90, 45, 45), column(7, 3, 4, 9, 4, 1))).toEqual({
      parents: PARENTS,
      sums: [0, 3],
      contained: [],
    });
    // one column alone: a single misfit is a slip as well, where 60 % fit
    const three = [...OUTLINE, '□ 사', '○ 아', '○ 자'];
    expect(tree(three, column(70, 30, 40, 90, 45, 45, 8, 5, 2)).sums).toEqual([0, 3, 6]);
  });

  test('parts of less than their whole are contained in it', () => {
    expect(tree(OUTLINE, column(70, 30, 20, 90, 45, 15))).toEqual({
      parents: PARENTS,
      sums: [],
      contained: [1, 2, 4, 5],
    });
    expect(tree(OUTLINE, column(-70, -30, -20, 90, 45, 15)).contained).toEqual([1, 2, 4, 5]);
  });

  test('parts of more, or of another sign, mean nothing', () => {
    expect(tree(OUTLINE, column(70, 30, 60, 90, 45, 15))).toEqual({ parents: PARENTS, sums: [], contained: [] });
    expect(tree(OUTLINE, column(70, -30, -20, 90, 45, 15)).contained).toEqual([]);
    // zero beside zero tells nothing
    expect(tree(OUTLINE, column(0, 0, 0, 0, 0, 0))).toEqual({ parents: PARENTS, sums: [], contained: [] });
    expect(tree(OUTLINE, column(null, 30, 40, null, 45, 45))).toEqual({ parents: PARENTS, sums: [], contained: [] });
    expect(tree(OUTLINE, column(70, null, null, 90, null, null))).toEqual({
      parents: PARENTS,
      sums: [],
      contained: [],
    });
  });

  test('one part that is its whole tells nothing alone, two do', () => {
    expect(tree(['□ 가', '○ 나'], column(70, 70)).sums).toEqual([]);
    expect(tree(['□ 가', '○ 나'], column(70, 70), column(5, 5)).sums).toEqual([0]);
  });

  test('a parent without figures is judged by nothing', () => {
    const rows = [row('□ 가', { hasFigures: false }), ...OUTLINE.slice(1)];
    expect(tree(rows, column(70, 30, 40, 90, 45, 45)).sums).toEqual([3]);
  });

  test('each level is judged alone: the outer adds up, the inner is contained', () => {
    expect(tree(['□ 가', '○ 나', '- 다', '- 라', '○ 마'], column(70, 30, 10, 15, 40))).toEqual({
      parents: [-1, 0, 1, 1, 0],
      sums: [0],
      contained: [2, 3],
    });
  });
});

test('the rows directly under each row', () => {
  expect([...childrenOf(Int32Array.of(-1, 0, 0, 2, -1))]).toEqual([
    [0, [1, 2]],
    [2, [3]],
  ]);
});

test('the sum of the figures in some rows', () => {
  const numbers = Float64Array.of(1, Number.NaN, 4);
  expect([
    sumOf(numbers, [0, 1, 2]),
    sumOf(numbers, [2]),
    sumOf(numbers, [1]),
    sumOf(numbers, []),
    sumOf(numbers, [7]),
  ]).toEqual([5, 4, Number.NaN, Number.NaN, Number.NaN]);
});

describe('rows that add up the rows right below, though nothing but the figures says so', () => {
  const run = (columns: readonly ColumnFigures[], isLenient = false, items?: readonly boolean[]) => {
    const { parents, sums, contained } = runTree(
      items ?? [...(columns[0]?.numbers ?? [])].map(() => true),
      columns,
      isLenient,
    );
    expect(contained.size).toBe(0);
    return { parents: [...parents], sums: [...sums].sort() };
  };
  const NONE = (count: number) => ({ parents: Array.from({ length: count }, () => -1), sums: [] });

  test('two columns of large figures', () => {
    // 7,300 = 3,100 + 4,200 and 9,900 = 4,500 + 5,400
    const first = column(7_300, 3_100, 4_200, 9_900, 4_500, 5_400);
    const second = column(830, 410, 420, 990, 600, 390);
    expect(run([first, second])).toEqual({ parents: [-1, 0, 0, -1, 3, 3], sums: [0, 3] });
  });

  test('a row that adds up sums', () => {
    const first = column(17_200, 7_300, 3_100, 4_200, 9_900, 4_500, 5_400);
    const second = column(1_820, 830, 410, 420, 990, 600, 390);
    expect(run([first, second])).toEqual({ parents: [-1, 0, 1, 1, 0, 4, 4], sums: [0, 1, 4] });
  });

  test('figures too small to tell: 7 = 3 + 4, and 18 bits are needed', () => {
    expect(run([column(7, 3, 4)])).toEqual(NONE(3));
    // log₂ 1,001 = 10 bits; with another of 10 bits it is enough, with one of 5 it is not
    expect(run([column(1_000, 400, 600), column(1_000, 300, 700)]).sums).toEqual([0]);
    expect(run([column(1_000, 400, 600), column(31, 10, 21)]).sums).toEqual([]);
    expect(run([column(1_000_000, 400_000, 600_000)]).sums).toEqual([0]);
  });

  test('one row alone is the same figure twice', () => {
    expect(run([column(730_000, 730_000, 420_000), column(83_000, 83_000, 42_000)])).toEqual(NONE(3));
  });

  test('only items are rows', () => {
    const columns = [column(7_300, 3_100, 999, 4_200), column(830, 410, 999, 420)];
    expect(run(columns, false, [true, true, false, true])).toEqual({ parents: [-1, 0, -1, 0], sums: [0] });
    expect(run(columns)).toEqual(NONE(4));
    expect(run(columns, false, [false, true, false, true])).toEqual(NONE(4));
  });

  test('a blank is nothing, a whole that is blank is not asked', () => {
    expect(run([column(7_300, 3_100, null, 4_200), column(830, 410, null, 420)]).sums).toEqual([0]);
    expect(run([column(7_300, 3_100, 4_200), column(null, 410, 420), column(830, 410, 420)]).sums).toEqual([0]);
    expect(run([column(null, 3_100, 4_200)])).toEqual(NONE(3));
  });

  test('more than half of the columns beyond the whole end the search', () => {
    expect(run([column(7_300, 9_100, -1_800), column(830, 410, 420)]).sums).toEqual([0]);
    expect(run([column(7_300, 3_100, 9_900, -5_700), column(83_000, 41_000, 99_000, 5)])).toEqual(NONE(4));
  });

  test('all but one of three columns, where they tell enough', () => {
    const [a, b] = [column(730_000, 310_000, 420_000), column(830_000, 410_000, 420_000)];
    expect(run([a, b, column(55, 20, 30)]).sums).toEqual([0]);
    expect(run([a, column(55, 20, 30)]).sums).toEqual([]);
    expect(run([column(7_300, 3_100, 4_200), column(8_300, 4_100, 4_200), column(55, 20, 30)]).sums).toEqual([]);
    expect(run([a, b, column(55, 20, 30), column(66, 20, 30)]).sums).toEqual([]);
  });

  test('leniently one column that tells enough will do, of two rows at least', () => {
    const columns = [column(99_000, 31_000, 68_000), column(55, 20, 30)];
    expect(run(columns).sums).toEqual([]);
    expect(run(columns, true).sums).toEqual([0]);
    // log₂ 8,001 is just under 13 bits, log₂ 8,193 just over
    expect(run([column(8_000, 3_000, 5_000), column(800, 90, 91)], true).sums).toEqual([]);
    expect(run([column(8_192, 3_000, 5_192), column(800, 90, 91)], true).sums).toEqual([0]);
    expect(run([column(99_000, 99_000, 68_000), column(55, 20, 30)], true).sums).toEqual([]);
  });
});
