import { addFixed, compareFixed, fixed, type Fixed } from '../number/fixed.ts';

/**
 * Whether a total misses its addends by no more than rounding them can do: (n + 1) / 2 units of the last digit (단수차이).
 * Source: domain.md §4.2.
 */
export function isRoundingGap(gap: Fixed, addends: number, decimals: number): boolean {
  const magnitude = gap.coefficient < 0n ? { ...gap, coefficient: -gap.coefficient } : gap;
  const twice = addFixed(magnitude, magnitude);
  return compareFixed(twice, fixed(BigInt(addends + 1), Math.min(decimals, 6))) <= 0;
}
