import { openExcel, snapshotOf } from './index.ts';
import type { OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({
    book: {
      sheets: [
        {
          name: '예산',
          cells: [
            ['항목', '금액'],
            ['인건비', 1200],
            ['물건비', 800],
            ['계', '=SUM(B2:B3)'],
          ],
        },
        { name: '요약', cells: [["='예산'!B4", '=예산!B2/A1']] },
      ],
    },
  });
});

afterEach(async () => {
  await excel.close();
});

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** Runs a batch on the first sheet and sends it. */
function onSheet<T>(batch: Batch<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem('예산'), context);
    await context.sync();
    return result;
  });
}

/** Reads one property of a range. */
function read<K extends 'values' | 'formulas' | 'text' | 'numberFormat'>(
  address: string,
  property: K,
): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

test('a written formula is calculated before the values are read in the same request', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C2:C4');
    range.formulas = [['=B2/$B$4'], ['=ROUND(B3/$B$4*100,1)'], ['=없는함수(1)']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[0.6], [40], ['#NAME?']]);
});

test('null keeps a cell, an empty text clears it', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A2:B3').values = [
      [null, 1300],
      ['', null],
    ];
  });
  expect(await read('A2:B4', 'values')).toEqual([
    ['인건비', 1300],
    ['', 800],
    ['계', 2100],
  ]);
});

test('a value is read as if typed: numbers, percent, dates, forced text', async () => {
  await onSheet((sheet) => {
    sheet.getRange('D6:D7').numberFormat = [['@'], ['#,##0']];
    sheet.getRange('D1:D7').values = [['1,234'], ['12.5%'], ['2015-10-31'], ["'=1+1"], ['(150)'], ['007'], ['5000']];
  });
  expect(await read('D1:D7', 'values')).toEqual([[1234], [0.125], [42308], ['=1+1'], [-150], ['007'], [5000]]);
  expect(await read('D1:D7', 'text')).toEqual([
    ['1,234'],
    ['12.50%'],
    ['2015-10-31'],
    ['=1+1'],
    ['-150'],
    ['007'],
    ['5,000'],
  ]);
});

test('one value or formula fills a whole range, relative references moving along', async () => {
  await onSheet((sheet) => {
    // The declarations ask for an array, Excel takes a single value too.
    Reflect.set(sheet.getRange('C2:C3'), 'formulas', '=B2*2');
  });
  expect(await read('C2:C3', 'formulas')).toEqual([['=B2*2'], ['=B3*2']]);
});

test('a sheet’s formulas follow a change on another sheet', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B2').values = [[2200]];
  });
  expect(snapshotOf(excel.book).sheets[1]?.values).toEqual([[3000, 2200 / 3000]]);
});

test('manual calculation and a held calculation leave old results until asked', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('예산');
    const total = sheet.getRange('B4');
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('B2').values = [[0]];
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[2000]]);
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[800]]);
    context.application.calculationMode = 'Manual';
    sheet.getRange('B2').values = [[1]];
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[800]]);
    context.application.calculate('Full');
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[801]]);
  });
});

test('inserted rows push cells, formulas, merges and kept ranges; deleted ones leave #REF!', async () => {
  await onSheet(async (sheet, context) => {
    const total = sheet.getRange('B4');
    sheet.getRange('D4:E4').merge();
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    total.load('address,formulas');
    await context.sync();
    expect([total.address, total.formulas]).toEqual(['예산!B6', [['=SUM(B4:B5)']]]);
    sheet.getRange('4:4').delete('Up');
    total.load('address,formulas,values');
    await context.sync();
    expect([total.address, total.formulas, total.values]).toEqual(['예산!B5', [['=SUM(B4:B4)']], [[800]]]);
    sheet.getRange('4:4').delete('Up');
    total.load('formulas');
    await context.sync();
    expect(total.formulas).toEqual([['=SUM(#REF!)']]);
  });
  expect(excel.book.findSheet('예산')?.merges).toEqual([{ row: 3, column: 3, rows: 1, columns: 2 }]);
  expect(snapshotOf(excel.book).sheets[1]?.formulas).toEqual([["='예산'!B4", '=예산!#REF!/A1']]);
});

test('a renamed sheet keeps its formulas alive', async () => {
  await onSheet((sheet) => {
    sheet.name = '2016년 예산';
  });
  expect(snapshotOf(excel.book).sheets[1]).toMatchObject({
    formulas: [["='2016년 예산'!B4", "='2016년 예산'!B2/A1"]],
    values: [[2000, 0.6]],
  });
});

test('a copied sheet stands at the end with the next free name', async () => {
  const name = await onSheet(async (sheet, context) => {
    const copy = sheet.copy();
    copy.load('name,position');
    await context.sync();
    return [copy.name, copy.position];
  });
  expect(name).toEqual(['예산 (2)', 2]);
});

test('format is set and read per range, per cell and per row', async () => {
  const found = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.getRow(0).format.font.bold = true;
    range.getCell(0, 0).format.fill.color = '#ffee00';
    range.format.protection.locked = false;
    sheet.getRange('3:4').rowHidden = true;
    range.load('format/protection/locked');
    range.format.font.load('bold');
    const cells = range.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
    const rows = sheet.getRange('A2:A5').getRowProperties({ rowHidden: true });
    await context.sync();
    return {
      locked: range.format.protection.locked,
      bold: range.format.font.bold,
      cells: cells.value,
      hidden: rows.value.map((row) => row.rowHidden),
    };
  });
  const cell = (bold: boolean, color: string): unknown => ({ format: { font: { bold }, fill: { color } } });
  expect(found).toEqual({
    locked: false,
    bold: null,
    cells: [
      [cell(true, '#FFEE00'), cell(true, '#FFFFFF')],
      [cell(false, '#FFFFFF'), cell(false, '#FFFFFF')],
    ],
    hidden: [false, true, true, false],
  });
});

test('a merge keeps the first value and takes no value in its other cells', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A2:B2').values = [['새 항목', 99]];
  });
  expect(await read('A2:B2', 'values')).toEqual([['새 항목', '']]);
});
