import fc from 'fast-check';
import { blocksOf } from '../../../addin/excel/block.ts';
import { parseRange, rangeName } from '../../../core/index.ts';

const cellsOf = (...names: string[]) =>
  names.flatMap((name) => {
    const area = parseRange(name);
    if (!area) throw new Error(name);
    return Array.from({ length: area.rows * area.columns }, (_, index) => ({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    }));
  });
const namesOf = (...names: string[]) => blocksOf(cellsOf(...names)).map(rangeName);

test.each([
  ['nothing', [], []],
  ['one cell', ['B2'], ['B2']],
  ['a column', ['B2', 'B3', 'B4'], ['B2:B4']],
  ['a table', ['B2:D9'], ['B2:D9']],
  ['a column with a gap', ['B2:B4', 'B6'], ['B2:B4', 'B6']],
  ['two columns apart', ['B2:B4', 'D2:D4'], ['B2:B4', 'D2:D4']],
  ['an L', ['B2:B3', 'B4:C4'], ['B2:B3', 'B4:C4']],
  ['the same cell twice', ['B2', 'B2'], ['B2']],
])('%s', (_case, given, expected) => {
  expect(namesOf(...given)).toEqual(expected);
});

test('blocks hold each cell once, in its place, and no other', () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const placed = blocksOf(cells).flatMap((block) =>
        block.cells.flatMap((line, r) =>
          line.map((at, c) => {
            expect(at).toEqual({ row: block.row + r, column: block.column + c });
            return `${at.row}:${at.column}`;
          }),
        ),
      );
      const given = new Set(cells.map(({ row, column }) => `${row}:${column}`));
      expect(placed.sort()).toEqual([...given].sort());
    }),
  );
});

test('the order of the cells does not matter', () => {
  const cells = cellsOf('B2:D9', 'F3', 'A12:B12');
  expect(blocksOf([...cells].reverse())).toEqual(blocksOf(cells));
});

test('a column of 50,000 measures is one block', () => {
  expect(namesOf('F2:F50001')).toEqual(['F2:F50001']);
});
