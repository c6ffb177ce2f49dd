import { BLANK, type Blank } from '../blank.ts';
import { fixed } from '../number/fixed.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { growth, type Growth } from '../statistics/growth.ts';

/** What a supplementary budget does to an account (추경 회계별), in 원. */
export interface SupplementaryAccount {
  /** 회계명. */
  readonly id: string;
  /** 기정액. */
  readonly before: bigint;
  /** 경정액. */
  readonly after: bigint;
}

/** The amounts of a supplementary budget by account, with their total. */
export interface Supplementary {
  readonly accounts: readonly (SupplementaryAccount & { readonly change: Growth })[];
  readonly total: { readonly before: bigint; readonly after: bigint; readonly change: Growth };
}

/**
 * Calculates a supplementary budget (추가경정예산): 증감 = 경정액 − 기정액, its rate, and the total over the accounts (I-09).
 * An account that is new prints 순증 instead of a rate.
 *
 * Problems: `record-duplicated` (an account); `sum-differs` where a printed size is not Σ 증감.
 *
 * @param printed the size of the supplementary budget as printed, in 원; blank where it is not
 */
export function supplementaryBudget(
  round: string,
  accounts: readonly SupplementaryAccount[],
  printed: bigint | Blank,
): Outcome<Supplementary> {
  const before = accounts.reduce((sum, account) => sum + account.before, 0n);
  const after = accounts.reduce((sum, account) => sum + account.after, 0n);
  const problems: Problem[] = [...duplicates(accounts)];
  if (printed !== BLANK && printed !== after - before) {
    const field = { ko: '추경 규모', en: 'size of the supplementary budget' };
    const [found, expected] = [wonText(printed), wonText(after - before)];
    problems.push({ kind: 'sum-differs', record: round, field, found, expected });
  }
  const value = {
    accounts: accounts.map((account) => ({ ...account, change: changeOf(account.after, account.before) })),
    total: { before, after, change: changeOf(after, before) },
  };
  return { value, problems };
}

function changeOf(after: bigint, before: bigint): Growth {
  return growth(fixed(after), fixed(before));
}
