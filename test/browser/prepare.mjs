// Runs once before the browser suites: finds Chromium, and builds dist/addin when it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../requirements.cjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['addin', 'core', 'templates', 'webpack.config.mjs', 'package-lock.json', '.swcrc'];

function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  const page = join(root, 'dist/addin/workbench.html');
  return existsSync(page) && statSync(page).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(root, source))));
}

export default function prepare() {
  const chromium = findChromium();
  if (!chromium) throw new Error('The browser tests need Chromium. Run: node test/requirements.cjs');
  process.env.GUJEONG_CHROMIUM = chromium;
  if (isBuilt()) return;
  const built = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new Error(`The add-in does not build. Run: npm run build\n${built.stdout}${built.stderr}`);
}
