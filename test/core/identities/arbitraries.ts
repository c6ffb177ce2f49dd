import fc from 'fast-check';
import type { DateRange, PlainDate } from '../../../core/index.ts';

/** Amounts in 원 up to 100조. */
export const won = fc.bigInt({ min: 0n, max: 10n ** 14n });
/** Amounts in 원 on both sides of zero. */
export const signedWon = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
/** Counts as tables print them. */
export const count = fc.nat(100_000);
/** A miscount. */
export const miscount = fc.integer({ min: 1, max: 1000 });
/** A difference that is none. */
export const slip = signedWon.filter((value) => value !== 0n);

/** Days of the years the holidays are known of. */
export const day: fc.Arbitrary<PlainDate> = fc.record({
  year: fc.integer({ min: 2013, max: 2027 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

/** The year that most records are of. */
export const YEAR: DateRange = { first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 12, day: 31 } };

/** The same values in another order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** Adds counts. */
export function add(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}

/** Adds amounts. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** The kinds of problems, each once. */
export function kinds(problems: readonly { readonly kind: string }[]): readonly string[] {
  return [...new Set(problems.map(({ kind }) => kind))];
}
