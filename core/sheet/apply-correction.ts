import type { DescribedColumn } from './column/describe-columns.ts';
import type { BodyRow } from './row/body-row.ts';
import type { RowStructure } from './row/row-sums.ts';
import { sameName, sameTable, type TableKey } from './table-key.ts';
import type { RowTotal } from './table.ts';
import type { RecognitionCorrection, RowKey } from './user-correction.ts';

/** The corrections that concern one table. */
export function correctionsFor(all: readonly RecognitionCorrection[], key: TableKey): readonly RecognitionCorrection[] {
  return all.length === 0 ? all : all.filter(({ table }) => sameTable(table, key));
}

/** Gives columns the roles the user said. */
export function correctColumns(
  columns: readonly DescribedColumn[],
  corrections: readonly RecognitionCorrection[],
): readonly DescribedColumn[] {
  return columns.map((column) => {
    const said = corrections.find((each) => each.kind === 'column-role' && sameName(each.heading, column.heading));
    if (said?.kind !== 'column-role') return column;
    const evidence = [{ ko: '사용자 고침', en: 'corrected by the user' }];
    return { ...column, role: said.role, confidence: 1, isNamed: true, evidence };
  });
}

/** Gives rows the kinds the user said, before what they add up is looked for. */
export function correctRows(
  rows: readonly BodyRow[],
  corrections: readonly RecognitionCorrection[],
): readonly BodyRow[] {
  const words = new Map<number, BodyRow['word']>();
  for (const each of corrections) {
    const n = each.kind === 'row-kind' || each.kind === 'total-of' ? placeOf(rows, each.row) : -1;
    if (n >= 0 && each.kind === 'row-kind') words.set(n, each.rowKind === 'item' ? 'none' : each.rowKind);
    if (n >= 0 && each.kind === 'total-of') words.set(n, 'total');
  }
  return words.size === 0 ? rows : rows.map((row, n) => ({ ...row, word: words.get(n) ?? row.word }));
}

/** Lets totals add up what the user said. */
export function correctTotals(
  structure: RowStructure,
  rows: readonly BodyRow[],
  corrections: readonly RecognitionCorrection[],
): RowStructure {
  const said = corrections.flatMap((each): RowTotal[] => {
    if (each.kind !== 'total-of') return [];
    const place = placeOf(rows, each.row);
    const addends = each.addends.map((key) => placeOf(rows, key)).filter((n) => n >= 0);
    return place < 0 || addends.length === 0 ? [] : [{ place, addends, fits: 1, tested: 1 }];
  });
  if (said.length === 0) return structure;
  const places = new Set(said.map(({ place }) => place));
  return { ...structure, totals: [...structure.totals.filter(({ place }) => !places.has(place)), ...said] };
}

/** The places of the columns that the user says are typed in. */
export function typedColumns(
  columns: readonly DescribedColumn[],
  corrections: readonly RecognitionCorrection[],
): ReadonlySet<number> {
  const typed = corrections.filter((each) => each.kind === 'typed-column');
  return new Set(
    columns.flatMap(({ heading }, place) => (typed.some((each) => sameName(each.heading, heading)) ? [place] : [])),
  );
}

function placeOf(rows: readonly BodyRow[], { label, occurrence }: RowKey): number {
  let seen = 0;
  return rows.findIndex((row) => sameName(row.label, label) && ++seen === occurrence);
}
