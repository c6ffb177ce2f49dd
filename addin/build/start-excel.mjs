// Serves dist/addin over https and sideloads manifest.xml into the Excel of this computer.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Fetched on demand: as a dependency it would bring the whole Microsoft 365 toolkit and a native key store. */
const SIDELOADER = 'office-addin-dev-settings@4.0.0';
const root = fileURLToPath(new URL('../../', import.meta.url));
const start = (command, args, options = {}) => spawn(command, args, { cwd: root, stdio: 'inherit', ...options });

const server = start(process.execPath, ['addin/build/serve.mjs', '--https', '--no-open'], {
  stdio: ['inherit', 'pipe', 'inherit'],
});
server.on('exit', (code) => process.exit(code ?? 1));
server.stdout.on('data', (chunk) => process.stdout.write(chunk));
server.stdout.once('data', (chunk) => {
  if (!String(chunk).includes('https://localhost:3000/')) {
    process.stderr.write(
      'manifest.xml의 주소는 3000번 포트임. 3000번 포트를 쓰는 프로그램을 끝내고 다시 실행 / port 3000 is taken\n',
    );
    server.kill();
    return;
  }
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  start(npx, ['--yes', SIDELOADER, 'sideload', 'manifest.xml', 'desktop', '--app', 'excel'], {
    shell: process.platform === 'win32',
  });
});
