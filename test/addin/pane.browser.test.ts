import type { Browser } from 'playwright-core';
import { accessibilityFaults } from '../browser/accessibility.ts';
import { keepPicture, launchBrowser } from '../browser/browser.ts';
import { faintTexts } from '../browser/contrast.ts';
import { serveAddin, type Site } from '../browser/site.ts';
import { openWorkbench, type WorkbenchPage } from '../browser/workbench.ts';

let browser: Browser;
let site: Site;

jest.setTimeout(60_000);

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
  yield 'welcome';
  await bench.page.locator('.gj-toolbar button').nth(1).click();
  await bench.findings.first().waitFor();
  yield 'findings';
  await bench.page.locator('.gj-toolbar button').first().click();
  await bench.page.locator('.gj-change').first().waitFor();
  yield 'changes';
  await bench.page.locator('#gj-tab-tables').click();
  await bench.page.locator('.gj-decisions summary').first().click();
  yield 'tables';
}

describe.each(LOOKS)('in $name colours', ({ name, colorScheme, forcedColors }) => {
  test.each(['ko', 'en'] as const)('every text can be read, in %s', async (language) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, forcedColors });
    const bench = await openWorkbench(page, site.origin);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for await (const list of lists(bench)) {
      await keepPicture(page, `pane-${list}-${language}-${name}`);
      if (forcedColors === 'none') expect(await faintTexts(page, '.gj-workbench')).toEqual([]);
      expect(await accessibilityFaults(page, '.gj-pane')).toEqual([]);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.close();
  });
});

test.each(['ko', 'en'] as const)('at 320 px nothing is cut off, in %s', async (language) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 1200 } });
  const bench = await openWorkbench(page, site.origin);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  for await (const list of lists(bench)) {
    await keepPicture(page, `pane-${list}-${language}-320`);
    const wide = await page
      .locator('.gj-pane, .gj-pane *:not(.gj-hidden)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
  }
  await page.close();
});

test('every control has a name, and every id is used once', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bench = await openWorkbench(page, site.origin);
  for await (const list of lists(bench)) {
    const faults = await page.locator('.gj-pane').evaluate((pane) => {
      const controls = [...pane.querySelectorAll('button, summary, a, input, select')];
      const nameless = controls.filter(
        (control) => (control.getAttribute('aria-label') ?? control.textContent ?? '').trim() === '',
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
