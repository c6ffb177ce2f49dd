/** The unit to show behind a figure; none behind a text that says more itself. */
export function unitBehind(shown: string, unit: string | null): string {
  return unit === null || !/[0-9]$/.test(shown) ? '' : ` ${unit}`;
}
