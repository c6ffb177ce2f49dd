import { tooLarge } from '../fault.ts';
import type { Entry } from './entry.ts';

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const LARGEST = 0xfffffffe;
const MOST_ENTRIES = 0xfffe;

/** Writes an archive: headers anew, compressed bytes as they are, nothing that depends on the day or machine. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const total = packed + 2 * names + entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE;
  if (total > LARGEST || entries.length > MOST_ENTRIES) {
    throw tooLarge('file', LARGEST);
  }
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommonFields(view, at + 6, entry);
    bytes.set(entry.nameBytes, at + LOCAL_SIZE);
    bytes.set(entry.packed, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeCommonFields(view, at + 8, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The run of fields that the local and the central header share, from the flags to the length of the name. */
function writeCommonFields(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, entry.flags, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}
