import { collapseSpaces, foldCharacters } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import { CONNECTIVE_ENDINGS } from './data/connective-endings.ts';
import type { DocumentText } from './document-text.ts';

const BREAK = new RegExp(`[가-힣]*(?:${CONNECTIVE_ENDINGS.join('|')})\\. ?[가-힣]+`, 'g');

/**
 * Finds full stops inside a sentence (문장 중간의 마침표, X-22): behind an ending that goes on, before more words.
 * Problem: `sentence-broken` (info), each place.
 *
 * @example
 * const texts = [{ place: '11 개요', kind: '개요', text: '참여를 유도하고. 행정과정의 공개' }];
 * checkSentenceBreaks(texts).map(({ found }) => found) //=> ['유도하고. 행정과정의']
 */
export function checkSentenceBreaks(texts: readonly DocumentText[]): readonly Problem<'sentence-broken'>[] {
  return texts.flatMap(({ place, text }) =>
    [...collapseSpaces(foldCharacters(text.normalize('NFC'))).matchAll(BREAK)].map(([found]) => ({
      kind: 'sentence-broken' as const,
      place,
      found,
    })),
  );
}
