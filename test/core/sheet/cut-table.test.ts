import { extentOf } from '../../../core/sheet/cut-table.ts';
import { plainView } from '../../../core/sheet/view.ts';
import { cellsOf, type Rows } from './read.ts';

function extent(rows: Rows, merges: readonly string[] = [], headingRows = 1) {
  const cells = cellsOf(rows, merges);
  return extentOf({
    view: plainView(cells),
    column: 0,
    columns: cells.width,
    heading: { first: 0, last: headingRows - 1 },
    body: Array.from({ length: cells.height - headingRows }, (_, n) => headingRows + n),
    repeated: [],
    above: { title: '', unit: null, units: [] },
    options: {},
  });
}

test.each<readonly [string, Rows, readonly string[], ReturnType<typeof extent>]>([
  [
    'headed columns',
    [
      ['구분', '예산액'],
      ['가', 1],
    ],
    [],
    { first: 0, last: 1 },
  ],
  [
    'names without a heading',
    [
      [null, '예산액'],
      ['가', 1],
      ['나', 2],
      [null, 3],
    ],
    [],
    { first: 0, last: 1 },
  ],
  [
    'a few words at the left',
    [
      [null, '예산액'],
      ['가', 1],
      [null, 2],
      [null, 3],
    ],
    [],
    { first: 1, last: 1 },
  ],
  [
    'words in half the rows at the left',
    [
      [null, '예산액'],
      ['가', 1],
      [null, 2],
    ],
    [],
    { first: 1, last: 1 },
  ],
  [
    'figures behind without a heading',
    [
      ['구분', '예산액', null],
      ['가', 1, 9],
      ['나', 2, 9],
    ],
    [],
    { first: 0, last: 1 },
  ],
  [
    'a heading with nothing below',
    [
      ['구분', '예산액', '비고'],
      ['가', 1],
    ],
    [],
    { first: 0, last: 2 },
  ],
  [
    'a merged heading',
    [
      ['구분', '예산액', null],
      ['가', 1, 2],
    ],
    ['B1:C1'],
    { first: 0, last: 2 },
  ],
  [
    'an empty merged heading',
    [
      ['구분', null, null],
      ['가', 1, 2],
    ],
    ['B1:C1'],
    { first: 0, last: 0 },
  ],
  [
    'a heading of spaces',
    [
      ['구분', '예산액', '  '],
      ['가', 1, 2],
    ],
    [],
    { first: 0, last: 1 },
  ],
  [
    'no heading at all',
    [
      [null, null],
      [null, null],
    ],
    [],
    undefined,
  ],
])('%s', (_, rows, merges, expected) => {
  expect(extent(rows, merges)).toEqual(expected);
});

test('any row of the heading heads a column', () => {
  expect(
    extent(
      [
        ['구분', '예산액', null],
        [null, null, '집행액'],
        ['가', 1, 2],
      ],
      [],
      2,
    ),
  ).toEqual({ first: 0, last: 2 });
});
