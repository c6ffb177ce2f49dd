import { BLANK, type Blank } from '../../blank.ts';
import { daysBetween, type PlainDate } from '../../calendar/index.ts';
import type { Contract } from './contract.ts';
import { EXPIRY_ALERT_DAYS } from './data/consignment-rules.ts';

/** How near the end of a contract's term is (만료 도래). */
export interface Expiry {
  readonly contract: Contract;
  /** Days from today to the last day of the term: 0 on it, negative after it (D-day). */
  readonly daysLeft: number;
  /** The nearest limit that is reached; blank where none is, or the term is over. */
  readonly alert: number | Blank;
  readonly isExpired: boolean;
}

/**
 * Counts the days to the end of each term and names the reminder that is due (만료 알림), the nearest end first.
 *
 * @param limits days before the end at which a reminder is due; default 90 and 180
 * @example
 * const term = { first: { year: 2013, month: 1, day: 30 }, last: { year: 2016, month: 1, day: 29 } };
 * const contract = { id: '1', title: '청소년독서실', department: '교육지원과', kind: 'facility', funding: 'budget', contractor: '공단', term, budget: 0n, inspections: [], evaluation: null, renewal: null };
 * expiriesOf([contract], { year: 2015, month: 10, day: 31 })[0]?.alert //=> 90
 */
export function expiriesOf(
  contracts: readonly Contract[],
  today: PlainDate,
  limits: readonly number[] = EXPIRY_ALERT_DAYS,
): readonly Expiry[] {
  const ascending = [...limits].sort((a, b) => a - b);
  return contracts
    .map((contract) => {
      const daysLeft = daysBetween(today, contract.term.last);
      const isExpired = daysLeft < 0;
      return { contract, daysLeft, isExpired, alert: isExpired ? BLANK : limitReached(daysLeft, ascending) };
    })
    .sort(
      (a, b) =>
        a.daysLeft - b.daysLeft || Number(a.contract.id > b.contract.id) - Number(a.contract.id < b.contract.id),
    );
}

function limitReached(daysLeft: number, ascending: readonly number[]): number | Blank {
  return ascending.find((limit) => daysLeft <= limit) ?? BLANK;
}
