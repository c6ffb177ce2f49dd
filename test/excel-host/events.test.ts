import { openExcel } from './index.ts';
import type { OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ book: { sheets: [{ name: '예산', cells: [[1, '=A1*2']] }, { name: '둘' }] } });
});

afterEach(async () => {
  await excel.close();
});

async function write(value: number, isQuiet = false): Promise<void> {
  await Excel.run(async (context) => {
    if (isQuiet) context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('예산').getRange('A1').values = [[value]];
    if (isQuiet) context.runtime.enableEvents = true;
    await context.sync();
  });
}

/** Collects the changes of the whole workbook as short words. */
async function watch(): Promise<{ seen: string[]; stop: () => Promise<void> }> {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      seen.push([event.source, event.changeType, event.address, event.triggerSource].join(' '));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
  return { seen, stop };
}

test('an edit by the user, one by a co-author and one by the add-in can be told apart', async () => {
  const { seen } = await watch();
  excel.host.userEdit('예산', 'A1', 5);
  excel.host.remoteEdit('둘', 'B2:C2', [[1, 2]]);
  await write(7);
  await excel.host.end();
  expect(seen).toEqual([
    'Local RangeEdited A1 Unknown',
    'Remote RangeEdited B2:C2 Unknown',
    'Local RangeEdited A1 ThisLocalAddin',
  ]);
});

test('enableEvents = false silences the add-in’s own writes, within one request', async () => {
  const { seen } = await watch();
  await write(7, true);
  excel.host.userEdit('예산', 'A1', 8);
  await excel.host.end();
  expect(seen).toEqual(['Local RangeEdited A1 Unknown']);
});

test('a removed handler hears nothing', async () => {
  const { seen, stop } = await watch();
  await stop();
  excel.host.userEdit('예산', 'A1', 5);
  await excel.host.end();
  expect(seen).toEqual([]);
});

test('an event leads to its cells and says what was there', async () => {
  const found = new Promise<unknown>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem('예산').onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('address');
          const result = inner.workbook.worksheets.getItem(event.worksheetId).getRange('B1');
          result.load('values');
          await inner.sync();
          resolve([range.address, event.details.valueBefore, event.details.valueAfter, result.values]);
        }),
      );
      await context.sync();
      excel.host.userEdit('예산', 'A1', 21);
    });
  });
  expect(await found).toEqual(['예산!A1', 1, 21, [[42]]]);
});

test('sheets that come, go, change their name, and are turned to', async () => {
  const seen: string[] = [];
  const note = (event: { type: string; source?: string }): Promise<void> => {
    seen.push(event.type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onNameChanged.add(note);
    await context.sync();
    worksheets.add('셋').activate();
    worksheets.getItem('둘').name = '새 이름';
    worksheets.getItem('셋').getRange('B2').select();
    worksheets.getItem('새 이름').delete();
    await context.sync();
  });
  await excel.host.end();
  expect(seen).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetNameChanged',
    'WorksheetSelectionChanged',
    'WorksheetDeleted',
  ]);
});
