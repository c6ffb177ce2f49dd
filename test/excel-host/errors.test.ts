import { openExcel } from './index.ts';
import type { OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({
    book: {
      sheets: [
        { name: '예산', cells: [['항목', 100]] },
        { name: '보호', isProtected: true, unlocked: ['A1:A3'] },
      ],
    },
  });
});

afterEach(async () => {
  await excel.close();
});

/** Runs a batch that must fail and gives its error. */
async function failing(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('no error');
}

function valueAt(sheet: string, row: number, column: number): unknown {
  return excel.book.findSheet(sheet)?.cell(row, column)?.value ?? null;
}

test('a property that was not loaded is refused by the client, in Korean', async () => {
  const error = await failing(async (context) => {
    const sheet = context.workbook.worksheets.getItem('예산');
    await context.sync();
    return sheet.name;
  });
  expect(error.code).toBe('PropertyNotLoaded');
  expect(error.message).toMatch(/[가-힣]/);
});

test('a sheet that is not there is ItemNotFound, with its statement', async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem('없음').load('name');
    return context.sync();
  });
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('getItem');
});

test('OrNullObject gives the null object and so does what hangs on it', async () => {
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('없음');
    const range = sheet.getRange('A1').getResizedRange(1, 1);
    range.load('values');
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('a range used after its run is refused', async () => {
  const range = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('예산').getRange('A1');
    found.load('values');
    await context.sync();
    return found;
  });
  const error = await failing((context) => {
    range.load('values');
    return context.sync().then(() => range.context.sync());
  });
  expect(error.code).toBe('InvalidObjectPath');
});

test('what stood before the failing action stays done, what stands after does not', async () => {
  const error = await failing((context) => {
    const sheet = context.workbook.worksheets.getItem('예산');
    sheet.getRange('D1').values = [[1]];
    context.workbook.worksheets.getItem('없음').getRange('A1').values = [[2]];
    sheet.getRange('D2').values = [[3]];
    return context.sync();
  });
  expect(error.code).toBe('ItemNotFound');
  expect([valueAt('예산', 0, 3), valueAt('예산', 1, 3)]).toEqual([1, null]);
});

test('a locked cell on a protected sheet is refused, and nothing of that write is done', async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem('보호').getRange('A1:B1').values = [[1, 2]];
    return context.sync();
  });
  expect(error.code).toBe('AccessDenied');
  expect([valueAt('보호', 0, 0), valueAt('보호', 0, 1)]).toEqual([null, null]);
});

test('an unlocked cell on a protected sheet is written', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('보호').getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  expect([valueAt('보호', 0, 0), valueAt('보호', 1, 0)]).toEqual([1, 2]);
});

test('an array of another shape is InvalidArgument', async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem('예산').getRange('A1:B2').values = [[1, 2]];
    return context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

test('a formula that is none is InvalidArgument', async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem('예산').getRange('A1').formulas = [['=SUM(']];
    return context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

test('a member the host does not know is ApiNotFound, and on record', async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem('예산').charts.load('name');
    return context.sync();
  });
  expect(error.code).toBe('ApiNotFound');
  expect(excel.host.unknownMembers).toEqual(['Worksheet.Charts']);
});

test('a request or an answer above the limit is refused as a whole', async () => {
  const book = excel.book;
  await excel.close();
  excel = await openExcel({ book, payloadLimit: 2_000 });
  const tooMuch = await failing((context) => {
    context.workbook.worksheets.getItem('예산').getRange('A1').values = [['가'.repeat(1_000)]];
    return context.sync();
  });
  expect(tooMuch.code).toBe('RequestPayloadSizeLimitExceeded');
  const tooLong = await failing((context) => {
    context.workbook.worksheets.getItem('예산').getRange('A1:Z100').load('values');
    return context.sync();
  });
  expect(tooLong.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(valueAt('예산', 0, 0)).toBe('항목');
});

test('an object of one run cannot be used in another', async () => {
  const stranger = await Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('예산')));
  const error = await failing((context) => {
    context.load(stranger, 'name');
    return context.sync();
  });
  expect(error.code).toBe('InvalidRequestContext');
});

test('set() gives several properties at once, toJSON() what was loaded', async () => {
  const json = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('예산').getRange('A1:B1');
    range.set({ values: [['항목', 7]], format: { font: { bold: true } } });
    range.load('address,values,format/font/bold');
    await context.sync();
    return range.toJSON();
  });
  expect(json).toMatchObject({ address: '예산!A1:B1', values: [['항목', 7]], format: { font: { bold: true } } });
});
