import { BLANK, type Blank } from '../blank.ts';
import { ratioOf, type Quotient } from '../number/quotient.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';

/** A subsidy and what became of it (보조금 정산), in 원. */
export interface Subsidy {
  readonly record: string;
  /** 교부액. */
  readonly granted: bigint;
  /** 자체부담(매칭)액. */
  readonly matched: bigint;
  /** 보조금 집행액. */
  readonly spent: bigint;
  /** 발생 이자. */
  readonly interest: bigint;
  /** 반납액 as printed; blank where it is not. */
  readonly returned: bigint | Blank;
}

/** What is left of a subsidy (보조금 집행잔액) in 원 = 교부액 − 집행액. */
export function subsidyBalance({ granted, spent }: Subsidy): bigint {
  return granted - spent;
}

/**
 * What goes back to the giver (반납액) in 원 = 집행잔액 + 이자.
 *
 * @example
 * subsidyReturn({ record: '가', granted: 100n, matched: 0n, spent: 90n, interest: 1n, returned: null }) //=> 11n
 */
export function subsidyReturn(subsidy: Subsidy): bigint {
  return subsidyBalance(subsidy) + subsidy.interest;
}

/** The office's own share (자체부담률) = 자체부담액 ÷ (교부액 + 자체부담액); blank where both are zero. */
export function matchingShare({ granted, matched }: Subsidy): Quotient | Blank {
  return ratioOf(matched, granted + matched);
}

/** Checks a subsidy. Problems: `exceeds-whole` (집행액 above 교부액), `sum-differs` (반납액). */
export function checkSubsidy(subsidy: Subsidy): readonly Problem[] {
  const { record, granted, spent, returned } = subsidy;
  const expected = subsidyReturn(subsidy);
  const problems: Problem[] = [];
  if (spent > granted) {
    const field = { ko: '보조금 집행액', en: 'spent of the subsidy' };
    problems.push({ kind: 'exceeds-whole', record, field, found: wonText(spent), whole: wonText(granted) });
  }
  if (returned !== BLANK && returned !== expected) {
    const field = { ko: '반납액', en: 'returned' };
    const found = wonText(returned);
    problems.push({ kind: 'sum-differs', record, field, found, expected: wonText(expected) });
  }
  return problems;
}
