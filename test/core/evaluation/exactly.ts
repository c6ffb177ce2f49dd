import { parseIsoDate, type PlainDate } from '../../../core/calendar/index.ts';
import type { MetricValue } from '../../../core/metric/value.ts';
import { fixedText, type Fixed } from '../../../core/number/fixed.ts';
import type { Quotient } from '../../../core/number/quotient.ts';
import type { Problem } from '../../../core/problem/index.ts';

/** A date written as `2015-10-31`. */
export function day(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(text);
  return date;
}

/** The quotient n / d as it stands. */
export function over(numerator: number | bigint, denominator: number | bigint = 1): Quotient {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** A quotient as `n/d` in lowest terms, or `-`; a decimal as its digits. */
export function said(value: Quotient | Fixed | MetricValue | string | null): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  if ('metric' in value) return said(value.exact);
  if ('coefficient' in value) return fixedText(value);
  const divisor = common(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  return `${value.numerator / divisor}/${value.denominator / divisor}`;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}

/** The kinds of problems, in order; as texts, for `toEqual` takes an undefined entry at the end for none. */
export function kinds(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ kind }) => String(kind));
}
