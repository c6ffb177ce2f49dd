import { openExcel } from './index.ts';
import type { FailureMoment, OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ book: { sheets: [{ name: '예산' }] } });
});

afterEach(async () => {
  await excel.close();
});

/** Writes 1, 2, 3 into A1:A3 as three actions of one request; gives the error code, if any. */
async function writeThree(): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('예산');
      for (let row = 0; row < 3; row += 1) sheet.getCell(row, 0).values = [[row + 1]];
      await context.sync();
    });
    return '';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

function column(): unknown[] {
  return [0, 1, 2].map((row) => excel.book.findSheet('예산')?.cell(row, 0)?.value ?? null);
}

const MOMENTS: readonly (readonly [string, FailureMoment, unknown[]])[] = [
  ['before anything is done', 'before', [null, null, null]],
  ['after two of three writes', { afterWrites: 2 }, [1, 2, null]],
  ['after everything was done', 'after', [1, 2, 3]],
];

describe.each(MOMENTS)('a failure %s', (_name, moment, expected) => {
  test('of the request itself', async () => {
    excel.host.failAt(1, 'GeneralException', moment);
    expect(await writeThree()).toBe('GeneralException');
    expect(column()).toEqual(expected);
    expect(excel.host.clearFailures()).toBe(0);
  });

  test('of the call as a whole', async () => {
    excel.host.failAt(1, 5102, moment);
    expect(await writeThree()).toBe('ActivityLimitReached');
    expect(column()).toEqual(expected);
  });
});

test('strikes the request it is meant for and no other', async () => {
  excel.host.failAt(2, 'GeneralException');
  expect(await writeThree()).toBe('');
  expect(await writeThree()).toBe('GeneralException');
  expect(await writeThree()).toBe('');
});

test('waits when its request never comes', async () => {
  excel.host.failAt(3, 'GeneralException');
  await writeThree();
  expect(excel.host.clearFailures()).toBe(1);
});

describe('while a cell is being edited', () => {
  test('a request fails', async () => {
    excel.host.enterCellEdit();
    expect(await writeThree()).toBe('InvalidOperationInCellEditMode');
    expect(column()).toEqual([null, null, null]);
    excel.host.leaveCellEdit();
    expect(await writeThree()).toBe('');
  });

  test('a request that may wait goes through once the cell is left', async () => {
    excel.host.enterCellEdit();
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('예산').getRange('A1').values = [[1]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isDone, column()[0]]).toEqual([false, null]);
    excel.host.leaveCellEdit();
    await run;
    expect([isDone, column()[0]]).toEqual([true, 1]);
  });
});
