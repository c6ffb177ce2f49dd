import { BLANK, type Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';

/** What closing the year leaves of an account (세계잉여금), in 원. */
export interface SurplusInputs {
  readonly record: string;
  /** 결산상잉여금, see {@link settledSurplus}. */
  readonly surplus: bigint;
  /** 다음연도 이월액. */
  readonly carriedOver: bigint;
  /** 보조금 집행잔액(반납금). */
  readonly subsidyReturned: bigint;
  /** 교부차액: negative (△) where less is owed than was granted. */
  readonly grantDifference: bigint;
}

/**
 * What revenue exceeds expenditure by at the settlement (결산상잉여금) in 원 = 세입결산액 − 세출결산액.
 *
 * @example
 * settledSurplus(100n, 60n) //=> 40n
 */
export function settledSurplus(revenue: bigint, expenditure: bigint): bigint {
  return revenue - expenditure;
}

/**
 * The surplus free to use (순세계잉여금) in 원.
 *
 * Formula: 순세계잉여금 = 결산상잉여금 − 이월액 − 보조금반납금 − 교부차액 (I-24). Source: domain.md §5.1 (부산서구 결산).
 *
 * @example
 * netSurplus({ record: '부산서구', surplus: 91_019_652_212n, carriedOver: 39_193_095_180n,
 *   subsidyReturned: 5_063_869_090n, grantDifference: -37_790_690n }) //=> 46_800_478_632n
 */
export function netSurplus({ surplus, carriedOver, subsidyReturned, grantDifference }: SurplusInputs): bigint {
  return surplus - carriedOver - subsidyReturned - grantDifference;
}

/** Checks a printed 순세계잉여금. Problem: `sum-differs`; a blank one is not checked. */
export function checkNetSurplus(inputs: SurplusInputs, printed: bigint | Blank): readonly Problem[] {
  const expected = netSurplus(inputs);
  if (printed === BLANK || printed === expected) return [];
  const field = { ko: '순세계잉여금', en: 'net surplus' };
  return [{ kind: 'sum-differs', record: inputs.record, field, found: wonText(printed), expected: wonText(expected) }];
}
