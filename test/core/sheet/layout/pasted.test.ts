import { pastedTexts } from '../../../../core/sheet/layout/pasted.ts';
import { finish } from '../../../../core/sheet/steps.ts';
import { cellsOf, type Rows } from '../read.ts';

const read = (rows: Rows) => finish(pastedTexts(cellsOf(rows), []));
const valuesOf = (rows: Rows) => read(rows).map(({ view }) => view.cells.grid.sheet.values);
const lines = (...texts: readonly string[]): Rows => texts.map((text) => [text]);

const PARTED = [
  [
    ['구분', '예산액', '집행액'],
    ['가', 1000, 50],
    ['나', 20, 5],
  ],
];

test.each<readonly [string, Rows]>([
  ['tabs', lines('구분\t예산액\t집행액', '가\t1,000\t50', '나\t20\t5')],
  ['bars', lines('구분 | 예산액 | 집행액', '가|1,000|50', '나 |20| 5')],
  ['bars around', lines('| 구분 | 예산액 | 집행액 |', '| 가 | 1,000 | 50 |', '| 나 | 20 | 5 |')],
  [
    'a line of hyphens',
    lines('| 구분 | 예산액 | 집행액 |', '|---|:--:|--:|', '| 가 | 1,000 | 50 |', '| 나 | 20 | 5 |'),
  ],
  ['wide spaces', lines('구분  예산액   집행액', '가  1,000  50', '나    20  5')],
  ['ideographic spaces', lines('구분　예산액　집행액', '가　1,000　50', '나　20　5')],
  [
    'a title above and a note below',
    lines('부서별 현황', '구분\t예산액\t집행액', '가\t1,000\t50', '나\t20\t5', '※ 잠정'),
  ],
])('lines parted by %s', (_, rows) => {
  expect(valuesOf(rows)).toEqual(PARTED);
});

test.each<readonly [string, Rows]>([
  ['two lines', lines('구분\t예산액\t집행액', '가\t1,000\t50')],
  ['two pieces a line', lines('구분\t예산액', '가\t1,000', '나\t20')],
  ['words only', lines('구분\t부서\t담당', '가\t기획\t김', '나\t예산\t이')],
  ['single spaces', lines('구분 예산액 집행액', '가 1,000 50', '나 20 5')],
  ['lines of many lengths', lines('구분\t예산액\t집행액', '가\t1\t2\t3', '나\t1\t2\t3\t4', '다\t1\t2\t3\t4\t5')],
  ['figures in less than half the lines', lines('가\t나\t다', '라\t마\t바', '사\t아\t자', '차\t1\t2')],
  [
    'cells of their own beside',
    [
      ['구분\t예산액\t집행액', '가'],
      ['가\t1\t2', '나'],
      ['나\t3\t4', '다'],
    ],
  ],
  ['an empty line between', lines('구분\t예산액\t집행액', '가\t1\t2', '', '나\t3\t4')],
])('no table: %s', (_, rows) => {
  expect(valuesOf(rows)).toEqual([]);
});

test('each line leads back to its cell, which cannot be written piece by piece', () => {
  const [text] = read([
    [null, '부서별 현황'],
    [null, '| 구분 | 예산액 | 집행액 |'],
    [null, '|---|---|---|'],
    [null, '| 가 | 1,000 | 50 |'],
    [null, '| 나 | 20 | 5 |'],
  ]);
  expect(text && [text.row, text.column, text.rows, text.view.isWritable, text.view.isPlain]).toEqual([
    1,
    1,
    4,
    false,
    false,
  ]);
  expect([0, 1, 2, 9].map((line) => text?.view.spotOf(line, 2))).toEqual([
    { row: 1, column: 1 },
    { row: 3, column: 1 },
    { row: 4, column: 1 },
    { row: 4, column: 1 },
  ]);
  expect([text?.view.placeOf(3, 1), text?.view.placeOf(2, 1)]).toEqual([{ row: 1, column: 0 }, undefined]);
  expect(text?.view.cells.grid.sheet.isProtected).toBe(true);
});

test('two runs in one column are two tables, what lies in a table is left alone', () => {
  const rows = lines('가\t1\t2', '나\t3\t4', '다\t5\t6', '', '라\t1\t2', '마\t3\t4', '바\t5\t6');
  expect(read(rows).map(({ row }) => row)).toEqual([0, 4]);
  const range = { row: 0, column: 0, rows: 3, columns: 1 };
  expect(finish(pastedTexts(cellsOf(rows), [{ range }])).map(({ row }) => row)).toEqual([4]);
});

test('most lines of one length are enough', () => {
  const rows = lines('가\t1\t2', '나\t3\t4', '다\t5\t6', '라\t7\t8', '마\t9\t1\t2');
  expect(read(rows)).toHaveLength(1);
});
