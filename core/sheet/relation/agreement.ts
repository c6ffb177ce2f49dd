const RELATIVE = 1e-12;

/** Tells whether two figures are the same but for the noise of binary arithmetic; whole numbers must be the same. */
export function agrees(a: number, b: number): boolean {
  if (a === b) return true;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return false;
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b), 1);
}

/**
 * How much a figure that comes out right tells, in bits: a large one is hardly right by chance, a 0 or 1 often is.
 * @param unit the last digit printed, 1 for whole numbers
 */
export function bitsOf(value: number, unit = 1): number {
  return Math.min(20, Math.log2(1 + Math.abs(value) / unit));
}
