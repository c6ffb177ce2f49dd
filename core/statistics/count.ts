import { BLANK, type Blank } from '../blank.ts';
import { fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import type { RecordPlace } from '../problem/record.ts';

/** Tells whether a figure is a count (건수): a whole number of zero or more; money is counted in 원. */
export function isCount(value: number | bigint): boolean {
  return value >= 0 && (typeof value === 'bigint' || Number.isSafeInteger(value));
}

/**
 * Finds a count that is missing or no count. Problems: `field-missing`, `count-invalid`.
 *
 * @example
 * checkCount({ record: '제안', field: { ko: '접수', en: 'received' } }, -1)
 * //=> [{ kind: 'count-invalid', record: '제안', field: { ko: '접수', en: 'received' }, found: '-1' }]
 */
export function checkCount({ record, field }: RecordPlace, value: number | bigint | Blank): readonly Problem[] {
  if (value === BLANK) return [{ kind: 'field-missing', record, field }];
  return isCount(value) ? [] : [{ kind: 'count-invalid', record, field, found: String(value) }];
}

/** A sum that is printed, with its parts. */
export interface PrintedSum extends RecordPlace {
  readonly found: number | bigint | Blank;
  readonly parts: readonly (number | bigint | Blank)[];
}

/**
 * Compares a printed sum with its parts, exactly. A missing sum or part is neither right nor wrong.
 * Problem: `sum-differs`.
 *
 * @example
 * checkSum({ record: '제안', field: { ko: '접수', en: 'received' }, found: 319, parts: [203, 116] }) //=> []
 */
export function checkSum({ record, field, found, parts }: PrintedSum): readonly Problem[] {
  const present = [found, ...parts].flatMap((part) => (part !== BLANK && isWhole(part) ? [BigInt(part)] : []));
  if (present.length < parts.length + 1) return [];
  const [total = 0n, ...addends] = present;
  const expected = addends.reduce((sum, part) => sum + part, 0n);
  if (total === expected) return [];
  return [{ kind: 'sum-differs', record, field, found: printCount(total), expected: printCount(expected) }];
}

/**
 * Prints a count with thousands commas; what is no whole number as it is.
 *
 * @example
 * printCount(30686) //=> '30,686'
 */
export function printCount(value: number | bigint): string {
  return isWhole(value) ? printFigure(fixed(BigInt(value))) : String(value);
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}
