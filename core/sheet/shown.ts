import { BLANK } from '../blank.ts';
import { fixedOfDouble, fixedText, roundFixed, shiftFixed, type Fixed } from '../number/fixed.ts';
import { isCellError, type CellValue } from './snapshot.ts';

/** Decimals of a number format: the digits behind its point. */
const DECIMALS = /[0#?]\.([0#?]+)/;
const QUOTED = /"[^"]*"|\\./g;
const PERCENT_ZEROS = 2;

/**
 * Writes a value as a cell of a number format shows it, as far as plain figures go: separators, decimals, percent sign.
 * Dates, colours, conditions and scaling commas are not known here; a host reads those from the program.
 *
 * @example
 * shownValue(56, '0.0') //=> '56.0'
 * shownValue(0.269, '0.0%') //=> '26.9%'
 * shownValue(1234567, '#,##0') //=> '1,234,567'
 */
export function shownValue(value: CellValue, format: string): string {
  if (value === BLANK) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const figure = fixedOfDouble(value);
  return figure === undefined ? String(value) : shownFigure(figure, format);
}

function shownFigure(figure: Fixed, format: string): string {
  const [section = ''] = format.replace(QUOTED, '').split(';');
  const isPercent = section.includes('%');
  const scaled = isPercent ? shiftFixed(figure, PERCENT_ZEROS) : figure;
  const digits = DECIMALS.exec(section)?.[1]?.length ?? (section.includes('0') ? 0 : undefined);
  const rounded = digits === undefined ? scaled : roundFixed(scaled, { mode: 'half-up', digits });
  const text = fixedText(rounded);
  return `${section.includes(',') ? separated(text) : text}${isPercent ? '%' : ''}`;
}

function separated(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
