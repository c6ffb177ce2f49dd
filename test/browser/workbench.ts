import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../core/index.ts';
import { readWorkbook } from '../../templates/ooxml/index.ts';

/** A workbench in a page, driven as a user drives it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly status: Locator;
  readonly findings: Locator;
  button(name: string | RegExp): Locator;
  /** Goes to a cell through the name box. */
  goTo(cell: string): Promise<void>;
  /** Types into a cell and confirms it. */
  type(cell: string, text: string): Promise<void>;
  /** How many points of the sheet, as it is on the screen, have a colour given as `#RRGGBB`. */
  pointsOf(colour: string): Promise<number>;
  /** The name of the selected cell. */
  selection(): Promise<string>;
  /** Saves, and reads what was saved. */
  save(): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly SheetSnapshot[] }>;
}

/** Opens the workbench and waits for its sheet. */
export async function openWorkbench(page: Page, origin: string, file = ''): Promise<WorkbenchPage> {
  await page.goto(`${origin}/workbench.html${file === '' ? '' : `?file=${encodeURIComponent(file)}`}`);
  await page.locator('.gj-header__file', { hasText: /\.xls/ }).waitFor();
  await page.locator('canvas[id*="workbook"]').first().waitFor();
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const goTo = async (cell: string): Promise<void> => {
    await nameBox.fill(cell);
    await nameBox.press('Enter');
  };
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  return {
    page,
    status: page.locator('.gj-status__line'),
    findings: page.locator('.gj-finding'),
    button,
    goTo,
    async type(cell, text) {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    pointsOf: (colour) =>
      page
        .locator('canvas[id*="workbook"]')
        .first()
        .evaluate((canvas, wanted) => {
          if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          const [r, g, b] = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
          let count = 0;
          for (let at = 0; at < pixels.length; at += 4) {
            if (pixels[at] === r && pixels[at + 1] === g && pixels[at + 2] === b) count += 1;
          }
          return count;
        }, colour),
    selection: () => nameBox.inputValue(),
    async save() {
      const [download] = await Promise.all([page.waitForEvent('download'), button('저장').click()]);
      const bytes = new Uint8Array(await readFile(await download.path()));
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(`what was saved cannot be read: ${read.problem.kind}`);
      return { bytes, sheets: read.snapshot.sheets };
    },
  };
}

/** The value and formula of a cell in what was saved. */
export function savedCell(sheets: readonly SheetSnapshot[], name: string, row: number, column: number) {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const [r, c] = [row - sheet.row, column - sheet.column];
  return { value: sheet.values[r]?.[c] ?? null, formula: sheet.formulas[r]?.[c] ?? null };
}
