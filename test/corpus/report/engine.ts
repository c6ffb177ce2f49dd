import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  readDelimited,
  verify,
  type ColumnRole,
  type Finding,
  type Rectangle,
  type Rounding,
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
  const { tables, findings } = verify(readSnapshot(path));
  return { tables: tables.map(foundTable), findings };
}

/** Reads a file of the corpus. */
export function readSnapshot(path: string): WorkbookSnapshot {
  const bytes = new Uint8Array(readFileSync(path));
  if (!path.endsWith('.xlsx')) return readDelimited(bytes, { name: basename(path).replace(/\.[^.]+$/, '') });
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`${basename(path)} cannot be read: ${JSON.stringify(read)}`);
  return read.snapshot;
}

function foundTable({ sheet, range, headingRows, orientation, unit, columns, rows, totals }: TableReport): FoundTable {
  const isTransposed = orientation === 'columns';
  const parts = new Map(totals.map(({ row, addends }) => [row, addends]));
  return {
    sheet,
    range,
    headingRows,
    isTransposed,
    unit,
    columns: new Map(
      columns.map(({ range: own, role, unit: said, rounding }) => [
        isTransposed ? own.row : own.column,
        { role, unit: said, rounding },
      ]),
    ),
    rows: new Map(
      Object.entries(rows).flatMap(([kind, places]) =>
        places.map((row) => [row, { kind, parts: parts.get(row) ?? [] }] as const),
      ),
    ),
  };
}
