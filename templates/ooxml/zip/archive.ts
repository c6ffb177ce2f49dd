import { damaged, tooLarge } from '../fault.ts';
import type { Limits } from '../limits.ts';
import type { Compression } from './compression.ts';
import { crc32 } from './crc.ts';
import { readDirectory } from './directory.ts';
import { DEFLATED, type Entry, FIXED_MODIFIED, STORED, UTF8_NAME } from './entry.ts';

/** No deflate stream is packed closer than this. */
const CLOSEST_PACKING = 1032;

/** An opened archive: its parts in file order, found by name without regard to case. */
export class Archive {
  readonly entries: readonly Entry[];
  private readonly byName = new Map<string, Entry>();
  private readonly limits: Limits;
  private readonly compression: Compression;
  private inflated = 0;

  constructor(bytes: Uint8Array, limits: Limits, compression: Compression) {
    this.limits = limits;
    this.compression = compression;
    this.entries = readDirectory(bytes, limits);
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      if (this.byName.has(key)) throw damaged(entry.name, 'two parts of one name');
      this.byName.set(key, entry);
    }
  }

  find(name: string): Entry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** Unpacks one part and checks its sum. */
  read(entry: Entry): Uint8Array {
    this.refuseExcess(entry);
    const bytes = entry.method === STORED ? entry.packed : this.inflate(entry);
    if (bytes.length !== entry.size || (this.compression.crc32 ?? crc32)(bytes, 0) !== entry.crc)
      throw damaged(entry.name, 'checksum');
    return bytes;
  }

  /** Unpacks one part as text; workbook parts are UTF-8. */
  readText(entry: Entry): string {
    return decodeText(entry.name, this.read(entry));
  }

  private refuseExcess(entry: Entry): void {
    if (entry.size > this.limits.partBytes) {
      throw tooLarge('part', this.limits.partBytes);
    }
    this.inflated += entry.size;
    if (this.inflated > this.limits.totalBytes) {
      throw tooLarge('file', this.limits.totalBytes);
    }
    if (entry.size > (entry.packed.length + 1) * CLOSEST_PACKING) throw damaged(entry.name, 'size');
  }

  private inflate(entry: Entry): Uint8Array {
    try {
      return this.compression.inflate(entry.packed, entry.size);
    } catch {
      throw damaged(entry.name, 'compressed data');
    }
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes a part; UTF-16 with its mark is understood, anything that is not text is damage. */
export function decodeText(part: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  try {
    if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    return UTF8.decode(bytes);
  } catch {
    throw damaged(part, 'characters');
  }
}

/** Packs new content as an entry, with a fixed date so that the same content gives the same bytes. */
export function packEntry(name: string, bytes: Uint8Array, compression: Compression, modified = FIXED_MODIFIED): Entry {
  const deflated = compression.deflate(bytes);
  const isSmaller = deflated.length < bytes.length;
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME,
    method: isSmaller ? DEFLATED : STORED,
    modified,
    crc: (compression.crc32 ?? crc32)(bytes, 0),
    size: bytes.length,
    packed: isSmaller ? deflated : bytes,
  };
}
