import { BLANK, type Blank } from '../blank.ts';
import type { Finding } from '../sheet/finding.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { headingOf, placedCell, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

const RANKED: ReadonlySet<ColumnRole> = new Set([
  'score',
  'rate',
  'achievement',
  'executed',
  'budget',
  'amount',
  'count',
  'actual',
  'row-total',
  'growth',
  'average',
  'other',
]);
const LEAST_SHARE = 0.7;
const LEAST_ROWS = 4;

/** Checks a column of ranks against the column it ranks (순위 검산), found by which one most ranks agree with. */
export function checkRanks(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  return table.columns.flatMap(({ role, column }, place): Finding[] => {
    if (role !== 'rank') return [];
    const rows = table.rows.flatMap(({ kind, row }, n) => {
      const rank = kind === 'item' ? table.view.cells.numberAt(row, column) : Number.NaN;
      return Number.isInteger(rank) && rank > 0 ? [{ n, rank }] : [];
    });
    if (rows.length < LEAST_ROWS) return [];
    const [best] = table.columns
      .flatMap((other, at) =>
        RANKED.has(other.role) && table.figures[at]
          ? ([1, -1] as const).map((sign) => ranksBy(bound, at, sign, rows))
          : [],
      )
      .sort((a, b) => b.agreeing - a.agreeing);
    if (!best || best.agreeing === rows.length || best.agreeing < Math.max(rows.length * LEAST_SHARE, 3)) return [];
    return rows.flatMap(({ n, rank }, i): Finding[] => {
      const expected = best.ranks[i];
      if (expected === undefined || expected === rank) return [];
      const cell = placedCell(bound, place, n);
      if (isOrderedOtherwise(cell.cell.formula)) return [];
      const heading = headingOf(bound, best.place);
      return [
        findingAt(
          cell,
          { kind: 'rank-mismatch', ...nameOf(cell), found: cell.cell.text, expected: String(expected), heading },
          { expected: String(expected) },
        ),
      ];
    });
  });
}

/** A formula that is no RANK orders by a rule of its own, e.g. the lowest mark among equals. */
function isOrderedOtherwise(formula: string | Blank): boolean {
  return formula !== BLANK && !/\bRANK\b/i.test(formula);
}

interface Ranking {
  readonly place: number;
  readonly ranks: readonly number[];
  readonly agreeing: number;
}

/** The rank of each row by a column: one more than the rows before it, equals alike. */
function ranksBy(
  { table }: BoundTable,
  place: number,
  sign: 1 | -1,
  rows: readonly { readonly n: number; readonly rank: number }[],
): Ranking {
  const values = rows.map(({ n }) => sign * (table.figures[place]?.numbers[n] ?? Number.NaN));
  const rankOf = new Map<number, number>();
  [...values].sort((a, b) => b - a).forEach((value, n) => rankOf.has(value) || rankOf.set(value, n + 1));
  const ranks = values.map((value) => (Number.isNaN(value) ? 0 : (rankOf.get(value) ?? 0)));
  return { place, ranks, agreeing: rows.filter(({ rank }, i) => ranks[i] === rank).length };
}
