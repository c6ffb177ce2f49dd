import { BLANK, type Blank } from '../../blank.ts';
import { coefficientAt, fixedText, trimZeros, type Fixed } from '../fixed.ts';
import { magnitude } from '../magnitude.ts';

/** How a figure is printed (숫자 표기 방식); what is left out follows the office's usage. */
export interface PrintStyle {
  /** Decimals printed at least; digits that the value has are never dropped. Default: the value's own. */
  readonly decimals?: number;
  /** Separate thousands. Default: true. */
  readonly isGrouped?: boolean;
  /** What stands for zero. Default: `0`. */
  readonly zero?: '0' | '-';
  /** What stands before a negative; an opening bracket puts it in brackets. Default: `△`. */
  readonly negative?: string;
  /** What stands before a positive. Default: nothing. */
  readonly positive?: string;
}

/**
 * Prints a figure as offices do (숫자 표기): thousands commas, △ for negatives, a fixed number of decimals.
 * A blank prints as an empty text. Nothing is rounded here.
 *
 * @example
 * printFigure(fixed(-1_234_567n)) //=> '△1,234,567'
 * printFigure(fixed(56n), { decimals: 1 }) //=> '56.0'
 * printFigure(fixed(0n), { zero: '-' }) //=> '-'
 * printFigure(BLANK) //=> ''
 */
export function printFigure(value: Fixed | Blank, style: PrintStyle = {}): string {
  if (value === BLANK) return '';
  if (value.coefficient === 0n && style.zero === '-') return '-';
  const isNegative = value.coefficient < 0n;
  const unsigned = printMagnitude(value, style);
  if (!isNegative) return value.coefficient === 0n ? unsigned : `${style.positive ?? ''}${unsigned}`;
  const negative = style.negative ?? '△';
  return `${negative}${unsigned}${CLOSING_BRACKETS.get(negative) ?? ''}`;
}

/** The closing bracket of each opening one that may stand before a negative. */
const CLOSING_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['﹙', '﹚'],
  ['〔', '〕'],
]);

function printMagnitude(value: Fixed, { decimals = value.scale, isGrouped = true }: PrintStyle): string {
  const shortest = trimZeros(value);
  const scale = Math.max(decimals, shortest.scale);
  const coefficient = coefficientAt(shortest, scale);
  const text = fixedText({ coefficient: magnitude(coefficient), scale });
  const [whole = '', fraction] = text.split('.');
  const grouped = isGrouped ? groupThousands(whole) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
}

/**
 * Prints an amount of 원 in steps of 조, 억, 만 (읽기 쉬운 금액): `1억 2,000만원`.
 *
 * @example
 * printMixedMoney(fixed(120_000_000n)) //=> '1억 2,000만원'
 */
export function printMixedMoney(won: Fixed, negative = '△'): string {
  const whole = trimZeros(won);
  if (whole.scale > 0) return `${printFigure(whole, { negative })}원`;
  let rest = magnitude(whole.coefficient);
  const steps: string[] = [];
  for (const [name, size] of STEPS) {
    const count = rest / size;
    rest %= size;
    if (count > 0n) steps.push(`${groupThousands(String(count))}${name}`);
  }
  const text = steps.length === 0 ? '0' : steps.join(' ');
  return `${whole.coefficient < 0n ? negative : ''}${text}원`;
}

const STEPS: readonly (readonly [name: string, size: bigint])[] = [
  ['경', 10n ** 16n],
  ['조', 10n ** 12n],
  ['억', 10n ** 8n],
  ['만', 10n ** 4n],
  ['', 1n],
];
