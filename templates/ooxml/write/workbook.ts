import { packEntry } from '../zip/archive.ts';
import { type Compression, PORTABLE_COMPRESSION } from '../zip/compression.ts';
import { writeArchive } from '../zip/write.ts';
import type { WorkbookDescription } from './description/index.ts';
import { type PartKind, PartRegistry, WORKBOOK } from './parts.ts';
import { coreProperties, customProperties, extendedProperties } from './properties.ts';
import { SheetWriter } from './sheet-parts.ts';
import { StringRegistry } from './strings.ts';
import { DEFAULT_FONT, StyleRegistry } from './styles.ts';
import { themeMarkup } from './theme.ts';
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
  parts.link('', WORKBOOK, 'officeDocument');
  const surroundings = { styles: new StyleRegistry(description.font), strings: new StringRegistry() };
  const writer = new SheetWriter(parts, surroundings, description);
  const ids = description.sheets.map((sheet) => writer.write(sheet));
  parts.add(WORKBOOK, 'officeDocument', workbookMarkup(description, ids, writer.hasFormulas));
  addPart(parts, WORKBOOK, 'xl/theme/theme1.xml', 'theme', themeMarkup(description.font?.name ?? DEFAULT_FONT.name));
  addPart(parts, WORKBOOK, 'xl/styles.xml', 'styles', surroundings.styles.markup());
  if (!surroundings.strings.isEmpty) {
    addPart(parts, WORKBOOK, 'xl/sharedStrings.xml', 'sharedStrings', surroundings.strings.markup());
  }
  addProperties(parts, description);
  const encoder = new TextEncoder();
  return writeArchive(parts.finish().map(({ name, text }) => packEntry(name, encoder.encode(text), compression)));
}

function addPart(parts: PartRegistry, source: string, name: string, kind: PartKind, text: string): void {
  parts.link(source, name, kind);
  parts.add(name, kind, text);
}

function addProperties(parts: PartRegistry, { properties = {} }: WorkbookDescription): void {
  addPart(parts, '', 'docProps/core.xml', 'core-properties', coreProperties(properties));
  addPart(parts, '', 'docProps/app.xml', 'extended-properties', extendedProperties(properties));
  const { custom = [] } = properties;
  if (custom.length > 0) addPart(parts, '', 'docProps/custom.xml', 'custom-properties', customProperties(custom));
}
