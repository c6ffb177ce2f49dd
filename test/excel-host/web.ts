import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ExcelHost } from './host.ts';
import { toBook } from './index.ts';
import type { OpenOptions } from './index.ts';
import { supportedMatrix } from './protocol/versions.ts';
import { connectPage, settingsOf } from './transport/page.ts';
import { installWebHost } from './transport/webHost.ts';

/** Both pages bear the same host name: that is what makes the client trust the frame around it. */
const HOST_ORIGIN = 'https://localhost:44300';
const ADDIN_ORIGIN = 'https://localhost:44301';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface WebOptions extends OpenOptions {
  readonly host?: ExcelHost;
  /** The folder with the built add-in, and its page. */
  readonly folder: string;
  readonly page: string;
}

export interface WebExcel {
  readonly host: ExcelHost;
  /** The add-in's own page, in its frame. */
  readonly frame: Frame;
  /** Addresses that were asked for and are not the add-in's folder; none of them was reached. */
  readonly strangers: readonly string[];
  close(): void;
}

/**
 * Opens the add-in as Excel on the web does: in a frame of another origin, speaking by messages, its page unmodified.
 * Files come from the folder without a server or a certificate, and every other address is blocked.
 */
export async function openExcelWeb(page: Page, options: WebOptions): Promise<WebExcel> {
  const profile = options.profile ?? 'web';
  const host = options.host ?? new ExcelHost(toBook(options.book), { ...options, profile });
  const connection = await connectPage(page, host);
  const strangers = await serve(page, options.folder);
  await page.goto(`${HOST_ORIGIN}/excel.html`);
  const address = `${ADDIN_ORIGIN}/${options.page}`;
  await page.evaluate(installWebHost, {
    address,
    language: options.language ?? 'ko-KR',
    runsFunctions: host.book.functions !== null,
    version: host.profile.version,
    requirementMatrix: supportedMatrix(host.profile),
    settings: settingsOf(host),
  });
  const frame = await addinFrame(page, address);
  // its scripts have run then
  await frame.waitForLoadState('domcontentloaded');
  return { host, frame, strangers, close: () => connection.close() };
}

async function addinFrame(page: Page, address: string): Promise<Frame> {
  await page.waitForSelector('iframe');
  const find = (): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(address));
  for (let frame = find(); ; frame = find()) {
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** Answers both origins from memory and disk; notes and blocks everything else. */
async function serve(page: Page, folder: string): Promise<string[]> {
  const strangers: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === HOST_ORIGIN) {
      return route.fulfill({ body: '<!doctype html><title>Excel</title><body></body>', contentType: 'text/html' });
    }
    if (url.origin !== ADDIN_ORIGIN) {
      strangers.push(url.href);
      return route.abort();
    }
    const body = await readFile(path.join(folder, decodeURIComponent(url.pathname))).catch(() => null);
    const contentType = MEDIA_TYPES[path.extname(url.pathname)] ?? 'application/octet-stream';
    return body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 });
  });
  return strangers;
}
