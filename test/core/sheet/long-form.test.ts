import { rangeName, recognise, type Table } from '../../../core/index.ts';
import { sheetOf } from '../../snapshot.ts';
import type { Rows } from './read.ts';

function tableOf(rows: Rows): Table {
  const [table, ...others] = recognise(sheetOf('시트', rows));
  if (!table || others.length > 0) throw new RangeError('not one table');
  return table;
}

const ROWS: Rows = [
  ['부서', '구분', '2014', '2015'],
  ['가', '예산액', 100, 200],
  ['가', '집행액', 50, 100],
  ['가', '집행률', 50, 50],
  ['나', '예산액', 300, 400],
  ['나', '집행액', 75, 300],
  ['나', '집행률', 25, 75],
  ['계', '예산액', 400, 600],
  ['계', '집행액', 125, 400],
  ['계', '집행률', 31.3, 66.7],
];

describe('measures below each other', () => {
  const table = tableOf(ROWS);
  const [pivot, ...single] = table.inner;

  test('the table as it stands on the sheet', () => {
    expect([table.orientation, rangeName(table.range), table.relations]).toEqual(['long', 'A1:D10', []]);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('the rows of a total are totals, each adds up its own measure', () => {
    expect(table.rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 6 }, () => 'item'),
      'total',
      'total',
      'total',
    ]);
    expect(table.sums.map(({ place, addends }) => [place, addends])).toEqual([
      [6, [0, 3]],
      [7, [1, 4]],
    ]);
  });

  test('inside, a column for each measure and a row for each thing and year', () => {
    expect(pivot?.columns.map(({ role }) => role)).toEqual(['label', 'budget', 'executed', 'rate']);
    expect(pivot?.rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'item'));
    expect(pivot?.sums).toEqual([]);
    expect(pivot?.relations.map(({ place, rule: { kind } }) => [place, kind])).toEqual([[3, 'quotient']]);
    // the second row: 가 of 2015
    expect([1, 2, 3].map((column) => pivot?.view.spotOf(2, column))).toEqual([
      { row: 1, column: 3 },
      { row: 2, column: 3 },
      { row: 3, column: 3 },
    ]);
  });

  test('and each measure that adds up alone; rates do not', () => {
    expect(single.map(({ rows }) => rows.map(({ row }) => row))).toEqual([
      [1, 4, 7],
      [2, 5, 8],
    ]);
  });
});

test('a measure that is missing at the end leaves a gap', () => {
  const [pivot] = tableOf(ROWS.slice(0, -1)).inner;
  expect(pivot?.view.cells.grid.sheet.values.slice(-2)).toEqual([
    ['계', 400, 125, null],
    ['계', 600, 400, null],
  ]);
});
