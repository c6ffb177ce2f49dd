import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { keepPicture, launchBrowser, watchPage, type PageWatch } from '../browser/browser.ts';
import { serveAddin, type Site } from '../browser/site.ts';
import { openWorkbench, savedCell, type WorkbenchPage } from '../browser/workbench.ts';

const SAMPLE = 'templates/samples/주요업무-2015.xlsx';

let browser: Browser;
let site: Site;
let bench: WorkbenchPage;
let watch: PageWatch;

jest.setTimeout(60_000);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveAddin()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' });
  watch = watchPage(page, site.origin);
  bench = await openWorkbench(page, site.origin);
});

afterEach(async () => {
  await bench.page.close();
  expect(watch).toEqual({ errors: [], strangers: [] });
});

describe('검산', () => {
  test('names the one wrong figure of the report, and shows its cell', async () => {
    await bench.button('검산').click();
    const wrong = bench.page.locator('.gj-finding[data-severity="error"]');
    await wrong.waitFor();
    expect(await wrong.count()).toBe(1);
    expect(await wrong.innerText()).toContain('26.9');
    expect(await bench.status.innerText()).toContain('오류 1건');
    await wrong.locator('.gj-finding__main').click();
    expect(await bench.selection()).toBe('C56');
    await bench.page.waitForTimeout(500);
    // The tint of an error in a cell of about 110 by 45 points.
    expect(await bench.pointsOf('#FBD5D1')).toBeGreaterThan(2000);
    await keepPicture(bench.page, 'workbench-verified-ko');
  });

  test('changes nothing: what is saved is the file that was opened, byte for byte', async () => {
    await bench.button('검산').click();
    await bench.findings.first().waitFor();
    const { bytes } = await bench.save();
    expect(Buffer.from(bytes).equals(await readFile(SAMPLE))).toBe(true);
  });
});

describe('재계산', () => {
  test('follows an edit of 예비비 집행액 in total, rate and balance, and writes them into the file', async () => {
    await bench.type('C12', '400000');
    await bench.button('재계산').click();
    await bench.page.locator('.gj-change').first().waitFor();
    await keepPicture(bench.page, 'workbench-recalculated-ko');
    await bench.page.locator('#gj-tab-tables').click();
    expect(await bench.page.locator('.gj-table').first().innerText()).toContain('23.6');
    const { sheets } = await bench.save();
    expect(savedCell(sheets, '예산현황', 11, 2).value).toBe(400_000);
    expect(savedCell(sheets, '예산현황', 11, 4).value).toBe(3_800_000);
    expect(savedCell(sheets, '예산현황', 4, 2)).toMatchObject({ value: 1_260_540 });
  });

  test('되돌리기 puts everything back, byte for byte', async () => {
    await bench.button('재계산').click();
    await bench.page.locator('.gj-change').first().waitFor();
    await bench.button('되돌리기').click();
    await bench.page.getByText(/원래대로 복원$/).waitFor();
    expect(await bench.button('되돌리기').isDisabled()).toBe(true);
    const { bytes } = await bench.save();
    expect(Buffer.from(bytes).equals(await readFile(SAMPLE))).toBe(true);
  });

  test('an edit that is still open is finished first', async () => {
    await bench.goTo('C12');
    await bench.page.keyboard.type('400000');
    await bench.button('재계산').click();
    await bench.page.locator('.gj-change').first().waitFor();
    const { sheets } = await bench.save();
    expect(savedCell(sheets, '예산현황', 11, 2).value).toBe(400_000);
  });

  test('자동 재계산 follows edits, and only while it is on', async () => {
    await bench.button('재계산').click();
    await bench.page.locator('.gj-change').first().waitFor();
    await bench.type('C12', '400000');
    await bench.page.getByText('실행 후 시트가 바뀜').waitFor();
    await bench.page.getByRole('switch').click();
    await bench.type('C12', '315021');
    await bench.page.getByText('실행 후 시트가 바뀜').waitFor({ state: 'detached' });
    await bench.page.locator('#gj-tab-tables').click();
    await bench.page.locator('.gj-table', { hasText: '3,989,121' }).waitFor();
  });
});

describe('적용', () => {
  test('corrects one cell, and 모두 적용 the rest', async () => {
    await bench.button('검산').click();
    await bench.findings.first().waitFor();
    const offers = bench.page.locator('.gj-finding[data-offers="true"]');
    const count = await offers.count();
    await offers.first().getByRole('button', { name: /적용$/ }).click();
    await bench.page.getByText('셀 1개 적용').waitFor();
    expect(await offers.count()).toBe(count - 1);
    await bench.button(/^모두 적용/).click();
    await offers.first().waitFor({ state: 'detached' });
  });
});

describe('the keyboard', () => {
  test('goes through findings with the arrow keys, each cell shown', async () => {
    await bench.button('검산').click();
    await bench.findings.first().waitFor();
    await bench.page.locator('.gj-finding__main[tabindex="0"]').focus();
    const cells: string[] = [];
    for (let step = 0; step < 3; step++) {
      await bench.page.keyboard.press('ArrowDown');
      await bench.page.waitForTimeout(100);
      const focused = bench.page.locator('.gj-finding__main:focus');
      expect(await focused.getAttribute('aria-current')).toBe('true');
      expect(await focused.innerText()).toContain(await bench.selection());
      cells.push(await bench.selection());
    }
    expect(new Set(cells).size).toBeGreaterThan(1);
  });

  test('reaches both verbs, the switch and the lists without a mouse', async () => {
    await bench.button('재계산').focus();
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Enter');
    await bench.findings.first().waitFor();
    await bench.page.locator('.gj-tab[aria-selected="true"]').focus();
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.locator('.gj-table').first().waitFor();
    expect(await bench.page.locator('.gj-tab[aria-selected="true"]').innerText()).toContain('표');
  });
});

describe('files', () => {
  const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test('what is no workbook gets one sentence, and the open file stays', async () => {
    const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    const sample = await readFile(SAMPLE);
    const cases = [
      ['가.txt', Buffer.from('예산'), 'file-is-not-workbook'],
      ['나.xlsx', sample.subarray(0, sample.length / 2), 'file-is-truncated'],
      ['다.xls', oldExcel, /file-is-/],
    ] as const;
    for (const [name, bytes, kind] of cases) {
      await choose(bench.page, name, bytes);
      const sentence = bench.page.locator('.gj-notice p');
      await sentence.filter({ hasText: name }).waitFor();
      expect(await sentence.getAttribute('data-problem')).toEqual(
        typeof kind === 'string' ? kind : expect.stringMatching(kind),
      );
    }
    expect(await bench.page.locator('.gj-header__file').innerText()).toContain('주요업무-2015.xlsx');
    await bench.page.locator('.gj-notice__close').click();
    await bench.page.locator('.gj-notice').waitFor({ state: 'detached' });
  });

  test('another file opens by choice and by drop, and the pane begins anew', async () => {
    await bench.button('재계산').click();
    await bench.page.locator('.gj-change').first().waitFor();
    await choose(bench.page, '다른 파일.xlsx', await readFile(SAMPLE));
    await bench.page.locator('.gj-header__file', { hasText: '다른 파일.xlsx' }).waitFor();
    await bench.page.locator('.gj-welcome').waitFor();
    expect(await bench.button('되돌리기').isDisabled()).toBe(true);

    const content = (await readFile(SAMPLE)).toString('base64');
    const transfer = await bench.page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], '놓은 파일.xlsx'));
      return data;
    }, content);
    await bench.page.locator('.gj-sheet').dispatchEvent('drop', { dataTransfer: transfer });
    await bench.page.locator('.gj-header__file', { hasText: '놓은 파일.xlsx' }).waitFor();
    await bench.button('검산').click();
    await bench.findings.first().waitFor();
  });
});
