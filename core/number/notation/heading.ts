import { BLANK, type Blank } from '../../blank.ts';
import { foldCharacters } from './characters.ts';
import { isColumnLetter, readFormula, type HeadingFormula } from './formula.ts';
import { readUnit, type QuantityUnit } from './quantity-unit.ts';
import { spellRates } from './spelling.ts';
import { findUnitNote, readUnitList } from './unit-note.ts';

/** What a heading of a table says (머리글): `집행잔액(C=A-B)`, `예산액(천원)`, `집 행 율(%)`. */
export interface Heading {
  /** The normalised text without brackets, e.g. `집행률`. */
  readonly name: string;
  readonly units: readonly QuantityUnit[];
  /** The letter other formulas call the column by: `A`, `①`. */
  readonly letter: string | Blank;
  readonly formula: HeadingFormula | Blank;
  /** What else stands in brackets, normalised: `10.31기준`, `집행예정액`. */
  readonly remarks: readonly string[];
}

const BRACKETS = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^[\]]*)\]/g;
/** A circled letter before or behind the name. */
const OUTER_LETTER = /^([\u2460-\u2473\u3260-\u327b])|([\u2460-\u2473\u3260-\u327b])$/;

/**
 * Makes headings comparable (머리글 통일): drops spaces and line breaks, folds full-width characters and middle dots,
 * spells 율 and 률 by rule.
 *
 * @example
 * normaliseHeading('예 산 액') //=> '예산액'
 * normaliseHeading('집행율\n(%)') //=> '집행률(%)'
 * normaliseHeading('별정직․임기제') //=> '별정직·임기제'
 */
export function normaliseHeading(text: string): string {
  return spellRates(foldCharacters(text.normalize('NFC')).replaceAll(' ', ''));
}

/**
 * Tells whether two headings mean the same name; middle dots, often lost in copying, do not count.
 *
 * @example
 * sameHeading('국 시비', '국․시비') //=> true
 */
export function sameHeading(a: string, b: string): boolean {
  return normaliseHeading(a).replaceAll('·', '') === normaliseHeading(b).replaceAll('·', '');
}

/**
 * Takes a heading apart into its name, units, letter, formula and remarks (머리글 분석).
 *
 * @example
 * parseHeading('집행율(%)') //=> { name: '집행률', units: [PERCENT], letter: null, formula: null, remarks: [] }
 * parseHeading('집행잔액(C=A-B)').letter //=> 'C'
 */
export function parseHeading(text: string): Heading {
  const folded = foldCharacters(text.normalize('NFC'));
  const note = findUnitNote(folded);
  const rest = note === BLANK ? folded : folded.slice(0, note.start) + folded.slice(note.end);
  const found = [...rest.matchAll(BRACKETS)].flatMap(([, round, square]) => piecesOf(round ?? square ?? ''));
  const named = normaliseHeading(rest.replace(BRACKETS, ''));
  const mark = OUTER_LETTER.exec(named)?.[0] ?? BLANK;
  const formula = found.find((piece) => piece.kind === 'formula')?.formula ?? BLANK;
  const letter = found.find((piece) => piece.kind === 'letter')?.letter ?? formula?.result ?? mark;
  return {
    name: spellRates(named.replace(OUTER_LETTER, '')),
    units: [...(note?.units ?? []), ...found.flatMap((piece) => (piece.kind === 'units' ? piece.units : []))],
    letter,
    formula,
    remarks: found.flatMap((piece) => (piece.kind === 'remark' ? [piece.remark] : [])),
  };
}

type Piece =
  | { readonly kind: 'formula'; readonly formula: HeadingFormula }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'units'; readonly units: readonly QuantityUnit[] }
  | { readonly kind: 'remark'; readonly remark: string };

/** What one bracket says; `B/A×100, %` says two things, `취하, 이송` is one remark. */
function piecesOf(content: string): readonly Piece[] {
  const parts = content.split(',').map((part) => pieceOf(part.trim()));
  if (parts.every((part) => part.kind !== 'remark')) return parts;
  const remark = normaliseHeading(content);
  return remark === '' ? [] : [{ kind: 'remark', remark }];
}

function pieceOf(content: string): Piece {
  const formula = readFormula(content);
  if (formula !== BLANK) return { kind: 'formula', formula };
  if (isColumnLetter(content)) return { kind: 'letter', letter: content };
  if (isUnitList(content)) return { kind: 'units', units: readUnitList(content) };
  return { kind: 'remark', remark: normaliseHeading(content) };
}

function isUnitList(content: string): boolean {
  return content.split(/[,·/]/).every((item) => readUnit(item) !== BLANK);
}
