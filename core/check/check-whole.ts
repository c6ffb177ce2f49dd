import { addFixed, compareFixed, fixed, fixedText, type Fixed } from '../number/fixed.ts';
import type { Finding } from '../sheet/finding.ts';
import { headingOf, placedCell, readingOf, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { isRoundingGap } from './rounding-gap.ts';

const HUNDRED = fixed(100n);
/** Sums farther from 100 than this are meant to be something else. */
const NEAREST = 20n;

/** Checks that shares and weights without a base of their own add up to 100 (구성비·가중치 합계), within their rounding. */
export function checkWholes(bound: BoundTable): readonly Finding[] {
  return bound.table.columns.flatMap(({ role, heading }, place): Finding[] => {
    const isShare = role === 'share' || role === 'weight' || /배점|가중치|구성비/.test(heading);
    const own = bound.table.figures[place];
    if (!isShare || !own || bound.rules.has(place)) return [];
    let sum = fixed(0n);
    let count = 0;
    let scale = 0;
    let last = -1;
    bound.table.rows.forEach(({ kind }, n) => {
      if (kind !== 'item') return;
      const reading = readingOf(bound, place, n);
      if (reading.kind !== 'figure') return;
      sum = addFixed(sum, reading.printed);
      scale = Math.max(scale, reading.printed.scale);
      count++;
      last = n;
    });
    if (count < 3 || !isNearHundred(sum) || isRoundingGap(addFixed(sum, fixed(-100n)), count, scale)) return [];
    const cell = placedCell(bound, place, totalOf(bound, place) ?? last);
    return [
      findingAt(
        cell,
        { kind: 'shares-not-whole', ...nameOf(cell), sum: fixedText(sum), heading: headingOf(bound, place) },
        { expected: '100' },
      ),
    ];
  });
}

function totalOf({ table }: BoundTable, place: number): number | undefined {
  const n = table.rows.findIndex(({ kind }, row) => kind === 'total' && table.figures[place]?.states[row] === 0);
  return n < 0 ? undefined : n;
}

function isNearHundred(sum: Fixed): boolean {
  return (
    compareFixed(sum, fixed(100n - NEAREST)) > 0 &&
    compareFixed(sum, fixed(100n + NEAREST)) < 0 &&
    compareFixed(sum, HUNDRED) !== 0
  );
}
