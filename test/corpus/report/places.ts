import { parseRange } from '../../../core/index.ts';

/** The number of a column from its letters, from 0. */
export function columnAt(letters: string): number {
  return parseRange(`${letters}1`)?.column ?? 0;
}
