import { printFigure } from '../number/notation/index.ts';
import type { Finding } from '../sheet/finding.ts';
import { headingOf, placedCell, readingOf, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** Names balances below zero (잔액 부족): spending above the budget is doubtful, not wrong. */
export function checkBalances(bound: BoundTable): readonly Finding[] {
  return bound.table.columns.flatMap(({ role }, place) => {
    const numbers = bound.table.figures[place]?.numbers;
    if (role !== 'balance' || !numbers) return [];
    const found: Finding[] = [];
    numbers.forEach((value, n) => {
      if (!(value < 0)) return;
      const reading = readingOf(bound, place, n);
      if (reading.kind !== 'figure') return;
      const cell = placedCell(bound, place, n);
      const shown = printFigure(reading.value);
      found.push(
        findingAt(cell, { kind: 'negative-balance', ...nameOf(cell), found: shown, heading: headingOf(bound, place) }),
      );
    });
    return found;
  });
}
