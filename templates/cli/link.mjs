// npm links the commands of dependencies, not a clone's own: this puts `gujeong` where `npx gujeong` looks for it.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/library/templates/cli/main.js');
const folder = join(root, 'node_modules/.bin');

// as a dependency of another package there is no folder of its own to link into, and npm has linked the command itself
if (existsSync(join(root, 'node_modules'))) {
  mkdirSync(folder, { recursive: true });
  const target = relative(folder, program);
  if (process.platform === 'win32') {
    writeFileSync(join(folder, 'gujeong.cmd'), `@node "%~dp0\\${target}" %*\r\n`);
  } else {
    chmodSync(program, 0o755);
    rmSync(join(folder, 'gujeong'), { force: true });
    symlinkSync(target, join(folder, 'gujeong'));
  }
}
