import { deflateSync, inflateSync } from 'fflate';

/**
 * How parts are packed and unpacked. The default is fflate and runs anywhere; a program on Node may pass
 * its native zlib, which is two to three times as fast.
 */
export interface Compression {
  /** Unpacks raw deflate data into exactly `size` bytes; what is beyond is an error or cut off. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Packs bytes as raw deflate data. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Continues a CRC-32 over more bytes; own code when left out. */
  readonly crc32?: (bytes: Uint8Array, start: number) => number;
}

/** fflate at level 6; gives the same bytes on every machine. */
export const PORTABLE_COMPRESSION: Compression = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
};
