import { BLANK } from '../blank.ts';
import { inputsOf } from '../form/measure.ts';
import type { Finding } from '../sheet/finding.ts';
import { boundColumn, placedCell, type BoundColumn, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** Names the cells that cannot be calculated with: texts, formula errors, missing inputs (입력 검사). */
export function checkInputs(bound: BoundTable): readonly Finding[] {
  return [...bound.columns.flatMap((column) => unreadableCells(bound, column)), ...incompleteRows(bound)];
}

function unreadableCells(bound: BoundTable, column: BoundColumn): readonly Finding[] {
  return column.readings.flatMap((reading, n) => {
    const place = placedCell(bound, column, n);
    const { heading } = column.place;
    if (reading.kind === 'unreadable') {
      return [findingAt(place, { kind: 'text-in-amount', ...nameOf(place), found: place.cell.text, heading })];
    }
    const isOwnTotal = column.column.measure !== BLANK || bound.table.sums.some((sum) => sum.place === n);
    if (reading.kind !== 'error' || isOwnTotal) return [];
    return [findingAt(place, { kind: 'error-in-cell', ...nameOf(place), found: reading.error })];
  });
}

/** A row is incomplete when one input of a measure is blank and another is not. */
function incompleteRows(bound: BoundTable): readonly Finding[] {
  const inputs = [
    ...new Set(bound.form.columns.flatMap(({ measure }) => (measure === BLANK ? [] : inputsOf(measure)))),
  ];
  const columns = inputs.flatMap((key) => boundColumn(bound, key) ?? []);
  return bound.table.rows.flatMap(({ kind }, n) => {
    const missing = columns.filter(({ readings }) => readings[n]?.kind === 'blank');
    const [first] = missing;
    if (!first || missing.length === columns.length || kind !== 'item') return [];
    const place = placedCell(bound, first, n);
    const headings = missing.map((column) => column.place.heading).join(', ');
    return [findingAt(place, { kind: 'incomplete-row', ...nameOf(place), missing: headings })];
  });
}
