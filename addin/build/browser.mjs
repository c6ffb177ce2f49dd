import { spawn } from 'node:child_process';
import process from 'node:process';

/** The command that opens an address in the default browser, where there is a desktop to show it. */
function openCommand(address) {
  switch (process.platform) {
    case 'win32':
      return ['cmd', ['/c', 'start', '', address]];
    case 'darwin':
      return ['open', [address]];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : undefined;
  }
}

/** Opens an address in the default browser; where that fails, the printed address is enough. */
export function openBrowser(address) {
  const command = openCommand(address);
  if (!command) return;
  const child = spawn(...command, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
