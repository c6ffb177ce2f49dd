import { BLANK } from '../blank.ts';
import { entryAt, type ExactColumn } from '../column/exact-column.ts';
import { inputsOf, isQuotient } from '../form/measure.ts';
import { addFixed, compareFixed, fixed, subtractFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Sentence } from '../sentence.ts';
import type { CellReading } from '../sheet/cell-reading.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { moneyUnitOf, placedCell, type BoundColumn, type BoundTable } from './bound-table.ts';
import type { Checked } from './check-rate.ts';
import { correction } from './correction.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { measureWords } from './measure-words.ts';
import { nativeFormula } from './native-formula.ts';
import { numberOf } from './rate-family.ts';

/** What a printed figure is compared with: the exact figure, over how many addends, and why. */
interface Expectation {
  readonly value: Fixed;
  readonly addends: number;
  readonly formula: Sentence | undefined;
}

/** Checks the totals and differences of one amount column against the calculated one (합계·잔액 검산). */
export function checkAmounts(bound: BoundTable, column: BoundColumn, calculated: ExactColumn): Checked {
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  column.readings.forEach((reading, n) => {
    const expectation = expectationAt(bound, column, calculated, n);
    if (!expectation) return;
    const printed = printedValue(reading);
    if (printed && compareFixed(printed, expectation.value) === 0) return;
    const place = placedCell(bound, column, n);
    const change = correction(place, reading, expectation.value, nativeFormula(bound, column, n));
    const finding = printed
      ? disagreement(bound, column, n, printed, expectation, change)
      : absence(bound, column, n, expectation, change);
    if (!finding) return;
    findings.push(finding);
    if (finding.change !== BLANK) corrections.push(finding.change);
  });
  return { findings, corrections };
}

function printedValue(reading: CellReading): Fixed | undefined {
  if (reading.kind === 'dash') return fixed(0n);
  return reading.kind === 'figure' ? reading.value : undefined;
}

/** The figure a cell should hold; `undefined` for an input, and where an input is missing. */
function expectationAt(
  bound: BoundTable,
  column: BoundColumn,
  calculated: ExactColumn,
  n: number,
): Expectation | undefined {
  const value = numberOf(entryAt(calculated, n));
  if (!value) return undefined;
  const { measure } = column.column;
  if (measure !== BLANK) {
    return isQuotient(measure)
      ? undefined
      : { value, addends: inputsOf(measure).length, formula: measureWords(bound, measure, n) };
  }
  const sum = bound.table.sums.find(({ place }) => place === n);
  if (!sum || sum.addends.some((addend) => column.readings[addend]?.kind === 'blank')) return undefined;
  return { value, addends: sum.addends.length, formula: undefined };
}

function disagreement(
  bound: BoundTable,
  column: BoundColumn,
  n: number,
  printed: Fixed,
  { value, addends, formula }: Expectation,
  change: Change,
): Finding {
  const place = placedCell(bound, column, n);
  const gap = subtractFixed(printed, value);
  const names = { ...nameOf(place), found: place.cell.text, expected: printFigure(value) };
  const difference = printFigure(gap, { positive: '+' });
  const isGap = isRoundingGap(gap, addends, moneyUnitOf(bound, column.column));
  if (isGap)
    return findingAt(
      place,
      { kind: 'rounding-gap', ...names, difference, count: addends },
      { expected: names.expected },
    );
  const details = { expected: names.expected, rule: formula ?? SUM_RULE, change };
  if (formula) return findingAt(place, { kind: 'difference-mismatch', ...names, formula }, details);
  return findingAt(place, { kind: 'total-mismatch', ...names, difference, count: addends }, details);
}

const SUM_RULE: Sentence = { ko: '항목의 합계', en: 'sum of the items' };

/**
 * Amounts in 백만원 and 억원 are rounded ones, so a total over n of them may miss by (n + 1) / 2 units;
 * in 원 and 천원 they are what was typed and spent, so nothing may be missed (domain.md §4.2).
 */
function isRoundingGap(gap: Fixed, addends: number, unit: MoneyUnit | null): boolean {
  if (unit !== '백만원' && unit !== '억원') return false;
  const magnitude = gap.coefficient < 0n ? { ...gap, coefficient: -gap.coefficient } : gap;
  return compareFixed(addFixed(magnitude, magnitude), fixed(BigInt(addends + 1))) <= 0;
}

function absence(
  bound: BoundTable,
  column: BoundColumn,
  n: number,
  { value, formula }: Expectation,
  change: Change,
): Finding | undefined {
  const place = placedCell(bound, column, n);
  const reading = column.readings[n];
  const details = { expected: printFigure(value), rule: formula ?? SUM_RULE, change };
  if (reading?.kind === 'blank') {
    const problem = {
      kind: 'figure-missing' as const,
      ...nameOf(place),
      expected: details.expected,
      heading: column.place.heading,
    };
    return findingAt(place, problem, details);
  }
  if (reading?.kind === 'error')
    return findingAt(place, { kind: 'error-in-cell', ...nameOf(place), found: reading.error }, details);
  return undefined;
}
