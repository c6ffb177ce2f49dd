import type { Paper } from './paper.ts';

/** A title over a table. */
export function title(paper: Paper, place: string, text: string): void {
  paper.put(place, { value: text, bold: true });
}

/** The unit note at the upper right of a table. */
export function note(paper: Paper, place: string, text: string): void {
  paper.put(place, { value: text, align: 'right' });
}

/** Lines of words, one below the other. */
export function lines(paper: Paper, place: string, texts: readonly string[]): void {
  const [, column = 'A', row = '1'] = /^([A-Z]+)([0-9]+)$/.exec(place) ?? [];
  texts.forEach((text, n) => paper.put(`${column}${Number(row) + n}`, text));
}
