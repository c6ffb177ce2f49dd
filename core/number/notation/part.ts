import { BLANK, type Blank } from '../../blank.ts';
import { fixed } from '../fixed.ts';
import type { AmbiguousFigure, Direction, Figure, FigureNote, UnreadableFigure } from './figure.ts';
import { bracketedNumeralAt, mixedMoneyAt, numeralAt, type Numeral } from './numeral.ts';
import { matchUnit, moneyUnit, sameUnit, type QuantityUnit } from './quantity-unit.ts';

/** One figure with its words and its unit, read from `at`, and where reading stopped. */
export interface Part {
  readonly figure: Figure;
  readonly end: number;
}

/** Why no figure could be read. */
export type PartFailure = UnreadableFigure['reason'] | AmbiguousFigure['reason'];

/** The text a part is read from, and what the heading says. */
export interface PartSource {
  /** The text as typed. */
  readonly text: string;
  /** The same text with folded characters, position for position. */
  readonly folded: string;
  readonly contextUnit: QuantityUnit | Blank;
}

const PREFIX =
  / *(총액|총계|총|합계|계|전체|금|약|최대|최소|최고|최저|평균|누계|연|증|감|₩)(?= *[0-9△▲▽▼+\-.(총약금최평연증감₩])/y;
const SUFFIX = / *(이상|이하|초과|미만|이내|내외|정도|가량|증가|감소|증|감|정)(?![가-힣A-Za-z])/y;
const ABOUT = /여(?= ?[가-힣%])/y;
const BOUNDS: ReadonlySet<string> = new Set(['이상', '이하', '초과', '미만', '이내', '최대', '최소', '최고', '최저']);
const APPROXIMATE: ReadonlySet<string> = new Set(['약', '여', '내외', '정도', '가량']);
const TOTALS: ReadonlySet<string> = new Set(['총', '총액', '총계', '계', '합계', '전체']);
const SILENT: ReadonlySet<string> = new Set(['금', '정', '₩']);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads one figure with the words before and behind it, starting at `at`. */
export function partAt(source: PartSource, at: number): Part | PartFailure {
  const before = wordsAt(PREFIX, source.folded, at);
  const numeralStart = skipSpaces(source.folded, before.at(-1)?.end ?? at);
  const numeral =
    bracketedNumeralAt(source.folded, numeralStart) ?? numeralAt(source.folded, numeralStart) ?? 'no-number';
  if (typeof numeral === 'string') return numeral;
  const quantity = quantityOf(source.folded, numeral);
  const after = wordsAt(SUFFIX, source.folded, quantity.end);
  const end = after.at(-1)?.end ?? quantity.end;
  const words = [...before, ...quantity.words, ...after];
  const direction = directionOf(words);
  if (direction !== BLANK && numeral.sign !== '' && !(numeral.sign.startsWith('+') && isIncrease(direction)))
    return 'two-signs';
  return { figure: figureOf(source, quantity, words, direction), end };
}

interface Quantity {
  readonly numeral: Numeral;
  readonly unit: QuantityUnit | Blank;
  readonly isWonOmitted: boolean;
  readonly isMixedMoney: boolean;
  readonly words: readonly Word[];
  readonly end: number;
}

function quantityOf(folded: string, numeral: Numeral): Quantity {
  const mixed = mixedMoneyAt(folded, numeral.start + numeral.sign.length);
  if (mixed !== BLANK) {
    const value = numeral.isNegative ? fixed(-mixed.value.coefficient) : mixed.value;
    const { end, isWonOmitted } = mixed;
    return {
      numeral: { ...numeral, value, end },
      unit: moneyUnit('원'),
      isWonOmitted,
      isMixedMoney: true,
      words: [],
      end,
    };
  }
  const words = wordsAt(ABOUT, folded, numeral.end);
  const wordsEnd = words.at(-1)?.end ?? numeral.end;
  const start = skipSpaces(folded, wordsEnd);
  const match = start < folded.length ? matchUnit(folded.slice(start)) : BLANK;
  const end = match === BLANK ? wordsEnd : start + match.length;
  const isWonOmitted = match?.isWonOmitted ?? false;
  return { numeral, unit: match?.unit ?? BLANK, isWonOmitted, isMixedMoney: false, words, end };
}

function figureOf(
  { text, contextUnit }: PartSource,
  { numeral, unit, isWonOmitted, isMixedMoney }: Quantity,
  words: readonly Word[],
  direction: Direction | Blank,
): Figure {
  const isDecrease = direction !== BLANK && !isIncrease(direction);
  const says = (set: ReadonlySet<string>) => words.find((word) => set.has(word.text))?.text ?? BLANK;
  const isUnitDifferent = unit?.kind === 'money' && contextUnit?.kind === 'money' && !sameUnit(unit, contextUnit);
  return {
    kind: 'figure',
    value: isDecrease ? fixed(-numeral.value.coefficient, numeral.value.scale) : numeral.value,
    unit: unit ?? contextUnit,
    writtenUnit: unit,
    isApproximate: says(APPROXIMATE) !== BLANK,
    isTotal: says(TOTALS) !== BLANK,
    bound: says(BOUNDS),
    direction,
    funding: [],
    remarks: words.map((word) => word.text).filter(isRemark),
    notes: notesOf(numeral, isWonOmitted, isUnitDifferent),
    style: {
      span: { start: numeral.start, end: numeral.end },
      sign: text.slice(numeral.start, numeral.start + numeral.sign.length),
      isGrouped: numeral.isGrouped,
      isFullWidth: /[０-９]/.test(text.slice(numeral.start, numeral.end)),
      isMixedMoney,
    },
  };
}

function notesOf(numeral: Numeral, isWonOmitted: boolean, isUnitDifferent: boolean): readonly FigureNote[] {
  const notes: FigureNote[] = [];
  if (numeral.sign === '(') notes.push('parentheses-negative');
  if (numeral.sign.startsWith('▲')) notes.push('filled-triangle');
  if (numeral.isNegative && numeral.value.coefficient === 0n) notes.push('negative-zero');
  if (numeral.isJoined) notes.push('joined-lines');
  if (isWonOmitted) notes.push('won-omitted');
  if (isUnitDifferent) notes.push('unit-differs');
  return notes;
}

function isRemark(word: string): boolean {
  return ![BOUNDS, APPROXIMATE, TOTALS, SILENT].some((set) => set.has(word)) && !isDirection(word);
}

function directionOf(words: readonly Word[]): Direction | Blank {
  for (const { text, start, end } of words) {
    if (isDirection(text)) return { word: text, span: { start, end } };
  }
  return BLANK;
}

function isDirection(word: string): word is Direction['word'] {
  return word === '증' || word === '감' || word === '증가' || word === '감소';
}

function isIncrease(direction: Direction): boolean {
  return direction.word === '증' || direction.word === '증가';
}

function wordsAt(pattern: RegExp, folded: string, at: number): readonly Word[] {
  const words: Word[] = [];
  if (at >= folded.length) return words;
  pattern.lastIndex = at;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const text = match[1] ?? match[0];
    const end = match.index + match[0].length;
    words.push({ text, start: end - text.length, end });
    pattern.lastIndex = end;
  }
  return words;
}

/** The first position at or behind `at` that is no space. */
export function skipSpaces(folded: string, at: number): number {
  let position = at;
  while (folded.charAt(position) === ' ') position += 1;
  return position;
}
