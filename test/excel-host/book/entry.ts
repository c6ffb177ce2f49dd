import { serialOf } from './serial.ts';
import { parseError } from './value.ts';
import type { CellValue } from './value.ts';

/** What an entry means: a formula, or a value with the format Excel gives it by itself. */
export interface Entry {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string | null;
}

const NUMBER = /^([-+]?)(?:([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]*)?|(\.[0-9]+))(e[+-]?[0-9]+)?(%?)$/i;
const DATE = /^([0-9]{4})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{1,2})\.?$/;

/**
 * Reads an entry as if typed into a cell: `'` forces a text, `=` begins a formula, a text that reads as a number,
 * a date, a truth value or an error becomes one, unless the cell is formatted as text.
 */
export function readEntry(input: string | number | boolean, numberFormat: string): Entry {
  const plain = (value: CellValue, format: string | null = null): Entry => ({ formula: null, value, format });
  if (typeof input !== 'string') return plain(input);
  if (input === '') return plain(null);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (numberFormat === '@') return plain(input);
  if (input.startsWith('=') && input.length > 1) return { formula: input, value: null, format: null };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  const error = parseError(text);
  if (error) return plain(error);
  return typedNumber(text) ?? typedDate(text) ?? plain(input);
}

function typedNumber(text: string): Entry | null {
  const bracketed = /^\(([0-9].*)\)$/.exec(text);
  const match = NUMBER.exec(bracketed ? `-${bracketed[1] ?? ''}` : text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', bare = '', exponent = '', percent = ''] = match;
  const size = Number(`${whole.replaceAll(',', '')}${decimals}${bare}${exponent}`);
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  const hasDecimals = decimals.length > 1 || bare !== '';
  return { formula: null, value, format: typedFormat(whole.includes(','), percent === '%', hasDecimals) };
}

function typedFormat(hasCommas: boolean, isPercent: boolean, hasDecimals: boolean): string | null {
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  if (!hasCommas) return null;
  return hasDecimals ? '#,##0.00' : '#,##0';
}

function typedDate(text: string): Entry | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return null;
  return { formula: null, value: serialOf(year, month, day), format: 'yyyy-mm-dd' };
}
