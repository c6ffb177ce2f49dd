import { collapseSpaces, foldCharacters } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import { NUMBER_PREFIXES, type NumberPrefix } from './data/number-prefixes.ts';
import type { DocumentText } from './document-text.ts';

/**
 * Finds words that stand before numbers now with a space and now without (띄어쓰기 통일, X-22): 총64,031천원, 총 58,100천원.
 * One way throughout is no problem. Problem: `spacing-mixed` (info), once a word, naming the way against the rule first.
 *
 * @example
 * const texts = ['총64,031천원', '총 58,100천원', '총 20,100천원'].map((text, n) => ({ place: String(n + 1), kind: '예산', text }));
 * checkNumberSpacing(texts).map(({ found, count, other, otherCount }) => [found, count, other, otherCount]) //=> [['총64,031천원', 1, '총 58,100천원', 2]]
 */
export function checkNumberSpacing(
  texts: readonly DocumentText[],
  prefixes: readonly NumberPrefix[] = NUMBER_PREFIXES,
): readonly Problem<'spacing-mixed'>[] {
  return prefixes.flatMap((prefix) => {
    const uses = texts.flatMap((text) => usesIn(text, prefix.word));
    const right = uses.filter(({ isSpaced }) => isSpaced === prefix.isSpaced);
    const wrong = uses.filter(({ isSpaced }) => isSpaced !== prefix.isSpaced);
    const [first] = wrong;
    const [other] = right;
    if (!first || !other) return [];
    return [
      {
        kind: 'spacing-mixed' as const,
        place: first.place,
        found: first.found,
        count: wrong.length,
        other: other.found,
        otherCount: right.length,
        rule: prefix.rule,
      },
    ];
  });
}

interface PrefixUse {
  readonly place: string;
  readonly found: string;
  readonly isSpaced: boolean;
}

function usesIn({ place, text }: DocumentText, word: string): readonly PrefixUse[] {
  const use = new RegExp(`(?<![가-힣])${word}( ?)[0-9][0-9,.]*[가-힣%㎡]*`, 'g');
  const folded = collapseSpaces(foldCharacters(text.normalize('NFC')));
  return [...folded.matchAll(use)].map(([found, space]) => ({ place, found, isSpaced: space === ' ' }));
}
