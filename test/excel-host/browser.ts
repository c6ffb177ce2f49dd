import type { Page } from 'playwright-core';
import { ExcelHost } from './host.ts';
import { toBook } from './index.ts';
import type { OpenOptions } from './index.ts';
import { contextFacts, hostInfo } from './transport/external.ts';
import { COMMAND_FUNCTION, installBridge } from './transport/bridge.ts';
import { callPage, connectPage, settingsOf } from './transport/page.ts';

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
  const connection = await connectPage(page, host);
  const language = options.language ?? 'ko-KR';
  await page.addInitScript(installBridge, {
    hostInfo: hostInfo(language, host.book.functions !== null),
    context: contextFacts({ profile: host.profile, language }),
    settings: settingsOf(host),
  });
  return {
    host,
    runCommand: (functionName, controlId = functionName) => callPage(page, COMMAND_FUNCTION, [functionName, controlId]),
    close: () => connection.close(),
  };
}
