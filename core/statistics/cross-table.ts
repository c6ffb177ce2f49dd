import { BLANK, type Blank } from '../blank.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { checkSum } from './count.ts';

/** One thing to be put into a cross-table: where it belongs, and 1 for a count or its 원 for an amount. */
export interface CrossEntry {
  /** The thing's name or id, for the problems. */
  readonly record: string;
  readonly row: string;
  readonly column: string;
  readonly value: bigint;
}

/** The headings a cross-table may have, in the order to be printed; those left out are taken as they come. */
export interface CrossHeadings {
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

/** Rows × columns with their totals (교차표). */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then column. */
  readonly cells: readonly (readonly bigint[])[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
  readonly total: bigint;
}

const ROW: Sentence = { ko: '행 구분', en: 'row' };
const COLUMN: Sentence = { ko: '열 구분', en: 'column' };

/**
 * Puts things into rows and columns and adds them up (부서별·유형별 집계).
 * A thing whose row or column is none of the headings given is left out. Problem: `state-unknown`.
 *
 * @example
 * crossTable([{ record: '1', row: '총무과', column: '시설', value: 1n }]).value.total //=> 1n
 */
export function crossTable(entries: readonly CrossEntry[], headings: CrossHeadings = {}): Outcome<CrossTable> {
  const rows = headings.rows ?? distinct(entries.map(({ row }) => row));
  const columns = headings.columns ?? distinct(entries.map(({ column }) => column));
  const sums = new Map<string, Map<string, bigint>>(rows.map((row) => [row, new Map()]));
  const problems: Problem[] = [];
  for (const { record, row, column, value } of entries) {
    const cells = sums.get(row);
    if (!cells) problems.push({ kind: 'state-unknown', record, field: ROW, found: row, known: rows.join(', ') });
    if (!columns.includes(column))
      problems.push({ kind: 'state-unknown', record, field: COLUMN, found: column, known: columns.join(', ') });
    else cells?.set(column, (cells.get(column) ?? 0n) + value);
  }
  const cells = rows.map((row) => columns.map((column) => sums.get(row)?.get(column) ?? 0n));
  return { value: withTotals(rows, columns, cells), problems };
}

/** A cross-table as typed or printed, each figure perhaps missing. */
export interface PrintedCrossTable {
  readonly record: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (bigint | Blank)[])[];
  readonly rowTotals: readonly (bigint | Blank)[];
  readonly columnTotals: readonly (bigint | Blank)[];
  readonly total: bigint | Blank;
}

/**
 * Checks every total of a printed cross-table against what it adds: rows, columns, and the grand total both ways.
 * What lacks a figure is not judged. Problem: `sum-differs`.
 */
export function checkCrossTable(table: PrintedCrossTable): readonly Problem[] {
  const { record, rows, columns, cells, rowTotals, columnTotals, total } = table;
  const totalOf = (name: string): Sentence => ({ ko: `${name} 계`, en: `total of ${name}` });
  return [
    ...rows.flatMap((row, place) =>
      checkSum({ record, field: totalOf(row), found: rowTotals[place] ?? BLANK, parts: cells[place] ?? [BLANK] }),
    ),
    ...columns.flatMap((column, place) => {
      const parts = cells.map((line) => line[place] ?? BLANK);
      return checkSum({ record, field: totalOf(column), found: columnTotals[place] ?? BLANK, parts });
    }),
    ...checkSum({ record, field: { ko: '총계(행)', en: 'grand total of rows' }, found: total, parts: rowTotals }),
    ...checkSum({ record, field: { ko: '총계(열)', en: 'grand total of columns' }, found: total, parts: columnTotals }),
  ];
}

function withTotals(
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly bigint[])[],
): CrossTable {
  const rowTotals = cells.map(sumOf);
  const columnTotals = columns.map((_, place) => sumOf(cells.map((line) => line[place] ?? 0n)));
  return { rows, columns, cells, rowTotals, columnTotals, total: sumOf(rowTotals) };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
