import { rangeName, type Rectangle } from '../../../core/index.ts';

/** Names a range with its sheet, as in `예산현황!C6`. */
export function placeName(sheet: string, range: Rectangle): string {
  return `${sheet}!${rangeName(range)}`;
}

/** A sentence without its place, where that stands beside it anyway. */
export function sentenceBeside(sentence: string, place: string): string {
  const opening = `${place}: `;
  if (!sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
