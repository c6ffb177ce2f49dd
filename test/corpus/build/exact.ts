import type { TrueRounding } from '../truth.ts';

/** An exact decimal: `units` ÷ 10^`places`. The corpus has an arithmetic of its own, so that its truth is independent. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

/** A whole number. */
export function whole(value: bigint | number): Exact {
  return { units: BigInt(value), places: 0 };
}

/** Reads a decimal such as `12.5`. */
export function exact(text: string): Exact {
  const [left = '0', right = ''] = text.split('.');
  return { units: BigInt(`${left}${right}`), places: right.length };
}

/** 10 to a power. */
export function power(places: number): bigint {
  return 10n ** BigInt(places);
}

function unitsAt(value: Exact, places: number): bigint {
  return value.units * power(places - value.places);
}

/** Adds exactly. */
export function add(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

/** Subtracts exactly. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { units: -b.units, places: b.places });
}

/** Multiplies exactly. */
export function multiply(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, places: a.places + b.places };
}

/** Adds up. */
export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce(add, whole(0));
}

/** Whether two decimals are the same number. */
export function same(a: Exact, b: Exact): boolean {
  return subtract(a, b).units === 0n;
}

function roundedQuotient(part: bigint, divisor: bigint, mode: TrueRounding['mode']): bigint {
  const sign = part < 0n !== divisor < 0n ? -1n : 1n;
  const [a, b] = [part < 0n ? -part : part, divisor < 0n ? -divisor : divisor];
  const down = a / b;
  const rest = a % b;
  const isUp = mode === 'up' ? rest > 0n : mode === 'half-up' && rest * 2n >= b;
  return sign * (down + (isUp ? 1n : 0n));
}

/** `part` ÷ `divisor` × `scale`, rounded once. */
export function divide(part: Exact, divisor: Exact, scale: bigint, { mode, digits }: TrueRounding): Exact {
  const places = Math.max(part.places, divisor.places);
  const top = unitsAt(part, places) * scale * power(digits);
  return { units: roundedQuotient(top, unitsAt(divisor, places), mode), places: digits };
}

/** Rounds a decimal. */
export function round(value: Exact, rounding: TrueRounding): Exact {
  return divide(value, whole(1), 1n, rounding);
}

/** Writes a decimal: `1234.50`, or `1234.5` with its last zeros dropped. */
export function plain(value: Exact, keepsZeros = true): string {
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.places + 1, '0');
  const cut = digits.length - value.places;
  const fraction = keepsZeros ? digits.slice(cut) : digits.slice(cut).replace(/0+$/, '');
  return `${value.units < 0n ? '-' : ''}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Writes a decimal with thousands separators and △ for a negative. */
export function printed(value: Exact, keepsZeros = true): string {
  const [left = '', right] = plain(value, keepsZeros).replace('-', '').split('.');
  const grouped = left.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.units < 0n ? '△' : ''}${grouped}${right === undefined ? '' : `.${right}`}`;
}
