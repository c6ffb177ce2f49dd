/** @jest-environment-options {"globalsCleanup": "off"} */
import { createExcelHost } from '../../../addin/excel/index.ts';
import type { BookDescription } from '../../excel-host/index.ts';
import { closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = { sheets: [{ name: '표', cells: [['가', 1]] }] };
/** What looks like a date, a formula or markup must come back as it was. */
const TEXT = '{"version":1,"corrections":[],"말":"Date(2015-10-31T00:00:00Z) =1+1 <b>&\\n"}';

describe.each(['ltsc2021', 'microsoft365'] as const)('%s', (profile) => {
  test('a text is kept in one writing request, and read with the sheets in one reading request', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    expect(host.kept('corrections')).toBeUndefined();
    excel.host.begin();
    await host.keep('corrections', TEXT);
    expect(await excel.host.end()).toMatchObject({ reads: 0, writes: 1, cleanups: 0, errors: [] });
    expect(host.kept('corrections')).toBe(TEXT);
    expect([...excel.book.settings]).toEqual([['gujeong.corrections', TEXT]]);

    const reopened = createExcelHost();
    expect(reopened.kept('corrections')).toBeUndefined();
    excel.host.begin();
    await reopened.read();
    expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 0, cleanups: 0, errors: [] });
    expect(reopened.kept('corrections')).toBe(TEXT);
  });

  test('a text is replaced, and forgotten without a trace; forgetting nothing is no fault', async () => {
    const { excel, host } = await excelWith({ profile, book: { ...BOOK, settings: { 'other.corrections': 'x' } } });
    await host.keep('corrections', TEXT);
    await host.keep('corrections', 'two');
    await host.read();
    expect(host.kept('corrections')).toBe('two');
    await host.keep('corrections', undefined);
    expect(host.kept('corrections')).toBeUndefined();
    await host.keep('corrections', undefined);
    await host.read();
    expect(host.kept('corrections')).toBeUndefined();
    expect([...excel.book.settings]).toEqual([['other.corrections', 'x']]);
  });

  test('what is no text is passed on as one', async () => {
    const { host } = await excelWith({
      profile,
      book: { ...BOOK, settings: { 'gujeong.corrections': { version: 2 } } },
    });
    await host.read();
    expect(host.kept('corrections')).toBe('{"version":2}');
  });

  test('refused by Excel, it says so, and what was kept before still is', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.keep('corrections', TEXT);
    excel.host.failAt(1, 'GeneralException');
    expect(await problemOf(host.keep('corrections', 'two'))).toEqual({ kind: 'host-failed', code: 'GeneralException' });
    expect(host.kept('corrections')).toBe(TEXT);
  });

  test('while a cell is edited, it waits', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    excel.host.enterCellEdit();
    const keeping = host.keep('corrections', TEXT);
    excel.host.leaveCellEdit();
    await keeping;
    expect(excel.book.settings.get('gujeong.corrections')).toBe(TEXT);
  });
});
