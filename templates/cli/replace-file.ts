import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the file, flushes, and renames: whatever happens in between, the old file or the new one stands there
 * whole. A link stays a link, and the file keeps its permissions.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => 0o644,
  );
  try {
    await writeFlushed(temporary, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

async function writeFlushed(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name lasts through a power cut once its folder is flushed; Windows has no way to, and needs none. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
