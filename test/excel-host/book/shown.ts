import { plainNumber } from './formula/operand.ts';
import { roundAt } from './formula/rounding.ts';
import { dayOf, weekdayOf } from './serial.ts';
import { isError } from './value.ts';
import type { CellValue } from './value.ts';

/** What a cell shows under a number format code. Column width is not simulated: never `####`. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') {
    const section = sections[3];
    return section === undefined ? value : textSection(section, value);
  }
  const isGeneral = sections.length === 1 && /^(general|@|g\/표준)?$/i.test(sections[0] ?? '');
  if (isGeneral) return generalNumber(value);
  return numberSection(value, sections);
}

/** General shows at most eleven digits. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace('e+', 'E+')
      .replace(/E\+(\d)$/, 'E+0$1');
  const whole = String(Math.trunc(size)).length;
  return plainNumber(roundAt(value, Math.max(0, 10 - whole), Math.round));
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function textSection(section: string, value: string): string {
  return pieces(section)
    .map((piece) => (piece === '@' ? value : literal(piece)))
    .join('');
}

function numberSection(value: number, sections: readonly string[]): string {
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return formatNumber(-value, negative, false);
  if (value === 0 && zero !== undefined) return formatNumber(0, zero, false);
  return formatNumber(Math.abs(value), positive, value < 0);
}

function pieces(section: string): string[] {
  return section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|E[+-]|AM\/PM|y+|m+|d+|a{3,4}|h+|s+|[\s\S]/gi) ?? [];
}

/** What a piece that is no digit prints: a quoted text, an escaped sign, a blank for `_x`, nothing for colours. */
function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? '';
  return piece;
}

function formatNumber(size: number, section: string, isNegative: boolean): string {
  const parts = pieces(section);
  if (parts.length === 0) return '';
  if (parts.some((part) => /^(y+|d+|a{3,4}|h+|s+)$/i.test(part))) return formatDate(size, parts);
  if (parts.some((part) => /^general$/i.test(part))) return generalNumber(isNegative ? -size : size);
  const digits = parts.filter((part) => /^[0#?.,]$/.test(part)).join('');
  if (digits === '') return (isNegative ? '-' : '') + parts.map(literal).join('');
  const percents = parts.filter((part) => part === '%').length;
  const printed = printDigits(size * 100 ** percents, digits);
  const sign = isNegative && /[1-9]/.test(printed) ? '-' : '';
  return sign + place(printed, parts);
}

/** Prints digits under a pattern of `0 # ? , .`; commas after the last digit divide by thousands. */
function printDigits(size: number, pattern: string): string {
  const scale = /,+(?=\.|$)/.exec(pattern)?.[0].length ?? 0;
  const clean = pattern.replace(/,+(?=\.|$)/, '');
  const [whole = '', fraction = ''] = clean.split('.');
  const rounded = roundAt(size / 1000 ** scale, fraction.length, Math.round);
  const [integer = '0', decimals = ''] = rounded.toFixed(fraction.length).split('.');
  const wanted = whole.replace(/[^0]/g, '').length;
  let shown = (integer === '0' ? '' : integer).padStart(wanted, '0');
  if (whole.includes(',')) shown = shown.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  let kept = decimals;
  for (let at = fraction.length - 1; at >= 0 && fraction[at] === '#' && kept.endsWith('0'); at -= 1)
    kept = kept.slice(0, -1);
  return clean.includes('.') ? `${shown}.${kept}` : shown;
}

/** Puts the printed digits where the first digit sign stands, and every other piece around them. */
function place(printed: string, parts: readonly string[]): string {
  let isPlaced = false;
  return parts
    .map((part) => {
      if (!/^[0#?.,]$/.test(part)) return literal(part);
      if (isPlaced) return '';
      isPlaced = true;
      return printed;
    })
    .join('');
}

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];

function formatDate(serial: number, parts: readonly string[]): string {
  return parts.map((part, at) => datePiece(part.toLowerCase(), serial, isMinute(parts, at)) ?? literal(part)).join('');
}

const two = (number: number): string => String(number).padStart(2, '0');

/** One letter is the bare number, more are at least two digits. */
function sized(piece: string, number: number): string {
  return piece.length === 1 ? String(number) : two(number);
}

function datePiece(piece: string, serial: number, isMinutes: boolean): string | undefined {
  const { year, month, day } = dayOf(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  switch (/^(y+|m+|d+|a{3,4}|h+|s+)$/.test(piece) ? piece.charAt(0) : '') {
    case 'y':
      return piece.length > 2 ? String(year) : two(year % 100);
    case 'm':
      return isMinutes ? two(Math.floor(seconds / 60) % 60) : sized(piece, month);
    case 'd':
      return sized(piece, day);
    case 'a':
      return (WEEKDAYS[weekdayOf(serial)] ?? '') + (piece.length === 4 ? '요일' : '');
    case 'h':
      return sized(piece, Math.floor(seconds / 3600));
    case 's':
      return two(seconds % 60);
    default:
      return undefined;
  }
}

function isMinute(parts: readonly string[], at: number): boolean {
  const around = [parts.slice(0, at).reverse(), parts.slice(at + 1)];
  const [before, after] = around.map((side) => side.find((part) => /^[a-z]+$/i.test(part)) ?? '');
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}
