import { fixedText } from '../../../core/index.ts';
import { isNumber, type Entry } from '../figure/figure.ts';

/** The height of a line of text. */
export const LINE_POINTS = 16;

/** How many lines an entry takes in a cell of a width in characters; Korean characters take two. */
export function linesOf(entry: Entry, width: number): number {
  const text = isNumber(entry) ? fixedText(entry) : (entry ?? '');
  const room = Math.max(width - 2, 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / room)), 0);
}

/** How wide a line of text is, in characters. */
export function widthOfText(line: string): number {
  return [...line].reduce((all, character) => all + (/[\u1100-\uffdc]/.test(character) ? 1.9 : 1), 0);
}
