import { compareFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import type { FigureCell } from '../sheet/cell-reading.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { placedCell, type PlacedCell } from './bound-table.ts';
import { explainingModes, percentage, withZeros } from './convention.ts';
import { correction } from './correction.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { measureWords } from './measure-words.ts';
import { nativeFormula } from './native-formula.ts';
import type { RateColumn, RateFamily } from './rate-family.ts';
import { modeWords, ruleWords } from './rule-words.ts';

/** What checking a column brings: what is wrong, and what would bring it up to date. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly corrections: readonly Change[];
}

/** Checks every printed rate of a family against its inputs (집행률 검산), and the family's decimals. */
export function checkRates(family: RateFamily): Checked {
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  for (const column of family.columns) {
    column.column.readings.forEach((reading, n) => {
      const exact = column.quotients[n];
      if (reading.kind !== 'figure' || !exact) return;
      const place = placedCell(column.bound, column.column, n);
      const expected = percentage(exact, family.rounding);
      const change = correction(
        place,
        reading,
        expected,
        nativeFormula(column.bound, column.column, n, family.rounding),
      );
      const printed = withZeros(reading.printed, family.decimals);
      const finding = checkRate({
        column,
        n,
        place,
        reading,
        printed,
        exact,
        expected,
        change,
        rounding: family.rounding,
      });
      if (finding) findings.push(finding);
      if (finding || isOutOfDate(reading, expected, place)) corrections.push(change);
    });
  }
  return { findings: [...findings, ...percentSigns(family), ...mixedDecimals(family)], corrections };
}

/** A typed rate of other decimals than the rule's is no mistake, but recalculating brings it to the rule. */
function isOutOfDate({ printed }: FigureCell, expected: Fixed, { cell }: PlacedCell): boolean {
  if (cell.formula !== null) return false;
  return compareFixed(printed, expected) !== 0 || printed.scale !== expected.scale;
}

interface RateCheck {
  readonly column: RateColumn;
  readonly n: number;
  readonly place: PlacedCell;
  readonly reading: FigureCell;
  /** The printed rate, with the zeros its format dropped. */
  readonly printed: Fixed;
  readonly exact: Quotient;
  readonly expected: Fixed;
  readonly change: Change;
  readonly rounding: Rounding;
}

function checkRate(check: RateCheck): Finding | undefined {
  const { place, reading, printed, exact, expected, rounding, change } = check;
  const modes = explainingModes({ printed, exact });
  if (modes.includes(rounding.mode) || compareFixed(printed, expected) === 0) return undefined;
  const sign = reading.hasPercentSign ? '%' : '';
  const shown = `${printFigure(expected, { decimals: rounding.digits })}${sign}`;
  const details = { expected: shown, rule: ruleOf(check), change };
  const [other] = modes;
  if (other) {
    const foundRule = ruleWords({ mode: other, digits: printed.scale });
    const same = `${printFigure(percentage(exact, { mode: rounding.mode, digits: printed.scale }))}${sign}`;
    const problem = { kind: 'rounding-differs' as const, ...nameOf(place), found: place.cell.text, expected: shown };
    return findingAt(
      place,
      { ...problem, foundRule, sameDigits: same, mode: modeWords(rounding.mode), expectedRule: ruleWords(rounding) },
      details,
    );
  }
  return findingAt(place, mismatch(check, shown, sign), details);
}

function mismatch(check: RateCheck, expected: string, sign: string) {
  const { place, exact } = check;
  const digits = check.printed.scale;
  const truncated = `${printFigure(percentage(exact, { mode: 'down', digits }), { decimals: digits })}${sign}`;
  const half = `${printFigure(percentage(exact, { mode: 'half-up', digits }), { decimals: digits })}${sign}`;
  const { bound, measure } = check.column;
  const formula = measureWords(bound, measure, check.n);
  return {
    kind: 'rate-mismatch' as const,
    ...nameOf(place),
    found: place.cell.text,
    expected,
    formula,
    truncated,
    half,
  };
}

function ruleOf({ column, rounding }: RateCheck): Sentence {
  const formula = measureWords(column.bound, column.measure);
  const words = ruleWords(rounding);
  return { ko: `${formula.ko}, ${words.ko}`, en: `${formula.en}, ${words.en}` };
}

function percentSigns(family: RateFamily): readonly Finding[] {
  return family.columns.flatMap(({ bound, column }) => {
    if (column.place.unit?.kind !== 'percent') return [];
    return column.readings.flatMap((reading, n) => {
      if (reading.kind !== 'figure' || !reading.hasPercentSign) return [];
      const place = placedCell(bound, column, n);
      const { heading } = column.place;
      return [findingAt(place, { kind: 'percent-in-cell', ...nameOf(place), found: place.cell.text, heading })];
    });
  });
}

/** One finding for the family, at the first cell whose decimals are not the rule's. */
function mixedDecimals({ columns, decimals, rounding }: RateFamily): readonly Finding[] {
  if (decimals.isUniform) return [];
  for (const { bound, column } of columns) {
    const n = column.readings.findIndex(
      (reading) => reading.kind === 'figure' && reading.printed.scale !== rounding.digits,
    );
    if (n < 0) continue;
    const place = placedCell(bound, column, n);
    const digits = decimals.met.join('·');
    const problem = { kind: 'mixed-decimals' as const, ...nameOf(place), heading: column.place.heading, digits };
    return [findingAt(place, problem, { rule: ruleWords(rounding) })];
  }
  return [];
}
