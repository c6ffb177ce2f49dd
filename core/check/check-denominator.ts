import { BLANK } from '../blank.ts';
import { inputsOf } from '../form/measure.ts';
import { entryAt, type ExactColumn } from '../column/exact-column.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { boundColumn, placedCell, type BoundColumn, type BoundTable } from './bound-table.ts';
import type { Checked } from './check-rate.ts';
import { correction } from './correction.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { nativeFormula } from './native-formula.ts';
import { printFigure } from '../number/notation/index.ts';

/**
 * Checks the rate cells that hold no figure, or hold one although the whole is zero (분모 0):
 * a rate without a base prints `-`, never 0 % or #DIV/0!; a blank or failed rate with a base gets its figure.
 */
export function checkUnprintedRates(
  bound: BoundTable,
  column: BoundColumn,
  calculated: ExactColumn,
  rounding: Rounding,
): Checked {
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  column.readings.forEach((reading, n) => {
    const expected = entryAt(calculated, n);
    if (expected === BLANK || expected === 'unreadable') return;
    const isSettled =
      expected === 'dash' ? reading.kind === 'dash' || reading.kind === 'blank' : reading.kind === 'figure';
    if (isSettled || reading.kind === 'unreadable' || isZeroDash(reading.kind, expected)) return;
    const place = placedCell(bound, column, n);
    const change = correction(place, reading, expected, nativeFormula(bound, column, n, rounding));
    const shown = expected === 'dash' ? '-' : printFigure(expected, { decimals: rounding.digits });
    const details = { expected: shown, change };
    const { heading } = column.place;
    if (expected === 'dash') {
      const problem = {
        kind: 'zero-denominator' as const,
        ...nameOf(place),
        found: place.cell.text,
        heading: wholeHeading(bound, column),
      };
      findings.push(findingAt(place, problem, details));
    } else if (reading.kind === 'error') {
      findings.push(findingAt(place, { kind: 'error-in-cell', ...nameOf(place), found: reading.error }, details));
    } else {
      findings.push(findingAt(place, { kind: 'figure-missing', ...nameOf(place), expected: shown, heading }, details));
    }
    corrections.push(change);
  });
  return { findings, corrections };
}

/** Offices print `-` for a rate of zero as well. */
function isZeroDash(kind: string, expected: { readonly coefficient: bigint } | 'dash'): boolean {
  return kind === 'dash' && expected !== 'dash' && expected.coefficient === 0n;
}

function wholeHeading(bound: BoundTable, { column }: BoundColumn): string {
  const key = column.measure === BLANK ? undefined : inputsOf(column.measure).at(-1);
  return key === undefined ? '' : (boundColumn(bound, key)?.place.heading ?? '');
}
