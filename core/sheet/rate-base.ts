import type { RateBase } from '../budget/rate-base.ts';
import type { ColumnRole } from './role.ts';

/** 예산현액 and what else offices call the budget with what was carried over and moved. */
const CURRENT = /현\s*액|현\s*계/;

/** What tells a column: its role and its heading. */
interface Headed {
  readonly role: ColumnRole;
  readonly heading: string;
}

/**
 * Whether a column is the budget that the office divides by (집행률의 분모): 예산현액, or any other.
 *
 * @example
 * isRateBase({ role: 'budget', heading: '예산 현액' }, 'current') //=> true
 * isRateBase({ role: 'budget', heading: '예산액' }, 'current') //=> false
 */
export function isRateBase({ role, heading }: Headed, base: RateBase | undefined): boolean {
  return base !== undefined && role === 'budget' && CURRENT.test(heading) === (base === 'current');
}
