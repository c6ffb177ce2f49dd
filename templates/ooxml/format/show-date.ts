import { type SheetTime, toSheetTime } from './date.ts';
import type { FormatSection, FormatToken } from './parse.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const KOREAN_DAYS = '일월화수목금토';
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const UNSHOWN = '########';

/** Shows a serial number by a date section; what no calendar holds is shown as a full cell of `#`. */
export function showDate(value: number, section: FormatSection, isDate1904: boolean): string {
  const units = readUnits(section.tokens);
  const fractionDigits = Math.max(0, ...units.map((unit) => (unit.startsWith('.') ? unit.length - 1 : 0)));
  const time = toSheetTime(value, isDate1904, fractionDigits);
  if (!time) return UNSHOWN;
  const isHalfDay = units.some((unit) => unit.includes('/'));
  return section.tokens
    .map((token, index) => {
      const unit = units[index] ?? '';
      return unit === '' ? plainText(token) : showUnit(unit, time, isHalfDay, section.isKorean);
    })
    .join('');
}

/** The unit each token stands for: `m` next to hours or seconds is minutes, zeros after them are a fraction. */
function readUnits(tokens: readonly FormatToken[]): string[] {
  const units = tokens.map((token) => (token.kind === 'date' ? token.unit : ''));
  const clock = (unit: string | undefined) => unit !== undefined && /^\[?[hs]/.test(unit);
  units.forEach((unit, index) => {
    if (unit !== 'm' && unit !== 'mm') return;
    const before = units.slice(0, index).reverse().find(isTimeOrDate);
    const after = units.slice(index + 1).find(isTimeOrDate);
    const isMinute = (before !== undefined && /^\[?h/.test(before)) || (after !== undefined && /^\[?s/.test(after));
    if (isMinute || (clock(before) && before?.includes('['))) units[index] = `minute${unit.length}`;
  });
  markFractions(tokens, units);
  return units;
}

function isTimeOrDate(unit: string): boolean {
  return unit !== '' && !unit.includes('/');
}

function markFractions(tokens: readonly FormatToken[], units: string[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'point' || !/^\[?s/.test(units[index - 1] ?? '')) return;
    let digits = 0;
    while (tokens[index + digits + 1]?.kind === 'digit') units[index + ++digits] = 'none';
    if (digits > 0) units[index] = `.${'0'.repeat(digits)}`;
  });
}

function plainText(token: FormatToken): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'digit':
      return token.mark;
    case 'point':
      return '.';
    case 'comma':
      return ',';
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    default:
      return '';
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function showUnit(unit: string, time: SheetTime, isHalfDay: boolean, isKorean: boolean): string {
  const hour = isHalfDay ? ((time.hour + 11) % 12) + 1 : time.hour;
  switch (unit) {
    case 'none':
      return '';
    case 'y':
    case 'yy':
      return two(time.year % 100);
    case 'h':
      return String(hour);
    case 'hh':
      return two(hour);
    case 'minute1':
      return String(time.minute);
    case 'minute2':
      return two(time.minute);
    case 's':
      return String(time.second);
    case 'ss':
      return two(time.second);
    case 'AM/PM':
    case 'A/P':
    case '오전/오후':
      return showHalf(unit, time.hour < 12, isKorean);
    default:
      return showLongUnit(unit, time, isKorean);
  }
}

function showHalf(unit: string, isMorning: boolean, isKorean: boolean): string {
  if (isKorean) return isMorning ? '오전' : '오후';
  if (unit === 'A/P') return isMorning ? 'A' : 'P';
  return isMorning ? 'AM' : 'PM';
}

function showLongUnit(unit: string, time: SheetTime, isKorean: boolean): string {
  if (unit.startsWith('[')) return showElapsed(unit, time);
  if (unit.startsWith('.')) return `.${String(time.fraction).padStart(unit.length - 1, '0')}`;
  switch (unit.charAt(0)) {
    case 'm':
      return showMonth(unit.length, time.month, isKorean);
    case 'd':
      return showDay(unit.length, time, isKorean);
    case 'a':
      return KOREAN_DAYS.charAt(time.weekday) + (unit.length > 3 ? '요일' : '');
    case 'b':
      return String(time.year + 543);
    case 'g':
      return '';
    case 'h':
      return two(time.hour);
    case 's':
      return two(time.second);
    default:
      return String(time.year).padStart(4, '0');
  }
}

function showMonth(length: number, month: number, isKorean: boolean): string {
  if (length <= 2) return length === 1 ? String(month) : two(month);
  if (isKorean) return `${month}월`;
  const name = MONTHS[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function showDay(length: number, time: SheetTime, isKorean: boolean): string {
  if (length <= 2) return length === 1 ? String(time.day) : two(time.day);
  if (isKorean) return KOREAN_DAYS.charAt(time.weekday) + (length > 3 ? '요일' : '');
  const name = DAYS[time.weekday] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function showElapsed(unit: string, time: SheetTime): string {
  const per = unit.includes('h') ? 3600 : unit.includes('m') ? 60 : 1;
  return String(Math.floor(time.totalSeconds / per)).padStart(unit.length - 2, '0');
}
