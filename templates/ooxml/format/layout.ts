import type { FormatToken } from './parse.ts';

/** How a number section lays out digits, found once for each code. */
export interface NumberLayout {
  /** Tokens up to the point, to be filled from the right. */
  readonly whole: readonly FormatToken[];
  /** Tokens from the point on, to be filled from the left. */
  readonly fraction: readonly FormatToken[];
  readonly wholeDigits: number;
  readonly fractionDigits: number;
  readonly isGrouped: boolean;
  /** Power of ten the value is multiplied by: +2 for each %, −3 for each trailing comma. */
  readonly power: number;
  /** Tokens from the exponent mark on, when there is one. */
  readonly exponent: readonly FormatToken[];
}

const KNOWN = new WeakMap<readonly FormatToken[], NumberLayout>();

/** The layout of a section's digits. */
export function layoutNumber(tokens: readonly FormatToken[]): NumberLayout {
  const known = KNOWN.get(tokens);
  if (known) return known;
  const layout = findLayout(tokens);
  KNOWN.set(tokens, layout);
  return layout;
}

function findLayout(tokens: readonly FormatToken[]): NumberLayout {
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const pointAt = mantissa.findIndex(({ kind }) => kind === 'point');
  const head = pointAt < 0 ? mantissa : mantissa.slice(0, pointAt);
  const tail = pointAt < 0 ? [] : mantissa.slice(pointAt);
  const digits = head.map(isDigit);
  const [first, last] = [digits.indexOf(true), digits.lastIndexOf(true)];
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const commas = countScalingCommas(head) + countScalingCommas(tail);
  const isGrouped = head.some(({ kind }, index) => kind === 'comma' && index > first && index < last);
  return {
    whole: dropCommas(head, first),
    fraction: dropCommas(tail, 0),
    wholeDigits: head.filter(isDigit).length,
    fractionDigits: tail.filter(isDigit).length,
    isGrouped: first >= 0 && isGrouped,
    power: 2 * percents - 3 * commas,
    exponent: exponentAt < 0 ? [] : tokens.slice(exponentAt),
  };
}

function isDigit(token: FormatToken): boolean {
  return token.kind === 'digit';
}

/** Commas straight after the last digit divide by a thousand each. */
function countScalingCommas(tokens: readonly FormatToken[]): number {
  const digits = tokens.map(isDigit);
  const last = digits.lastIndexOf(true);
  if (last < 0) return 0;
  let count = 0;
  while (tokens[last + 1 + count]?.kind === 'comma') count++;
  return count;
}

function dropCommas(tokens: readonly FormatToken[], first: number): FormatToken[] {
  return tokens.filter(({ kind }, index) => kind !== 'comma' || first < 0 || index < first);
}
