/** @jest-environment-options {"globalsCleanup": "off"} */
import { rangeName } from '../../../core/index.ts';
import type { SheetEdit } from '../../../addin/host.ts';
import { PROFILES, type BookDescription, type ProfileName } from '../../excel-host/index.ts';
import { change, closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    { name: '예산', cells: [['가', 1]] },
    { name: '집행', cells: [['나', 2]] },
  ],
};

async function listening(profile: ProfileName, filtersEventsAt: 'change' | 'end' = 'change') {
  const { excel, host } = await excelWith({ profile, filtersEventsAt, book: BOOK });
  await host.read();
  const edits: string[] = [];
  const stop = await host.onEdit(({ sheet, range }: SheetEdit) => edits.push(`${sheet}!${rangeName(range)}`));
  return { excel, host, edits, stop };
}

describe.each(Object.keys(PROFILES) as ProfileName[])('%s', (profile) => {
  test('the edits of the user arrive, with their place', async () => {
    const { excel, edits } = await listening(profile);
    excel.host.userEdit('집행', 'B1', 5);
    excel.host.userEdit('예산', 'A2:C4', 7);
    await excel.host.end();
    expect(edits).toEqual(['집행!B1', '예산!A2:C4']);
  });

  test('the edits of co-authors do not', async () => {
    const { excel, edits } = await listening(profile);
    excel.host.remoteEdit('집행', 'B1', 5);
    await excel.host.end();
    expect(edits).toEqual([]);
  });

  test.each(['change', 'end'] as const)('own writes do not, where Excel filters at the %s', async (filtersEventsAt) => {
    const { excel, host, edits } = await listening(profile, filtersEventsAt);
    await host.apply([change('집행!B1', 2, 5), change('예산!A1', '가', '나', ['General', '@'])]);
    await excel.host.end();
    expect(edits).toEqual([]);
    excel.host.userEdit('집행', 'B1', 6);
    await excel.host.end();
    expect(edits).toEqual(['집행!B1']);
  });

  test('own writes that are taken back do not', async () => {
    const { excel, host, edits } = await listening(profile);
    await problemOf(host.apply([change('집행!B1', 2, 5), change('집행!A1', '다', '라')]));
    await excel.host.end();
    expect(edits).toEqual([]);
  });

  test('nothing arrives once it is unregistered', async () => {
    const { excel, edits, stop } = await listening(profile);
    await stop();
    excel.host.userEdit('집행', 'B1', 5);
    await excel.host.end();
    expect(edits).toEqual([]);
  });
});

test('an edit costs no request, but for the name of a new sheet', async () => {
  const { excel, edits } = await listening('microsoft365');
  excel.host.begin();
  excel.host.userEdit('집행', 'B1', 5);
  expect(await excel.host.end()).toMatchObject({ requests: 0 });
  excel.host.act('Local', (book) => book.addSheet('새 시트'));
  excel.host.begin();
  excel.host.userEdit('새 시트', 'B1', 5);
  expect(await excel.host.end()).toMatchObject({ requests: 1, writes: 0, cleanups: 0 });
  expect(edits).toEqual(['집행!B1', '새 시트!B1']);
});

test('inserted rows arrive as whole rows', async () => {
  const { excel, edits } = await listening('microsoft365');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('예산').getRange('1:2').insert('Down');
    await context.sync();
  });
  await excel.host.end();
  expect(edits).toEqual([]);
  excel.host.userEdit('예산', '3:3', 1);
  await excel.host.end();
  expect(edits).toEqual(['예산!A3:XFD3']);
});
