import type { Browser } from 'playwright-core';
import { PAGE_NAMES } from '../../addin/taskpane/page/page.ts';
import { keepGalleryPicture, keepPicture, launchBrowser } from '../browser/browser.ts';
import { faintTexts } from '../browser/contrast.ts';
import { serveAddin, type Site } from '../browser/site.ts';
import { snapshotOf } from '../excel-host/index.ts';
import { seedWorkbook } from '../seed.ts';
import { sheetOf, workbookOf } from '../snapshot.ts';
import { eventually, openDesktopPane, openWebPane, type PaneInExcel, type PaneOptions } from './excel-pane.ts';
import { valueIn } from './excel/open.ts';

let browser: Browser;
let site: Site;

jest.setTimeout(180_000);

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveAddin()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

type Open = (options: PaneOptions) => Promise<PaneInExcel>;

function onSeed(open: Open, options: Partial<PaneOptions> = {}): Promise<PaneInExcel> {
  return open({ browser, origin: site.origin, book: seedWorkbook(), ...options });
}

const valueOf = ({ host }: PaneInExcel, place: string): unknown => valueIn(snapshotOf(host.book), place);

const RATE_CELLS = [4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54].map((row) => `추진실적!C${row}`);
/** Half-up at one digit; the last cell holds a share, shown with a percent sign. */
const RATES = [88.3, 56, 90.1, 42.5, 76.4, 72.4, 22, 93.8, 40, 88.4, 0.269];
const SHOWN_RATES = ['88.3', '56.0', '90.1', '42.5', '76.4', '72.4', '22.0', '93.8', '40.0', '88.4', '26.9%'];

function shownRates({ host }: PaneInExcel): string[] {
  const sheet = snapshotOf(host.book).sheets.find(({ name }) => name === '추진실적');
  return RATE_CELLS.map((cell) => sheet?.texts[Number(cell.slice(6)) - 1]?.[2] ?? '');
}

const WAYS = [
  { way: 'Excel on Windows', open: openDesktopPane, options: { profile: 'microsoft365' } },
  { way: 'Excel 2021', open: openDesktopPane, options: { profile: 'ltsc2021' } },
  { way: 'Excel on the web', open: openWebPane, options: {} },
] as const;

describe.each(WAYS)('$way', ({ open, options }) => {
  test('the office’s workbook: from the first 검산 to the last 되돌리기, each action within its budget', async () => {
    const pane = await onSeed(open, options);
    const { host, findings, changes, status } = pane;
    const before = snapshotOf(host.book);

    await pane.doing('verify', () => pane.button('검산').click());
    await findings.nth(3).waitFor();
    expect(await findings.evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))).toEqual([
      'rate-mismatch',
      'mixed-decimals',
      'rounding-differs',
      'percent-in-cell',
    ]);
    expect(await findings.first().innerText()).toContain('26.9');
    expect(snapshotOf(host.book)).toEqual(before);

    await pane.doing('mark', () => pane.button('시트에 표시').click());
    expect(host.book.findSheet('추진실적')?.conditionalFormats.length).toBeGreaterThan(0);
    await pane.doing('clearMarks', () => pane.button('표시 지우기').click());
    expect(host.book.findSheet('추진실적')?.conditionalFormats).toEqual([]);
    await pane.doing('reveal', () => findings.first().locator('.gj-finding__main').click());
    expect([host.book.activeSheet.name, host.book.selection]).toEqual([
      '추진실적',
      { row: 53, column: 2, rows: 1, columns: 1 },
    ]);

    await pane.doing('apply', () => findings.first().locator('.gj-finding__apply').click());
    await status.filter({ hasText: '셀 1개 적용' }).waitFor();
    expect([valueOf(pane, '추진실적!C54'), valueOf(pane, '추진실적!C39')]).toEqual([0.269, 93]);
    await pane.doing('applyAll', () => pane.button(/^모두 적용/).click());
    await pane.button(/^모두 적용/).waitFor({ state: 'detached' });
    expect(valueOf(pane, '추진실적!C39')).toBe(93.8);

    await pane.doing('recalculate', () => pane.button('재계산').click());
    await changes.nth(5).waitFor();
    expect(RATE_CELLS.map((cell) => valueOf(pane, cell))).toEqual(RATES);
    expect(shownRates(pane)).toEqual(SHOWN_RATES);
    await pane.doing('recalculateAgain', () => pane.button('재계산').click());
    await status.filter({ hasText: '바뀐 셀 없음' }).waitFor();

    for (const cells of [6, 1, 1]) {
      await pane.doing('revert', () => pane.button('되돌리기').click());
      await status.filter({ hasText: `셀 ${cells}개를 원래대로 복원` }).waitFor();
    }
    expect(await pane.button('되돌리기').isDisabled()).toBe(true);
    expect(snapshotOf(host.book)).toEqual(before);
    await pane.close();
  });

  test('자동 재계산 follows an edit of 예비비 집행액, and not its own writes', async () => {
    const pane = await onSeed(open, options);
    const { host } = pane;
    await pane.doing('recalculate', () => pane.button('재계산').click());
    await pane.doing('keep', () => pane.locator('[role="switch"]').click());
    await pane.doing('edit', () => host.userEdit('예산현황', 'C12', 415_020));
    expect(['C5', 'E5', 'E12'].map((cell) => valueOf(pane, `예산현황!${cell}`))).toEqual([
      1_275_560, 3_889_122, 3_784_980,
    ]);
    await pane.locator('[role="tab"]').nth(2).click();
    expect(await pane.locator('.gj-table').first().innerText()).toContain('23.9');
    await pane.doing('revert', () => pane.button('되돌리기').click());
    expect(['C5', 'C12', 'E5', 'E12'].map((cell) => valueOf(pane, `예산현황!${cell}`))).toEqual([
      1_175_560, 415_020, 3_989_122, 3_884_980,
    ]);
    await pane.close();
  });
});

test.each(['microsoft365', 'ltsc2021'] as const)('표본 자료로 시작 in %s', async (profile) => {
  const pane = await onSeed(openDesktopPane, { profile, book: workbookOf(sheetOf('빈 시트', [['가']])) });
  await pane.button('표본 자료로 시작').click();
  await pane.findings.nth(3).waitFor();
  expect(snapshotOf(pane.host.book).sheets.map(({ name }) => name)).toEqual(['빈 시트', '예산현황', '추진실적']);
  await keepPicture(pane.page, `excel-sample-${profile}-ko-light`);
  await pane.close();
});

test.each([
  ['Excel 2021', openDesktopPane, 'ltsc2021'],
  ['Excel on the web', openWebPane, 'web'],
] as const)('양식 넣기 in %s: two sections, one beside the other', async (_way, open, profile) => {
  const pane = await onSeed(open, { profile });
  const before = pane.host.book.sheets.length;
  await pane.button('양식·보고').click();
  const insert = (section: string): Promise<void> => pane.button(`시트로 넣기: ${section}`).click();
  const told = pane.locator('.gj-templates__outcome');
  await insert('일반현황');
  await told.filter({ hasText: '‘안내’부터' }).waitFor();
  await insert('11. 정보공개');
  await told.filter({ hasText: '‘안내_2’부터' }).waitFor();
  await keepPicture(pane.page, `excel-inserted-${profile}`);
  const outcome = await told.innerText();
  expect(outcome).toContain('설정은 먼저 넣은 양식을 따름');
  expect(outcome.includes('차트 없이 넣음')).toBe(profile === 'web');
  const added = pane.host.book.sheets.slice(before);
  expect(added.map(({ name }) => name)).toEqual(expect.arrayContaining(['일반현황', '검산표_2']));
  expect(added.some(({ charts }) => charts > 0)).toBe(profile !== 'web');
  await pane.close();
});

describe('the ribbon', () => {
  /** How often the add-in asked Excel to show its pane, and whatever else concerns the runtime and not the workbook. */
  const calls = ({ host }: PaneInExcel): number => host.log.filter(({ kind }) => kind === 'service').length;

  test('재계산 does its work and lets the pane be; 검산 shows it', async () => {
    const pane = await onSeed(openDesktopPane);
    const before = calls(pane);
    await pane.doing('recalculate', () => pane.runCommand('recalculate'));
    expect(RATE_CELLS.map((cell) => valueOf(pane, cell))).toEqual(RATES);
    await pane.changes.nth(7).waitFor();
    expect(calls(pane)).toBe(before);
    await pane.doing('verify', () => pane.runCommand('verify'));
    await pane.status.filter({ hasText: '표 12개 검산' }).waitFor();
    expect(calls(pane)).toBe(before + 1);
    await pane.close();
  });

  test.each(['settings', 'help'])('%s opens the pane on that page', async (name) => {
    const pane = await onSeed(openDesktopPane);
    const before = calls(pane);
    await pane.runCommand(name);
    await pane.locator('.gj-page__content > *').first().waitFor();
    expect(await pane.locator('.gj-page__name').innerText()).toBe(name === 'help' ? '도움말' : '설정');
    expect(calls(pane)).toBe(before + 1);
    await pane.close();
  });

  test('재계산 shows the pane when it was not carried out', async () => {
    const pane = await onSeed(openDesktopPane);
    const before = calls(pane);
    pane.host.failAt(1, 'GeneralException');
    await pane.runCommand('recalculate');
    await pane.problems.first().waitFor();
    expect(calls(pane)).toBe(before + 1);
    await pane.close();
  });
});

test('the policy of the page refuses a script of another place, and the tests would notice', async () => {
  const pane = await onSeed(openDesktopPane);
  const refused = pane.page.waitForEvent('requestfailed');
  await pane.page.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'https://example.com/script.js';
    document.head.append(script);
  });
  expect((await refused).failure()?.errorText).toBe('csp');
  await eventually(() => pane.watch.errors.some((error) => /refused by the policy: script-src/.test(error)), true);
  expect(pane.watch.strangers).toEqual(['https://example.com/script.js']);
  await pane.page.close();
});

describe.each(['ko-KR', 'en-US'] as const)('what stops a run is said in one sentence, %s', (language) => {
  const recalculate = language === 'ko-KR' ? '재계산' : 'Recalculate';

  /** Presses 재계산, reads the sentence, and sees that the workbook is untouched and can be recalculated afterwards. */
  async function refused(pane: PaneInExcel, kind: string, sentence: RegExp): Promise<void> {
    const before = snapshotOf(pane.host.book);
    await pane.button(recalculate).click();
    await pane.problems.first().waitFor();
    expect(await pane.problems.count()).toBe(1);
    expect(await pane.problems.first().getAttribute('data-problem')).toBe(kind);
    expect(await pane.problems.first().innerText()).toMatch(sentence);
    expect(snapshotOf(pane.host.book)).toEqual(before);
    await keepPicture(pane.page, `excel-problem-${kind}-${language.slice(0, 2)}-light`);
  }

  async function succeeds(pane: PaneInExcel): Promise<void> {
    await pane.button(recalculate).click();
    await pane.changes.nth(7).waitFor();
    expect(RATE_CELLS.map((cell) => valueOf(pane, cell))).toEqual(RATES);
    expect(await pane.problems.count()).toBe(0);
    await pane.close();
  }

  test('a protected sheet', async () => {
    const { sheets } = seedWorkbook();
    const pane = await onSeed(openDesktopPane, {
      language,
      book: { sheets: sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '추진실적' })) },
    });
    await refused(pane, 'sheet-protected', /추진실적.*(시트 보호 해제|Unprotect Sheet)/);
    pane.host.act('Local', (book) => {
      const sheet = book.findSheet('추진실적');
      if (sheet) sheet.protection = null;
    });
    await succeeds(pane);
  });

  test('a failure of Excel in the midst of writing', async () => {
    const pane = await onSeed(openDesktopPane, { language });
    pane.host.failAt(2, 'GeneralException', { afterWrites: 2 });
    await refused(pane, 'host-failed', /GeneralException/);
    await succeeds(pane);
  });

  test('a failure that cannot be put back', async () => {
    const pane = await onSeed(openDesktopPane, { language });
    pane.host.failAt(2, 'GeneralException', { afterWrites: 4 });
    for (const request of [3, 4, 5]) pane.host.failAt(request, 'GeneralException');
    await pane.button(recalculate).click();
    await pane.problems.first().waitFor();
    expect(await pane.problems.first().innerText()).toMatch(/^추진실적!C9.*(저장하지 말고|without saving)/);
    await keepPicture(pane.page, `excel-problem-workbook-half-written-${language.slice(0, 2)}-light`);
    await pane.close();
  });

  test('a workbook too large for one request', async () => {
    const pane = await onSeed(openDesktopPane, { language, payloadLimit: 10_000 });
    await refused(pane, 'request-too-large', /별도 파일|another file/);
    await pane.close();
  });

  test('a cell that is being edited makes the run wait, and then it goes on', async () => {
    const pane = await onSeed(openDesktopPane, { language });
    pane.host.enterCellEdit();
    await pane.button(recalculate).click();
    await pane.status.filter({ hasText: 'Enter' }).waitFor();
    await keepPicture(pane.page, `excel-waiting-${language.slice(0, 2)}-light`);
    pane.host.leaveCellEdit();
    await pane.changes.nth(7).waitFor();
    expect(await pane.status.innerText()).not.toContain('Enter');
    expect(RATE_CELLS.map((cell) => valueOf(pane, cell))).toEqual(RATES);
    await pane.close();
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([
    ['ko', 'ko-KR'],
    ['en', 'en-US'],
  ] as const)('every state of the pane can be read, in %s', async (name, language) => {
    const pane = await onSeed(openDesktopPane, { language, colorScheme });
    const { findings, locator } = pane;
    const keep = async (state: string): Promise<void> => {
      await keepPicture(pane.page, `excel-${state}-${name}-${colorScheme}`);
      expect(await faintTexts(pane.page, '.gj-pane')).toEqual([]);
    };
    /** States that only Excel can bring about, for the gallery in docs. */
    const keepForGallery = async (state: string): Promise<void> => {
      await keep(state);
      await keepGalleryPicture(pane.page, '.gj-pane', `${state}-${name}-${colorScheme}`);
    };
    const [recalculate, verify] = [locator('.gj-toolbar button').first(), locator('.gj-toolbar button').nth(1)];
    await keep('welcome');
    await locator('.gj-toolbar button').nth(1).click();
    await findings.nth(3).waitFor();
    await keep('verified');
    await findings.first().locator('.gj-finding__main').click();
    await locator('.gj-finding[data-selected="true"]').waitFor();
    await keep('selected');
    await findings.first().locator('.gj-finding__apply').click();
    await findings.nth(3).waitFor({ state: 'detached' });
    await keep('applied');
    await locator('.gj-toolbar button').first().click();
    await pane.changes.first().waitFor();
    await keep('recalculated');
    await locator('[role="tab"]').nth(2).click();
    await locator('.gj-decisions summary').first().click();
    await keep('tables');
    pane.host.userEdit('예산현황', 'C12', 415_020);
    await locator('.gj-status__note').waitFor();
    await keepForGallery('stale');
    await pane.button(name === 'ko' ? '되돌리기' : 'Revert').click();
    await locator('.gj-status__note').waitFor({ state: 'detached' });
    await keep('reverted');
    pane.host.enterCellEdit();
    await verify.click();
    await locator('.gj-work').waitFor();
    await keepForGallery('waiting');
    pane.host.leaveCellEdit();
    await locator('.gj-work').waitFor({ state: 'detached' });
    protect(pane, true);
    await recalculate.click();
    await pane.problems.first().waitFor();
    await keepForGallery('problem');
    protect(pane, false);
    await locator('.gj-menu button').nth(PAGE_NAMES.indexOf('settings')).click();
    await locator('#gj-setting-ask').selectOption('on');
    await recalculate.click();
    await pane.changes.first().waitFor();
    await keepForGallery('proposed');
    expect(await pane.page.locator('html').getAttribute('lang')).toBe(name);
    await pane.close();
  });
});

/** Protects the sheet with the rates, without a password, or takes the protection away. */
function protect({ host }: PaneInExcel, isProtected: boolean): void {
  host.act('Local', (book) => {
    const sheet = book.findSheet('추진실적');
    if (sheet) sheet.protection = isProtected ? { options: {}, password: '' } : null;
  });
}
