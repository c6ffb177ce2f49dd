import { printFigure } from '../number/notation/index.ts';
import { fixedOfDouble } from '../number/fixed.ts';
import type { Finding } from '../sheet/finding.ts';
import { placedCell, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import type { ColumnRole } from '../sheet/role.ts';

const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  'rank',
  'gap',
  'balance',
]);

/** Names rows whose parts listed below them, 그중, add up to more than the row itself (내역 초과). */
export function checkParts(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const found: Finding[] = [];
  for (let n = 0; n < table.rows.length - 1; n++) {
    if (table.rows[n]?.kind === 'reference' || table.rows[n + 1]?.kind !== 'reference') continue;
    const parts: number[] = [];
    for (let part = n + 1; table.rows[part]?.kind === 'reference' && isPart(table.rows[part]?.label ?? ''); part++)
      parts.push(part);
    if (parts.length === 0) continue;
    table.columns.forEach(({ role }, place) => {
      const numbers = table.figures[place]?.numbers;
      if (!numbers || NOT_ADDED.has(role)) return;
      const whole = numbers[n] ?? Number.NaN;
      const sum = parts.reduce(
        (all, part) => all + (Number.isNaN(numbers[part] ?? Number.NaN) ? 0 : (numbers[part] ?? 0)),
        0,
      );
      if (Number.isNaN(whole) || whole < 0 || sum <= whole) return;
      const cell = placedCell(bound, place, n);
      const shown = printFigure(fixedOfDouble(sum) ?? null);
      found.push(
        findingAt(cell, {
          kind: 'listed-parts-exceed',
          ...nameOf(cell),
          found: cell.cell.text,
          sum: shown,
          label: table.rows[n]?.label ?? '',
        }),
      );
    });
  }
  return found;
}

/** 그중, 내역: the words that say a row is a part of the one above. */
function isPart(label: string): boolean {
  return /그\s*중|이\s*중|내\s*역|재\s*게|포함|of\s*which/i.test(label);
}
