import { type Decimal, roundDecimal, scaleDecimal } from './decimal.ts';
import { isFractionSection, showFraction } from './fraction.ts';
import { layoutNumber, type NumberLayout } from './layout.ts';
import type { FormatToken } from './parse.ts';

const GROUP = 3;

/** Shows a number's digits by a section's tokens, without its sign. */
export function showNumber(decimal: Decimal, tokens: readonly FormatToken[]): string {
  const layout = layoutNumber(tokens);
  if (isFractionSection(tokens)) return showFraction(decimal, tokens);
  const scaled = scaleDecimal(decimal, layout.power);
  if (layout.exponent.length > 0) return showExponent(scaled, layout);
  const { whole, fraction } = roundDecimal(scaled, layout.fractionDigits);
  return fillWhole(layout, whole) + fillFraction(layout.fraction, fraction);
}

function fillWhole(layout: NumberLayout, digits: string): string {
  const pieces: string[] = [];
  let rest = digits;
  let left = layout.wholeDigits;
  let written = 0;
  const write = (digit: string) => {
    if (layout.isGrouped && written > 0 && written % GROUP === 0) pieces.push(digit === ' ' ? ' ' : ',');
    pieces.push(digit);
    written++;
  };
  for (const token of [...layout.whole].reverse()) {
    if (token.kind !== 'digit') {
      pieces.push(plain(token));
      continue;
    }
    left--;
    if (rest !== '') write(rest.slice(-1));
    else if (token.mark !== '#') write(token.mark === '0' ? '0' : ' ');
    rest = rest.slice(0, -1);
    for (; left === 0 && rest !== ''; rest = rest.slice(0, -1)) write(rest.slice(-1));
  }
  return pieces.reverse().join('');
}

function fillFraction(tokens: readonly FormatToken[], digits: string): string {
  const last = digits.replace(/0+$/, '').length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return plain(token);
      const digit = digits.charAt(at++);
      if (at <= last || token.mark === '0') return digit;
      return token.mark === '?' ? ' ' : '';
    })
    .join('');
}

function showExponent(decimal: Decimal, layout: NumberLayout): string {
  const step = Math.max(1, layout.wholeDigits);
  let power = decimal.digits === '' ? 0 : Math.floor((decimal.point - 1) / step) * step;
  let rounded = roundDecimal(scaleDecimal(decimal, -power), layout.fractionDigits);
  if (rounded.whole.length > step) {
    power += step;
    rounded = roundDecimal(scaleDecimal(decimal, -power), layout.fractionDigits);
  }
  const mantissa = fillWhole(layout, rounded.whole) + fillFraction(layout.fraction, rounded.fraction);
  const [mark, ...rest] = layout.exponent;
  const sign = power < 0 ? '-' : mark?.kind === 'exponent' && mark.hasPlus ? '+' : '';
  const exponent = fillWhole({ ...layoutNumber(rest), isGrouped: false }, String(Math.abs(power)));
  return `${mantissa}E${sign}${exponent}`;
}

function plain(token: FormatToken): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'point':
      return '.';
    case 'comma':
      return ',';
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    default:
      return '';
  }
}
