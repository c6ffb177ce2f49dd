import type { Blank } from '../blank.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Rule } from '../sheet/relation/relation.ts';

/** How a column of a bound table follows from others. */
export interface BoundRule {
  readonly rule: Rule;
  /** Whether a row that does not come out right is surely wrong. */
  readonly isSure: boolean;
  /** The rounding its form prescribes; blank where the sheet's own is to be found. */
  readonly rounding: Rounding | Blank;
}
