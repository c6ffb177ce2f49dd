import type { Rounding } from '../number/rounding.ts';

/** Beyond this an integer quotient in doubles is no longer exact. */
const LIMIT = Number.MAX_SAFE_INTEGER / 4;

/**
 * Tells fast whether a printed percentage is part ÷ whole × 100 under a rule: in whole numbers, exactly (domain.md §4.3).
 * `undefined` where the figures are too large or no whole numbers, so that the slow way has to tell.
 */
export function isExplained(
  printed: number,
  part: number,
  whole: number,
  { mode, digits }: Rounding,
  zeros: number,
): boolean | undefined {
  const factor = 10 ** (zeros + digits);
  const shown = Math.round(printed * 10 ** digits);
  if (Math.abs(shown / 10 ** digits - printed) > 1e-9 || whole <= 0) return undefined;
  const n = Math.abs(part) * factor;
  if (!Number.isInteger(part) || !Number.isInteger(whole) || !Number.isInteger(n) || n > LIMIT || whole > LIMIT)
    return undefined;
  const sign = part < 0 ? -1 : 1;
  const expected =
    mode === 'half-up'
      ? Math.floor((2 * n + whole) / (2 * whole))
      : mode === 'down'
        ? Math.floor(n / whole)
        : Math.ceil(n / whole);
  return shown === sign * expected;
}

/** How many decimals a plain shown figure has; −1 where the text is none. */
export function decimalsShown(text: string): number {
  let decimals = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit) {
      if (decimals >= 0) decimals++;
    } else if (code === 46 && decimals < 0) decimals = 0;
    else if (code !== 44 && !(code === 45 && at === 0) && !(code === 37 && at === text.length - 1)) return -1;
  }
  return text === '' ? -1 : Math.max(0, decimals);
}
