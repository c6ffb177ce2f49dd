import { isDeepStrictEqual } from 'node:util';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../core/index.ts';
import { watchPage } from '../browser/browser.ts';
import { attachExcel } from '../excel-host/browser.ts';
import { ExcelHost, toBook, type ProfileName } from '../excel-host/index.ts';
import { openExcelWeb } from '../excel-host/web.ts';
import { BUDGETS, expectWithinBudget, type UserAction } from './budgets.ts';

/** The width and height Excel gives a task pane at first. */
const PANE = { width: 350, height: 780 } as const;
/** How long the page is given for messages nobody waits for, in milliseconds. */
const LATE = 100;

/** What a page threw or refused, and whom it asked beside its own server. */
interface Watch {
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
}

/** The pane of the production build in an Excel, driven as a user drives it. */
export interface PaneInExcel {
  readonly page: Page;
  readonly host: ExcelHost;
  readonly watch: Watch;
  readonly findings: Locator;
  readonly changes: Locator;
  readonly status: Locator;
  readonly problems: Locator;
  locator(selector: string): Locator;
  button(name: string | RegExp): Locator;
  /** Does something, waits for the requests it may make, and holds them, and any more, against the budget. */
  doing(action: UserAction, step: () => unknown): Promise<void>;
  /** Starts a command of the ribbon and waits until the add-in says it is completed. */
  runCommand(name: string): Promise<void>;
  /** Closes the page; the test fails if anything was asked of a stranger, refused by the policy or thrown. */
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly browser: Browser;
  /** Where `dist/addin/` is served; Excel on the web takes the folder itself. */
  readonly origin: string;
  readonly book: WorkbookSnapshot;
  readonly profile?: ProfileName;
  readonly language?: 'ko-KR' | 'en-US';
  readonly colorScheme?: 'light' | 'dark';
  readonly payloadLimit?: number;
}

/** Opens the pane in Excel on Windows. */
export async function openDesktopPane(options: PaneOptions): Promise<PaneInExcel> {
  const page = await newPage(options);
  const watch = watchPage(page, options.origin);
  const { host, runCommand } = await attachExcel(page, options);
  host.begin('open');
  await page.goto(`${options.origin}/taskpane.html`);
  return ready({ page, content: page, host, watch, runCommand });
}

/** Opens the pane in Excel on the web: in a frame of another origin, its page as it was built. */
export async function openWebPane(options: PaneOptions): Promise<PaneInExcel> {
  const page = await newPage(options);
  const { errors } = watchPage(page, '');
  const host = new ExcelHost(toBook(options.book), { profile: 'web' });
  host.begin('open');
  const { language } = options;
  const place = { host, folder: 'dist/addin', page: 'taskpane.html' };
  const { frame, strangers } = await openExcelWeb(page, language ? { ...place, language } : place);
  const runCommand = (): Promise<void> => Promise.reject(new Error('the frame has no ribbon'));
  return ready({ page, content: frame, host, watch: { errors, strangers }, runCommand });
}

async function newPage({ browser, colorScheme = 'light' }: PaneOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: PANE, colorScheme });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return page;
}

type Opened = Pick<PaneInExcel, 'page' | 'host' | 'watch' | 'runCommand'> & { readonly content: Page | Frame };

/** Waits until the pane listens to the sheet, which is all that opening it may cost. */
async function ready({ content, ...opened }: Opened): Promise<PaneInExcel> {
  const { page, host, watch } = opened;
  const requests = (): number => host.log.filter(({ kind }) => kind === 'read' || kind === 'write').length;
  const counted = async (action: UserAction, from: number): Promise<void> => {
    const { reads, writes } = BUDGETS[action];
    await eventually(() => requests() - from >= reads + writes, true);
    await content.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), LATE);
    expectWithinBudget(action, await host.end());
  };
  await content.locator('.gj-welcome').waitFor();
  await counted('open', 0);
  return {
    ...opened,
    findings: content.locator('.gj-finding'),
    changes: content.locator('.gj-change'),
    status: content.locator('.gj-status__line'),
    problems: content.locator('.gj-problems__list li'),
    locator: (selector) => content.locator(selector),
    button: (name) => content.getByRole('button', { name, exact: true }),
    async doing(action, step) {
      const from = requests();
      host.begin(action);
      await step();
      await counted(action, from);
    },
    async close() {
      await page.close();
      expect({ ...watch, unknown: host.unknownMembers }).toEqual({ errors: [], strangers: [], unknown: [] });
    },
  };
}

/** Waits until something in this process is as expected. */
export async function eventually<Value>(read: () => Value, expected: Value): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isDeepStrictEqual(read(), expected) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(read()).toEqual(expected);
}
