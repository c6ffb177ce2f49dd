import type { Blank } from '../blank.ts';
import type { Agreement, Derivation, ExplainedKind } from './explanation.ts';

/** What a figure was worked out to be, before the findings are asked. */
export interface Derived {
  readonly kind: ExplainedKind;
  readonly derivation: Derivation;
  /** What the cell should print by its rule; blank where nothing follows. */
  readonly expected: string | Blank;
  readonly agreement: Agreement;
}
