import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { distinctRecords } from '../statistics/distinct-records.ts';

/** A budget that was cut (예산절감), in 원. */
export interface Saving {
  /** The budget line. */
  readonly id: string;
  /** 과목, e.g. 사무관리비. */
  readonly account: string;
  /** 예산액. */
  readonly budget: bigint;
  /** 조정액, what is left. */
  readonly adjusted: bigint;
}

/** What was saved, by account in the order met. */
export interface Savings {
  readonly byAccount: ReadonlyMap<string, bigint>;
  readonly total: bigint;
}

/**
 * Adds up what was saved (예산절감액 = 예산액 − 조정액) by account, in 원.
 * A line whose award gap is counted elsewhere must not stand here too.
 *
 * Problems: `record-duplicated` (a line counts once), `saving-counted-twice` (the line is left out).
 *
 * @param awardLines the ids of the lines whose 낙찰차액 is counted
 */
export function savings(items: readonly Saving[], awardLines: readonly string[]): Outcome<Savings> {
  const distinct = distinctRecords(items);
  const problems: Problem[] = [...distinct.problems];
  const byAccount = new Map<string, bigint>();
  let total = 0n;
  for (const { id, account, budget, adjusted } of distinct.value) {
    if (awardLines.includes(id)) {
      problems.push({ kind: 'saving-counted-twice', record: id });
      continue;
    }
    byAccount.set(account, (byAccount.get(account) ?? 0n) + budget - adjusted);
    total += budget - adjusted;
  }
  return { value: { byAccount, total }, problems };
}
