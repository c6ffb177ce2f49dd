import { foldCharacters, rateSuffix } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { MISSPELLINGS, type Misspellings, type SlipPosition } from './data/misspellings.ts';
import { PARTICLES } from './data/particles.ts';
import type { DocumentText } from './document-text.ts';

/** A word that is spelt wrong, and how it is spelt (오기). */
export interface Slip {
  readonly found: string;
  readonly expected: string;
  readonly rule: Sentence;
}

const RATE_RULE: Sentence = { ko: '한글 맞춤법 제11항', en: 'orthography, art. 11' };

/** A run of Hangul, and where a 율 or 률 is the last syllable before a particle. */
const HANGUL_RUN = /[가-힣]+/g;
const RATE_WORD = new RegExp(`^([가-힣]*[가-힣])([율률])(?:${PARTICLES.join('|')})?$`);

/**
 * Finds the rates that are spelt against the rule (율·률): 율 stands behind a vowel or ㄴ, 률 behind any other consonant.
 * A particle may follow; inside a word such as 효율적 nothing is judged. Source: 한글 맞춤법 제11항.
 *
 * @example
 * misspelledRates('집행율을 높여 참여률과 이율 개선').map(({ expected }) => expected) //=> ['집행률', '참여율']
 */
export function misspelledRates(text: string): readonly Slip[] {
  return [...text.normalize('NFC').matchAll(HANGUL_RUN)].flatMap(([run]) => {
    const [, word = '', suffix] = RATE_WORD.exec(run) ?? [];
    const right = rateSuffix(word);
    if (suffix === undefined || suffix === right) return [];
    return [{ found: `${word}${suffix}`, expected: `${word}${right}`, rule: RATE_RULE }];
  });
}

/**
 * Finds the words of a text that the list knows to be wrong (오기 목록), once for each place they stand in.
 *
 * @example
 * misspelledWords('년 1회 성과평과').map(({ found, expected }) => [found, expected]) //=> [['성과평과', '성과평가'], ['년', '연']]
 */
export function misspelledWords(text: string, list: readonly Misspellings[] = MISSPELLINGS): readonly Slip[] {
  const folded = foldCharacters(text.normalize('NFC'));
  return list.flatMap(({ words, position, rule }) =>
    words.flatMap(([found, expected]) =>
      [...folded.matchAll(placesOf(found, position))].map(() => ({ found, expected, rule })),
    ),
  );
}

/** Behind a digit 년 counts years; a word begins where no Hangul stands before it. */
const WORD_START = '(?<![가-힣0-9])(?<![0-9] +)';
const BEFORE: Readonly<Record<SlipPosition, string>> = {
  anywhere: '',
  'word-start': WORD_START,
  'before-times': WORD_START,
};

function placesOf(word: string, position: SlipPosition): RegExp {
  return new RegExp(`${BEFORE[position]}${word}${position === 'before-times' ? '(?= ?[0-9]+ ?회)' : ''}`, 'g');
}

/**
 * Finds what is misspelled in a document (맞춤법 점검, X-22), each word once, with its first place and how often it stands.
 * Problem: `word-misspelled` (info).
 *
 * @example
 * const texts = [{ place: '1 표', kind: '머리글', text: '집행율(%)' }, { place: '2 표', kind: '머리글', text: '집행율(%)' }];
 * checkSpelling(texts).map(({ place, expected, count }) => [place, expected, count]) //=> [['1 표', '집행률', 2]]
 */
export function checkSpelling(
  texts: readonly DocumentText[],
  list: readonly Misspellings[] = MISSPELLINGS,
): readonly Problem<'word-misspelled'>[] {
  const found = new Map<string, Problem<'word-misspelled'>>();
  for (const { place, text } of texts) {
    for (const slip of [...misspelledWords(text, list), ...misspelledRates(text)]) {
      const known = found.get(slip.found) ?? { kind: 'word-misspelled' as const, place, ...slip, count: 0 };
      found.set(slip.found, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()];
}
