import { BLANK } from '../blank.ts';
import { exactQuotient, isWithoutBase } from '../check/exact.ts';
import { explainingModes, percentage, withZeros } from '../check/convention.ts';
import { readingOf } from '../check/bound-table.ts';
import { isFraction, quotientAt } from '../check/rate-family.ts';
import { compareFixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { roundQuotient, type Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import { RATES } from '../sheet/role-groups.ts';
import type { Derived } from './derived.ts';
import type { Agreement, ExplainedInput, ExplainedKind, ExplainedRounding } from './explanation.ts';
import type { FamilyColumn } from './examined-workbook.ts';
import { ruleByCells, ruleByHeadings } from './rule-inputs.ts';
import type { TableCell } from './table-cell.ts';

const PERCENT_ZEROS = 2;
/** Decimals an exact value is shown with; what has more ends in `…`. */
const SHOWN_DECIMALS = 10;

/** Works out a rate, share, growth or plain quotient by the rule of its column. */
export function deriveRate(
  cell: TableCell,
  { family, column }: FamilyColumn,
  inputs: readonly ExplainedInput[],
  office: Rounding,
): Derived {
  const { rule } = column.rule;
  const { rounding } = family;
  const exact = quotientAt(column, cell.n);
  const reading = readingOf(column.bound, cell.place, cell.n);
  const sign = reading.kind === 'figure' && reading.hasPercentSign ? '%' : '';
  return {
    kind: kindOf(cell),
    derivation: {
      byHeadings: ruleByHeadings(cell, rule),
      byCells: ruleByCells(cell, rule),
      inputs,
      exact: exact === BLANK ? BLANK : exactText(exact),
      rounding: { rule: rounding, source: sourceOf({ family, column }, office) },
    },
    expected:
      exact === BLANK ? BLANK : `${printFigure(percentage(exact, rounding), { decimals: rounding.digits })}${sign}`,
    agreement: agreementOf(cell, { family, column }, exact),
  };
}

function kindOf({ table: { bound }, place }: TableCell): ExplainedKind {
  return RATES.has(bound.table.columns[place]?.role ?? 'other') ? 'rate' : 'quotient';
}

/** A quotient as a percentage in full: `26.8796992481…`. */
function exactText(exact: Quotient): string {
  const shown = roundQuotient(exact, { mode: 'down', digits: SHOWN_DECIMALS }, PERCENT_ZEROS);
  const isWhole = (exact.numerator * 10n ** BigInt(SHOWN_DECIMALS + PERCENT_ZEROS)) % exact.denominator === 0n;
  return `${printFigure(shown, { decimals: 0 })}${isWhole ? '' : '…'}`;
}

/** Who says how the rates of a column are rounded. */
function sourceOf({ family, column }: FamilyColumn, office: Rounding): ExplainedRounding['source'] {
  if (column.rule.rounding !== BLANK) return 'form';
  const { mode, digits } = family.rounding;
  const standard = isFraction(column) ? office.digits + PERCENT_ZEROS : office.digits;
  return mode === office.mode && digits === standard ? 'office' : 'column';
}

function agreementOf({ place, n }: TableCell, { family, column }: FamilyColumn, exact: Quotient | null): Agreement {
  const { bound, figures, rule } = column;
  const figure = (at: number, row: number) => figures.exact(at, row);
  const wholeOf = (at: number, row: number) => figures.wholeOf(at, row);
  if (exact === BLANK) return isWithoutBase(rule.rule, n, figure, wholeOf) ? 'no-base' : 'no-input';
  const reading = readingOf(bound, place, n);
  if (reading.kind !== 'figure') return 'left';
  const printed = withZeros(reading.printed, family.decimals);
  if (compareFixed(printed, percentage(exact, family.rounding)) === 0) return 'agrees';
  if (explainingModes({ printed, exact }).includes(family.rounding.mode)) return 'digits';
  const held = exactQuotient(rule.rule, n, (at, row) => figures.held(at, row), wholeOf);
  return held !== BLANK && explainingModes({ printed, exact: held }).length > 0 ? 'follows' : 'left';
}
