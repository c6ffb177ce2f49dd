import { damaged, FileFault, tooLarge } from '../fault.ts';
import type { Limits } from '../limits.ts';
import { DEFLATED, type Entry, STORED, UTF8_NAME } from './entry.ts';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001;
const FULL_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const DIRECTORY = 'zip directory';

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

/** Reads the list of parts at the end of an archive; a file cut off anywhere has lost it. */
export function readDirectory(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place.count > limits.parts) {
    throw tooLarge('parts', limits.parts);
  }
  const entries: Entry[] = [];
  const taken: { from: number; to: number }[] = [];
  let at = place.offset;
  for (let index = 0; index < place.count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw damaged(DIRECTORY, `entry ${index + 1} of ${place.count}`);
    }
    const { entry, from, to } = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    taken.push({ from, to });
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(taken);
  return entries;
}

function findDirectory(view: DataView): DirectoryPlace {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const place = readEnd(view, at);
    if (place) return place;
  }
  throw new FileFault({ kind: 'file-is-truncated' });
}

function readEnd(view: DataView, at: number): DirectoryPlace | undefined {
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const hasLocator = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
  if (hasLocator && (count === 0xffff || size === FULL_32 || offset === FULL_32)) {
    return readEnd64(view, Number(view.getBigUint64(at - 12, true)), at - 20);
  }
  return isAt(size, offset, at) ? { count, offset } : undefined;
}

/** The directory ends where its end record begins. A copy of a whole workbook inside a cut-off one does not fit. */
function isAt(size: number, offset: number, end: number): boolean {
  return offset + size === end;
}

function readEnd64(view: DataView, declared: number, locator: number): DirectoryPlace {
  const at = declared + 56 <= locator && view.getUint32(declared, true) === END_64 ? declared : locator - 56;
  if (at < 0 || view.getUint32(at, true) !== END_64) throw damaged(DIRECTORY, 'zip64 end record');
  const count = Number(view.getBigUint64(at + 32, true));
  const size = Number(view.getBigUint64(at + 40, true));
  const offset = Number(view.getBigUint64(at + 48, true));
  if (!isAt(size, offset, at)) throw damaged(DIRECTORY, 'zip64 offsets');
  return { count, offset };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; from: number; to: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  if (nameEnd > bytes.length) throw damaged(DIRECTORY, 'name');
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = partName(nameBytes);
  if (flags & ENCRYPTED) throw new FileFault({ kind: 'file-is-encrypted', by: 'password' });
  if (method !== STORED && method !== DEFLATED) throw damaged(name, `compression method ${method}`);
  const { size, packedSize, offset: from } = readSizes(view, at, nameEnd);
  if (from + LOCAL_SIZE > bytes.length || view.getUint32(from, true) !== LOCAL) throw damaged(name, 'local header');
  const start = from + LOCAL_SIZE + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = start + packedSize;
  if (to > bytes.length) throw new FileFault({ kind: 'file-is-truncated' });
  const packed = bytes.subarray(start, to);
  const modified = view.getUint32(at + 12, true);
  const crc = view.getUint32(at + 16, true);
  return { entry: { name, nameBytes, flags: flags & UTF8_NAME, method, modified, crc, size, packed }, from, to };
}

function readSizes(
  view: DataView,
  at: number,
  extraStart: number,
): { size: number; packedSize: number; offset: number } {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  let extra = extraStart;
  while (fields.includes(FULL_32) && extra + 4 <= extraEnd && extraEnd <= view.byteLength) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === ZIP64_EXTRA) readZip64(view, extra + 4, extra + 4 + length, fields);
    extra += 4 + length;
  }
  const [size = 0, packedSize = 0, offset = 0] = fields;
  return { size, packedSize, offset };
}

function readZip64(view: DataView, start: number, end: number, fields: number[]): void {
  let at = start;
  fields.forEach((value, index) => {
    if (value !== FULL_32 || at + 8 > Math.min(end, view.byteLength)) return;
    fields[index] = Number(view.getBigUint64(at, true));
    at += 8;
  });
}

function partName(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  return text.startsWith('/') ? text.slice(1) : text;
}

/** Entries that share bytes are how a small file unpacks to petabytes. */
function refuseOverlaps(taken: { from: number; to: number }[]): void {
  taken.sort((a, b) => a.from - b.from);
  let end = 0;
  for (const { from, to } of taken) {
    if (from < end) throw damaged(DIRECTORY, 'overlapping entries');
    end = to;
  }
}
