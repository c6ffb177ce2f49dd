// hucre: round trip with styles, and its streams.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openXlsx, saveXlsx, streamXlsxRows, writeXlsxStream } from 'hucre/xlsx';
import { cellsToSet, HEADINGS, placesToFill, rowsUpTo, Tally } from './rows.mjs';

async function saved(bytes, cells) {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const [sheet] = workbook.sheets;
  for (const { row, column, value } of cells) sheet.rows[row][column] = value;
  return saveXlsx(workbook);
}

export async function set(input, output, count) {
  const cells = cellsToSet(count).map((cell) => ({ ...cell, row: cell.row + 1 }));
  writeFileSync(output, await saved(readFileSync(input), cells));
}

export const fill = (template) => saved(template, placesToFill());

export async function read(input) {
  const tally = new Tally();
  for await (const { values } of streamXlsxRows(readFileSync(input))) for (const value of values) tally.take(value);
  return tally;
}

export async function write(output, count) {
  const columns = HEADINGS.map((header) => ({ header }));
  const stream = writeXlsxStream(rowsUpTo(count), { name: '자료', columns });
  await pipeline(Readable.fromWeb(stream), createWriteStream(output));
}
