import { rangeName } from '../../../../core/index.ts';
import { blocksOf, Occupancy } from '../../../../core/sheet/layout/block.ts';
import { readCells } from '../../../../core/sheet/cells.ts';
import { finish } from '../../../../core/sheet/steps.ts';
import { sheetOf } from '../../../snapshot.ts';
import { cellsOf, type Rows } from '../read.ts';

const TABLE: Rows = [
  ['구분', '예산액'],
  ['가', 1],
];
const beside = (left: Rows, gap: number, right: Rows): Rows =>
  left.map((row, n) => [...row, ...Array.from({ length: gap }, () => null), ...(right[n] ?? [])]);

test.each<readonly [string, Rows, readonly string[], readonly string[]]>([
  ['one table', TABLE, [], ['A1:B2']],
  ['an empty row between', [...TABLE, [], ...TABLE], [], ['A1:B2', 'A4:B5']],
  ['two empty rows between', [...TABLE, [], [], ...TABLE], [], ['A1:B2', 'A5:B6']],
  ['a row of spaces between', [...TABLE, ['  '], ...TABLE], [], ['A1:B2', 'A4:B5']],
  ['two empty columns between', beside(TABLE, 2, TABLE), [], ['A1:B2', 'E1:F2']],
  ['an empty column before names', beside(TABLE, 1, TABLE), [], ['A1:B2', 'D1:E2']],
  [
    'an empty column before figures',
    beside(TABLE, 1, [
      ['집행액', '잔액'],
      [2, 3],
    ]),
    [],
    ['A1:E2'],
  ],
  [
    'two empty columns before figures',
    beside(TABLE, 2, [
      ['집행액', '잔액'],
      [2, 3],
    ]),
    [],
    ['A1:B2', 'E1:F2'],
  ],
  [
    'an empty column before numbered names',
    beside(TABLE, 1, [
      ['연 번', '부서', '현원'],
      [1, '다', 2],
    ]),
    [],
    ['A1:B2', 'D1:F2'],
  ],
  [
    'an empty column before numbered figures',
    beside([...TABLE, ['나', 3]], 1, [
      ['번호', '집행액', '잔액'],
      [1, 2, 3],
      [2, 3, 4],
    ]),
    [],
    ['A1:F3'],
  ],
  ['empty rows and columns around', [[], [null, null, '구분', '예산액'], [null, null, '가', 1], []], [], ['C2:D3']],
  [
    'tables of different heights side by side',
    [
      ['구분', '예산액', null, null, '구분', '예산액'],
      ['가', 1, null, null, '다', 3],
      [null, null, null, null, '라', 4],
      ['구분', '예산액', null, null, '마', 5],
      ['나', 2, null, null, '바', 6],
    ],
    [],
    ['A1:B2', 'A4:B5', 'E1:F5'],
  ],
  ['nothing', [[null, null], [null]], [], []],
  ['a merged cell over an empty row', [['구분', '예산액'], ['가', 1], [null, 2], [], ['나', 3]], ['A2:A4'], ['A1:B5']],
  ['an empty merged cell over an empty row', [...TABLE, [], ['나', 3]], ['A3:B3'], ['A1:B2', 'A4:B4']],
  [
    'a title merged over two tables',
    [['부서별 현황', null, null, null, null, null], ...beside(TABLE, 2, TABLE)],
    ['A1:F1'],
    ['A1:B3', 'E2:F3'],
  ],
  [
    'a heading merged over an empty column',
    [
      ['구분', '예산', null, null, '비고'],
      ['가', 1, null, 2, '나'],
    ],
    ['B1:D1'],
    ['A1:E2'],
  ],
  [
    'a heading of two columns merged alone in its row',
    [
      ['예산액', null, null, '나'],
      ['가', null, 1, '다'],
    ],
    ['A1:B1'],
    ['A1:D2'],
  ],
])('%s', (_, rows, merges, expected) => {
  expect(blocksOf(cellsOf(rows, merges)).map(rangeName)).toEqual(expected);
});

test('blocks count from the sheet, wherever its used range begins', () => {
  const sheet = { ...sheetOf('시트', [...TABLE, [], ...TABLE]), row: 4, column: 2 };
  expect(blocksOf(finish(readCells(sheet))).map(rangeName)).toEqual(['C5:D6', 'C8:D9']);
});

test('a sheet without columns has no blocks', () => {
  const sheet = { ...sheetOf('시트', [[]]), values: [[]] };
  expect(blocksOf(finish(readCells(sheet)))).toEqual([]);
});

test('a merged area that reaches beyond the sheet takes the places on it', () => {
  const sheet = {
    ...sheetOf('시트', [
      [null, null],
      [null, '가'],
      [null, null],
    ]),
    row: 1,
    column: 1,
    merges: [{ row: 2, column: 2, rows: 90, columns: 90 }],
  };
  const occupancy = new Occupancy(finish(readCells(sheet)));
  const taken = [1, 2, 3].map((row) => [1, 2].map((column) => occupancy.isTaken(row, column)));
  expect(taken).toEqual([
    [false, false],
    [false, true],
    [false, true],
  ]);
});
