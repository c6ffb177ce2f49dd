import fc from 'fast-check';
import { columnOf, entryAt, fixed, type ColumnEntry, type ExactColumn } from '../../../core/index.ts';
import { hierarchyOfParents } from '../../../core/form/hierarchy.ts';
import { LiveRollUp } from '../../../core/form/live-roll-up.ts';
import { rollUp, type RolledUp } from '../../../core/form/roll-up.ts';
import { amountEntry, anyEntry, plain } from './entries.ts';
import { EVERY_MEASURE, INPUTS, ruleOf } from './every-measure.ts';

const LINES = 9;
/** Lines in order, and lines whose nodes are mixed. */
const HIERARCHIES = [
  hierarchyOfParents([
    [0, 0, 0, 1, 1, 2, 2, 3, 3],
    [0, 0, 1, 1],
  ]),
  hierarchyOfParents([
    [2, 0, 1, 1, 3, 0, 3, 2, 0],
    [1, 0, 0, 1],
  ]),
];

const edits = (entry: fc.Arbitrary<ColumnEntry>) =>
  fc.array(fc.record({ key: fc.constantFrom(...INPUTS), line: fc.nat(LINES - 1), entry }), { maxLength: 12 });
const rowsOf = (entry: fc.Arbitrary<ColumnEntry>) =>
  fc.array(fc.tuple(entry, entry, entry), { minLength: LINES, maxLength: LINES });

type Rows = readonly (readonly ColumnEntry[])[];

function columnsOf(rows: Rows): ReadonlyMap<string, ExactColumn> {
  return new Map(INPUTS.map((key, n) => [key, columnOf(rows.map((row) => row[n] ?? null))]));
}

const shown = ({ lines, levels }: RolledUp) =>
  [lines, ...levels].map((columns) =>
    Object.fromEntries(
      [...columns].map(([key, column]) => [key, Array.from(column.states.keys(), (n) => plain(entryAt(column, n)))]),
    ),
  );

describe('LiveRollUp', () => {
  test.each([
    ['amounts', amountEntry],
    ['entries of every kind and size', anyEntry],
  ])('any sequence of edits of %s equals a full roll-up, and names every cell that changed', (_, entry) => {
    fc.assert(
      fc.property(rowsOf(entry), edits(entry), fc.constantFrom(...HIERARCHIES), (rows, sequence, hierarchy) => {
        const options = { hierarchy, roundingOf: ruleOf };
        const live = new LiveRollUp(EVERY_MEASURE, columnsOf(rows), options);
        const edited = rows.map((row) => [...row]);
        let before = shown(live.current);
        for (const { key, line, entry: next } of sequence) {
          const cells = live.edit(key, line, next);
          edited[line]?.splice(INPUTS.indexOf(key), 1, next);
          const after = shown(live.current);
          expect(JSON.stringify(after)).toBe(JSON.stringify(shown(rollUp(EVERY_MEASURE, columnsOf(edited), options))));
          const named = new Set(
            cells.flatMap(({ level, key: name, from, to }) =>
              Array.from({ length: to - from }, (__, n) => `${level} ${name} ${from + n}`),
            ),
          );
          const changed = after.flatMap((columns, level) =>
            Object.entries(columns).flatMap(([name, column]) =>
              column.flatMap((each, n) => (each === before[level]?.[name]?.[n] ? [] : [`${level} ${name} ${n}`])),
            ),
          );
          expect(changed.filter((cell) => !named.has(cell))).toEqual([]);
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('recalculates the row, the nodes above it, and what is of the whole column', () => {
    const rows = Array.from({ length: LINES }, () => [fixed(10n), fixed(4n), fixed(1n)]);
    const [hierarchy = []] = HIERARCHIES;
    const live = new LiveRollUp(EVERY_MEASURE, columnsOf(rows), { hierarchy, roundingOf: ruleOf });
    const cells = live.edit('executed', 5, fixed(7n));
    const of = (key: string) =>
      cells.filter((cell) => cell.key === key).map(({ level, from, to }) => [level, from, to]);
    expect(of('executed')).toEqual([
      [0, 5, 6],
      [1, 2, 3],
      [2, 1, 2],
      [3, 0, 1],
    ]);
    expect(of('rate0')).toEqual([
      [3, 0, 1],
      [2, 1, 2],
      [1, 2, 3],
      [0, 5, 6],
    ]);
    expect(of('running')[3]).toEqual([0, 0, LINES]);
    expect(of('share0')).toEqual([]);
    expect(new Set(cells.map(({ key }) => key))).toEqual(
      new Set([
        ...['executed', 'used', 'balance', 'running', 'usedRate'],
        ...[0, 1, 2].flatMap((n) => [`rate${n}`, `unitCost${n}`, `growth${n}`]),
      ]),
    );
  });

  test('the columns given stay as they are', () => {
    const columns = columnsOf(Array.from({ length: LINES }, () => [fixed(10n), fixed(4n), fixed(1n)]));
    const before = structuredClone([...columns]);
    const [hierarchy = []] = HIERARCHIES;
    new LiveRollUp(EVERY_MEASURE, columns, { hierarchy, roundingOf: ruleOf }).edit('budget', 0, 'unreadable');
    expect([...columns]).toEqual(before);
  });

  test('a column that is no input, or a line that is not there, is a programmer’s fault', () => {
    const [hierarchy = []] = HIERARCHIES;
    const columns = columnsOf(Array.from({ length: LINES }, () => [fixed(10n), fixed(4n), fixed(1n)]));
    const live = new LiveRollUp(EVERY_MEASURE, columns, { hierarchy, roundingOf: ruleOf });
    expect(() => live.edit('rate0', 0, null)).toThrow("no input 'rate0'");
    expect(() => live.edit('nothing', 0, null)).toThrow("no input 'nothing'");
    expect(() => live.edit('budget', LINES, null)).toThrow(`no line ${LINES}`);
    expect(() => live.edit('budget', -1, null)).toThrow('no line -1');
  });

  test('what follows from a running sum is calculated anew as a whole, and a percentage typed in is not added up', () => {
    const [text] = EVERY_MEASURE.columns;
    if (!text) throw new Error('no column to copy');
    const left = { kind: 'difference', added: ['used'], subtracted: ['running'] } as const;
    const form = {
      ...EVERY_MEASURE,
      columns: [
        ...EVERY_MEASURE.columns.map((column) =>
          column.key === 'planned' ? { ...column, unit: 'percent' as const } : column,
        ),
        { ...text, key: 'left', unit: 'money' as const, measure: left },
      ],
    };
    const [hierarchy = []] = HIERARCHIES;
    const options = { hierarchy, roundingOf: ruleOf };
    const rows = Array.from({ length: LINES }, () => [fixed(10n), fixed(4n), fixed(1n)]);
    const live = new LiveRollUp(form, columnsOf(rows), options);
    const cells = [...live.edit('executed', 3, fixed(7n)), ...live.edit('planned', 3, fixed(2n))];
    const edited = rows.map((row, n) => (n === 3 ? [fixed(10n), fixed(7n), fixed(2n)] : row));
    expect(JSON.stringify(shown(live.current))).toBe(JSON.stringify(shown(rollUp(form, columnsOf(edited), options))));
    expect(cells.filter(({ key }) => key === 'left').find(({ level }) => level === 0)).toMatchObject({
      from: 0,
      to: LINES,
    });
    expect(cells.filter(({ key }) => key === 'planned')).toEqual([{ level: 0, key: 'planned', from: 3, to: 4 }]);
  });
});
