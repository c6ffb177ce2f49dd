import { hiddenLines } from '../../../addin/excel/hidden.ts';
import { parseAreas } from '../../../addin/excel/area.ts';

const range = { row: 1, column: 1, rows: 5, columns: 4 };

test.each([
  ['nothing hidden', 'B2:E6', [], []],
  ['a row', 'B2:E3,B5:E6', [3], []],
  ['a column', 'B2:C6,E2:E6', [], [3]],
  ['rows and columns', 'C3:C3,E3:E3,C5:C6,E5:E6', [1, 3], [1, 3]],
  ['visible cells beyond the range', 'A1:Z99', [], []],
  ['everything', '', [1, 2, 3, 4, 5], [1, 2, 3, 4]],
])('%s', (_case, visible, rows, columns) => {
  expect(hiddenLines(range, parseAreas(visible))).toEqual({ rows, columns });
});
