import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';

/** What checking brings: what is wrong, and what would bring the calculated cells up to date. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly corrections: readonly Change[];
}

/** Nothing wrong, nothing to do. */
export const NOTHING_FOUND: Checked = { findings: [], corrections: [] };
