import type { Finding } from '../sheet/finding.ts';
import { placedCell, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** Names spending above the budget (초과 집행) where the table shows no balance that would say so. */
export function checkSpending(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const placeOf = (role: string): number =>
    table.columns.findIndex((column, place) => column.role === role && table.figures[place] !== undefined);
  const [budget, executed, balance] = [placeOf('budget'), placeOf('executed'), placeOf('balance')];
  const budgets = table.columns.filter(({ role }) => role === 'budget').length;
  if (budget < 0 || executed < 0 || balance >= 0 || budgets > 1) return [];
  const [whole, part] = [table.figures[budget]?.numbers, table.figures[executed]?.numbers];
  if (!whole || !part) return [];
  const above = table.rows.flatMap(({ kind }, n) =>
    kind === 'item' && (whole[n] ?? 0) > 0 && (part[n] ?? 0) > (whole[n] ?? 0) ? [n] : [],
  );
  // where many rows are above, the columns mean something else
  if (above.length > Math.max(2, table.rows.length * 0.1)) return [];
  return above.map((n) => {
    const cell = placedCell(bound, executed, n);
    return findingAt(cell, {
      kind: 'spending-above-budget',
      ...nameOf(cell),
      found: cell.cell.text,
      budget: placedCell(bound, budget, n).cell.text,
    });
  });
}
