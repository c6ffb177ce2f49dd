import fc from 'fast-check';
import { compareFixed, fixed, type ColumnEntry, type Fixed } from '../../../core/index.ts';

/** Entries as offices type them, and at the edges: around 2^53, beyond, blank, dash, unreadable. */
export const anyEntry: fc.Arbitrary<ColumnEntry> = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: -(10n ** 4n), max: 10n ** 9n }).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n }).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.bigInt({ min: -999n, max: 999n }).map((value) => fixed(value, 2)) },
  { weight: 1, arbitrary: fc.constantFrom<ColumnEntry>(fixed(0n), 'dash', null, 'unreadable') },
);

/** Amounts alone, as most tables hold them. */
export const amountEntry: fc.Arbitrary<ColumnEntry> = fc
  .bigInt({ min: 0n, max: 10n ** 10n })
  .map((value) => fixed(value));

/** An entry without the zeros at the end of its decimals, so that equal figures compare equal. */
export function plain(entry: ColumnEntry): ColumnEntry | string {
  if (entry === null || typeof entry === 'string') return entry;
  const isWhole = compareFixed(entry, wholePart(entry)) === 0;
  return isWhole ? `${wholePart(entry).coefficient}` : trimmed(entry);
}

function wholePart({ coefficient, scale }: Fixed): Fixed {
  return fixed(coefficient / 10n ** BigInt(scale));
}

function trimmed({ coefficient, scale }: Fixed): string {
  let [digits, decimals] = [coefficient, scale];
  while (digits % 10n === 0n) [digits, decimals] = [digits / 10n, decimals - 1];
  return `${digits}e-${decimals}`;
}
