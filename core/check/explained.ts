import type { Rounding } from '../number/rounding.ts';

/** Beyond this an integer quotient in doubles is no longer exact. */
const LIMIT = Number.MAX_SAFE_INTEGER / 4;

/**
 * Tells fast whether a printed percentage is part ÷ whole × 100 under a rule: in whole numbers, exactly (domain.md §4.3).
 * `undefined` where the figures are too large or no whole numbers, so that the slow way has to tell.
 *
 * @param shown the printed figure without its point: 88.3 of a rule with one digit is 883
 */
export function isExplained(
  shown: number,
  part: number,
  whole: number,
  { mode, digits }: Rounding,
  zeros: number,
): boolean | undefined {
  if (!(whole > 0) || zeros + digits < 0) return undefined;
  const n = Math.abs(part) * 10 ** (zeros + digits);
  if (!Number.isInteger(part) || !Number.isInteger(whole) || n > LIMIT || whole > LIMIT) return undefined;
  const sign = part < 0 ? -1 : 1;
  const expected =
    mode === 'half-up'
      ? Math.floor((2 * n + whole) / (2 * whole))
      : mode === 'down'
        ? Math.floor(n / whole)
        : Math.ceil(n / whole);
  return shown === sign * expected;
}
