import type { Compression } from '../zip/compression.ts';
import { ArchiveStream, type DeflateChunks } from '../zip/stream.ts';
import type { RowsSheetDescription, RowsWorkbookDescription } from './description/index.ts';
import { PartRegistry, WORKBOOK } from './parts.ts';
import { RowSheet } from './row-sheet.ts';
import { addSharedParts, type SharedTables } from './shared-parts.ts';
import { StringRegistry } from './strings.ts';
import { StyleRegistry } from './styles.ts';
import { refuseWrongColumns, tableMarkup } from './table.ts';
import { activeSheet, refuseWrongWorkbook, workbookMarkup } from './workbook-part.ts';

/** How streamed rows are packed. */
export interface WriteRowsOptions {
  /** For the small parts and the sums; fflate when left out. */
  readonly compression?: Compression;
  /** Packs the sheets piece by piece; a program on Node may pass its native zlib. */
  readonly deflateChunks?: DeflateChunks;
}

/**
 * Writes a workbook while its rows come, without ever holding a sheet: memory is that of a few pieces and of the
 * texts that come again. The same rows give the same bytes on every machine, as far as the packing does.
 *
 * @returns the file in pieces, to be written one after the other
 * @throws RangeError for a description no workbook can have, and for a row longer than the columns
 * @example
 * for await (const piece of writeRows({ sheets: [{ name: '자료', columns: [{ heading: '연도' }], rows: [[2015]] }] })) send(piece);
 */
export async function* writeRows(
  description: RowsWorkbookDescription,
  options: WriteRowsOptions = {},
): AsyncGenerator<Uint8Array> {
  const parts = new PartRegistry();
  const shared: SharedTables = { styles: new StyleRegistry(description.font), strings: new StringRegistry() };
  const sheets = description.sheets.map((sheet, index) => placeSheet(sheet, index + 1, parts, shared));
  const listed = () => ({ ...description, sheets: sheets.map(({ rows }) => rows.listed) });
  refuseWrongWorkbook(listed());
  const ids = sheets.map(({ id }) => id);
  const hasFormulas = () => sheets.some(({ rows }) => rows.hasFormulas);
  addSharedParts(parts, description, shared, () => workbookMarkup(listed(), ids, hasFormulas()));

  const archive = new ArchiveStream(options.compression, options.deflateChunks);
  const encoder = new TextEncoder();
  const active = activeSheet(description);
  for (const { name, text } of parts.opening()) yield* archive.add(name, encoder.encode(text));
  for (const { name, rows, tables } of sheets) {
    yield* archive.addStream(name, encoded(rows.pieces(rows.sheet === active, tables)));
  }
  for (const { name, text } of parts.rest()) yield* archive.add(name, encoder.encode(text));
  yield* archive.finish();
}

/** A sheet with its part, its relationship and those of its tables. */
interface PlacedSheet {
  readonly name: string;
  readonly id: string;
  readonly rows: RowSheet;
  readonly tables: readonly string[];
}

function placeSheet(
  sheet: RowsSheetDescription,
  number: number,
  parts: PartRegistry,
  shared: SharedTables,
): PlacedSheet {
  const name = `xl/worksheets/sheet${number}.xml`;
  const rows = new RowSheet(sheet, shared);
  parts.addStreamed(name, 'worksheet');
  const id = parts.link(WORKBOOK, name, 'worksheet');
  if (!sheet.table) return { name, id, rows, tables: [] };
  const table = `xl/tables/table${number}.xml`;
  rows.listed.tables.forEach(refuseWrongColumns);
  parts.add(table, 'table', () => rows.listed.tables.map((described) => tableMarkup(described, number)).join(''));
  return { name, id, rows, tables: [parts.link(name, table, 'table')] };
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
