import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { clientFolder } from './transport/client.ts';
import { openExcelWeb } from './web.ts';

const PAGE =
  '<!doctype html><html lang="ko"><head><meta charset="utf-8"><script src="office-js/office.js"></script></head><body></body></html>';
const FILES = ['office.js', 'excel-web-16.00.js', 'ko-kr/office_strings.js', 'en-us/office_strings.js'];

let browser: Browser;
let folder: string;

jest.setTimeout(120_000);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'excel-web-'));
  await writeFile(path.join(folder, 'taskpane.html'), PAGE);
  for (const file of FILES) await cp(path.join(clientFolder(), file), path.join(folder, 'office-js', file));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('an unmodified page works in the frame of Excel on the web, and hears of edits', async () => {
  const page = await browser.newPage();
  const { host, frame, strangers } = await openExcelWeb(page, {
    folder,
    page: 'taskpane.html',
    book: { sheets: [{ name: '예산', cells: [[1200, '=A1*2']] }] },
  });
  const info = await frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  const values = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B1');
      range.load('values');
      sheet.onChanged.add((event) => {
        document.title = `${event.source} ${event.address}`;
        return Promise.resolve();
      });
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([[1200, 2400]]);
  host.userEdit('예산', 'A1', 5);
  await frame.waitForFunction(() => document.title !== '');
  expect(await frame.title()).toBe('Local A1');
  host.enterCellEdit();
  const code = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return '';
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other')),
  );
  expect(code).toBe('InvalidOperationInCellEditMode');
  expect(strangers).toEqual([]);
});
