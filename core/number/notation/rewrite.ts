import { BLANK, type Blank } from '../../blank.ts';
import { compareFixed, type Fixed } from '../fixed.ts';
import { magnitude } from '../magnitude.ts';
import type { Direction, Figure, FigureReading } from './figure.ts';
import { printFigure, printMixedMoney } from './print.ts';
import { readFigure } from './read.ts';

/** What to change besides the value when a figure is rewritten. */
export interface RewriteOptions {
  /** Decimals to print at least. Default: as many as the text shows. */
  readonly decimals?: number;
  /** Which figure of a text that holds several, from 0. Without it such a text is not rewritten. */
  readonly position?: number;
}

/**
 * Writes a new value into a text in the notation of the figure it replaces (표기를 유지한 값 바꾸기): words, unit,
 * brackets, line breaks, sign, thousands and decimals stay. A text that already says the value stays as it is;
 * a blank or `-` becomes the plain figure. Nothing is rounded: digits the value has are printed.
 *
 * @returns blank when the text holds no figure that could be replaced, or several and `position` does not say which
 * @example
 * rewriteFigure('26.4%', fixed(269n, 1)) //=> '26.9%'
 * rewriteFigure('8,815\n(구비 100%)', fixed(9000n)) //=> '9,000\n(구비 100%)'
 * rewriteFigure('△1', fixed(-2n)) //=> '△2'
 * rewriteFigure('미정', fixed(1n)) //=> null
 */
export function rewriteFigure(text: string, value: Fixed, options: RewriteOptions = {}): string | Blank {
  const reading = readFigure(text);
  if (reading === BLANK || reading.kind === 'dash' || reading.kind === 'term') return printFigure(value, options);
  const figure = figureToReplace(reading, options.position);
  if (figure === BLANK) return BLANK;
  if (compareFixed(figure.value, value) === 0 && (options.decimals ?? figure.value.scale) === figure.value.scale)
    return text;
  return replace(text.normalize('NFC'), figure, value, options.decimals);
}

function figureToReplace(reading: NonNullable<FigureReading>, position: number | undefined): Figure | Blank {
  const figures = figuresIn(reading);
  if (position === undefined && figures.length > 1) return BLANK;
  return figures[position ?? 0] ?? BLANK;
}

function figuresIn(reading: NonNullable<FigureReading>): readonly Figure[] {
  switch (reading.kind) {
    case 'figure':
      return [reading];
    case 'set':
      return reading.figures;
    case 'range':
      return [reading.from, reading.to];
    default:
      return [];
  }
}

function replace(text: string, figure: Figure, value: Fixed, decimals = figure.value.scale): string {
  const { span } = figure.style;
  const edits = [{ span, text: numeralIn(figure, value, decimals) }];
  if (figure.direction !== BLANK) {
    edits.push({ span: figure.direction.span, text: directionWord(figure.direction, value) });
  }
  edits.sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((whole, edit) => whole.slice(0, edit.span.start) + edit.text + whole.slice(edit.span.end), text);
}

function numeralIn({ style, direction }: Figure, value: Fixed, decimals: number): string {
  const unsigned = direction === BLANK ? value : { ...value, coefficient: magnitude(value.coefficient) };
  const isPlus = /[+＋]/.test(style.sign);
  const negative = style.sign === '' || isPlus ? '△' : style.sign;
  if (style.isMixedMoney) return printMixedMoney(unsigned, negative);
  const printed = printFigure(unsigned, {
    decimals,
    isGrouped: style.isGrouped ?? true,
    negative,
    positive: isPlus ? style.sign : '',
  });
  return style.isFullWidth ? widen(printed) : printed;
}

const OPPOSITE: Readonly<Record<Direction['word'], Direction['word']>> = {
  증: '감',
  감: '증',
  증가: '감소',
  감소: '증가',
};

function directionWord({ word }: Direction, value: Fixed): Direction['word'] {
  const isIncrease = word === '증' || word === '증가';
  if (value.coefficient === 0n || isIncrease === value.coefficient > 0n) return word;
  return OPPOSITE[word];
}

function widen(text: string): string {
  return text.replace(/[0-9,.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
