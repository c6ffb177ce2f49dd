import { packEntry } from '../zip/archive.ts';
import { type Compression, PORTABLE_COMPRESSION } from '../zip/compression.ts';
import { writeArchive } from '../zip/write.ts';
import type { WorkbookDescription } from './description/index.ts';
import { PartRegistry } from './parts.ts';
import { addSharedParts } from './shared-parts.ts';
import { SheetWriter } from './sheet-parts.ts';
import { StringRegistry } from './strings.ts';
import { StyleRegistry } from './styles.ts';
import { refuseWrongWorkbook, workbookMarkup } from './workbook-part.ts';

/**
 * Writes a new workbook file from its description. The same description gives the same bytes on every machine.
 *
 * @throws RangeError for a description no workbook can have: two cells at one place, overlapping merges, a sheet
 * name Excel refuses
 * @example
 * const bytes = writeWorkbook({
 *   sheets: [{ name: '입력', cells: [{ row: 0, column: 0, content: { kind: 'value', value: '구 분' } }] }],
 * });
 */
export function writeWorkbook(
  description: WorkbookDescription,
  compression: Compression = PORTABLE_COMPRESSION,
): Uint8Array {
  refuseWrongWorkbook(description);
  const parts = new PartRegistry();
  const shared = { styles: new StyleRegistry(description.font), strings: new StringRegistry() };
  const writer = new SheetWriter(parts, shared, description);
  const ids = description.sheets.map((sheet) => writer.write(sheet));
  addSharedParts(parts, description, shared, () => workbookMarkup(description, ids, writer.hasFormulas));
  const encoder = new TextEncoder();
  const entries = [...parts.opening(), ...parts.rest()].map(({ name, text }) =>
    packEntry(name, encoder.encode(text), compression),
  );
  return writeArchive(entries);
}
