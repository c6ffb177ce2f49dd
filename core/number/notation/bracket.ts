import { BLANK, type Blank } from '../../blank.ts';
import { fixedText } from '../fixed.ts';
import { baseValue, type Figure, type FigureNote, type FigureReading } from './figure.ts';
import { readFunding, sharesAreWhole } from './funding.ts';
import { wonInHangul } from './hangul-money.ts';
import { skipSpaces, type PartSource } from './part.ts';
import { readUnit } from './quantity-unit.ts';

/** A figure, what its brackets hold, and where reading stopped. */
export interface Bracketed {
  readonly figure: Figure;
  /** Further figures found in brackets. */
  readonly others: readonly Figure[];
  readonly end: number;
}

/** What stands in brackets or behind a footnote mark. */
export interface Bracket {
  readonly content: string;
  readonly end: number;
}

type Read = (text: string, context: { readonly unit: PartSource['contextUnit'] }) => FigureReading;

const FOOTNOTE = /(?:\*+|※.*|[¹²³]|주 ?[0-9]*\))/y;
const HANGUL_MONEY =
  /^(?:금 ?[영일이삼사오육칠팔구십백천만억조경 ]+(?:원정?)?|[영일이삼사오육칠팔구십백천만억조경 ]+원정?)$/;

/** The bracket or footnote mark behind a figure, if one stands there. */
export function bracketAt({ text, folded }: PartSource, at: number): Bracket | Blank {
  const start = skipSpaces(folded, at);
  FOOTNOTE.lastIndex = start;
  const mark = FOOTNOTE.exec(folded);
  if (mark) return { content: text.slice(start, start + mark[0].length), end: start + mark[0].length };
  const closing = { '(': ')', '[': ']' }[folded.charAt(start)];
  if (closing === undefined) return BLANK;
  const end = matchingClose(folded, start, closing);
  return end === BLANK ? BLANK : { content: text.slice(start + 1, end), end: end + 1 };
}

function matchingClose(folded: string, start: number, closing: string): number | Blank {
  const opening = folded.charAt(start);
  let depth = 0;
  for (let at = start; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (character === opening) depth += 1;
    if (character === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return BLANK;
}

/** Takes what a bracket says into the figure before it: funding, unit, amount in Hangul, further figures, or a remark. */
export function closeBracketed(source: PartSource, before: Bracketed, bracket: Bracket, read: Read): Bracketed {
  const { content, end } = bracket;
  const { figure, others } = before;
  const funding = readFunding(content);
  if (funding !== BLANK && figure.funding.length === 0) {
    const notes: readonly FigureNote[] = sharesAreWhole(funding) === false ? ['shares-not-100'] : [];
    return { figure: { ...figure, funding, notes: [...figure.notes, ...notes] }, others, end };
  }
  const unit = readUnit(content);
  if (unit !== BLANK && figure.writtenUnit === BLANK) {
    return { figure: { ...figure, unit, writtenUnit: unit }, others, end };
  }
  if (HANGUL_MONEY.test(content)) return { figure: withHangul(figure, content), others, end };
  const inner = read(content, { unit: source.contextUnit });
  if (inner === BLANK) return { figure, others, end };
  if (inner.kind === 'figure') return { figure, others: [...others, movedBy(inner, end - 1 - content.length)], end };
  return { figure: { ...figure, remarks: [...figure.remarks, content] }, others, end };
}

function withHangul(figure: Figure, content: string): Figure {
  const written = content.replace(/[ 금원정]/g, '');
  const digits = fixedText(baseValue(figure));
  const agrees = /^[0-9]+$/.test(digits) && wonInHangul(BigInt(digits)) === `금${written}원`;
  return agrees ? figure : { ...figure, notes: [...figure.notes, 'hangul-differs'] };
}

function movedBy(figure: Figure, offset: number): Figure {
  const { span } = figure.style;
  const moved = { start: span.start + offset, end: span.end + offset };
  const direction =
    figure.direction === BLANK
      ? BLANK
      : {
          word: figure.direction.word,
          span: { start: figure.direction.span.start + offset, end: figure.direction.span.end + offset },
        };
  return { ...figure, direction, style: { ...figure.style, span: moved } };
}
