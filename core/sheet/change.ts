import { BLANK, type Blank } from '../blank.ts';
import type { CellAddress } from './address.ts';
import type { CellValue } from './snapshot.ts';

/**
 * What stands in a cell before or after a change: a value, or a formula with its exact result.
 * A text is always a text, even when it begins with `=`.
 */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue };

/** One cell to write: where, what stands there now, what shall stand there. */
export interface Change extends CellAddress {
  readonly before: CellContent;
  readonly after: CellContent;
  /** The cell's number format code before and after, or blank where it stays. */
  readonly numberFormat: { readonly before: string; readonly after: string } | Blank;
  /** The number format the cell keeps, by which its contents are shown; missing where that is General. */
  readonly keptFormat?: string;
}

/** What a change says of the number format that a cell keeps. */
export function keptFormatOf(numberFormat: string): Pick<Change, 'keptFormat'> {
  return numberFormat === 'General' ? {} : { keptFormat: numberFormat };
}

/**
 * Tells whether two contents are the same: the same formula, or the same value.
 * The result of a formula does not count, for it follows from other cells.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'formula' && b.kind === 'formula') return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b;
}

/** The change that puts back what stood in a cell before (되돌리기). */
export function inverseOf(change: Change): Change {
  const { before, after, numberFormat } = change;
  return {
    ...change,
    before: after,
    after: before,
    numberFormat: numberFormat === BLANK ? BLANK : { before: numberFormat.after, after: numberFormat.before },
  };
}
