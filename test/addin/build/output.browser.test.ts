import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser, watchPage } from '../../browser/browser.ts';
import { serveAddin, type Site } from '../../browser/site.ts';

/** The pane's own and library code, as it is sent (issue 6); office.js is not ours. */
const PANE_BUDGET = 50 * 1024;

const file = (name: string): Buffer => readFileSync(`dist/addin/${name}`);

let browser: Browser;
let site: Site;

jest.setTimeout(60_000);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveAddin()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

test('the pane is small', () => {
  const sent = ['taskpane.html', 'taskpane.js', 'taskpane.css'].map((name) => gzipSync(file(name)).length);
  expect(sent.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(PANE_BUDGET);
});

test.each(['taskpane.html', 'workbench.html'])('%s holds no script of its own and allows none', (name) => {
  const page = file(name).toString('utf8');
  const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes = '', content = ''] of scripts) {
    expect(attributes).toMatch(/src="\.\//);
    expect(content.trim()).toBe('');
  }
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
});

test('the workbench holds no office.js, and the pane no spreadsheet', () => {
  expect(file('workbench.html').toString('utf8')).not.toContain('office');
  expect(file('workbench.js').toString('utf8')).not.toContain('Office.onReady');
  expect(file('spreadsheet.js').toString('utf8')).not.toContain('Office.onReady');
  expect(file('taskpane.js').toString('utf8')).not.toContain('univer');
});

test('the pane opened outside Excel says so, and asks no other origin for anything', async () => {
  const page = await browser.newPage();
  const watch = watchPage(page, site.origin);
  await page.goto(`${site.origin}/taskpane.html`);
  await page.locator('a[href="./workbench.html"]').waitFor();
  expect(watch.strangers).toEqual([]);
  await page.close();
});
