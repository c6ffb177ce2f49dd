import type { Entry } from './entry.ts';

/** What the headers of an archive say of a part; where its bytes are is another matter. */
export interface PartFacts extends Omit<Entry, 'packed' | 'size' | 'crc'> {
  /** Unknown while the part is being written. */
  readonly sums: PartSums | undefined;
}

/** What is known of a part when its last byte has been packed. */
export interface PartSums {
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

/** A part that stands in the archive, and where it begins. */
export interface PlacedPart extends PartFacts {
  readonly sums: PartSums;
  readonly offset: number;
}

export const LARGEST_ARCHIVE = 0xfffffffe;
export const MOST_ENTRIES = 0xfffe;
/** Bit 3 of the flags: sizes and sum follow the part. */
export const SUMS_FOLLOW = 0x0008;

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const SUMS_SIZE = 16;
const VERSION = 20;

/** Bytes of the headers of one part, in front of it and in the directory. */
export function headerSize({ nameBytes }: { readonly nameBytes: Uint8Array }): number {
  return LOCAL_SIZE + CENTRAL_SIZE + 2 * nameBytes.length;
}

/** The facts of a part that is packed already. */
export function factsOf(entry: Entry): PartFacts & { readonly sums: PartSums } {
  const { crc, size, packed } = entry;
  return { ...entry, sums: { crc, size, packedSize: packed.length } };
}

/** The header in front of a part. */
export function localHeader(part: PartFacts): Uint8Array {
  const bytes = new Uint8Array(LOCAL_SIZE + part.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  writeCommonFields(view, 6, part);
  bytes.set(part.nameBytes, LOCAL_SIZE);
  return bytes;
}

/** The sizes and sum behind a part whose header does not have them. */
export function followingSums({ crc, size, packedSize }: PartSums): Uint8Array {
  const bytes = new Uint8Array(SUMS_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x08074b50, true);
  view.setUint32(4, crc, true);
  view.setUint32(8, packedSize, true);
  view.setUint32(12, size, true);
  return bytes;
}

/** The directory at the end of an archive. */
export function directory(parts: readonly PlacedPart[], offset: number): Uint8Array {
  const size = parts.reduce((sum, { nameBytes }) => sum + CENTRAL_SIZE + nameBytes.length, 0);
  const bytes = new Uint8Array(size + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeCommonFields(view, at + 8, part);
    view.setUint32(at + 42, part.offset, true);
    bytes.set(part.nameBytes, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + part.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}

/** The run of fields that the local and the central header share, from the flags to the length of the name. */
function writeCommonFields(view: DataView, at: number, { flags, method, modified, sums, nameBytes }: PartFacts): void {
  view.setUint16(at, flags, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 4, modified, true);
  view.setUint32(at + 8, sums?.crc ?? 0, true);
  view.setUint32(at + 12, sums?.packedSize ?? 0, true);
  view.setUint32(at + 16, sums?.size ?? 0, true);
  view.setUint16(at + 20, nameBytes.length, true);
}
