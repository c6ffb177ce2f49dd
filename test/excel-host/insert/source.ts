import { openPackage } from '../../../templates/ooxml/package/open.ts';
import { readRelationships } from '../../../templates/ooxml/package/relationships.ts';
import { sheetPart } from '../../../templates/ooxml/read/parts.ts';
import { readWorkbook, type ReadSuccess } from '../../../templates/ooxml/index.ts';
import { refuse } from '../book/fault.ts';

/** What of a sheet the book cannot hold but Excel on the web looks for: numbers of charts and of cell notes. */
interface OpaqueParts {
  readonly charts: number;
  readonly notes: number;
}

/** A workbook file whose sheets are to be inserted. */
export interface SourceWorkbook extends ReadSuccess {
  readonly opaque: ReadonlyMap<string, OpaqueParts>;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Reads a workbook file from the text a client sent; what is none is refused. */
export function readSource(base64: string): SourceWorkbook {
  if (!BASE64.test(base64) || base64.length % 4 !== 0) refuse('InvalidArgument');
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const read = readWorkbook(bytes, { appearance: true, hiddenSheets: true });
  if (!read.ok) return refuse('InvalidArgument');
  return { ...read, opaque: opaqueParts(bytes) };
}

function opaqueParts(bytes: Uint8Array): ReadonlyMap<string, OpaqueParts> {
  const file = openPackage(bytes);
  const partsOf = (source: string, type: string): string[] =>
    readRelationships(file.archive, source).flatMap((link) => (link.type === type ? [link.part] : []));
  return new Map(
    file.workbook.sheets.map((entry) => {
      const { part } = sheetPart(file, entry);
      const charts = partsOf(part, 'drawing').flatMap((drawing) => partsOf(drawing, 'chart')).length;
      return [entry.name, { charts, notes: partsOf(part, 'comments').length }];
    }),
  );
}
