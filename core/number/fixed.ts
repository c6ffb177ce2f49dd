import { magnitude } from './magnitude.ts';
import { divideRounded, type Rounding } from './rounding.ts';

/**
 * An exact decimal number (고정소수): `coefficient × 10^-scale`. It keeps the digits it was written with,
 * so 88.30 (8830, scale 2) prints as it was printed, and it never passes through a binary float.
 */
export interface Fixed {
  readonly coefficient: bigint;
  readonly scale: number;
}

const PLAIN = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/;

/** Excel keeps 15 significant digits of a number; the rest of a double is noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Makes an exact decimal from its digits.
 *
 * @example
 * fixed(883n, 1) // 88.3
 */
export function fixed(coefficient: bigint, scale = 0): Fixed {
  return { coefficient, scale };
}

/**
 * Reads a plain decimal text (`-1234.50`, `1e3`), `undefined` for anything else.
 * Thousands separators, 단위 and △ are the business of `readFigure`.
 *
 * @example
 * parseFixed('88.30') //=> { coefficient: 8830n, scale: 2 }
 */
export function parseFixed(text: string): Fixed | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const scale = fraction.length - Number(exponent ?? 0);
  if (Math.abs(scale) > 400) return undefined;
  const digits = BigInt(whole + fraction);
  return fixedAt(sign === '-' ? -digits : digits, scale);
}

/**
 * Makes an exact decimal of a coefficient and a scale that may be negative, as rounding to 천 leaves it.
 *
 * @example
 * fixedAt(12n, -3) //=> { coefficient: 12_000n, scale: 0 }
 */
export function fixedAt(coefficient: bigint, scale: number): Fixed {
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * Reads a cell's double as the decimal Excel shows for it: its 15 significant digits. A whole number up to 2^53 keeps
 * all of its digits, as in a column.
 *
 * @example
 * fixedOfDouble(0.1 + 0.2) //=> { coefficient: 3n, scale: 1 }
 */
export function fixedOfDouble(value: number): Fixed | undefined {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  const parsed = parseFixed(value.toPrecision(SIGNIFICANT_DIGITS));
  return parsed && trimZeros(parsed);
}

/**
 * Drops the zeros at the end of the decimals.
 *
 * @example
 * trimZeros(fixed(8830n, 2)) //=> { coefficient: 883n, scale: 1 }
 */
export function trimZeros(value: Fixed): Fixed {
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

/** Compares two exact decimals: negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareFixed(a: Fixed, b: Fixed): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = coefficientAt(a, scale) - coefficientAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The coefficient of a value written with `scale` decimals; `scale` is at least the value's own. */
export function coefficientAt(value: Fixed, scale: number): bigint {
  return value.coefficient * 10n ** BigInt(scale - value.scale);
}

/** Adds two exact decimals. */
export function addFixed(a: Fixed, b: Fixed): Fixed {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: coefficientAt(a, scale) + coefficientAt(b, scale), scale };
}

/** Subtracts `b` from `a`. */
export function subtractFixed(a: Fixed, b: Fixed): Fixed {
  return addFixed(a, { coefficient: -b.coefficient, scale: b.scale });
}

/**
 * Multiplies by a power of ten by moving the decimal point: 천원 to 원 is `shiftFixed(x, 3)`.
 *
 * @example
 * shiftFixed(fixed(883n, 1), -2) //=> { coefficient: 883n, scale: 3 }
 */
export function shiftFixed(value: Fixed, zeros: number): Fixed {
  return fixedAt(value.coefficient, value.scale - zeros);
}

/**
 * Rounds an exact decimal; the result has exactly `rounding.digits` decimals (none when negative).
 *
 * @example
 * roundFixed(fixed(2255n, 2), { mode: 'half-up', digits: 1 }) //=> { coefficient: 226n, scale: 1 }
 */
export function roundFixed(value: Fixed, rounding: Rounding): Fixed {
  const drop = value.scale - rounding.digits;
  const kept =
    drop <= 0
      ? value.coefficient * 10n ** BigInt(-drop)
      : divideRounded(value.coefficient, 10n ** BigInt(drop), rounding.mode);
  return fixedAt(kept, rounding.digits);
}

/**
 * Writes all digits of an exact decimal with a plain minus sign and no separators.
 *
 * @example
 * fixedText(fixed(-50n, 2)) //=> '-0.50'
 */
export function fixedText(value: Fixed): string {
  const digits = String(magnitude(value.coefficient)).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(-value.scale)}` : '';
  return `${value.coefficient < 0n ? '-' : ''}${whole}${fraction}`;
}

/** The double nearest to an exact decimal, for writing into a cell; nothing is decided by it. */
export function doubleOfFixed(value: Fixed): number {
  return Number(fixedText(value));
}

/**
 * Makes an exact decimal of a number, whole number or plain decimal text written in a program.
 * A number counts by its 15 significant digits, as in a cell; a text that is no decimal is a programmer's fault.
 *
 * @example
 * exact('88.30') //=> { coefficient: 8830n, scale: 2 }
 * exact(0.1) //=> { coefficient: 1n, scale: 1 }
 */
export function exact(value: number | bigint | string): Fixed {
  const parsed = typeof value === 'number' ? fixedOfDouble(value) : parseFixed(String(value));
  if (!parsed) throw new RangeError(`not a decimal number: ${value}`);
  return parsed;
}
