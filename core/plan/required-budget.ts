import { BLANK, type Blank } from '../blank.ts';
import { amountOf } from '../number/amount.ts';
import { baseValue, readFigure, type FundingShare } from '../number/notation/index.ts';

/** What a plan's heading says it needs (소요예산): `총64,031천원(구비 100%)`. */
export interface RequiredBudget {
  readonly won: bigint;
  readonly funding: readonly FundingShare[];
}

/**
 * Reads the budget required from a plan's heading, with or without its name in front.
 * Blank where it is no single amount of money.
 *
 * @example
 * readRequiredBudget('□ 소요예산 : 총64,031천원(구비 100%)')?.won //=> 64_031_000n
 */
export function readRequiredBudget(text: string): RequiredBudget | Blank {
  const reading = readFigure(text.replace(/^[^:：]*[:：]/, ''));
  if (reading?.kind !== 'figure' || reading.unit?.kind !== 'money') return BLANK;
  const amount = amountOf(baseValue(reading), '원');
  return amount ? { won: amount.won, funding: reading.funding } : BLANK;
}
