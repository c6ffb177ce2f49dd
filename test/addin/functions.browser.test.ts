import type { Browser, Page } from 'playwright-core';
import { FUNCTION_NAMESPACE } from '../../core/index.ts';
import { metadataOf } from '../../addin/functions/metadata.ts';
import { launchBrowser, watchPage } from '../browser/browser.ts';
import { serveAddin, type Site } from '../browser/site.ts';
import { attachExcel } from '../excel-host/browser.ts';
import type { ExcelHost } from '../excel-host/index.ts';
import { openExcelWeb } from '../excel-host/web.ts';

let browser: Browser;
let site: Site;

jest.setTimeout(120_000);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveAddin()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const FUNCTIONS = { namespace: FUNCTION_NAMESPACE, metadata: metadataOf('ko') };
const BOOK = {
  sheets: [{ name: '표', cells: [['=GUJEONG.집행률(B1,C1)', 430, 1000], ['=GUJEONG.표기읽기("미정")']] }],
};

const value = (host: ExcelHost, row: number): unknown => host.book.findSheet('표')?.cell(row, 0)?.value;

/** The names of the scripts a page asked for. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  return scripts;
}

async function expectAnswers(host: ExcelHost): Promise<void> {
  await host.functionsDone();
  expect([value(host, 0), value(host, 1)]).toEqual([43, { error: '#N/A' }]);
  const messages = [...(host.book.functions?.answers.values() ?? [])].map(({ message }) => message);
  expect(messages).toContain('표기읽기: ‘미정’에서 숫자 하나를 읽을 수 없음. 표기 확인 필요');
  expect(host.unknownMembers).toEqual([]);
}

test('the built page answers the functions of Excel on Windows; their file is fetched once, at the first call', async () => {
  const page = await browser.newPage();
  const [watch, scripts] = [watchPage(page, site.origin), scriptsOf(page)];
  const { host } = await attachExcel(page, { functions: FUNCTIONS, book: BOOK });
  await page.goto(`${site.origin}/taskpane.html`);
  await expectAnswers(host);
  host.userEdit('표', 'B1', 500);
  await host.functionsDone();
  expect(value(host, 0)).toBe(50);
  expect(scripts.filter((name) => name === 'functions.js')).toHaveLength(1);
  expect(watch).toMatchObject({ errors: [], strangers: [] });
  await page.close();
});

test('without a call their file is not fetched', async () => {
  const page = await browser.newPage();
  const scripts = scriptsOf(page);
  await attachExcel(page, { functions: FUNCTIONS, book: { sheets: [{ name: '표', cells: [[1]] }] } });
  await page.goto(`${site.origin}/taskpane.html`);
  await page.locator('.gj-welcome').waitFor();
  expect(scripts).not.toContain('functions.js');
  await page.close();
});

test('in Excel on the web, too, with every other address blocked', async () => {
  const page = await browser.newPage();
  const place = { folder: 'dist/addin', page: 'taskpane.html' };
  const { host, strangers } = await openExcelWeb(page, { ...place, functions: FUNCTIONS, book: BOOK });
  await expectAnswers(host);
  expect(strangers).toEqual([]);
  await page.close();
});

test.each([
  ['functions.json', 'ko'],
  ['functions-en.json', 'en'],
] as const)('the site serves %s as the build wrote it', async (file, language) => {
  const response = await fetch(`${site.origin}/${file}`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toEqual(metadataOf(language));
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('no other file may be read from another origin', async () => {
  const response = await fetch(`${site.origin}/taskpane.js`);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});
