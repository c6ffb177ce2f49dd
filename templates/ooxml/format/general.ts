import { roundDecimal, toDecimal } from './decimal.ts';

const WIDTH = 11;
const LARGEST_PLAIN = 1e11;
const MANTISSA_PLACES = 5;

/**
 * Shows a number in the format General as a cell of ordinary width does: at most 11 characters besides the
 * sign, then rounded, then in powers of ten with six digits.
 *
 * @example
 * showGeneral(1234567.891234) //=> '1234567.891'
 * showGeneral(123456789012) //=> '1.23457E+11'
 */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN) return String(value === 0 ? 0 : value);
  const decimal = toDecimal(value);
  if (decimal.digits === '') return '0';
  const sign = decimal.isNegative ? '-' : '';
  const exponent = decimal.point - 1;
  const plain = showPlain(value, Math.max(0, decimal.digits.length - decimal.point));
  if (plain.length <= WIDTH && decimal.point <= WIDTH) return sign + plain;
  if (exponent >= -4 && decimal.point <= WIDTH) {
    const whole = Math.max(1, decimal.point);
    return sign + showPlain(value, Math.max(0, WIDTH - 1 - whole));
  }
  return sign + showScientific(value, exponent);
}

function showPlain(value: number, places: number): string {
  const { whole, fraction } = roundDecimal(toDecimal(value), places);
  const shown = fraction.replace(/0+$/, '');
  return (whole || '0') + (shown === '' ? '' : `.${shown}`);
}

function showScientific(value: number, exponent: number): string {
  const decimal = toDecimal(value);
  let power = exponent;
  let rounded = roundDecimal({ ...decimal, point: 1 }, MANTISSA_PLACES);
  if (rounded.whole.length > 1) {
    power++;
    rounded = { whole: '1', fraction: '' };
  }
  const fraction = rounded.fraction.replace(/0+$/, '');
  const mantissa = rounded.whole + (fraction === '' ? '' : `.${fraction}`);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
