import type { Problem } from '../problem/index.ts';
import type { DocumentText } from './document-text.ts';
import { checkFinalStops } from './final-stop.ts';
import { checkNumberSpacing } from './spacing.ts';
import { checkSpelling } from './spelling.ts';
import { checkSentenceBreaks } from './sentence-break.ts';

/**
 * Looks over the texts of a document for slips of spelling, spacing and full stops (문구 점검, X-22). All are info:
 * they change no figure, and a dictionary is no office.
 *
 * Problems: `word-misspelled`, `sentence-broken`, `spacing-mixed`, `final-stop-mixed`.
 *
 * @example
 * const texts = [{ place: '1', kind: '표', text: '집행율(%)' }, { place: '2', kind: '표', text: '총 9건' }];
 * checkWording(texts).map(({ kind }) => kind) //=> ['word-misspelled']
 */
export function checkWording(texts: readonly DocumentText[]): readonly Problem[] {
  return [
    ...checkSpelling(texts),
    ...checkSentenceBreaks(texts),
    ...checkNumberSpacing(texts),
    ...checkFinalStops(texts),
  ];
}
