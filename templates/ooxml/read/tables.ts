import type { Rectangle } from '../contract.ts';
import { parseRange } from '../contract.ts';
import type { WorkbookPackage } from '../package/open.ts';
import { readRelationships } from '../package/relationships.ts';
import { decodeEscapes, XmlScanner } from '../xml/index.ts';

/** An Excel table (표) of a sheet. */
export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  /** Heading row and totals row included. */
  readonly range: Rectangle;
  readonly headingRows: number;
  readonly totalsRows: number;
  readonly columns: readonly { readonly name: string; readonly formula: string | null }[];
}

/** Reads the tables that hang on a sheet part. */
export function readTables(file: WorkbookPackage, sheet: string, sheetPart: string): TableFacts[] {
  const tables: TableFacts[] = [];
  for (const { type, part } of readRelationships(file.archive, sheetPart)) {
    const entry = type === 'table' ? file.archive.find(part) : undefined;
    const table = entry ? readTable(file.archive.readText(entry), entry.name, sheet) : undefined;
    if (table) tables.push(table);
  }
  return tables;
}

function readTable(text: string, part: string, sheet: string): TableFacts | undefined {
  const scanner = new XmlScanner(text, part);
  const columns: { name: string; formula: string | null }[] = [];
  let head: Omit<TableFacts, 'columns'> | undefined;
  let isFormula = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const column = columns.at(-1);
    if (token === 'text' && isFormula && column) column.formula = (column.formula ?? '') + scanner.content();
    if (token === 'close') isFormula = false;
    if (token !== 'open') continue;
    if (scanner.local === 'table') head = readHead(scanner, sheet);
    else if (scanner.local === 'tableColumn') {
      columns.push({ name: decodeEscapes(scanner.attribute('name') ?? ''), formula: null });
    } else if (scanner.local === 'calculatedColumnFormula') isFormula = true;
  }
  return head ? { ...head, columns } : undefined;
}

function readHead(scanner: XmlScanner, sheet: string): Omit<TableFacts, 'columns'> | undefined {
  const range = parseRange(scanner.attribute('ref') ?? '');
  if (!range) return undefined;
  return {
    name: decodeEscapes(scanner.attribute('displayName') ?? scanner.attribute('name') ?? ''),
    sheet,
    range,
    headingRows: Number(scanner.attribute('headerRowCount') ?? 1),
    totalsRows: Number(scanner.attribute('totalsRowCount') ?? 0),
  };
}
