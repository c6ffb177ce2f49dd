import fc from 'fast-check';
import { calculate, columnOf, entryAt, fixed, type ColumnEntry, type ExactColumn } from '../../../core/index.ts';
import { blankColumn, columnLength } from '../../../core/column/exact-column.ts';
import { groupingOf } from '../../../core/column/grouping.ts';
import { hierarchyOfKeys, hierarchyOfParents, type Hierarchy } from '../../../core/form/hierarchy.ts';
import { rollUp, type RolledUp } from '../../../core/form/roll-up.ts';
import { amountEntry, anyEntry, plain } from './entries.ts';
import { EVERY_MEASURE, INPUTS, ruleOf } from './every-measure.ts';

/** Rows of the three inputs, and a parent for each row and each node above. */
const tables = (entry: fc.Arbitrary<ColumnEntry>) =>
  fc
    .record({
      rows: fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength: 14 }),
      lower: fc.integer({ min: 1, max: 5 }),
      upper: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ rows, lower, upper }) =>
      fc.record({
        rows: fc.constant(rows),
        parents: fc.tuple(
          fc.array(fc.integer({ min: 0, max: lower - 1 }), { minLength: rows.length, maxLength: rows.length }),
          fc.array(fc.integer({ min: 0, max: upper - 1 }), { minLength: lower, maxLength: lower }),
        ),
        isSorted: fc.boolean(),
      }),
    )
    .map(({ rows, parents: [lower, upper], isSorted }) => ({
      rows,
      parents: isSorted ? [[...lower].sort(), [...upper].sort()] : [lower, upper],
    }));

function columnsOf(rows: readonly (readonly ColumnEntry[])[]): ReadonlyMap<string, ExactColumn> {
  return new Map(INPUTS.map((key, n) => [key, columnOf(rows.map((row) => row[n] ?? null))]));
}

const shown = (column: ExactColumn | undefined): readonly (ColumnEntry | string)[] =>
  column ? Array.from({ length: columnLength(column) }, (_, n) => plain(entryAt(column, n))) : [];

/** The same figures by `calculate`: the nodes of every level as total rows below the lines, the total last. */
function byRows(
  rows: readonly (readonly ColumnEntry[])[],
  hierarchy: Hierarchy,
): readonly ReadonlyMap<string, unknown>[] {
  const starts = [0, rows.length];
  const all = [...rows.map((row) => [...row])];
  const sums = hierarchy.flatMap(({ nodes, nodeOf }, level) => {
    const [below = 0, own = 0] = [starts[level], starts[level + 1]];
    starts.push(own + nodes);
    return Array.from({ length: nodes }, (_, node) => {
      all.push([null, null, null]);
      const addends = [...nodeOf.entries()].filter(([, parent]) => parent === node).map(([place]) => below + place);
      return { place: own + node, addends };
    });
  });
  const calculated = calculate(EVERY_MEASURE, columnsOf(all), { sums, roundingOf: ruleOf });
  return starts.slice(0, -1).map((from, level) => {
    const to = starts[level + 1];
    return new Map([...calculated].map(([key, column]) => [key, shown(column).slice(from, to)]));
  });
}

const allShown = ({ lines, levels }: RolledUp) =>
  [lines, ...levels].map((columns) => new Map([...columns].map(([key, column]) => [key, shown(column)])));

/** One text a level: quick to compare, and a difference can be read. */
const texts = (levels: readonly ReadonlyMap<string, unknown>[]) => levels.map((level) => JSON.stringify([...level]));

describe('rollUp', () => {
  test.each([
    ['amounts', amountEntry],
    ['entries of every kind and size', anyEntry],
  ])('of %s equals calculate with a total row for every node', (_, entry) => {
    fc.assert(
      fc.property(tables(entry), ({ rows, parents }) => {
        const hierarchy = hierarchyOfParents(parents);
        const rolled = rollUp(EVERY_MEASURE, columnsOf(rows), { hierarchy, roundingOf: ruleOf });
        expect(texts(allShown(rolled))).toEqual(texts(byRows(rows, hierarchy)));
      }),
      { numRuns: 150 },
    );
  });

  test('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(tables(anyEntry), ({ rows, parents: [lower = [], upper = []] }) => {
        const total = (lines: typeof rows, nodes: readonly number[]) =>
          rollUp(EVERY_MEASURE, columnsOf(lines), {
            hierarchy: hierarchyOfParents([nodes, upper]),
            roundingOf: ruleOf,
          });
        const nodesOf = (rolled: RolledUp) => allShown(rolled).slice(1);
        const there = total(rows, lower);
        const back = total([...rows].reverse(), [...lower].reverse());
        // the number of nodes follows from the parents of the nodes, which stay
        expect(nodesOf(back)).toEqual(nodesOf(there));
      }),
    );
  });

  test('10^15 won on every line stays exact in every sum', () => {
    const rows = Array.from({ length: 12 }, () => [fixed(10n ** 15n + 1n), fixed(10n ** 15n), fixed(1n)]);
    const hierarchy = hierarchyOfParents([rows.map((_, n) => Math.trunc(n / 4))]);
    const { levels } = rollUp(EVERY_MEASURE, columnsOf(rows), { hierarchy, roundingOf: ruleOf });
    const [nodes, total] = levels;
    expect(shown(nodes?.get('budget'))).toEqual(Array.from({ length: 3 }, () => `${4n * (10n ** 15n + 1n)}`));
    expect(shown(total?.get('budget'))).toEqual([`${12n * (10n ** 15n + 1n)}`]);
    expect(shown(total?.get('balance'))).toEqual(['0']);
    expect(shown(total?.get('rate0'))).toEqual(['100']);
  });

  test('a node without lines is blank', () => {
    const hierarchy = hierarchyOfParents([
      [0, 2],
      [0, 0, 0],
    ]);
    const rows = [
      [fixed(1n), fixed(1n), fixed(0n)],
      [fixed(2n), fixed(1n), fixed(0n)],
    ];
    const { levels } = rollUp(EVERY_MEASURE, columnsOf(rows), { hierarchy, roundingOf: ruleOf });
    expect(shown(levels[0]?.get('budget'))).toEqual(['1', null, '2']);
    expect(shown(levels[0]?.get('rate0'))).toEqual(['100', null, '50']);
  });

  test('percentages typed in are not added up', () => {
    const form = {
      ...EVERY_MEASURE,
      columns: EVERY_MEASURE.columns.map((column) =>
        column.key === 'planned' ? { ...column, unit: 'percent' as const } : column,
      ),
    };
    const rows = [[fixed(1n), fixed(1n), fixed(50n)]];
    const { lines, levels } = rollUp(form, columnsOf(rows), {
      hierarchy: hierarchyOfParents([[0]]),
      roundingOf: ruleOf,
    });
    expect([shown(lines.get('planned')), shown(levels[0]?.get('planned'))]).toEqual([['50'], [null]]);
  });

  test('a figure that stands where a measure belongs is no input', () => {
    const hierarchy = hierarchyOfParents([]);
    const columns = new Map([['used', blankColumn(1)]]);
    expect([...rollUp(EVERY_MEASURE, columns, { hierarchy, roundingOf: ruleOf }).lines.keys()]).toEqual([]);
  });

  test('no lines make a blank total', () => {
    const { levels } = rollUp(EVERY_MEASURE, columnsOf([]), { hierarchy: hierarchyOfParents([]), roundingOf: ruleOf });
    expect(shown(levels[0]?.get('rate0'))).toEqual([null]);
  });

  test('a hierarchy that does not fit is a programmer’s fault', () => {
    const roundingOf = ruleOf;
    const columns = new Map([['budget', blankColumn(3)]]);
    expect(() => rollUp(EVERY_MEASURE, columns, { hierarchy: [groupingOf([0, 1, 1], 2)], roundingOf })).toThrow(
      'total',
    );
    expect(() => rollUp(EVERY_MEASURE, columns, { hierarchy: hierarchyOfParents([[0, 0]]), roundingOf })).toThrow(
      'places',
    );
    expect(() => groupingOf([0, 2], 2)).toThrow('no node 2');
    expect(() => groupingOf([-1], 2)).toThrow('no node -1');
  });
});

describe('hierarchyOfKeys', () => {
  test('numbers the nodes in order of appearance, each key within its parent', () => {
    const { hierarchy, paths } = hierarchyOfKeys([
      ['가', '나', '가', '나'],
      ['1', '1', '2', '1'],
    ]);
    expect(paths).toEqual([
      [
        ['가', '1'],
        ['나', '1'],
        ['가', '2'],
      ],
      [['가'], ['나']],
      [[]],
    ]);
    expect(hierarchy.map(({ nodes, nodeOf }) => [nodes, ...nodeOf])).toEqual([
      [3, 0, 1, 2, 1],
      [2, 0, 1, 0],
      [1, 0, 0],
    ]);
  });

  test('of no lines, or no keys, is the total alone', () => {
    expect(hierarchyOfKeys([[]]).hierarchy.map(({ nodes }) => nodes)).toEqual([0, 1]);
    expect(hierarchyOfKeys([]).hierarchy.map(({ nodes }) => nodes)).toEqual([1]);
  });

  test('columns of different lengths are a programmer’s fault', () => {
    expect(() => hierarchyOfKeys([['가'], []])).toThrow('lengths');
  });
});
