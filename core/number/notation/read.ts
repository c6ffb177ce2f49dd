import { BLANK, type Blank } from '../../blank.ts';
import { foldCharacters } from './characters.ts';
import type { AmbiguousFigure, Figure, FigureReading, FigureSet, GrowthTerm, UnreadableFigure } from './figure.ts';
import { bracketAt, closeBracketed, type Bracketed } from './bracket.ts';
import { markBrokenNumerals } from './numeral.ts';
import { partAt, skipSpaces, type PartFailure, type PartSource } from './part.ts';
import type { QuantityUnit } from './quantity-unit.ts';

/** What is known about a text before it is read. */
export interface FigureContext {
  /** The unit its heading or the note above the table says. */
  readonly unit?: QuantityUnit | Blank;
}

const ERROR_VALUE = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!)/;
const TOO_NARROW = /^(?:#+|[+-]?[0-9](?:\.[0-9]+)?E[+-][0-9]+)$/;
const DASHES = /^-+$/;
const GROWTH_TERMS: readonly GrowthTerm[] = ['순증', '순감', '흑자전환', '적자전환'];

/** Longer texts are prose, not the figure of a cell. */
const LONGEST = 400;

/**
 * Reads a figure in any way Korean offices write one (숫자 표기 읽기).
 *
 * Knows △ ▲ ▽ - − ( ) for negatives, thousands, full-width characters, line breaks in a cell, units and counters,
 * 약·총·증·감, `(구비 100%)`, ranges and several figures in one cell. What can be read in more than one way comes back
 * as `ambiguous`, what cannot be read as `unreadable`, each with its reason; nothing is guessed and nothing throws.
 *
 * @param text the text of a cell
 * @param context the unit the heading says, for figures that say none
 * @example
 * readFigure('△1').value //=> fixed(-1n)
 * readFigure('8,815\n(구비 100%)', { unit: moneyUnit('천원') }).value //=> fixed(8815n)
 * readFigure('82건(11,110백만원)').figures.map(baseValue) //=> [fixed(82n), fixed(11_110_000_000n)]
 * readFigure('-') //=> { kind: 'dash' }
 * readFigure('4 5급') //=> { kind: 'ambiguous', text: '4 5급', reason: 'lost-separator' }
 * readFigure(' ') //=> null
 */
export function readFigure(text: string, context: FigureContext = {}): FigureReading {
  const normal = text.normalize('NFC');
  const folded = markBrokenNumerals(normal, foldCharacters(normal));
  const trimmed = folded.trim();
  if (trimmed === '') return BLANK;
  if (DASHES.test(trimmed)) return { kind: 'dash' };
  if (ERROR_VALUE.test(trimmed)) return { kind: 'unreadable', text, reason: 'error-value' };
  if (TOO_NARROW.test(trimmed)) return { kind: 'unreadable', text, reason: 'column-too-narrow' };
  const term = GROWTH_TERMS.find((word) => word === trimmed.replaceAll(' ', ''));
  if (term !== undefined) return { kind: 'term', term };
  if (!/[0-9]/.test(trimmed)) return { kind: 'unreadable', text, reason: 'no-number' };
  if (folded.length > LONGEST) return { kind: 'unreadable', text, reason: 'unknown-words' };
  const reading = readAll({ text: normal, folded, contextUnit: context.unit ?? BLANK });
  return typeof reading === 'string' ? failure(text, reading) : reading;
}

function failure(text: string, reason: PartFailure): AmbiguousFigure | UnreadableFigure {
  switch (reason) {
    case 'lost-separator':
    case 'hyphen':
    case 'parentheses':
    case 'two-signs':
      return { kind: 'ambiguous', text, reason };
    case 'no-number':
      return { kind: 'unreadable', text, reason: 'unknown-words' };
    default:
      return { kind: 'unreadable', text, reason };
  }
}

type Joint = FigureSet['joint'] | 'range';

function readAll(source: PartSource): FigureReading | PartFailure {
  const start = skipSpaces(source.folded, 0);
  if (isWhollyBracketed(source, start)) return 'parentheses';
  const figures: Figure[] = [];
  let joint: Joint | Blank = BLANK;
  let at = start;
  for (;;) {
    const bracketed = bracketedPartAt(source, at);
    if (typeof bracketed === 'string') return bracketed;
    figures.push(bracketed.figure, ...bracketed.others);
    if (bracketed.others.length > 0) joint ??= 'parentheses';
    at = skipSpaces(source.folded, bracketed.end);
    if (at >= source.folded.length) return assemble(figures, joint);
    const next = jointAt(source.folded, at, bracketed.figure, bracketed.end);
    if (next.reason !== BLANK) return next.reason;
    joint ??= next.joint;
    at = next.end;
  }
}

function bracketedPartAt(source: PartSource, at: number): Bracketed | PartFailure {
  const part = partAt(source, at);
  if (typeof part === 'string') return part;
  let bracketed: Bracketed = { figure: part.figure, others: [], end: part.end };
  for (let bracket = bracketAt(source, part.end); bracket !== BLANK; bracket = bracketAt(source, bracketed.end)) {
    bracketed = closeBracketed(source, bracketed, bracket, readFigure);
  }
  return bracketed;
}

interface JointFound {
  readonly joint: Joint | Blank;
  readonly end: number;
  readonly reason: PartFailure | Blank;
}

function jointAt(folded: string, at: number, figure: Figure, figureEnd: number): JointFound {
  const character = folded.charAt(at);
  const found = (joint: Joint, end: number): JointFound => ({ joint, end, reason: BLANK });
  const refused = (reason: PartFailure): JointFound => ({ joint: BLANK, end: at, reason });
  if (character === '~') return found('range', at + 1);
  if (character === '·') return found('middle-dot', at + 1);
  if (character === ',' || character === '\u3001') return found('comma', at + 1);
  if (character === '-') return refused('hyphen');
  if (at === figureEnd || !/[0-9총약최△▲▽▼+.]/.test(character)) return refused('unknown-words');
  const isOpen = figure.writtenUnit === BLANK || figure.notes.includes('won-omitted');
  return isOpen ? refused('lost-separator') : found('space', at);
}

function assemble(figures: readonly Figure[], joint: Joint | Blank): FigureReading | PartFailure {
  if (joint === BLANK) return figures[0] ?? 'no-number';
  if (joint === 'parentheses' || joint === 'space') return { kind: 'set', joint, figures };
  const shared = shareUnit(figures);
  if (joint !== 'range') return { kind: 'set', joint, figures: shared };
  const [from, to] = shared;
  return figures.length === 2 && from && to ? { kind: 'range', from, to } : 'unknown-words';
}

/** `30~200만원`, `4·5급`: figures without a unit have that of the last one. */
function shareUnit(figures: readonly Figure[]): readonly Figure[] {
  const unit = figures.at(-1)?.writtenUnit ?? BLANK;
  if (unit === BLANK) return figures;
  return figures.map((figure) =>
    figure.writtenUnit === BLANK ? { ...figure, unit, notes: [...figure.notes, 'unit-shared' as const] } : figure,
  );
}

function isWhollyBracketed({ text, folded }: PartSource, start: number): boolean {
  const inner = /^\((.*)\) *$/.exec(folded.slice(start))?.[1];
  if (inner === undefined || /^ ?[0-9.,]+ ?$/.test(inner) || /[()]/.test(inner)) return false;
  return readFigure(text.slice(start + 1, start + 1 + inner.length))?.kind === 'figure';
}
