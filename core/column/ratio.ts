import { roundQuotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import {
  CellState,
  isWithin,
  narrowed,
  rescaled,
  widened,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';
import { mergedStates } from './states.ts';

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
  const isFast = a.kind === 'fast' && b.kind === 'fast' && rounding.digits >= 0;
  const fast = isFast ? ratioFast(a, b, rounding, zeros) : undefined;
  return fast ?? narrowed(ratioWide(widened(a), widened(b), rounding, zeros));
}

/** A rule with its factor, and the limits within which 2 × part × factor + whole stays a safe integer. */
interface SafeRule {
  readonly rounding: Rounding;
  readonly zeros: number;
  readonly factor: number;
  readonly partLimit: number;
  readonly wholeLimit: number;
}

function safeRule(rounding: Rounding, zeros: number): SafeRule {
  const factor = 10 ** (zeros + rounding.digits);
  const partLimit = (3 * Number.MAX_SAFE_INTEGER) / (8 * factor);
  return { rounding, zeros, factor, partLimit, wholeLimit: Number.MAX_SAFE_INTEGER / 4 };
}

/** A result under way: its states are an input's own until a dash has to be written. */
interface Ratios {
  readonly integers: Float64Array;
  readonly inputStates: Uint8Array;
  states: Uint8Array;
}

/** The rounded quotients in safe integers; `undefined` when one of them is larger. */
function ratioFast(part: FastColumn, whole: FastColumn, rounding: Rounding, zeros: number): FastColumn | undefined {
  const rule = safeRule(rounding, zeros);
  const { length } = part.integers;
  const { states, isComplete } = mergedStates([part, whole]);
  const ratios: Ratios = { integers: new Float64Array(length), inputStates: states, states };
  const isPlain = isWithin(part, rule.partLimit) && isWithin(whole, rule.wholeLimit);
  const hasFloor = isPlain && rounding.mode !== 'up';
  for (let from = 0; from < length;) {
    if (hasFloor) from = fillPlain(ratios.integers, part.integers, whole.integers, from, rule);
    const to = hasFloor ? Math.min(from + 2, length) : length;
    for (let i = from; i < to; i++) {
      if (!divideAt(ratios, i, part.integers[i] ?? 0, whole.integers[i] ?? 0, rule)) return undefined;
    }
    from = to;
  }
  const { integers } = ratios;
  const areNumbers = isComplete && ratios.states === states;
  return { kind: 'fast', scale: rounding.digits, integers, states: ratios.states, isComplete: areNumbers };
}

/**
 * Divides two places at a step as long as both parts are zero or more and both wholes above zero:
 * half-up ⌊(2·part·factor + whole) / 2·whole⌋, down ⌊part·factor / whole⌋. A double's quotient of safe integers never
 * crosses an integer, so its floor is exact.
 *
 * @returns the first place left
 */
function fillPlain(
  ratios: Float64Array,
  parts: Float64Array,
  wholes: Float64Array,
  from: number,
  rule: SafeRule,
): number {
  const over = rule.rounding.mode === 'half-up' ? 2 : 1;
  const times = rule.factor * over;
  const plus = over - 1;
  const last = ratios.length - 1;
  let i = from;
  for (; i < last; i += 2) {
    const a = parts[i] ?? 0;
    const b = parts[i + 1] ?? 0;
    const x = wholes[i] ?? 0;
    const y = wholes[i + 1] ?? 0;
    if (!(a >= 0 && b >= 0 && x > 0 && y > 0)) return i;
    ratios[i] = Math.floor((a * times + x * plus) / (x * over));
    ratios[i + 1] = Math.floor((b * times + y * plus) / (y * over));
  }
  return i;
}

/** Divides one place, whatever its sign and size; false when the quotient is no safe integer. */
function divideAt(ratios: Ratios, i: number, part: number, whole: number, rule: SafeRule): boolean {
  if (ratios.states[i] !== CellState.number) {
    ratios.integers[i] = 0;
    return true;
  }
  if (whole === 0) {
    if (ratios.states === ratios.inputStates) ratios.states = ratios.states.slice();
    ratios.states[i] = CellState.dash;
    return true;
  }
  const [n, d] = [Math.abs(part), Math.abs(whole)];
  if (n <= rule.partLimit && d <= rule.wholeLimit) {
    const quotient = divideSafe(n * rule.factor, d, rule.rounding.mode);
    ratios.integers[i] = part < 0 !== whole < 0 && quotient !== 0 ? -quotient : quotient;
    return true;
  }
  const quotient = Number(divideExactly(BigInt(part), BigInt(whole), rule.rounding, rule.zeros));
  ratios.integers[i] = quotient;
  return Number.isSafeInteger(quotient);
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
  const states = mergedStates([part, whole]).states.slice();
  const integers = part.integers.map((a, i) => {
    const b = whole.integers[i] ?? 0n;
    if (states[i] !== CellState.number) return 0n;
    if (b !== 0n) return divideExactly(a, b, rounding, zeros);
    states[i] = CellState.dash;
    return 0n;
  });
  return { kind: 'wide', scale: Math.max(rounding.digits, 0), integers, states };
}

function divideExactly(part: bigint, whole: bigint, rounding: Rounding, zeros: number): bigint {
  // the signs of both sides together decide the sign of the result, so a negative whole need not be turned round
  return roundQuotient({ numerator: part, denominator: whole }, rounding, zeros).coefficient;
}
