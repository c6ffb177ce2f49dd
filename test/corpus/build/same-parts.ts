import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Parts that tell only when and by what a file was saved. */
const IDLE = /^docProps\//;

/** Copies a file where it says something else than the one that is there: a zip has the time of its making in it. */
export function copyChanged(from: string, to: string): void {
  const bytes = readFileSync(from);
  if (existsSync(to) && (from.endsWith('.xlsx') ? sameParts(bytes, readFileSync(to)) : bytes.equals(readFileSync(to))))
    return;
  writeFileSync(to, bytes);
}

function sameParts(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  const names = Object.keys({ ...a, ...b }).filter((name) => !IDLE.test(name));
  return names.every((name) => Buffer.from(a[name] ?? []).equals(Buffer.from(b[name] ?? [])));
}
