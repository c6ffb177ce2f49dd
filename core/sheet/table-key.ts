import { normaliseHeading } from '../number/notation/index.ts';

/** What a table is known by when rows are inserted, columns widened or the sheet renamed: its title and its headings. */
export interface TableKey {
  readonly title: string;
  readonly headings: readonly string[];
}

/** Tells whether two keys mean the same table; a title that is missing on one side does not count. */
export function sameTable(a: TableKey, b: TableKey): boolean {
  const isTitled = a.title !== '' && b.title !== '';
  if (isTitled && normaliseHeading(a.title) !== normaliseHeading(b.title)) return false;
  return (
    a.headings.length === b.headings.length && a.headings.every((heading, n) => sameName(heading, b.headings[n] ?? ''))
  );
}

/** Tells whether two names are the same but for spaces and spelling. */
export function sameName(a: string, b: string): boolean {
  return normaliseHeading(a) === normaliseHeading(b);
}
