import { deflateRawSync } from 'node:zlib';
import type { CellContent, CellValue, Change } from '../../../core/index.ts';
import { parseRange } from '../../../core/index.ts';
import { packEntry } from '../../../templates/ooxml/zip/archive.ts';
import type { Compression } from '../../../templates/ooxml/zip/compression.ts';
import { PORTABLE_COMPRESSION } from '../../../templates/ooxml/zip/compression.ts';
import { writeArchive } from '../../../templates/ooxml/zip/write.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a small workbook by name; a test replaces or adds what it is about. */
export function parts(sheet: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="x"><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="표" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${[
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
    ]
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...more,
  };
}

/** Packs parts as a file. */
export function pack(all: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return writeArchive(
    Object.entries(all).map(([name, content]) => packEntry(name, bytes(content), PORTABLE_COMPRESSION)),
  );
}

/** A file of one sheet `표`. */
export function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack(parts(sheet, more));
}

/** A content from a value, or from a formula and its value. */
export function content(value: CellValue, formula?: string): CellContent {
  return formula === undefined ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

/** A change of one cell of the sheet `표`. */
export function change(
  cell: string,
  before: CellContent,
  after: CellContent,
  numberFormat: Change['numberFormat'] = null,
  sheet = '표',
): Change {
  const place = parseRange(cell);
  if (!place) throw new RangeError(cell);
  return { sheet, row: place.row, column: place.column, before, after, numberFormat };
}

/** Packs fast, for tests with large files. */
export const NATIVE: Compression = {
  ...PORTABLE_COMPRESSION,
  deflate: (bytes) => new Uint8Array(deflateRawSync(bytes)),
};
