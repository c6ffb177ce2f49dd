import { BLANK, type Blank } from '../blank.ts';
import { isMoneyUnit, type MoneyUnit } from '../number/unit.ts';
import { isColumnRole, type ColumnRole } from './role.ts';
import type { TableKey } from './table-key.ts';

/** A row of a table by its label; `occurrence` counts rows of the same label from 1. */
export interface RowKey {
  readonly label: string;
  readonly occurrence: number;
}

/** Kinds a user can give a row. */
export const CORRECTED_ROW_KINDS = ['total', 'subtotal', 'item', 'reference'] as const;

/** One of {@link CORRECTED_ROW_KINDS}. */
export type CorrectedRowKind = (typeof CORRECTED_ROW_KINDS)[number];

/**
 * What a user knows better than the recognition (인식 고침). It names tables, columns and rows by their texts, so that it holds when
 * rows are inserted or the table moves.
 */
export type RecognitionCorrection =
  | { readonly kind: 'column-role'; readonly table: TableKey; readonly heading: string; readonly role: ColumnRole }
  | { readonly kind: 'typed-column'; readonly table: TableKey; readonly heading: string }
  | { readonly kind: 'row-kind'; readonly table: TableKey; readonly row: RowKey; readonly rowKind: CorrectedRowKind }
  | { readonly kind: 'total-of'; readonly table: TableKey; readonly row: RowKey; readonly addends: readonly RowKey[] }
  | { readonly kind: 'unit'; readonly table: TableKey; readonly unit: MoneyUnit | Blank }
  | { readonly kind: 'no-table'; readonly table: TableKey };

const VERSION = 1;

/**
 * Writes corrections as a text a workbook can keep (JSON with a version).
 *
 * @example
 * writeCorrections([{ kind: 'no-table', table: { title: '연락망', headings: ['부서', '내선'] } }])
 * //=> '{"version":1,"corrections":[{"kind":"no-table","table":{"title":"연락망","headings":["부서","내선"]}}]}'
 */
export function writeCorrections(corrections: readonly RecognitionCorrection[]): string {
  return JSON.stringify({ version: VERSION, corrections });
}

/**
 * Reads corrections written by {@link writeCorrections}; blank when the text is none, or of a later version.
 * An entry that is not understood makes the whole text unreadable: half of what a user said would be worse than nothing.
 *
 * @example
 * readCorrections('{"version":1,"corrections":[]}') //=> []
 * readCorrections('{"version":9}') //=> null
 */
export function readCorrections(text: string): readonly RecognitionCorrection[] | Blank {
  const read = parseJson(text);
  if (!isRecord(read) || read['version'] !== VERSION || !Array.isArray(read['corrections'])) return BLANK;
  const corrections = read['corrections'].map((entry: unknown) => correctionOf(entry));
  const known = corrections.filter((correction) => correction !== undefined);
  return known.length === corrections.length ? known : BLANK;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function correctionOf(entry: unknown): RecognitionCorrection | undefined {
  if (!isRecord(entry)) return undefined;
  const table = tableKeyOf(entry['table']);
  if (!table) return undefined;
  switch (entry['kind']) {
    case 'no-table':
      return { kind: 'no-table', table };
    case 'unit':
      return unitOf(entry['unit'], table);
    case 'column-role':
    case 'typed-column':
      return columnOf(entry, table);
    case 'row-kind':
    case 'total-of':
      return rowOf(entry, table);
    default:
      return undefined;
  }
}

function unitOf(unit: unknown, table: TableKey): RecognitionCorrection | undefined {
  if (unit === BLANK) return { kind: 'unit', table, unit };
  return typeof unit === 'string' && isMoneyUnit(unit) ? { kind: 'unit', table, unit } : undefined;
}

function columnOf({ kind, heading, role }: JsonRecord, table: TableKey): RecognitionCorrection | undefined {
  if (typeof heading !== 'string') return undefined;
  if (kind === 'typed-column') return { kind, table, heading };
  return typeof role === 'string' && isColumnRole(role) ? { kind: 'column-role', table, heading, role } : undefined;
}

function rowOf({ kind, row, rowKind, addends }: JsonRecord, table: TableKey): RecognitionCorrection | undefined {
  const key = rowKeyOf(row);
  if (!key) return undefined;
  if (kind === 'row-kind') {
    const known = CORRECTED_ROW_KINDS.find((each) => each === rowKind);
    return known && { kind: 'row-kind', table, row: key, rowKind: known };
  }
  const keys = Array.isArray(addends) ? addends.map((each: unknown) => rowKeyOf(each)) : [];
  const known = keys.filter((each) => each !== undefined);
  return known.length === keys.length && known.length > 0
    ? { kind: 'total-of', table, row: key, addends: known }
    : undefined;
}

function rowKeyOf(value: unknown): RowKey | undefined {
  if (!isRecord(value)) return undefined;
  const { label, occurrence } = value;
  return typeof label === 'string' && typeof occurrence === 'number' ? { label, occurrence } : undefined;
}

function tableKeyOf(value: unknown): TableKey | undefined {
  if (!isRecord(value)) return undefined;
  const { title, headings } = value;
  if (typeof title !== 'string' || !Array.isArray(headings)) return undefined;
  const texts = headings.filter((heading: unknown) => typeof heading === 'string');
  return texts.length === headings.length ? { title, headings: texts } : undefined;
}
