import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = `
import { staticSite } from ${JSON.stringify(path.resolve('addin/build/static-site.mjs'))};
import { createServer } from 'node:http';
const server = createServer(staticSite(process.argv[1]));
server.listen(0, 'localhost', async () => {
  const { port } = server.address();
  const answers = [];
  for (const line of JSON.parse(process.argv[2])) {
    const response = await fetch('http://localhost:' + port + line.path, { method: line.method ?? 'GET', headers: line.headers ?? {} });
    answers.push({ status: response.status, headers: Object.fromEntries(response.headers), length: (await response.arrayBuffer()).byteLength });
  }
  console.log(JSON.stringify(answers));
  server.close();
});`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly length: number;
}

const run = promisify(execFile);

/** Asks our server, in a process of its own, for the samples' folder. */
async function ask(...requests: readonly object[]): Promise<readonly Answer[]> {
  const folder = path.resolve('templates/samples');
  const args = ['--input-type=module', '--eval', SCRIPT, folder, JSON.stringify(requests)];
  const { stdout } = await run(process.execPath, args);
  const answers: readonly Answer[] = JSON.parse(stdout);
  return answers;
}

const SAMPLE = encodeURI('/주요업무-2015.xlsx');

describe('staticSite', () => {
  test('gives a file its type and the security headers', async () => {
    const [answer] = await ask({ path: SAMPLE });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      },
    });
    expect(answer?.length).toBeGreaterThan(1000);
  });

  test('does not send again what has not changed', async () => {
    const [first] = await ask({ path: SAMPLE });
    const [second] = await ask({ path: SAMPLE, headers: { 'if-none-match': first?.headers['etag'] } });
    expect(second).toMatchObject({ status: 304, length: 0 });
  });

  test('gives nothing outside its folder, nothing of an unknown type, and no folder', async () => {
    const answers = await ask(
      { path: '/..%2f..%2fpackage.json' },
      { path: '/%2e%2e/%2e%2e/package.json' },
      { path: '/report-2015.ts' },
      { path: '/%00.xlsx' },
      { path: '/%E0%A4%A' },
      { path: '/missing.html' },
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test('takes no other method', async () => {
    const [posted, head] = await ask({ path: SAMPLE, method: 'POST' }, { path: SAMPLE, method: 'HEAD' });
    expect(posted).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(head).toMatchObject({ status: 200, length: 0 });
  });
});

describe('serve.mjs', () => {
  let taken: Server;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  });

  afterAll(() => taken.close());

  test('refuses a port that is none', async () => {
    const started = run(process.execPath, ['addin/build/serve.mjs', '--no-open', '--port', '70000']);
    await expect(started).rejects.toMatchObject({ code: 1 });
  });

  test('takes the next port where one is taken', async () => {
    const { port } = addressOf(taken);
    const started = run(process.execPath, ['addin/build/serve.mjs', '--no-open', '--port', String(port)], {
      timeout: 5000,
    });
    const printed = await new Promise<string>((resolve) => started.child.stdout?.once('data', resolve));
    started.child.kill();
    await started.catch(() => undefined);
    const chosen = Number(/localhost:([0-9]+)/.exec(String(printed))?.[1]);
    expect(chosen).toBeGreaterThan(port);
  });
});

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address;
}
