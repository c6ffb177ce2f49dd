type Step = (number: number) => number;

/**
 * Rounds at a decimal place by moving the decimal point in the printed number,
 * so that 1.005 at two digits is 1.01 as in Excel and not what the binary fraction gives.
 */
export function roundAt(value: number, digits: number, step: Step): number {
  const places = Math.trunc(digits);
  const size = shift(Math.abs(value), places);
  const rounded = shift(step(size), -places);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
