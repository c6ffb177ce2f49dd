/** A number as its decimal digits: 0.d₁d₂d₃… × 10^point. Zero has no digits. */
export interface Decimal {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** A rounded number's digits before and after the point; no leading zeros before it. */
export interface RoundedDecimal {
  readonly whole: string;
  readonly fraction: string;
}

const SIGNIFICANT = 15;
const ZERO = 48;

/**
 * The 15 decimal digits that a spreadsheet takes a binary number for. All rounding starts here, so that
 * 1.005 shows as 1.01 and 0.285 × 100 is not 28.499….
 */
export function toDecimal(value: number): Decimal {
  const isNegative = value < 0;
  const shortest = String(Math.abs(value));
  return shortest.length <= SIGNIFICANT ? shortDecimal(shortest, isNegative) : longDecimal(Math.abs(value), isNegative);
}

/** A number whose shortest text has at most 15 digits has no other 15 digits; most numbers of an office are such. */
function shortDecimal(text: string, isNegative: boolean): Decimal {
  if (text.includes('e')) return longDecimal(Number(text), isNegative);
  const at = text.indexOf('.');
  const digits = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  let first = 0;
  let last = digits.length;
  while (first < last && digits.charCodeAt(first) === ZERO) first++;
  while (last > first && digits.charCodeAt(last - 1) === ZERO) last--;
  return {
    isNegative,
    digits: digits.slice(first, last),
    point: first === last ? 0 : (at < 0 ? digits.length : at) - first,
  };
}

function longDecimal(magnitude: number, isNegative: boolean): Decimal {
  const [mantissa = '', exponent = '0'] = magnitude.toExponential(SIGNIFICANT - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { isNegative, digits, point: digits === '' ? 0 : Number(exponent) + 1 };
}

/** Multiplies by a power of ten. */
export function scaleDecimal(decimal: Decimal, power: number): Decimal {
  return decimal.digits === '' ? decimal : { ...decimal, point: decimal.point + power };
}

/** Rounds to a number of places after the point, half up (반올림, 0.5 away from zero). */
export function roundDecimal({ digits, point }: Decimal, places: number): RoundedDecimal {
  const kept = point + places;
  let rounded = digits.slice(0, Math.max(0, kept)).padEnd(Math.max(0, kept), '0');
  if (kept >= 0 && digits.charAt(kept) >= '5') rounded = increment(rounded);
  const padded = rounded.padStart(places, '0');
  const whole = padded.slice(0, padded.length - places);
  return { whole: whole.replace(/^0+/, ''), fraction: padded.slice(padded.length - places) };
}

function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(0, digits.length - nines);
  const last = rest === '' ? '1' : rest.slice(0, -1) + String(Number(rest.slice(-1)) + 1);
  return last + '0'.repeat(nines);
}
