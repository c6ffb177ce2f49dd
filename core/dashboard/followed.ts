import { BLANK, type Blank } from '../blank.ts';
import { exact, fixedOfDouble, parseFixed, shiftFixed, type Fixed } from '../number/fixed.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { cellName, columnLetters } from '../sheet/address.ts';
import { readCell } from '../sheet/cell-reading.ts';
import type { GridCell } from '../sheet/grid.ts';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot.ts';
import type { Followed } from './dashboard.ts';

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Nothing, that follows nothing. */
export const NOTHING: Followed = { formula: BLANK, value: BLANK };

/** A cell of a sheet with all that is known of it. */
export function cellAt(sheet: SheetSnapshot, { row, column }: Place): GridCell {
  const [r, c] = [row - sheet.row, column - sheet.column];
  return {
    value: sheet.values[r]?.[c] ?? BLANK,
    text: sheet.texts[r]?.[c] ?? '',
    formula: sheet.formulas[r]?.[c] ?? BLANK,
    numberFormat: sheet.numberFormats[r]?.[c] ?? 'General',
  };
}

/**
 * Names a cell as formulas on another sheet do.
 *
 * @example
 * referenceTo("'15 예산", 4, 1) //=> "'''15 예산'!$B$5"
 */
export function referenceTo(sheet: string, row: number, column: number): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${cellName(row, column).slice(letters.length)}`;
}

/** Follows a cell of words, on one line. */
export function followText(sheet: SheetSnapshot, place: Place): Followed {
  const { value, text } = cellAt(sheet, place);
  const shown = text.trim();
  if (value === BLANK || isCellError(value) || shown === '') return NOTHING;
  if (value !== shown) return { formula: BLANK, value: shown };
  const reference = referenceTo(sheet.name, place.row, place.column);
  return shown.includes('\n')
    ? { formula: `SUBSTITUTE(${reference},CHAR(10)," ")`, value: shown.replaceAll('\n', ' ') }
    : { formula: reference, value: shown };
}

const PLAIN_TEXT = /^[△▲-]?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?$/;
const PERCENT_ZEROS = 2;

/** Follows a cell of figures in `unit`: a number, a text of a plain number, or a dash, which counts as zero. */
export function followFigure(sheet: SheetSnapshot, place: Place, unit: MoneyUnit | Blank): Followed {
  const cell = cellAt(sheet, place);
  const reading = readCell(cell, unit);
  const reference = referenceTo(sheet.name, place.row, place.column);
  if (reading.kind === 'dash') return { formula: `N(${reference})`, value: exact(0) };
  if (reading.kind !== 'figure') return NOTHING;
  if (typeof cell.value === 'number') return followNumber(cell.value, reference, reading.hasPercentSign);
  const formula = isPlainText(cell.value, reading.value) ? numberOfText(reference) : BLANK;
  return { formula, value: reading.value };
}

/**
 * Follows the same amount in another unit of money: the decimal point is moved, nothing is rounded.
 *
 * @param zeros by how many zeros its unit is larger than the one it is shown in
 */
export function inUnit({ formula, value }: Followed, zeros: number): Followed {
  if (zeros === 0 || typeof value !== 'object' || value === BLANK) return { formula, value };
  const factor = `1${'0'.repeat(Math.abs(zeros))}`;
  return {
    formula: formula === BLANK ? BLANK : `${formula}${zeros > 0 ? '*' : '/'}${factor}`,
    value: shiftFixed(value, zeros),
  };
}

function followNumber(value: number, reference: string, isPercent: boolean): Followed {
  const held = fixedOfDouble(value);
  if (!held) return NOTHING;
  // ten decimals take away what binary fractions add
  return isPercent
    ? { formula: `ROUND(${reference}*100,10)`, value: shiftFixed(held, PERCENT_ZEROS) }
    : { formula: reference, value: held };
}

function isPlainText(value: CellValue, read: Fixed): boolean {
  if (typeof value !== 'string' || !PLAIN_TEXT.test(value)) return false;
  const parsed = parseFixed(value.replaceAll(',', '').replace(/^[△▲]/, '-'));
  return parsed !== undefined && parsed.coefficient === read.coefficient && parsed.scale === read.scale;
}

function numberOfText(reference: string): string {
  return `VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},",",""),"△","-"),"▲","-"))`;
}
