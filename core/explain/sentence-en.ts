import { BLANK } from '../blank.ts';
import { collapseSpaces } from '../number/notation/index.ts';
import type { Agreement, Derivation } from './explanation.ts';
import { figureOf, operationOf, shownOf, subjectOf, type ExplainedFacts } from './operation.ts';
import { roundingWords } from './rounding-words.ts';

/** The sentence in English. */
export function englishSentence(facts: ExplainedFacts): string {
  return `${facts.derivation === BLANK ? plainSentence(facts) : derivedSentence(facts, facts.derivation)}.`;
}

function derivedSentence(facts: ExplainedFacts, derivation: Derivation): string {
  const { exact, rounding } = derivation;
  const operation = operationOf(derivation, facts, 'en');
  const value = exact === BLANK ? '' : ` = ${figureOf(exact, facts)}`;
  const isRounded = rounding !== BLANK && facts.expected !== BLANK && facts.expected !== exact;
  const how = isRounded ? `, printed ${figureOf(facts.expected ?? '', facts)} (${roundingWords(rounding).en})` : '';
  const source = facts.metric?.source ? `, after ${facts.metric.source.en}` : '';
  const held = facts.formula === BLANK ? 'the typed' : "the formula's";
  return `${subjectOf(facts, 'en')}: ${operation}${value}${how}${source}; ${agreement(facts, held)}`;
}

function agreement(facts: ExplainedFacts, held: string): string {
  const shown = shownOf(facts, 'en');
  const expected = figureOf(facts.expected ?? '', facts);
  const words: Readonly<Record<Agreement, string>> = {
    agrees: 'agrees',
    digits: `differs from ${expected} only in its decimals`,
    follows: `follows from a wrong input and becomes ${expected} once that is put right`,
    gap: `differs from ${expected} by rounding`,
    differs: `should be ${expected}`,
    left: facts.shown === '' ? 'is not expected to be there' : 'differs, but is not taken for wrong',
    'no-base': 'has no rate to agree with, for the base is zero',
    'no-input': 'cannot be checked, for an input is blank or cannot be read',
    'not-derived': 'follows from nothing here',
  };
  return `${held} ${shown} ${words[facts.agreement]}`;
}

function plainSentence(facts: ExplainedFacts): string {
  const { cell, kind, formula, expected, table } = facts;
  const where = table === BLANK ? '' : ` of table '${table.title}'`;
  const figure = `${subjectOf(facts, 'en')}: ${shownOf(facts, 'en')}`;
  const right = expected === BLANK ? '' : `; it should be ${figureOf(expected, facts)}`;
  switch (kind) {
    case 'input':
      return `${figure} is typed in and follows from no other cell${uses(facts)}${right}`;
    case 'formula':
      return `${figure} comes from the formula ${formula ?? ''}; no relation within the table is known${right}`;
    case 'carry':
      return `${figure} is the sum a page carries over${right}`;
    case 'outside':
      return `${cell} stands in no table${formula === BLANK ? '' : `; formula ${formula}`}`;
    case 'blank':
      return `${cell} is a blank cell${where}${right}`;
    case 'heading':
      return `${cell} is a heading${where}`;
    case 'name':
      return `${cell} names a row${where}${right}`;
    default:
      return `${cell} is a text${where} that is not calculated with${right}`;
  }
}

function uses({ usedBy: [first, ...others] }: ExplainedFacts): string {
  if (!first) return '';
  const name = collapseSpaces(`${first.cell} ${first.heading}`);
  return others.length === 0
    ? `; ${name} is calculated from it`
    : `; ${name} and ${others.length} more are calculated from it`;
}
