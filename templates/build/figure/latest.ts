import { BLANK } from '../../../core/index.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';
import type { Figure } from './figure.ts';

/** A place among the last records of a table: 0 for the last one filled in, 1 for the one before. */
export interface LatestPlace {
  /** The column that tells whether a record is there. */
  readonly label: string;
  readonly back: number;
}

/** What stands in a column at one of the last records (최근 연도); nothing while there are not so many. */
export function latest(table: FilledTable, key: string, { label, back }: LatestPlace): Figure {
  const { entries } = filledColumn(table, label);
  const filled = entries.filter((entry) => entry !== BLANK).length;
  const count = `COUNTA(${columnReference(table, label)})`;
  return chosen(table, key, { formula: `${count}-${back}`, row: filled - back });
}

/** What stands in a column at a record of the last `size` ones, `place` counted from 0 at the oldest of them. */
export function amongLatest(
  table: FilledTable,
  key: string,
  { label, size, place }: { readonly label: string; readonly size: number; readonly place: number },
): Figure {
  const { entries } = filledColumn(table, label);
  const filled = entries.filter((entry) => entry !== BLANK).length;
  const before = `MAX(COUNTA(${columnReference(table, label)})-${size},0)`;
  return chosen(table, key, { formula: `${before}+${place + 1}`, row: Math.max(filled - size, 0) + place + 1 });
}

/** The cell of a column at a row counted from 1. */
function chosen(table: FilledTable, key: string, { formula, row }: { formula: string; row: number }): Figure {
  const { entries } = filledColumn(table, key);
  const cell = `INDEX(${columnReference(table, key)},${formula})`;
  const isThere = row >= 1 && row <= entries.length;
  return {
    formula: `IF(${formula}<1,"",IF(${cell}="","",${cell}))`,
    value: isThere ? (entries[row - 1] ?? BLANK) : BLANK,
  };
}
