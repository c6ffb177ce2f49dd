import type { Browser, Page } from 'playwright-core';
import { PAGE_NAMES } from '../../addin/taskpane/page/page.ts';
import { writeRows } from '../../templates/ooxml/index.ts';
import { accessibilityFaults } from '../browser/accessibility.ts';
import { keepGalleryPicture, keepPicture, launchBrowser } from '../browser/browser.ts';
import { faintTexts } from '../browser/contrast.ts';
import { serveAddin, type Site } from '../browser/site.ts';
import { openWorkbench, type WorkbenchPage } from '../browser/workbench.ts';

let browser: Browser;
let site: Site;

jest.setTimeout(120_000);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveAddin()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Shows each list of the pane in turn. */
async function* lists(bench: WorkbenchPage): AsyncGenerator<string> {
  await bench.page.locator('.gj-tour').waitFor();
  yield 'welcome';
  await bench.page.locator('.gj-toolbar button').nth(1).click();
  await bench.findings.first().waitFor();
  yield 'findings';
  await bench.page.locator('.gj-finding__actions .gj-link').first().click();
  await bench.page.locator('.gj-explained').waitFor();
  yield 'explanation';
  await bench.page.keyboard.press('Escape');
  await bench.findings.nth(1).locator('.gj-finding__main').click();
  await bench.page.locator('.gj-finding[data-selected="true"] .gj-finding__actions button').nth(1).click();
  await bench.page.locator('#gj-reason').waitFor();
  yield 'reason';
  await bench.page.locator('#gj-reason').fill('전년도 확정 수치로 원문대로 둠');
  await bench.page.locator('.gj-reason button').first().click();
  await bench.page.locator('.gj-tools .gj-link').first().click();
  await bench.page.locator('.gj-ignored').waitFor();
  yield 'ignored';
  await bench.page.keyboard.press('Escape');
  await bench.page.locator('.gj-toolbar button').first().click();
  await bench.page.locator('.gj-change').first().waitFor();
  yield 'changes';
  await bench.page.locator('#gj-tab-tables').click();
  await bench.page.locator('.gj-decisions summary').first().click();
  await bench.page.locator('.gj-decision').first().waitFor();
  yield 'tables';
  await bench.page.locator('.gj-decision select').last().selectOption('typed');
  await bench.page.locator('.gj-corrections summary').click();
  yield 'corrections';
  for (const name of PAGE_NAMES) {
    await bench.page.locator('.gj-menu button').nth(PAGE_NAMES.indexOf(name)).click();
    await bench.page.locator('.gj-page__content > *').first().waitFor();
    if (name === 'journal') await bench.page.locator('.gj-journal summary').first().click();
    if (name === 'settings') await bench.page.locator('#gj-setting-asOfDate').selectOption('fixed');
    yield name;
    if (name === 'help') {
      await bench.page.locator('.gj-page__content > .gj-link').click();
      await bench.page.locator('.gj-functions').waitFor();
      yield 'functions';
    }
    await bench.page.keyboard.press('Escape');
  }
}

describe.each(LOOKS)('in $name colours', ({ name, colorScheme, forcedColors }) => {
  test.each(['ko', 'en'] as const)('every text can be read, in %s', async (language) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, forcedColors });
    const bench = await openWorkbench(page, site.origin);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for await (const list of lists(bench)) {
      await keepPicture(page, `pane-${list}-${language}-${name}`);
      if (forcedColors === 'none') await keepGalleryPicture(page, '.gj-aside', `${list}-${language}-${name}`);
      if (forcedColors === 'none') expect(await faintTexts(page, '.gj-workbench')).toEqual([]);
      expect(await accessibilityFaults(page, '.gj-pane')).toEqual([]);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.close();
  });
});

/** In px: the narrowest pane, and a pane as wide as Excel opens it (350 px) at a zoom of 200 %. */
const NARROW = [320, 175];

test.each(['ko', 'en'] as const)('at 320 px and at 200 %% zoom nothing is cut off, in %s', async (language) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 1200 } });
  const bench = await openWorkbench(page, site.origin);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  for await (const list of lists(bench)) {
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 1200 });
      await keepPicture(page, `pane-${list}-${language}-${width}`);
      expect([list, width, await cutOff(page)]).toEqual([list, width, []]);
    }
    await page.setViewportSize({ width: 320, height: 1200 });
  }
  await page.close();
});

/** What of the pane reaches beyond the right edge of the window. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page
    .locator('.gj-pane, .gj-pane *:not(.gj-hidden)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
}

test('findings are grouped by severity, and by sheet where there are several', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('검산').click();
  await bench.findings.first().waitFor();
  expect(await page.locator('.gj-subgroup').count()).toBe(0);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '두 시트.xlsx', mimeType: 'application/octet-stream', buffer: await workbookOfTwo() });
  await page.locator('.gj-header__file', { hasText: '두 시트' }).waitFor();
  await bench.button('검산').click();
  await bench.findings.first().waitFor();
  const groups = await page.locator('.gj-group, .gj-subgroup, .gj-place').allTextContents();
  expect(groups.map((text) => text.trim())).toEqual(['오류 2', '본청', '본청!D4', '동', '동!D3']);
  await page.close();
});

/** Two sheets with a wrong rate each. */
async function workbookOfTwo(): Promise<Buffer> {
  const columns = ['구분', '예산액', '집행액', '집행률(%)'].map((heading) => ({ heading }));
  const rates = (sheet: string, wrong: number) =>
    Array.from({ length: 5 }, (_, n) => [
      `${sheet} 사업 ${n}`,
      1_000,
      111 * (n + 1),
      n === wrong ? 90.1 : 11.1 * (n + 1),
    ]);
  const sheets = [
    { name: '본청', columns, rows: rates('본청', 2) },
    { name: '동', columns, rows: rates('동', 1) },
  ];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeRows({ sheets })) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('every control has a name, and every id is used once', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  for await (const list of lists(bench)) {
    const faults = await page.locator('.gj-pane').evaluate((pane) => {
      const controls = [...pane.querySelectorAll('button, summary, a, input, select, textarea')];
      const labelOf = (control: Element) =>
        control.closest('label') ?? (control.id === '' ? null : pane.querySelector(`label[for="${control.id}"]`));
      const nameless = controls.filter(
        (control) =>
          (control.getAttribute('aria-label') ?? labelOf(control)?.textContent ?? control.textContent ?? '').trim() ===
          '',
      );
      const ids = [...document.querySelectorAll('.gj-workbench :is(.gj-pane, .gj-pane *)[id]')].map(({ id }) => id);
      const missing = [...pane.querySelectorAll('[aria-controls], [aria-labelledby]')]
        .flatMap((element) => [element.getAttribute('aria-controls'), element.getAttribute('aria-labelledby')])
        .filter((id) => id !== null && document.getElementById(id) === null);
      return { nameless: nameless.length, doubled: ids.length - new Set(ids).size, missing };
    });
    expect({ list, ...faults }).toEqual({ list, nameless: 0, doubled: 0, missing: [] });
  }
  await page.close();
});

test('what was recognised is corrected and taken back without a mouse, and the focus is never lost', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('검산').click();
  await bench.findings.first().waitFor();
  await page.locator('#gj-tab-tables').click();
  const tables = page.locator('.gj-table');
  const count = await tables.count();
  await page.locator('.gj-decisions summary').first().press('Enter');
  const unit = page.getByLabel('‘4. 예산현황’ 금액 단위');
  await unit.focus();
  await unit.selectOption('백만원');
  const list = page.locator('.gj-corrections');
  await list.getByText('고친 인식 1건').waitFor();
  expect(await tables.first().innerText()).toContain('단위 백만원');
  expect(await unit.inputValue()).toBe('백만원');
  expect(await unit.evaluate((element) => element === document.activeElement)).toBe(true);

  await tables.first().getByRole('button', { name: '표가 아님' }).press('Enter');
  await list.getByText('고친 인식 2건').waitFor();
  expect(await tables.count()).toBe(count - 1);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  expect(await focused()).toBe('gj-panel-tables');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: /^취소: 4\. 예산현황: 표가 아님$/ }).press('Enter');
  await list.getByText('고친 인식 1건').waitFor();
  expect(await tables.count()).toBe(count);
  expect(await list.locator('summary').evaluate((element) => element === document.activeElement)).toBe(true);
  await list.getByRole('button', { name: '모두 취소' }).press('Enter');
  await list.waitFor({ state: 'detached' });
  expect(await focused()).toBe('gj-panel-tables');
  expect(await tables.first().innerText()).toContain('단위 천원');
  await page.close();
});

test('a figure is followed to its inputs without a mouse, and the focus comes back', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.goTo('E8');
  await bench.button('근거').press('Enter');
  const sentence = page.locator('.gj-explained__sentence');
  await sentence.getByText('E8 ‘건전한 재정기반 구축 및 효율적인 재정 운용’ 예상잔액').waitFor();
  expect(await sentence.getAttribute('aria-live')).toBe('polite');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('gj-page-name');
  const inputs = page.locator('.gj-cells').first().getByRole('button');
  expect(await inputs.count()).toBe(3);
  await inputs.nth(1).press('Enter');
  expect(await bench.selection()).toBe('C8');
  await bench.button('선택한 셀 보기').press('Enter');
  await sentence.getByText('입력값').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.gj-explained').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('gj-menu-explanation');
  await page.close();
});

test('a slow 재계산 shows how far it is, and Esc drops it: no cell is changed', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '큰 표.xlsx', mimeType: 'application/octet-stream', buffer: await largeWorkbook() });
  await page.locator('.gj-header__file', { hasText: '큰 표' }).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.locator('.gj-pane').evaluate((pane) => {
    new MutationObserver((_, observer) => {
      const bar = pane.querySelector('[role="progressbar"][aria-valuenow]');
      if (!bar || !pane.querySelector('.gj-work button:enabled')) return;
      observer.disconnect();
      document.title = `${bar.getAttribute('aria-label') ?? ''} ${bar.getAttribute('aria-valuenow') ?? ''}`;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }).observe(pane, { subtree: true, childList: true, attributes: true });
  });
  await bench.button('재계산').click();
  await page.getByText('실행을 멈춤, 바뀐 것 없음').waitFor();
  expect(await page.title()).toMatch(/^재계산 중 \d+$/);
  expect(await page.locator('.gj-work').count()).toBe(0);
  expect(await bench.button('되돌리기').isDisabled()).toBe(true);
  await page.close();
});

/** A table of 10,000 rows whose rates are wrong here and there. */
async function largeWorkbook(): Promise<Buffer> {
  const rows = Array.from({ length: 10_000 }, (_, n) => [
    `사업 ${n}`,
    1_000,
    100 + (n % 800),
    n % 1_000 ? (100 + (n % 800)) / 10 : 99,
  ]);
  const columns = ['구분', '예산액', '집행액', '집행률(%)'].map((heading) => ({ heading }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeRows({ sheets: [{ name: '자료', columns, rows }] })) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('a page is opened and left without a mouse, and the focus goes with it', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('도움말').press('Enter');
  await page.getByRole('heading', { name: '하는 일' }).waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toBe('도움말');
  expect(await page.locator('.gj-welcome').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('.gj-welcome').waitFor();
  expect(await page.locator('.gj-page').count()).toBe(0);
  expect(await focused()).toBe('도움말');
  await page.close();
});

test('a page that cannot be fetched says so, and is fetched again', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await page.route('**/help.js', (route) => route.abort());
  await bench.button('도움말').click();
  await page.getByText('화면을 불러오지 못함').waitFor();
  await page.unroute('**/help.js');
  await bench.button('다시 시도').click();
  await page.getByRole('heading', { name: '하는 일' }).waitFor();
  await page.close();
});

test('arrow keys that compose Hangul do not move the selection', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('검산').click();
  await bench.findings.first().waitFor();
  const press = (isComposing: boolean): Promise<void> =>
    page
      .locator('.gj-finding__main')
      .first()
      .evaluate((element, composing) => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, isComposing: composing }),
        );
      }, isComposing);
  await press(true);
  expect(await page.locator('.gj-finding[data-selected="true"]').count()).toBe(0);
  await press(false);
  await page.locator('.gj-finding[data-selected="true"]').waitFor();
  await page.close();
});

test('a finding is left out and taken back without a mouse; without a reason it is not', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('검산').click();
  await bench.findings.first().waitFor();
  const count = await bench.findings.count();
  await page.locator('.gj-finding__main').first().press('Enter');
  await page.getByRole('button', { name: /지적 제외$/ }).press('Enter');
  const reason = page.getByLabel('제외하는 까닭');
  await reason.waitFor();
  expect(await reason.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('까닭을 적어야 제외할 수 있음').waitFor();
  await reason.fill('  ');
  await page.getByRole('button', { name: '제외', exact: true }).press('Enter');
  expect(await bench.findings.count()).toBe(0);
  await reason.fill('확정 수치');
  await page.getByRole('button', { name: '제외', exact: true }).press('Enter');
  await bench.findings.first().waitFor();
  expect(await bench.findings.count()).toBe(count - 1);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  await page.waitForFunction(() => document.activeElement?.id === 'gj-panel-findings');
  await page.getByRole('button', { name: '제외한 지적 1건' }).press('Enter');
  await page.getByText('확정 수치').waitFor();
  await page.getByRole('button', { name: /제외 취소$/ }).press('Enter');
  await page.getByText('제외한 지적 없음').waitFor();
  expect(await focused()).toBe('gj-page-name');
  await page.keyboard.press('Escape');
  await bench.findings.nth(count - 1).waitFor();
  await page.close();
});

test('the journal shows each run and reverts the last; with 확인 nothing is written before the user agrees', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  await bench.button('재계산').click();
  await page.locator('.gj-change').first().waitFor();
  await bench.button('실행 내역').click();
  const runs = page.locator('.gj-journal__run');
  await runs.first().waitFor();
  expect(await runs.first().innerText()).toMatch(/재계산 셀 8개\s+\d{4}\. \d{1,2}\. \d{1,2}\. \d{2}:\d{2}/);
  await runs.first().locator('summary').press('Enter');
  await runs.first().locator('.gj-change').nth(7).waitFor();
  await runs.first().getByRole('button', { name: '되돌리기' }).press('Enter');
  await page.getByText('실행 내역 없음').waitFor();
  await page.keyboard.press('Escape');

  await bench.button('설정').click();
  const ask = page.getByLabel('재계산 결과를 쓰기 전에 확인');
  await ask.selectOption('on');
  await page.getByRole('button', { name: '재계산 결과를 쓰기 전에 확인: 기본값으로' }).waitFor();
  await bench.button('재계산').click();
  await bench.status.filter({ hasText: '고칠 셀 8개, 아직 쓰지 않음' }).waitFor();
  expect(await bench.button('되돌리기').isDisabled()).toBe(true);
  await bench.button('모두 쓰기').click();
  await bench.status.filter({ hasText: '셀 8개 변경' }).waitFor();
  expect(await bench.button('되돌리기').isEnabled()).toBe(true);
  await page.close();
});

test('the tour is taken step by step, points at its button, and does not come again', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await openWorkbench(page, site.origin);
  const isPointed = (verb: string): Promise<void> => page.locator(`[data-pointed][data-verb="${verb}"]`).waitFor();
  await page.locator('.gj-tour').waitFor();
  await isPointed('verify');
  await page.getByRole('button', { name: '다음', exact: true }).press('Enter');
  await isPointed('recalculate');
  await page.getByRole('button', { name: '다음', exact: true }).press('Enter');
  await isPointed('revert');
  await page.getByRole('button', { name: '마침' }).press('Enter');
  await page.locator('.gj-tour').waitFor({ state: 'detached' });
  expect(await page.locator('[data-pointed]').count()).toBe(0);
  await openWorkbench(page, site.origin);
  await page.locator('.gj-welcome').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.gj-tour').count()).toBe(0);
  await context.close();
});
