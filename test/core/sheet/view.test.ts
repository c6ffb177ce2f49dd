import { arrangedView, plainView, turnedView } from '../../../core/sheet/view.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { readCells } from '../../../core/sheet/cells.ts';
import { sheetOf } from '../../snapshot.ts';

/** Three rows of three that stand at B3. */
const sheet = {
  ...sheetOf('시트', [
    ['구분', '1팀', '2팀'],
    ['예산액', { value: 10, text: '10원', format: '0"원"' }, 20],
    ['집행액', { value: 5, formula: '=C4/2' }, 8],
  ]),
  row: 2,
  column: 1,
  merges: [
    { row: 2, column: 1, rows: 1, columns: 2 },
    { row: 4, column: 3, rows: 9, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 3, column: 0, rows: 1, columns: 1 },
    { row: 6, column: 1, rows: 1, columns: 1 },
    { row: 3, column: 5, rows: 1, columns: 1 },
  ],
  hiddenRows: [3],
  hiddenColumns: [0, 1, 3],
};
const cells = finish(readCells(sheet));

test('the plain view is the sheet', () => {
  const view = plainView(cells);
  expect([view.cells, view.isPlain, view.isWritable]).toEqual([cells, true, true]);
  expect([view.spotOf(4, 2), view.placeOf(4, 2)]).toEqual([
    { row: 4, column: 2 },
    { row: 4, column: 2 },
  ]);
});

describe('a view of listed places', () => {
  const spot = (row: number, column: number) => ({ row, column });
  const view = arrangedView(cells, [
    [spot(2, 1), spot(3, 1), spot(4, 1)],
    [undefined, spot(3, 2), spot(4, 2)],
    [spot(2, 3), spot(3, 2)],
    [spot(90, 90)],
  ]);
  const { sheet: arranged } = view.cells.grid;

  test('holds what stands at them, nothing where none or nothing stands', () => {
    expect(arranged).toEqual({
      ...sheet,
      row: 0,
      column: 0,
      values: [
        ['구분', '예산액', '집행액'],
        [null, 10, 5],
        ['2팀', 10, null],
        [null, null, null],
      ],
      texts: [
        ['구분', '예산액', '집행액'],
        ['', '10원', '5'],
        ['2팀', '10원', ''],
        ['', '', ''],
      ],
      formulas: [
        [null, null, null],
        [null, null, '=C4/2'],
        [null, null, null],
        [null, null, null],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['General', '0"원"', 'General'],
        ['General', '0"원"', 'General'],
        ['General', 'General', 'General'],
      ],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
    expect([view.isPlain, view.isWritable, view.cells.numberAt(1, 2)]).toEqual([false, true, 5]);
  });

  test('leads back to the sheet; a place without a cell to the first of its row', () => {
    expect(view.spotOf(1, 2)).toEqual(spot(4, 2));
    expect(view.spotOf(1, 0)).toEqual(spot(3, 2));
    expect(view.spotOf(2, 2)).toEqual(spot(2, 3));
    expect(view.spotOf(9, 9)).toEqual(spot(9, 9));
  });

  test('leads from the sheet to the first place that shows a cell', () => {
    expect(view.placeOf(3, 2)).toEqual(spot(1, 1));
    expect(view.placeOf(4, 1)).toEqual(spot(0, 2));
    expect(view.placeOf(4, 3)).toBeUndefined();
  });

  test('of no places is empty', () => {
    expect(arrangedView(cells, []).cells.width).toBe(0);
  });
});

describe('a turned view', () => {
  const view = turnedView(cells, { row: 2, column: 1, rows: 3, columns: 3 });

  test('makes rows of columns', () => {
    expect(view.cells.grid.sheet.values).toEqual([
      ['구분', '예산액', '집행액'],
      ['1팀', 10, 5],
      ['2팀', 20, 8],
    ]);
    expect([view.spotOf(1, 2), view.placeOf(4, 2)]).toEqual([
      { row: 4, column: 2 },
      { row: 1, column: 2 },
    ]);
  });

  test('turns the merged areas inside it and the hidden columns', () => {
    expect(view.cells.grid.sheet.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 9 },
    ]);
    expect(view.cells.grid.sheet.hiddenRows).toEqual([0, 2]);
    expect(view.cells.grid.sheet.hiddenColumns).toEqual([]);
  });
});
