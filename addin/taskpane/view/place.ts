import { describeProblem, rangeName, type Language, type Problem, type Rectangle } from '../../../core/index.ts';

/** Names a range with its sheet, as in `예산현황!C6`. */
export function placeName(sheet: string, range: Rectangle): string {
  return `${sheet}!${rangeName(range)}`;
}

/** The sentence of a problem; its place is cut off where it stands beside the sentence anyway. */
export function sentenceBeside(problem: Problem, place: string, language: Language): string {
  const sentence = describeProblem(problem, language);
  const opening = `${place}: `;
  if (!sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
