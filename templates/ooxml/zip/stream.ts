import { Deflate } from 'fflate';
import { packEntry } from './archive.ts';
import { type Compression, PORTABLE_COMPRESSION } from './compression.ts';
import { crc32 } from './crc.ts';
import { DEFLATED, FIXED_MODIFIED } from './entry.ts';
import {
  directory,
  factsOf,
  followingSums,
  LARGEST_ARCHIVE,
  localHeader,
  type PartSums,
  type PlacedPart,
  SUMS_FOLLOW,
} from './headers.ts';

/** Packs a stream of bytes as raw deflate data. */
export type DeflateChunks = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** Writes an archive part by part, without holding what is written. */
export class ArchiveStream {
  private readonly parts: PlacedPart[] = [];
  private readonly compression: Compression;
  private readonly deflateChunks: DeflateChunks;
  private offset = 0;

  constructor(compression: Compression = PORTABLE_COMPRESSION, deflateChunks: DeflateChunks = deflateWithFflate) {
    this.compression = compression;
    this.deflateChunks = deflateChunks;
  }

  /** Adds a part that is all there. */
  *add(name: string, bytes: Uint8Array): Generator<Uint8Array> {
    const entry = packEntry(name, bytes, this.compression);
    const part = { ...factsOf(entry), offset: this.offset };
    this.parts.push(part);
    yield this.pass(localHeader(part));
    yield this.pass(entry.packed);
  }

  /** Adds a part that comes in pieces; its sizes follow it, as nobody knows them before. */
  async *addStream(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const nameBytes = new TextEncoder().encode(name);
    const facts = { name, nameBytes, flags: SUMS_FOLLOW, method: DEFLATED, modified: FIXED_MODIFIED };
    const { offset } = this;
    yield this.pass(localHeader({ ...facts, sums: undefined }));
    const start = this.offset;
    const counted = new CountedChunks(chunks, this.compression.crc32 ?? crc32);
    for await (const chunk of this.deflateChunks(counted)) yield this.pass(chunk);
    const { size, crc } = counted;
    const sums: PartSums = { crc, size, packedSize: this.offset - start };
    if (size > LARGEST_ARCHIVE) throw new RangeError(`${name}: more than ${LARGEST_ARCHIVE} bytes`);
    this.parts.push({ ...facts, sums, offset });
    yield this.pass(followingSums(sums));
  }

  /** The directory, which ends the archive. */
  *finish(): Generator<Uint8Array> {
    yield this.pass(directory(this.parts, this.offset));
  }

  private pass(bytes: Uint8Array): Uint8Array {
    this.offset += bytes.length;
    if (this.offset > LARGEST_ARCHIVE) throw new RangeError(`more than ${LARGEST_ARCHIVE} bytes`);
    return bytes;
  }
}

/** Passes chunks on, and knows their size and sum. */
class CountedChunks implements AsyncIterable<Uint8Array> {
  size = 0;
  crc = 0;
  private readonly chunks: AsyncIterable<Uint8Array>;
  private readonly sumOf: (bytes: Uint8Array, start: number) => number;

  constructor(chunks: AsyncIterable<Uint8Array>, sumOf: (bytes: Uint8Array, start: number) => number) {
    this.chunks = chunks;
    this.sumOf = sumOf;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.chunks) {
      this.size += chunk.length;
      this.crc = this.sumOf(chunk, this.crc);
      yield chunk;
    }
  }
}

/** fflate at level 6; gives the same bytes on every machine. */
async function* deflateWithFflate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (chunk) => ready.push(chunk));
  for await (const chunk of chunks) {
    stream.push(chunk);
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
