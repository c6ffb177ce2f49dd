import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  recognise,
  verify,
  type ColumnRole,
  type Finding,
  type Rectangle,
  type Rounding,
  type Table,
  type TableReport,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { readWorkbook } from '../../../templates/ooxml/index.ts';

/** What the engine says of a file, brought to the terms of the truth. Rows and columns count from 0. */
export interface Found {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
}

export interface FoundTable {
  readonly sheet: string;
  readonly range: Rectangle;
  readonly headingRows: number;
  readonly isTransposed: boolean;
  readonly unit: string | null;
  /** By sheet column (of a transposed table: sheet row). */
  readonly columns: ReadonlyMap<number, FoundColumn>;
  /** By sheet row (of a transposed table: sheet column). */
  readonly rows: ReadonlyMap<number, FoundRow>;
}

export interface FoundColumn {
  readonly role: ColumnRole;
  readonly unit: string | null;
  readonly rounding: Rounding | null;
}

export interface FoundRow {
  readonly kind: string;
  /** The rows it adds up. */
  readonly parts: readonly number[];
}

/** Reads a file as the product does and asks what it holds. */
export function examineFile(path: string): Found {
  const workbook = readFile(path);
  const { tables: reports, findings } = verify(workbook);
  const tables = workbook.sheets
    .flatMap((sheet) => recognise(sheet))
    .map((table) => foundTable(table, reportOf(table, reports)));
  return { tables, findings };
}

function readFile(path: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(`${basename(path)} cannot be read: ${JSON.stringify(read)}`);
  return read.snapshot;
}

function reportOf(table: Table, reports: readonly TableReport[]): TableReport | undefined {
  return reports.find(
    ({ sheet, range }) => sheet === table.sheet && JSON.stringify(range) === JSON.stringify(table.range),
  );
}

function foundTable(table: Table, report: TableReport | undefined): FoundTable {
  const parts = new Map(
    table.sums.map(({ place, addends }) => [place, addends.flatMap((addend) => table.rows[addend]?.row ?? [])]),
  );
  return {
    sheet: table.sheet,
    range: table.range,
    headingRows: table.headingRows,
    isTransposed: false,
    unit: table.unit,
    columns: new Map(
      table.columns.map(({ column, role, unit }) => {
        const said = report?.columns.find(({ range }) => range.column === column);
        return [column, { role, unit: said?.unit ?? unit?.name ?? null, rounding: said?.rounding ?? null }];
      }),
    ),
    rows: new Map(table.rows.map(({ row, kind }, place) => [row, { kind, parts: parts.get(place) ?? [] }])),
  };
}
