import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Our own server on a free port. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `dist/addin/` as `npm start` does. */
export async function serveAddin(...options: readonly string[]): Promise<Site> {
  const server = spawn(process.execPath, ['addin/build/serve.mjs', '--no-open', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) {
    const origin = /https?:\/\/localhost:[0-9]+/.exec(line)?.[0];
    if (origin === undefined) continue;
    return {
      origin,
      async close() {
        server.kill();
        await once(server, 'exit');
      },
    };
  }
  throw new Error('the server printed no address');
}
