import { BLANK } from '../blank.ts';
import { parseFixed } from '../number/fixed.ts';
import { collapseSpaces, printFigure } from '../number/notation/index.ts';
import type { Language, Sentence } from '../sentence.ts';
import type { Derivation, ExplainedInput, Explanation, InputPart } from './explanation.ts';
import { EXPLAINED_KINDS } from './kind-names.ts';

/** What a sentence is made from: the explanation without it. */
export type ExplainedFacts = Omit<Explanation, 'sentence'>;

/** More inputs than this are counted instead of named. */
const MOST_NAMED = 4;
const BLANK_CELL: Sentence = { ko: '(빈 셀)', en: '(blank)' };
const STANDS: Sentence = { ko: '현재', en: 'now' };

/** A figure on one line, its thousands apart, with its unit unless it says more itself. */
export function withUnit(text: string, unit: string | null): string {
  const line = collapseSpaces(text);
  const digits = /^-?[0-9]+(?:\.[0-9]+)?$/.test(line) ? parseFixed(line) : undefined;
  const grouped = digits ? printFigure(digits, { negative: '-' }) : line;
  return unit === BLANK || !/[0-9…]$/.test(grouped) ? grouped : `${grouped}${unit}`;
}

/** A figure of the explained cell with its unit; a rate without one is in percent. */
export function figureOf(text: string, { unit, kind }: ExplainedFacts): string {
  return withUnit(text, unit ?? (kind === 'rate' ? '%' : BLANK));
}

/** What the cell shows, or that it shows nothing. */
export function shownOf(facts: ExplainedFacts, language: Language): string {
  return facts.shown === '' ? BLANK_CELL[language] : figureOf(facts.shown, facts);
}

/** The cell with the names of its row and column: `D5 ‘문화’ 집행률(%)`. */
export function subjectOf({ cell, label, heading, kind }: ExplainedFacts, language: Language): string {
  const quoted = language === 'ko' ? `‘${label}’` : `'${label}'`;
  const name = heading === '' ? EXPLAINED_KINDS[kind][language] : heading;
  return collapseSpaces([cell, label === '' ? '' : quoted, name].join(' '));
}

/** The inputs and what is done with them: `B5 예산액 5,320천원 중 C5 집행액 1,430천원의 비율`. */
export function operationOf({ inputs, byHeadings }: Derivation, { kind }: ExplainedFacts, language: Language): string {
  const of = (...parts: readonly InputPart[]): readonly ExplainedInput[] =>
    inputs.filter(({ part }) => parts.includes(part));
  const joined = (joint: string, ...parts: readonly InputPart[]): string => listed(of(...parts), joint, language);
  const isKorean = language === 'ko';
  if (of('whole').length > 0) {
    // a difference among what is divided is told by its formula
    if (of('subtracted').length > 0) return byHeadings[language].replace(/^.*? = /s, '');
    const [part, whole] = [joined(' + ', 'part'), joined(' + ', 'whole')];
    if (kind === 'quotient') return `${part} ÷ ${whole}`;
    return isKorean ? `${whole} 중 ${part}의 비율` : `${part} of ${whole}`;
  }
  if (of('before').length > 0) {
    const [now, before] = [joined('', 'now'), joined('', 'before')];
    return isKorean ? `${before} 대비 ${now}의 증감률` : `change from ${before} to ${now}`;
  }
  if (of('factor').length > 0) return joined(' × ', 'factor');
  const added = joined(' + ', 'running', 'step', 'addend', 'added');
  return of('subtracted').length === 0 ? added : `${added} − ${joined(' − ', 'subtracted')}`;
}

function listed(inputs: readonly ExplainedInput[], joint: string, language: Language): string {
  if (inputs.length <= MOST_NAMED) return inputs.map((input) => inputWords(input, language)).join(joint);
  const [first, last] = [inputs[0]?.cell ?? '', inputs.at(-1)?.cell ?? ''];
  return language === 'ko'
    ? `${first}부터 ${last}까지 ${inputs.length}개 셀의 합`
    : `sum of ${inputs.length} cells from ${first} to ${last}`;
}

/** `C5 집행액 1,430천원`; an addend goes by the name of its row. */
function inputWords(input: ExplainedInput, language: Language): string {
  const { cell, part, heading, label, shown, unit, expected } = input;
  const isOfRow = part === 'addend' || part === 'running';
  const name = isOfRow && label !== '' ? label : heading;
  const held = shown === '' ? BLANK_CELL[language] : withUnit(shown, unit);
  const used = expected === BLANK ? held : `${withUnit(expected, unit)}(${STANDS[language]} ${held})`;
  return collapseSpaces([cell, name, used].join(' '));
}
