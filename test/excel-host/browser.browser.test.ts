import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { attachExcel } from './browser.ts';
import { clientFolder } from './transport/client.ts';

const ORIGIN = 'http://localhost:8123';
const PAGE =
  '<!doctype html><html lang="ko"><head><meta charset="utf-8"><script src="/office.js"></script></head><body></body></html>';

let browser: Browser;

jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page whose only script is office.js as the package ships it; notes addresses beside our own. */
async function openPage(): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage();
  const strangers: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) strangers.push(url.href);
    if (url.pathname === '/') return route.fulfill({ body: PAGE, contentType: 'text/html' });
    const body = await readFile(path.join(clientFolder(), url.pathname)).catch(() => null);
    return body ? route.fulfill({ body, contentType: 'text/javascript' }) : route.fulfill({ status: 404 });
  });
  return { page, strangers };
}

const BOOK = {
  sheets: [
    {
      name: '예산',
      cells: [
        ['항목', '금액'],
        ['인건비', 1200],
        ['계', '=SUM(B2:B2)'],
      ],
    },
  ],
};

test('the genuine client in a browser reads, writes and hears of edits, and asks no other address', async () => {
  const { page, strangers } = await openPage();
  const { host } = await attachExcel(page, { book: BOOK, profile: 'ltsc2021' });
  await page.goto(ORIGIN);
  const info = await page.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
  host.begin('write');
  const total = await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('예산');
      sheet.getRange('B2').values = [[1500]];
      const range = sheet.getRange('B3');
      range.load('values');
      await context.sync();
      return range.values;
    }),
  );
  expect(total).toEqual([[1500]]);
  expect(await host.end()).toMatchObject({ requests: 1, writes: 1, errors: [] });

  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add((event) => {
            resolve(`${event.source} ${event.address}`);
            return Promise.resolve();
          });
          await context.sync();
          document.title = 'ready';
        });
      }),
  );
  await page.waitForFunction(() => document.title === 'ready');
  host.remoteEdit('예산', 'B2', 1);
  expect(await heard).toBe('Remote B2');
  expect(strangers).toEqual([]);
  await page.close();
});

test('two panes work on one workbook, and each hears the other', async () => {
  const first = await openPage();
  const second = await openPage();
  const { host } = await attachExcel(first.page, { book: BOOK });
  await attachExcel(second.page, { host });
  await Promise.all([first.page.goto(ORIGIN), second.page.goto(ORIGIN)]);
  await Promise.all(
    [first.page, second.page].map((page) =>
      page.evaluate(async () => {
        await Office.onReady();
      }),
    ),
  );
  await first.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = `${event.address} ${event.triggerSource}`;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await second.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('예산').getRange('B2').values = [[7]];
      await context.sync();
    }),
  );
  await first.page.waitForFunction(() => document.title !== '');
  expect(await first.page.title()).toBe('B2 Unknown');
  await Promise.all([first.page.close(), second.page.close()]);
});

test('a ribbon command runs in the page', async () => {
  const { page } = await openPage();
  const excel = await attachExcel(page, { book: BOOK });
  await page.goto(ORIGIN);
  await page.evaluate(async () => {
    await Office.onReady();
    Office.actions.associate('검산', (event: Office.AddinCommands.Event) => {
      document.title = event.source.id;
      event.completed();
    });
  });
  await excel.runCommand('검산');
  expect(await page.title()).toBe('검산');
  await page.close();
});
