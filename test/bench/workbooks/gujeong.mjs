// The library itself, with the zlib of Node.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { applyChanges, readRows, writeRows } from '../../../dist/library/templates/ooxml/index.js';
import { cellsToSet, HEADINGS, numberAt, placesToFill, rowsUpTo, Tally } from './rows.mjs';

const compression = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  deflate: (bytes) => deflateRawSync(bytes, { memLevel: 9 }),
  ...(crc32 ? { crc32 } : {}),
};
const inflateChunks = (packed) => Readable.from([packed]).pipe(createInflateRaw({ chunkSize: 65_536 }));
const deflateChunks = (chunks) => Readable.from(chunks).pipe(createDeflateRaw({ chunkSize: 65_536, memLevel: 9 }));

const number = (value) => ({ kind: 'value', value });
const change = (row, column, before, after) => ({ sheet: '자료', row, column, before, after, numberFormat: null });

export function set(input, output, count) {
  const changes = cellsToSet(count).map(({ row, column, value }) =>
    change(row + 1, column, number(numberAt(row, column)), number(value)),
  );
  const result = applyChanges(readFileSync(input), changes, { compression });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  writeFileSync(output, result.bytes);
}

export function fill(template) {
  const changes = placesToFill().map(({ row, column, value }) => change(row, column, number(null), number(value)));
  const result = applyChanges(template, changes, { compression });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

export async function read(input) {
  const tally = new Tally();
  for await (const batch of readRows(readFileSync(input), { compression, inflateChunks })) {
    if (!batch.ok) throw new Error(JSON.stringify(batch.problem));
    for (const { values } of batch.rows) for (const value of values) tally.take(value);
  }
  return tally;
}

export async function write(output, count) {
  const columns = HEADINGS.map((heading) => ({ heading }));
  const pieces = writeRows({ sheets: [{ name: '자료', columns, rows: rowsUpTo(count) }] }, { compression, deflateChunks });
  await pipeline(pieces, createWriteStream(output));
}
