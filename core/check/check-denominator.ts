import { BLANK } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { inputsOfRule } from '../sheet/relation/relation.ts';
import { headingOf, placedCell, readingOf } from './bound-table.ts';
import type { Checked } from './checked.ts';
import { percentage } from './convention.ts';
import { correction } from './correction.ts';
import { isWithoutBase } from './exact.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { nativeFormula } from './native-formula.ts';
import { repairFor } from './neighbours.ts';
import { QuickRates } from './quick-rates.ts';
import { quotientAt, type RateColumn, type RateFamily } from './rate-family.ts';

/**
 * Checks the rate cells that hold no figure, or hold one although the whole is zero (분모 0):
 * a rate without a base prints `-`, never 0 % or #DIV/0!; a blank or failed rate with a base gets its figure.
 */
export function checkUnprintedRates({ rounding }: RateFamily, column: RateColumn): Checked {
  const { bound, place, figures } = column;
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  const own = bound.table.figures[place];
  const quick = new QuickRates(column);
  for (let n = 0; n < bound.table.rows.length; n++) {
    if (!figures.isCounted(n) || figures.kindAt(n) === 'reference') continue;
    const isPrinted = own?.states[n] === CellState.number;
    const hasNoBase = !quick.hasBase(n) && isBaseless(column, n);
    if (isPrinted && !hasNoBase) continue;
    const finding = hasNoBase ? withoutBase(column, n) : unprinted(column, n, rounding);
    if (!finding) continue;
    findings.push(finding);
    if (finding.change !== BLANK) corrections.push(finding.change);
  }
  return { findings, corrections };
}

function isBaseless({ rule: { rule }, figures }: RateColumn, n: number): boolean {
  return isWithoutBase(
    rule,
    n,
    (place, row) => figures.exact(place, row),
    (place, row) => figures.wholeOf(place, row),
  );
}

function withoutBase(column: RateColumn, n: number): Finding | undefined {
  const { bound, place } = column;
  const reading = readingOf(bound, place, n);
  const cell = placedCell(bound, place, n);
  if (reading.kind === 'dash' || reading.kind === 'term' || reading.kind === 'unreadable') return undefined;
  if (reading.kind === 'blank' && !dividesPlainly(cell.cell.formula)) return undefined;
  const change = correction(cell, reading, 'dash', nativeFormula(bound, column.rule.rule, n));
  const heading = headingOf(bound, inputsOfRule(column.rule.rule).at(-1) ?? place);
  const isGrowth = column.rule.rule.kind === 'growth' || bound.table.columns[place]?.role === 'growth';
  const isWrong = isGrowth && reading.kind === 'figure' && reading.value.coefficient !== 0n;
  const kind = isWrong ? ('growth-without-base' as const) : ('zero-denominator' as const);
  return findingAt(cell, { kind, ...nameOf(cell), found: cell.cell.text, heading }, { expected: '-', change });
}

/** A formula without a result that divides and asks for nothing before will show #DIV/0!. */
function dividesPlainly(formula: string | null): boolean {
  return formula !== BLANK && formula.includes('/') && !/\bIF/i.test(formula);
}

function unprinted(column: RateColumn, n: number, rounding: RateFamily['rounding']): Finding | undefined {
  const { bound, place, rule } = column;
  const reading = readingOf(bound, place, n);
  const exact = quotientAt(column, n);
  if (exact === BLANK || reading.kind === 'unreadable' || reading.kind === 'term' || reading.kind === 'figure')
    return undefined;
  const expected = percentage(exact, rounding);
  // offices print - for a rate of zero as well
  if (reading.kind === 'dash' && expected.coefficient === 0n) return undefined;
  const cell = placedCell(bound, place, n);
  // a formula whose result the file does not hold is not missing
  if (reading.kind === 'blank' && cell.cell.formula !== BLANK) return undefined;
  const native = repairFor(bound, place, n) ?? nativeFormula(bound, rule.rule, n, rounding);
  const shown = printFigure(expected, { decimals: rounding.digits });
  const details = { expected: shown, change: correction(cell, reading, expected, native) };
  if (reading.kind === 'error')
    return findingAt(cell, { kind: 'error-in-cell', ...nameOf(cell), found: reading.error }, details);
  return findingAt(
    cell,
    { kind: 'figure-missing', ...nameOf(cell), expected: shown, heading: headingOf(bound, place) },
    details,
  );
}
