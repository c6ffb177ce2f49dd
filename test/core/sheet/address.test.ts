import {
  cellName,
  columnLetters,
  contains,
  overlaps,
  parseRange,
  rangeName,
  type Rectangle,
} from '../../../core/index.ts';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s, there and back', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseRange(`${letters}1`)).toEqual({ row: 0, column, rows: 1, columns: 1 });
});

test('a cell is its letters and its row from 1', () => {
  expect(cellName(0, 0)).toBe('A1');
  expect(cellName(1_048_575, 16_383)).toBe('XFD1048576');
});

test.each<readonly [string, Rectangle]>([
  ['B3', { row: 2, column: 1, rows: 1, columns: 1 }],
  ['B3:B4', { row: 2, column: 1, rows: 2, columns: 1 }],
  ['B3:C3', { row: 2, column: 1, rows: 1, columns: 2 }],
  ['A1:C2', { row: 0, column: 0, rows: 2, columns: 3 }],
])('%s is written and read', (name, range) => {
  expect(rangeName(range)).toBe(name);
  expect(parseRange(name)).toEqual(range);
});

test('corners in any order, signs of absolute references and small letters make no difference', () => {
  const range = { row: 1, column: 1, rows: 3, columns: 2 };
  for (const name of ['B2:C4', 'C4:B2', 'B4:C2', 'C2:B4', '$B$2:$C$4', 'B$2:$C4', 'b2:c4'])
    expect(parseRange(name)).toEqual(range);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A01',
  'ABCD1',
  'A12345678',
  'A1:',
  ':A1',
  'A1:B',
  'A:B',
  '1:2',
  '시트!A1',
  ' A1',
  'A1 ',
  '가1',
  'A1:B2:C3',
  '$$A1',
])('%j is no range', (name) => {
  expect(parseRange(name)).toBeUndefined();
});

const RANGE = { row: 2, column: 3, rows: 2, columns: 3 };

test('a rectangle holds its edges and nothing beyond', () => {
  const inside = [2, 3].flatMap((row) => [3, 4, 5].map((column) => [row, column]));
  const all = [0, 1, 2, 3, 4, 5].flatMap((row) => [1, 2, 3, 4, 5, 6, 7].map((column) => [row, column] as const));
  expect(all.filter(([row, column]) => contains(RANGE, row, column))).toEqual(inside);
});

test.each<readonly [string, Rectangle, boolean]>([
  ['itself', RANGE, true],
  ['its first cell', { row: 2, column: 3, rows: 1, columns: 1 }, true],
  ['its last cell', { row: 3, column: 5, rows: 1, columns: 1 }, true],
  ['a larger one around it', { row: 0, column: 0, rows: 9, columns: 9 }, true],
  ['one that ends right above', { row: 1, column: 3, rows: 1, columns: 3 }, false],
  ['one that begins right below', { row: 4, column: 3, rows: 1, columns: 3 }, false],
  ['one that ends right before', { row: 2, column: 0, rows: 2, columns: 3 }, false],
  ['one that begins right behind', { row: 2, column: 6, rows: 2, columns: 1 }, false],
  ['one that shares a corner cell', { row: 1, column: 5, rows: 2, columns: 2 }, true],
  ['one that touches at a corner', { row: 4, column: 6, rows: 1, columns: 1 }, false],
])('a rectangle overlaps %s: %#', (_, other, expected) => {
  expect(overlaps(RANGE, other)).toBe(expected);
  expect(overlaps(other, RANGE)).toBe(expected);
});
