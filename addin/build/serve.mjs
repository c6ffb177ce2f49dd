import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { staticSite } from './static-site.mjs';

/*
 * Serves `dist/addin/` on this computer only.
 *
 *   node addin/build/serve.mjs [--port 3000] [--no-open] [--https]
 *
 * `--https` is for sideloading into Excel: it uses the development certificate of office-addin-dev-certs,
 * which asks once for permission to install it.
 */
const LAST_PORT = 65_535;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    open: { type: 'boolean', default: true },
    https: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const folder = fileURLToPath(new URL('../../dist/addin', import.meta.url));
if (!existsSync(folder))
  fail('dist/addin 폴더가 없음. 먼저 npm run build 실행 / dist/addin is missing: run npm run build');

const firstPort = Number(values.port);
if (!Number.isInteger(firstPort) || firstPort < 0 || firstPort > LAST_PORT)
  fail(`--port ${values.port}: 0–${LAST_PORT}`);

const server = values.https ? await secureServer() : createHttpServer(staticSite(folder));
const port = await listen(server, firstPort);
const origin = `${values.https ? 'https' : 'http'}://localhost:${port}`;
console.log(`작업대 Workbench   ${origin}/workbench.html`);
if (values.https) console.log(`엑셀 Excel          ${origin}/taskpane.html (manifest.xml)`);
console.log('끝내기 Stop         Ctrl+C');
if (values.open && !values.https) openBrowser(`${origin}/workbench.html`);

async function secureServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return createHttpsServer(await getHttpsServerOptions(), staticSite(folder));
}

/** Listens on the port given, or on the next one that is free. */
async function listen(server, port) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    return listen(server, port + 1);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
