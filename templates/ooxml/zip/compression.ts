import { deflateSync, Inflate, inflateSync } from 'fflate';

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
  inflate: (packed, size) => (packed.length > STEP ? inflateInSteps(packed, size) : inflateAtOnce(packed, size)),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
};

/** fflate unpacks to the end even where there is no room left: so much that it is over in a second. */
const STEP = 131_072;

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size) });
}

/** Stops as soon as there is more than was said, however much more a bomb would give. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    bytes.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  }
  return bytes.subarray(0, at);
}
