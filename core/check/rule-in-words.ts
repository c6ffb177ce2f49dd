import type { Sentence } from '../sentence.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';
import { headingOf, readingOf, type BoundTable } from './bound-table.ts';

/** Names a column of a rule: by its heading, or by its heading and figure. */
type Name = (place: number) => string;

/**
 * A rule in the words of its table: `집행액 ÷ 예산액 × 100`.
 * With a row, the figures of that row stand behind the headings: `집행액 1,430 ÷ 예산액 5,320 × 100`.
 */
export function ruleInWords(bound: BoundTable, rule: Rule, n?: number): Sentence {
  return wordsOf(rule, (place) => {
    const heading = headingOf(bound, place);
    if (n === undefined) return heading;
    const reading = readingOf(bound, place, n);
    return `${heading} ${reading.kind === 'figure' ? printFigure(reading.value) : '0'}`;
  });
}

/** A rule in any names of its columns, e.g. their letters: `C/B×100`. */
export function wordsOf(rule: Rule, name: Name): Sentence {
  switch (rule.kind) {
    case 'linear':
      return inBoth(sumWords(rule.terms, name));
    case 'quotient': {
      const [part, whole] = [bracketed(rule.part, name), bracketed(rule.whole, name)];
      return inBoth(`${part} ÷ ${whole}${factor(rule.zeros)}`);
    }
    case 'growth':
      return inBoth(`(${name(rule.now)} − ${name(rule.before)}) ÷ ${name(rule.before)}${factor(rule.zeros)}`);
    case 'share':
      return {
        ko: `${name(rule.of)} ÷ 합계${factor(rule.zeros)}`,
        en: `${name(rule.of)} ÷ total${factor(rule.zeros)}`,
      };
    case 'cumulative':
      return { ko: `${name(rule.of)}의 누계`, en: `running sum of ${name(rule.of)}` };
    case 'product':
      return inBoth(`${rule.factors.map(name).join(' × ')}${divisor(rule.zeros)}`);
  }
}

function sumWords(terms: readonly Term[], name: Name): string {
  return terms
    .map(({ place, sign }, n) => (n === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + ') + name(place))
    .join('');
}

function bracketed(terms: readonly Term[], name: Name): string {
  const words = sumWords(terms, name);
  return terms.length > 1 ? `(${words})` : words;
}

function factor(zeros: number): string {
  return zeros === 0 ? '' : zeros > 0 ? ` × ${10 ** zeros}` : divisor(zeros);
}

function divisor(zeros: number): string {
  return zeros === 0 ? '' : ` ÷ ${printFigure({ coefficient: 10n ** BigInt(-zeros), scale: 0 })}`;
}

function inBoth(words: string): Sentence {
  return { ko: words, en: words };
}
