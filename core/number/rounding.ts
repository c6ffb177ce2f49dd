import { magnitude } from './magnitude.ts';

/** How the digits after the last printed one are dropped: 반올림 (half away from zero), 절사 (toward zero), 절상 (away from zero). */
export type RoundingMode = 'half-up' | 'down' | 'up';

/** A rounding rule (단수처리 기준): the mode and the digits kept after the decimal point (negative: 10원, 100원 …). */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly digits: number;
}

/** Every mode, the office default first. */
export const ROUNDING_MODES: readonly RoundingMode[] = ['half-up', 'down', 'up'];

/** The office default for rates: 소수점 첫째 자리까지 반올림. */
export const HALF_UP_1: Rounding = { mode: 'half-up', digits: 1 };

/** Tells whether two rules are the same. */
export function sameRounding(a: Rounding, b: Rounding): boolean {
  return a.mode === b.mode && a.digits === b.digits;
}

/**
 * Divides two integers and rounds the quotient to an integer, exactly, at any size.
 *
 * Formula: half-up = sign · ⌊(2|n| + |d|) / 2|d|⌋; down = sign · ⌊|n| / |d|⌋; up = sign · ⌈|n| / |d|⌉.
 * Rounding: ties of `half-up` go away from zero, as Excel's ROUND does. Source: domain.md §4.3 (exact integer forms).
 *
 * @example
 * divideRounded(57_000n, 100n, 'down') //=> 570n
 * divideRounded(-5n, 2n, 'half-up') //=> -3n
 */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const isNegative = numerator < 0n !== denominator < 0n;
  const quotient = divideMagnitudes(magnitude(numerator), magnitude(denominator), mode);
  return isNegative ? -quotient : quotient;
}

function divideMagnitudes(n: bigint, d: bigint, mode: RoundingMode): bigint {
  switch (mode) {
    case 'half-up':
      return (2n * n + d) / (2n * d);
    case 'down':
      return n / d;
    case 'up':
      return (n + d - 1n) / d;
  }
}
