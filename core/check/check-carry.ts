import { printFigure } from '../number/notation/index.ts';
import { fixedOfDouble } from '../number/fixed.ts';
import type { Finding } from '../sheet/finding.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { placedCell, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  'rank',
]);

/**
 * Checks the carry-overs of a print layout (이월 검산): what a page carries is the sum of its rows, or of all rows so far;
 * what the next page takes over is what the last one carried. Silent where neither reading fits anywhere.
 */
export function checkCarries(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const carries = [...table.rows.keys()]
    .filter((n) => table.rows[n]?.kind === 'carry')
    .sort((a, b) => rowOf(bound, a) - rowOf(bound, b));
  if (carries.length === 0) return [];
  const columns = table.columns.flatMap(({ role }, place) =>
    table.figures[place] && !NOT_ADDED.has(role) ? [place] : [],
  );
  const readings = (['so far', 'page'] as const).map((reading) => compare(bound, carries, columns, reading));
  const [best] = readings.sort((a, b) => b.fits - a.fits);
  if (!best || best.fits === 0) return [];
  return best.misfits.map(({ place, n, expected }) => {
    const cell = placedCell(bound, place, n);
    const shown = printFigure(fixedOfDouble(expected) ?? null);
    return findingAt(
      cell,
      { kind: 'carry-over-mismatch', ...nameOf(cell), found: cell.cell.text, expected: shown },
      { expected: shown },
    );
  });
}

function rowOf({ table }: BoundTable, n: number): number {
  return table.rows[n]?.row ?? 0;
}

interface Comparison {
  readonly fits: number;
  readonly misfits: readonly { readonly place: number; readonly n: number; readonly expected: number }[];
}

function compare(
  bound: BoundTable,
  carries: readonly number[],
  columns: readonly number[],
  reading: 'so far' | 'page',
): Comparison {
  const { table } = bound;
  const items = [...table.rows.keys()]
    .filter((n) => table.rows[n]?.kind === 'item')
    .sort((a, b) => rowOf(bound, a) - rowOf(bound, b));
  const ends = itemsBefore(bound, items, carries);
  let fits = 0;
  const misfits: { place: number; n: number; expected: number }[] = [];
  for (const place of columns) {
    let carried = Number.NaN;
    let from = 0;
    for (const n of carries) {
      const held = table.figures[place]?.numbers[n] ?? Number.NaN;
      if (Number.isNaN(held)) continue;
      const end = ends.get(n) ?? items.length;
      const isTakenOver = end === from && !Number.isNaN(carried);
      const start = reading === 'so far' ? 0 : from;
      const expected = isTakenOver
        ? carried
        : items.slice(start, end).reduce((sum, item) => sum + numberAt(bound, place, item), 0);
      if (agrees(held, expected)) fits++;
      else misfits.push({ place, n, expected });
      carried = isTakenOver ? carried : expected;
      from = end;
    }
  }
  return { fits, misfits };
}

/** How many items stand above each carry-over; both are in the order of the sheet. */
function itemsBefore(
  bound: BoundTable,
  items: readonly number[],
  carries: readonly number[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let end = 0;
  for (const n of carries) {
    while (end < items.length && rowOf(bound, items[end] ?? 0) <= rowOf(bound, n)) end++;
    ends.set(n, end);
  }
  return ends;
}

function numberAt({ table }: BoundTable, place: number, n: number): number {
  const value = table.figures[place]?.numbers[n] ?? Number.NaN;
  return Number.isNaN(value) ? 0 : value;
}
