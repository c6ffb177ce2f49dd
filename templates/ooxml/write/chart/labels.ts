import type { DataLabelsDescription } from '../description/index.ts';
import { element } from '../markup.ts';
import { type ChartFont, solidMarkup, textMarkup } from './look.ts';

/** Where labels stand, and the ground they stand on. */
export type LabelGround = 'clustered' | 'stacked' | 'line' | 'pie' | 'doughnut';

type Position = NonNullable<DataLabelsDescription['position']>;

const CODES: Readonly<Record<Position, string>> = {
  outside: 'outEnd',
  'inside-end': 'inEnd',
  centre: 'ctr',
  'inside-base': 'inBase',
  above: 't',
  below: 'b',
  right: 'r',
};

/** Excel repairs a chart whose labels stand where its kind has no place; the first is the usual one. */
const POSITIONS: Readonly<Record<LabelGround, readonly Position[]>> = {
  clustered: ['outside', 'inside-end', 'centre', 'inside-base'],
  stacked: ['centre', 'inside-end', 'inside-base'],
  line: ['above', 'below', 'centre', 'right'],
  pie: ['outside', 'inside-end', 'centre'],
  doughnut: [],
};

/** What the labels of one series are written with. */
export interface LabelContext {
  readonly ground: LabelGround;
  readonly font: ChartFont;
  /** Whether what lies under a label asks for white letters, or for a white ground behind them. */
  readonly isDark: boolean;
  readonly isPattern: boolean;
}

/** Writes the values beside bars or points; nothing where none are asked for. */
export function labelsMarkup(labels: DataLabelsDescription | undefined, context: LabelContext): string {
  if (!labels) return '';
  const { numberFormat, isBold = false, shows = ['value'] } = labels;
  const position = positionOf(labels, context.ground);
  const isOnFill = context.ground === 'doughnut' || context.ground === 'line' || isInside(position);
  const colour = labels.colour ?? (isOnFill && context.isDark ? 'FFFFFF' : undefined);
  const content = [
    numberFormat === undefined ? '' : element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    isOnFill && context.isPattern ? element('c:spPr', {}, solidMarkup('FFFFFF')) : '',
    textMarkup(context.font, { isBold, ...(colour === undefined ? {} : { colour }) }),
    position === undefined ? '' : element('c:dLblPos', { val: CODES[position] }),
    element('c:showLegendKey', { val: false }),
    element('c:showVal', { val: shows.includes('value') }),
    element('c:showCatName', { val: shows.includes('category') }),
    element('c:showSerName', { val: false }),
    element('c:showPercent', { val: shows.includes('percentage') }),
    element('c:showBubbleSize', { val: false }),
  ];
  return element('c:dLbls', {}, content.join(''));
}

function positionOf(labels: DataLabelsDescription, ground: LabelGround): Position | undefined {
  const allowed = POSITIONS[ground];
  const position = labels.position ?? allowed[0];
  if (position !== undefined && !allowed.includes(position)) throw new RangeError(`${ground}: no labels ${position}`);
  return position;
}

function isInside(position: Position | undefined): boolean {
  return position === 'centre' || position === 'inside-end' || position === 'inside-base';
}
