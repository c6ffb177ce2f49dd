const POLYNOMIAL = 0xedb88320;
const SLICES = 8;
const BYTE = 256;

const TABLES = buildTables();

function buildTables(): Uint32Array {
  const tables = new Uint32Array(SLICES * BYTE);
  for (let byte = 0; byte < BYTE; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = BYTE; index < tables.length; index++) {
    const previous = at(tables, index - BYTE);
    tables[index] = (previous >>> 8) ^ at(tables, previous & 0xff);
  }
  return tables;
}

function at(array: Uint32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

/**
 * Continues a CRC-32 over more bytes; begin with 0. Eight bytes a step, because every part read is checked.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start;
  const whole = bytes.length - (bytes.length % SLICES);
  let index = 0;
  const t = TABLES;
  for (; index < whole; index += SLICES) {
    crc ^= at(bytes, index) | (at(bytes, index + 1) << 8) | (at(bytes, index + 2) << 16) | (at(bytes, index + 3) << 24);
    crc =
      at(t, 1792 + (crc & 0xff)) ^
      at(t, 1536 + ((crc >>> 8) & 0xff)) ^
      at(t, 1280 + ((crc >>> 16) & 0xff)) ^
      at(t, 1024 + (crc >>> 24)) ^
      at(t, 768 + at(bytes, index + 4)) ^
      at(t, 512 + at(bytes, index + 5)) ^
      at(t, 256 + at(bytes, index + 6)) ^
      at(t, at(bytes, index + 7));
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(t, (crc ^ at(bytes, index)) & 0xff);
  return ~crc >>> 0;
}
