import { divideRounded, type Rounding } from '../number/rounding.ts';
import {
  CellState,
  INCOMPLETE,
  narrowed,
  rescaled,
  widened,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';

/**
 * Divides two columns place by place and rounds once: round(part × 10^zeros / whole) with `rounding.digits` decimals.
 * A zero whole gives a dash; a blank or unreadable input gives blank.
 *
 * Rounding: exact for integers of any size; within 2^53 by the integer forms of domain.md §4.3, beyond by BigInt.
 *
 * @example
 * // 집행률(%) = 집행액 ÷ 예산액 × 100, 소수점 첫째 자리 반올림
 * ratioColumn(executed, budget, { mode: 'half-up', digits: 1 }, 2)
 */
export function ratioColumn(part: ExactColumn, whole: ExactColumn, rounding: Rounding, zeros: number): ExactColumn {
  const scale = Math.max(part.scale, whole.scale);
  const a = rescaled(part, scale);
  const b = rescaled(whole, scale);
  if (a.kind === 'fast' && b.kind === 'fast') return ratioFast(a, b, rounding, zeros);
  return narrowed(ratioWide(widened(a), widened(b), rounding, zeros));
}

function ratioFast(part: FastColumn, whole: FastColumn, rounding: Rounding, zeros: number): ExactColumn {
  const length = part.integers.length;
  const integers = new Float64Array(length);
  const states = ratioStates(part, whole);
  const factor = 10 ** (zeros + rounding.digits);
  // inside these limits 2 × part × factor + whole stays a safe integer
  const partLimit = rounding.digits >= 0 ? Number.MAX_SAFE_INTEGER / (4 * factor) : -1;
  const wholeLimit = Number.MAX_SAFE_INTEGER / 4;
  for (let i = 0; i < length; i++) {
    if (states[i] !== CellState.number) continue;
    const a = part.integers[i] ?? 0;
    const b = whole.integers[i] ?? 0;
    const n = Math.abs(a);
    const d = Math.abs(b);
    if (n <= partLimit && d <= wholeLimit) {
      const quotient = divideSafe(n * factor, d, rounding.mode);
      integers[i] = a < 0 !== b < 0 && quotient !== 0 ? -quotient : quotient;
    } else {
      const exact = Number(divideExactly(BigInt(a), BigInt(b), rounding, zeros));
      if (!Number.isSafeInteger(exact)) return narrowed(ratioWide(widened(part), widened(whole), rounding, zeros));
      integers[i] = exact;
    }
  }
  return { kind: 'fast', scale: Math.max(rounding.digits, 0), integers, states };
}

function divideSafe(n: number, d: number, mode: Rounding['mode']): number {
  switch (mode) {
    case 'half-up':
      return Math.floor((2 * n + d) / (2 * d));
    case 'down':
      return Math.floor(n / d);
    case 'up':
      return Math.ceil(n / d);
  }
}

function ratioWide(part: WideColumn, whole: WideColumn, rounding: Rounding, zeros: number): WideColumn {
  const states = ratioStates(part, whole);
  const integers = part.integers.map((a, i) =>
    states[i] === CellState.number ? divideExactly(a, whole.integers[i] ?? 1n, rounding, zeros) : 0n,
  );
  return { kind: 'wide', scale: Math.max(rounding.digits, 0), integers, states };
}

function divideExactly(part: bigint, whole: bigint, rounding: Rounding, zeros: number): bigint {
  const shift = zeros + rounding.digits;
  const quotient =
    shift >= 0
      ? divideRounded(part * 10n ** BigInt(shift), whole, rounding.mode)
      : divideRounded(part, whole * 10n ** BigInt(-shift), rounding.mode);
  return rounding.digits >= 0 ? quotient : quotient * 10n ** BigInt(-rounding.digits);
}

function ratioStates(part: ExactColumn, whole: ExactColumn): Uint8Array {
  const states = new Uint8Array(part.states.length);
  for (let i = 0; i < states.length; i++) {
    const inputs = (part.states[i] ?? 0) | (whole.states[i] ?? 0);
    if (inputs & INCOMPLETE) states[i] = CellState.blank;
    else if (whole.states[i] !== CellState.number || Number(whole.integers[i]) === 0) states[i] = CellState.dash;
  }
  return states;
}
