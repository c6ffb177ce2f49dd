import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/**
 * Draws every SVG of this folder as PNGs of the sizes the manifest needs: `node addin/icons/render.mjs`.
 * The PNGs are kept in the repository, so only a change of a drawing needs this, and a Chromium.
 */
const NAMES = ['gujeong', 'recalculate', 'verify', 'explain', 'settings', 'help', 'templates'];
const SIZES = [16, 32, 64, 80];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const name of NAMES) {
  const drawing = await readFile(new URL(`./${name}.svg`, import.meta.url), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`./${name}-${size}.png`, import.meta.url), picture);
  }
}
await browser.close();
