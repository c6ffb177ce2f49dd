import { openExcel } from './index.ts';
import type { Account, OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ book: { sheets: [{ name: '예산' }] } });
});

afterEach(async () => {
  await excel.close();
});

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

async function cost(batch: Batch): Promise<Account> {
  excel.host.begin();
  await Excel.run((context) => batch(context, context.workbook.worksheets.getItem('예산')));
  return excel.host.end();
}

/** What each way of working costs, in requests and clean-ups of the genuine client. */
const SCRIPTS: readonly (readonly [string, Pick<Account, 'requests' | 'cleanups'>, Batch])[] = [
  [
    'a worksheet, its name loaded',
    { requests: 1, cleanups: 0 },
    async (context, sheet) => {
      sheet.load('name');
      await context.sync();
    },
  ],
  [
    'one range, loaded',
    { requests: 1, cleanups: 1 },
    async (context, sheet) => {
      sheet.getRange('A1:B2').load('values');
      await context.sync();
    },
  ],
  [
    'one range, untracked before the request',
    { requests: 1, cleanups: 0 },
    async (context, sheet) => {
      sheet.getRange('A1:B2').untrack().load('values');
      await context.sync();
    },
  ],
  [
    'one request in each turn of a loop of ten',
    { requests: 10, cleanups: 1 },
    async (context, sheet) => {
      for (let row = 0; row < 10; row += 1) {
        sheet.getCell(row, 0).load('values');
        await context.sync();
      }
    },
  ],
  [
    'a hundred single cells in one request',
    { requests: 1, cleanups: 1 },
    async (context, sheet) => {
      for (let row = 0; row < 100; row += 1) sheet.getCell(row, 0).load('values');
      await context.sync();
    },
  ],
];

test.each(SCRIPTS)('%s', async (_name, expected, batch) => {
  expect(await cost(batch)).toMatchObject({ ...expected, errors: [] });
});

test('a run costs a request even when it asks for nothing, a second sync without need costs none', async () => {
  excel.host.begin();
  await Excel.run(async (context) => {
    await context.sync();
    await context.sync();
  });
  expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 0, cleanups: 0 });
});

test('a block is cheaper than its cells', async () => {
  const block = await cost(async (context, sheet) => {
    sheet.getRange('A1:A100').load('values');
    await context.sync();
  });
  const cells = await cost(async (context, sheet) => {
    for (let row = 0; row < 100; row += 1) sheet.getCell(row, 0).load('values');
    await context.sync();
  });
  expect(cells.bytesIn).toBeGreaterThan(20 * block.bytesIn);
  expect(cells.bytesOut).toBeGreaterThan(20 * block.bytesOut);
});

test('ten thousand cells are one write, which the client cuts into pieces', async () => {
  const values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
  const account = await cost(async (context, sheet) => {
    sheet.getRange('A1:J1000').values = values;
    await context.sync();
  });
  expect(account).toMatchObject({ reads: 0, writes: 1, errors: [] });
  expect(excel.book.findSheet('예산')?.cell(999, 9)?.value).toBe(999 * 9);
});

test('nothing leaves before sync', async () => {
  excel.host.begin();
  await Excel.run((context) => {
    context.workbook.worksheets.getItem('예산').getRange('A1').values = [[1]];
    expect(excel.host.log.filter(({ kind }) => kind === 'write')).toHaveLength(0);
    return context.sync();
  });
  expect((await excel.host.end()).writes).toBe(1);
});

test('counts what is sent in UTF-8', async () => {
  const korean = await cost(async (context, sheet) => {
    sheet.getRange('A1').values = [['가나다라']];
    await context.sync();
  });
  const latin = await cost(async (context, sheet) => {
    sheet.getRange('A1').values = [['abcd']];
    await context.sync();
  });
  expect(korean.largestIn - latin.largestIn).toBe(8);
});

test('named properties are far cheaper than all of them', async () => {
  const named = await cost(async (context, sheet) => {
    sheet.getRange('A1:J500').load('values');
    await context.sync();
  });
  const all = await cost(async (context, sheet) => {
    sheet.getRange('A1:J500').load();
    await context.sync();
  });
  expect([named.requests, all.requests]).toEqual([1, 1]);
  expect(all.bytesOut).toBeGreaterThan(8 * named.bytesOut);
});
