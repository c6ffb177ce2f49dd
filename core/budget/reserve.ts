import { BLANK, type Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import { fixedText } from '../number/fixed.ts';
import { divideRounded } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import { RESERVE_LIMITS, type ReserveLimit } from './data/reserve-limits.ts';

/** The reserve beside the account it is held in, in 원. */
export interface ReserveInputs {
  /** 일반예비비; 재해·재난 목적예비비 stands apart. */
  readonly generalReserve: bigint;
  /** 일반회계 예산총액. */
  readonly generalAccount: bigint;
  readonly on: PlainDate;
}

const RULE = { ko: '예비비 한도', en: 'limit of the reserve' };

/**
 * Checks the general reserve against its limit (예비비 한도): 1 % of the general account's budget.
 * Problems: `reserve-over-limit`, a warning, for a part may be 목적예비비; `rule-missing`.
 */
export function checkReserve(
  { generalReserve, generalAccount, on }: ReserveInputs,
  rules: readonly ReserveLimit[] = RESERVE_LIMITS,
): readonly Problem[] {
  const { value: rule, problems } = ruleInForce(rules, { practice: 'general-reserve', on, rule: RULE });
  if (rule === BLANK) return problems;
  const { coefficient, scale } = rule.percent;
  const hundred = 100n * 10n ** BigInt(scale);
  if (generalReserve * hundred <= generalAccount * coefficient) return [];
  const limit = wonText(divideRounded(generalAccount * coefficient, hundred, 'down'));
  return [{ kind: 'reserve-over-limit', found: wonText(generalReserve), limit, share: fixedText(rule.percent) }];
}

/**
 * The smallest general account a general reserve is within its limit of, in 원; blank with `rule-missing`.
 *
 * @example
 * leastAccountForReserve(4_200_000_000n, { year: 2015, month: 10, day: 31 }).value //=> 420_000_000_000n
 */
export function leastAccountForReserve(
  generalReserve: bigint,
  on: PlainDate,
  rules: readonly ReserveLimit[] = RESERVE_LIMITS,
): Outcome<bigint | Blank> {
  const { value: rule, problems } = ruleInForce(rules, { practice: 'general-reserve', on, rule: RULE });
  if (rule === BLANK) return { value: BLANK, problems };
  const { coefficient, scale } = rule.percent;
  return { value: divideRounded(generalReserve * 100n * 10n ** BigInt(scale), coefficient, 'up'), problems };
}
