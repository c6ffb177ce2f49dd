import type { Page } from 'playwright-core';
import type { Connection } from '../connection.ts';
import type { ExcelHost } from '../host.ts';
import { EVENT_FUNCTION, REQUEST_FUNCTION } from './bridge.ts';

/** Opens a client of the host whose other end lives in a browser page. */
export async function connectPage(page: Page, host: ExcelHost): Promise<Connection> {
  const connection = host.connect((entries) => {
    // A page that goes away in the meantime misses its events, as a closed pane does.
    if (!page.isClosed()) callPage(page, EVENT_FUNCTION, [entries]).catch(() => undefined);
  });
  await page.exposeFunction(REQUEST_FUNCTION, async (body: string, flags: number) => {
    const answer = await connection.request(body, flags);
    return [answer.status, answer.body];
  });
  return connection;
}

/** Calls a global function of a page by its name and waits for it. */
export async function callPage(page: Page, name: string, inputs: readonly unknown[]): Promise<void> {
  await page.evaluate(callGlobal, { name, inputs });
}

async function callGlobal({ name, inputs }: { name: string; inputs: readonly unknown[] }): Promise<void> {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found === 'function') await Reflect.apply(found, globalThis, [...inputs]);
}

/** The settings of a book as a page takes them at its start. */
export function settingsOf(host: ExcelHost): (readonly [string, string])[] {
  return [...host.book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
}
