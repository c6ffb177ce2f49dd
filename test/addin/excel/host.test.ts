/** @jest-environment-options {"globalsCleanup": "off"} */
import { createExcelHost, onRibbonCommand, whenExcelIsReady } from '../../../addin/excel/index.ts';
import { snapshotOf, type BookDescription } from '../../excel-host/index.ts';
import { change, closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    { name: '예산', cells: [['가', 1]] },
    { name: '집행', cells: [['나', 2]] },
  ],
};
const CELL = { row: 2, column: 1, rows: 2, columns: 3 };

test('Excel is ready', async () => {
  await excelWith({});
  expect(await whenExcelIsReady()).toBe(true);
});

test.each([
  ['ko-KR', 'ko'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
])('the language of %s is %s', async (language, expected) => {
  await excelWith({ language });
  expect(createExcelHost().language).toBe(expected);
});

describe('reveal', () => {
  test('shows the sheet and selects the range in one request', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    excel.host.begin();
    await host.reveal('집행', CELL);
    expect(await excel.host.end()).toMatchObject({ requests: 1, cleanups: 0, errors: [] });
    const { address, sheet } = await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return { address: range.address, sheet: active.name };
    });
    expect([sheet, address]).toEqual(['집행', '집행!B3:D4']);
  });

  test('says that the sheet is gone', async () => {
    const { host } = await excelWith({ book: BOOK });
    expect(await problemOf(host.reveal('없음', CELL))).toEqual({ kind: 'sheet-missing', sheet: '없음' });
  });

  test('says what else went wrong', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    excel.host.failAt(1, 'GeneralException');
    expect(await problemOf(host.reveal('집행', CELL))).toEqual({ kind: 'host-failed', code: 'GeneralException' });
  });
});

test('the cell the user is on is known after one request', async () => {
  const { excel, host } = await excelWith({ book: BOOK });
  await host.reveal('집행', CELL);
  excel.host.begin();
  expect(await host.selected()).toEqual({ sheet: '집행', row: 2, column: 1 });
  expect(await excel.host.end()).toMatchObject({ requests: 1, cleanups: 0, errors: [] });
});

describe('while a cell is being edited', () => {
  test.each(['read', 'apply', 'reveal'] as const)('%s waits, says so, and goes on', async (verb) => {
    const { excel, host } = await excelWith({ book: BOOK });
    const waits: boolean[] = [];
    host.onWaiting = (isWaiting) => waits.push(isWaiting);
    excel.host.enterCellEdit();
    const calls = {
      read: () => host.read(),
      apply: () => host.apply([change('집행!B1', 2, 5)]),
      reveal: () => host.reveal('집행', CELL),
    };
    const call = calls[verb]();
    await pause();
    expect(waits).toEqual([true]);
    expect(snapshotOf(excel.book).sheets[1]?.values).toEqual([['나', 2]]);
    excel.host.leaveCellEdit();
    await call;
    expect(waits).toEqual([true, false]);
    expect(snapshotOf(excel.book).sheets[1]?.values).toEqual([['나', verb === 'apply' ? 5 : 2]]);
  });

  test('an edit that ends in the cell to be written is not overwritten', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    excel.host.enterCellEdit();
    const call = problemOf(host.apply([change('집행!B1', 2, 5)]));
    await pause();
    excel.host.userEdit('집행', 'B1', 3);
    excel.host.leaveCellEdit();
    expect(await call).toMatchObject({ kind: 'cell-changed-since', cell: 'B1', found: '3', expected: '2' });
    expect(snapshotOf(excel.book).sheets[1]?.values).toEqual([['나', 3]]);
  });

  test('the waiting ends in a failure as well', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    const waits: boolean[] = [];
    host.onWaiting = (isWaiting) => waits.push(isWaiting);
    excel.host.enterCellEdit();
    excel.host.failAt(1, 'GeneralException');
    const call = problemOf(host.read());
    await pause();
    excel.host.leaveCellEdit();
    expect(await call).toEqual({ kind: 'host-failed', code: 'GeneralException' });
    expect(waits).toEqual([true, false]);
  });

  test('nobody is told to wait when no cell is edited', async () => {
    const { host } = await excelWith({ book: BOOK });
    const waits: boolean[] = [];
    host.onWaiting = (isWaiting) => waits.push(isWaiting);
    await host.read();
    expect(waits).toEqual([]);
  });
});

describe('the ribbon', () => {
  test('starts the work of its button and hears when it is over', async () => {
    const { excel } = await excelWith({ book: BOOK });
    const done: string[] = [];
    onRibbonCommand('recalculate', async () => {
      await pause();
      done.push('recalculate');
    });
    await excel.external.run('recalculate');
    expect(done).toEqual(['recalculate']);
  });
});

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
