import { BLANK } from '../../../core/index.ts';
import { Grid } from '../../../core/sheet/grid.ts';
import { sheetOf } from '../../snapshot.ts';

/** Three rows that stand at C2; C2:D3 and E4 to far beyond the sheet are merged. */
const sheet = {
  ...sheetOf('시트', [
    ['구분', null, { value: 0.5, text: '50%', format: '0%' }],
    ['숨은', '  ', { value: null, formula: '=IF(E2,"","")' }],
    ['가', '', '계'],
  ]),
  row: 1,
  column: 2,
  merges: [
    { row: 1, column: 2, rows: 2, columns: 2 },
    { row: 3, column: 4, rows: 1_000_000_000, columns: 3 },
  ],
};
const grid = new Grid(sheet);
const EMPTY = { value: BLANK, text: '', formula: BLANK, numberFormat: 'General' };

test('the last row and column are those of the sheet', () => {
  expect([grid.lastRow, grid.lastColumn]).toEqual([3, 4]);
  const empty = new Grid({ ...sheet, values: [], merges: [] });
  expect([empty.lastRow, empty.lastColumn]).toEqual([0, 1]);
});

test('a cell with all that is known of it; outside it is empty', () => {
  expect(grid.at(1, 4)).toEqual({ value: 0.5, text: '50%', formula: BLANK, numberFormat: '0%' });
  expect(grid.at(2, 4)).toEqual({ value: BLANK, text: '', formula: '=IF(E2,"","")', numberFormat: 'General' });
  for (const [row, column] of [
    [0, 2],
    [1, 1],
    [4, 2],
    [1, 5],
  ] as const)
    expect(grid.at(row, column)).toEqual(EMPTY);
});

test('merged areas are known at each of their cells and nowhere else', () => {
  const [first, second] = sheet.merges;
  for (const [row, column] of [
    [1, 2],
    [1, 3],
    [2, 2],
    [2, 3],
  ] as const)
    expect(grid.mergeAt(row, column)).toBe(first);
  expect(grid.mergeAt(3, 4)).toBe(second);
  expect([grid.mergeAt(3, 2), grid.mergeAt(1, 4), grid.mergeAt(0, 2), grid.mergeAt(3, 3)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('two merged areas beside each other in one row are both known', () => {
  const merges = [
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 2, rows: 1, columns: 2 },
  ];
  const twice = new Grid({ ...sheetOf('시트', [['가', null, '나', null]]), merges });
  expect([0, 1, 2, 3].map((column) => twice.shownAt(0, column).value)).toEqual(['가', '가', '나', '나']);
});

test('a covered cell shows the first cell of its merged area, even when it holds something', () => {
  expect([grid.shownAt(2, 3), grid.shownAt(2, 2), grid.shownAt(3, 2)].map(({ value }) => value)).toEqual([
    '구분',
    '구분',
    '가',
  ]);
});

test.each<readonly [string, number, number, boolean, boolean]>([
  ['a text', 1, 2, false, false],
  ['a text in the last row', 3, 2, false, false],
  ['nothing', 1, 3, true, true],
  ['a figure', 1, 4, false, false],
  ['spaces', 2, 3, true, true],
  ['a formula that shows nothing', 2, 4, true, false],
  ['an empty text', 3, 3, true, true],
  ['a place outside', 9, 9, true, true],
])('%s', (_, row, column, isEmpty, isVacant) => {
  expect([grid.isEmpty(row, column), grid.isVacant(row, column)]).toEqual([isEmpty, isVacant]);
});

test('an error is not empty', () => {
  const errors = new Grid(sheetOf('시트', [[{ error: '#N/A' }, 0, false]]));
  expect([0, 1, 2].map((column) => errors.isEmpty(0, column))).toEqual([false, false, false]);
});
