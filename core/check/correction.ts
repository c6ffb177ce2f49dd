import { BLANK, type Blank } from '../blank.ts';
import { doubleOfFixed, fixedText, shiftFixed, type Fixed } from '../number/fixed.ts';
import { rewriteFigure } from '../number/notation/index.ts';
import type { CellReading } from '../sheet/cell-reading.ts';
import { keptFormatOf, type CellContent, type Change } from '../sheet/change.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import type { PlacedCell } from './bound-table.ts';

/** What a cell shall hold: a figure with its decimals, the dash of a rate without a base, or the word of a growth without one. */
export type Target = Fixed | 'dash';

/** A formula to write instead of a value, for a cell that held a formula or whose neighbours do. */
export interface NativeFormula {
  readonly formula: string;
  /** Whether a typed value becomes the formula as well, because the cells beside it hold formulas. */
  readonly isForValues?: boolean;
}

const PERCENT_ZEROS = 2;
const DASH = '-';

/**
 * Makes the change that brings a cell to its right figure in the notation of the cell it replaces:
 * a text stays a text with its annotation, a percent cell keeps its percent format, a formula becomes a formula.
 * A number in General format gets a format that shows all its decimals.
 */
export function correction(place: PlacedCell, reading: CellReading, target: Target, native?: NativeFormula): Change {
  const { sheet, row, column, cell } = place;
  const before: CellContent =
    cell.formula === BLANK
      ? { kind: 'value', value: cell.value }
      : { kind: 'formula', formula: cell.formula, value: cell.value };
  const value = writtenValue(cell.value, reading, target);
  const isFormula = native !== undefined && (cell.formula !== BLANK || native.isForValues === true);
  const after: CellContent = isFormula ? { kind: 'formula', formula: native.formula, value } : { kind: 'value', value };
  const numberFormat = formatFor(place, reading, target);
  const kept = numberFormat === BLANK ? keptFormatOf(cell.numberFormat) : {};
  return { sheet, row, column, before, after, numberFormat, ...kept };
}

function writtenValue(held: CellValue, reading: CellReading, target: Target): CellValue {
  if (target === 'dash') return DASH;
  if (reading.kind === 'figure' && reading.isText && typeof held === 'string')
    return rewriteFigure(held, target) ?? fixedText(target);
  const isPercentCell = reading.kind === 'figure' && reading.hasPercentSign;
  return doubleOfFixed(isPercentCell ? shiftFixed(target, -PERCENT_ZEROS) : target);
}

/** A typed number whose format hides decimals it now has gets a plain format with them. */
function formatFor({ cell }: PlacedCell, reading: CellReading, target: Target): Change['numberFormat'] | Blank {
  if (target === 'dash' || reading.kind !== 'figure' || reading.isText || target.scale === 0) return BLANK;
  if (reading.printed.scale >= target.scale) return BLANK;
  const decimals = `${cell.numberFormat.includes('#,##0') ? '#,##0' : '0'}.${'0'.repeat(target.scale)}`;
  const after = reading.hasPercentSign ? `${decimals}%` : decimals;
  return cell.numberFormat === after ? BLANK : { before: cell.numberFormat, after };
}
