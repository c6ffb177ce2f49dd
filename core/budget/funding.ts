import { BLANK, type Blank } from '../blank.ts';
import { fixed, fixedText } from '../number/fixed.ts';
import type { FundingShare, FundingSource } from '../number/notation/index.ts';
import { ratioOf, type Quotient } from '../number/quotient.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { FUNDING_LEVELS, FUNDING_LEVEL_ORDER, type FundingLevel } from './data/funding-levels.ts';
import { TERMS } from './terms.ts';

/** An amount from a source (재원별 금액), in 원. */
export interface FundingAmount {
  readonly source: FundingSource;
  readonly amount: bigint;
}

/** A budget line with where its money comes from. */
export interface FundedLine {
  readonly record: string;
  /** 예산현액 in 원. */
  readonly current: bigint;
  readonly funding: readonly FundingAmount[];
  /** The shares printed beside the amount, e.g. of `8,815(구비 100%)`; empty where none are. */
  readonly shares: readonly FundingShare[];
}

/**
 * Checks where the money of a line comes from (재원 검산, I-07, I-23).
 *
 * Identity: Σ 재원 = 예산현액; 구비 100 % ⇒ the other sources are zero, as any printed share holds exactly.
 * A share without a figure holds nothing. Problems: `record-duplicated` (a source), `sum-differs`, `funding-differs`.
 *
 * @example
 * checkFunding({ record: '성과평가', current: 8_815_000n, funding: [{ source: '구비', amount: 8_815_000n }],
 *   shares: [{ source: '구비', share: fixed(100n) }] }) //=> []
 */
export function checkFunding({ record, current, funding, shares }: FundedLine): readonly Problem[] {
  const sum = funding.reduce((total, { amount }) => total + amount, 0n);
  const problems: Problem[] = [...duplicates(funding.map(({ source }) => ({ id: `${record} ${source}` })))];
  if (sum !== current) {
    problems.push({
      kind: 'sum-differs',
      record,
      field: TERMS.current,
      found: wonText(current),
      expected: wonText(sum),
    });
  }
  return [...problems, ...checkShares(record, funding, shares)];
}

/** Sources printed with a share have that share of the sum; those not printed have none once the shares are whole. */
function checkShares(
  record: string,
  funding: readonly FundingAmount[],
  shares: readonly FundingShare[],
): readonly Problem[] {
  const sum = funding.reduce((total, { amount }) => total + amount, 0n);
  const isWhole = shares.some(
    ({ share }) => share !== BLANK && share.coefficient === 100n * 10n ** BigInt(share.scale),
  );
  return funding.flatMap(({ source, amount }): readonly Problem[] => {
    const printed = shares.find((share) => share.source === source);
    const share = printed ? printed.share : isWhole ? fixed(0n) : BLANK;
    if (share === BLANK || amount * 100n * 10n ** BigInt(share.scale) === sum * share.coefficient) return [];
    const field = { ko: source, en: source };
    return [{ kind: 'funding-differs', record, field, found: wonText(amount), share: fixedText(share) }];
  });
}

/** The money of a line by who pays, in the printed order; levels that pay nothing are zero. */
export function fundingByLevel(funding: readonly FundingAmount[]): Readonly<Record<FundingLevel, bigint>> {
  const sums = { 국비: 0n, 시도비: 0n, 시군구비: 0n, 기타: 0n };
  for (const { source, amount } of funding) sums[FUNDING_LEVELS[source]] += amount;
  return sums;
}

/**
 * The exact shares of those who pay (재원 비율), in the order 국비, 시도비, 시군구비, 기타; blank each where the sum is zero.
 *
 * Formula: 재원 비율 = 재원별 금액 ÷ Σ 재원.
 */
export function fundingShares(funding: readonly FundingAmount[]): readonly (Quotient | Blank)[] {
  const sums = fundingByLevel(funding);
  const whole = FUNDING_LEVEL_ORDER.reduce((total, level) => total + sums[level], 0n);
  return FUNDING_LEVEL_ORDER.map((level) => ratioOf(sums[level], whole));
}
