import type { Measure } from '../form/measure.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { boundColumn, type BoundTable } from './bound-table.ts';

/** Names a column of a measure: by its heading, or by its heading and figure. */
type Term = (key: string) => string;

/**
 * A measure in the words of its table: `집행액 ÷ 예산액 × 100`.
 * With a row, the figures of that row stand behind the headings: `집행액 1,430 ÷ 예산액 5,320 × 100`.
 */
export function measureWords(bound: BoundTable, measure: Measure, n?: number): Sentence {
  return wordsOf(measure, (key) => {
    const input = boundColumn(bound, key);
    const heading = input?.place.heading ?? key;
    if (n === undefined) return heading;
    const reading = input?.readings[n];
    return `${heading} ${reading?.kind === 'figure' ? printFigure(reading.value) : '0'}`;
  });
}

function wordsOf(measure: Measure, term: Term): Sentence {
  switch (measure.kind) {
    case 'sum':
      return inBoth(measure.of.map(term).join(' + '));
    case 'difference':
      return inBoth([measure.added.map(term).join(' + '), ...measure.subtracted.map(term)].join(' − '));
    case 'rate':
      return inBoth(`${term(measure.part)} ÷ ${term(measure.whole)} × 100`);
    case 'ratio':
      return inBoth(`${term(measure.part)} ÷ ${term(measure.whole)}`);
    case 'growth':
      return inBoth(`(${term(measure.now)} − ${term(measure.before)}) ÷ ${term(measure.before)} × 100`);
    case 'share':
      return { ko: `${term(measure.of)} ÷ 합계 × 100`, en: `${term(measure.of)} ÷ total × 100` };
    case 'cumulative':
      return { ko: `${term(measure.of)}의 누계`, en: `running sum of ${term(measure.of)}` };
  }
}

function inBoth(words: string): Sentence {
  return { ko: words, en: words };
}
