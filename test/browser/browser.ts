import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../requirements.cjs';

const OUTPUT = path.join(process.cwd(), 'test', 'output');

/** Starts the Chromium of this machine; it talks to nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing. Run: node test/requirements.cjs');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** What went wrong in a page, or was asked of another origin than its own. */
export interface PageWatch {
  readonly errors: string[];
  readonly strangers: string[];
}

/** Notes every error of a page, and every request to an origin that is not ours. */
export function watchPage(page: Page, origin: string): PageWatch {
  const watch: PageWatch = { errors: [], strangers: [] };
  page.on('pageerror', (error) => watch.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) watch.strangers.push(url);
  });
  return watch;
}

/** Keeps a picture of the page in `test/output/`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
}

/** Keeps a picture of one part of a page for the gallery in docs (`cp test/output/gallery/* docs/images/gallery/`). */
export async function keepGalleryPicture(page: Page, part: string, name: string): Promise<void> {
  const folder = path.join(OUTPUT, 'gallery');
  mkdirSync(folder, { recursive: true });
  await page.locator(part).screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 80 });
}
