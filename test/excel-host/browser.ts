import type { Page } from 'playwright-core';
import { ExcelHost } from './host.ts';
import { toBook } from './index.ts';
import type { OpenOptions } from './index.ts';
import { contextFacts, hostInfo } from './transport/external.ts';
import { COMMAND_FUNCTION, EVENT_FUNCTION, installBridge, REQUEST_FUNCTION } from './transport/bridge.ts';

/** An Excel that a page in a browser talks to; the workbook lives in this process. */
export interface AttachedExcel {
  readonly host: ExcelHost;
  /** Starts a command of the ribbon in the page; resolves when the add-in says it is completed. */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** Cuts the connection. */
  close(): void;
}

/**
 * Makes every page that this browser page opens believe it stands in Excel on Windows. Call it before `page.goto`:
 * the bridge is put ahead of the page's own scripts, which stay as they are (no script tag, no bundling, no change of
 * the content security policy). Give `host` to open a second pane on the same workbook.
 */
export async function attachExcel(
  page: Page,
  options: OpenOptions & { host?: ExcelHost } = {},
): Promise<AttachedExcel> {
  const host = options.host ?? new ExcelHost(toBook(options.book), options);
  const connection = host.connect((entries) => {
    if (page.isClosed()) return;
    void page.evaluate(callGlobal, { name: EVENT_FUNCTION, inputs: [entries] }).catch(() => undefined);
  });
  await page.exposeFunction(REQUEST_FUNCTION, async (body: string, flags: number) => {
    const answer = await connection.request(body, flags);
    return [answer.status, answer.body];
  });
  const language = options.language ?? 'ko-KR';
  await page.addInitScript(installBridge, {
    hostInfo: hostInfo(language),
    context: contextFacts({ profile: host.profile, language }),
    settings: [...host.book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
  });
  return {
    host,
    runCommand: (functionName, controlId = functionName) =>
      page.evaluate(callGlobal, { name: COMMAND_FUNCTION, inputs: [functionName, controlId] }),
    close: () => connection.close(),
  };
}

/** Runs in the page: calls a global function by its name and waits for it. */
async function callGlobal({ name, inputs }: { name: string; inputs: readonly unknown[] }): Promise<void> {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found === 'function') await Reflect.apply(found, globalThis, [...inputs]);
}
