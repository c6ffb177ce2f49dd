import { collapseSpaces } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import type { DocumentText } from './document-text.ts';

/** A word with a full stop behind it; `끝.` closes an official document, and a date ends with its own stop. */
const STOPPED = /[가-힣]\.$/;
const CLOSING = /(?:^|\s)끝\.$/;

/**
 * Finds texts of one kind of which some end with a full stop and some do not (마침표 통일, X-22): one `함.` among many `함`.
 * Texts that end with no word, such as dates, do not count. Problem: `final-stop-mixed` (info), once a kind, at the first of
 * those that are fewer; of two equal halves at the first with a stop.
 *
 * @example
 * const texts = ['제고함', '추진하고자 함.', '실시'].map((text, n) => ({ place: String(n + 1), kind: '개요', text }));
 * checkFinalStops(texts).map(({ place, count, otherCount, hasStop }) => [place, count, otherCount, hasStop]) //=> [['2', 1, 2, true]]
 */
export function checkFinalStops(texts: readonly DocumentText[]): readonly Problem<'final-stop-mixed'>[] {
  const words = texts
    .map((text) => ({ ...text, text: collapseSpaces(text.text.normalize('NFC')) }))
    .filter(({ text }) => /[가-힣]\.?$/.test(text) && !CLOSING.test(text));
  return [...new Set(words.map(({ kind }) => kind))].flatMap((kindOfText) => {
    const own = words.filter(({ kind }) => kind === kindOfText);
    const stopped = own.filter(({ text }) => STOPPED.test(text));
    const plain = own.filter(({ text }) => !STOPPED.test(text));
    const hasStop = stopped.length <= plain.length;
    const [fewer, others] = hasStop ? [stopped, plain] : [plain, stopped];
    const [first] = fewer;
    if (!first) return [];
    const found = first.text.slice(first.text.lastIndexOf(' ') + 1);
    const counts = { count: fewer.length, otherCount: others.length };
    return [{ kind: 'final-stop-mixed' as const, place: first.place, kindOfText, found, ...counts, hasStop }];
  });
}
