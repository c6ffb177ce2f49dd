import type { Decimal } from './decimal.ts';
import type { FormatToken } from './parse.ts';

const MOST_DIGITS = 4;

/** Whether a section shows a fraction such as `# ?/?`: digits on both sides of a stroke. */
export function isFractionSection(tokens: readonly FormatToken[]): boolean {
  const stroke = tokens.findIndex(({ kind }) => kind === 'slash');
  return stroke > 0 && tokens[stroke - 1]?.kind === 'digit' && tokens[stroke + 1]?.kind === 'digit';
}

/** Shows the nearest fraction whose denominator has no more digits than the code gives it. */
export function showFraction(decimal: Decimal, tokens: readonly FormatToken[]): string {
  const value = Number(`0.${decimal.digits || '0'}e${decimal.point}`);
  const stroke = tokens.findIndex(({ kind }) => kind === 'slash');
  const denominatorDigits = tokens.slice(stroke).filter(({ kind }) => kind === 'digit').length;
  const hasWhole = tokens.slice(0, stroke).some(({ kind }) => kind === 'literal');
  const whole = hasWhole ? Math.floor(value) : 0;
  const [top, bottom] = nearestFraction(value - whole, 10 ** Math.min(MOST_DIGITS, denominatorDigits) - 1);
  if (top === 0 && hasWhole) return `${whole}${' '.repeat(2 * denominatorDigits + 2)}`;
  if (top === bottom && hasWhole) return `${whole + 1}${' '.repeat(2 * denominatorDigits + 2)}`;
  const numerator = String(top).padStart(denominatorDigits);
  const fraction = `${numerator}/${String(bottom).padEnd(denominatorDigits)}`;
  return hasWhole ? `${whole === 0 ? '' : whole} ${fraction}` : fraction;
}

function nearestFraction(value: number, largest: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  let distance = Math.abs(value - best[0]);
  for (let bottom = 2; bottom <= largest && distance > 0; bottom++) {
    const top = Math.round(value * bottom);
    const gap = Math.abs(value - top / bottom);
    if (gap < distance - 1e-15) {
      best = [top, bottom];
      distance = gap;
    }
  }
  return best;
}
