import { sameHeading } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import { TERMS } from './terms.ts';

/**
 * Finds a budget table that prints rates of 예산액 because it has no 예산현액 (집행률 기준 명시, X-20).
 * Carry-overs, diversions and the reserve then do not count as budget. Problem: `rate-base-undeclared`.
 *
 * @param headings the headings of the table's columns
 */
export function checkRateBase(record: string, headings: readonly string[]): readonly Problem<'rate-base-undeclared'>[] {
  const has = (name: string): boolean => headings.some((heading) => sameHeading(heading, name));
  if (!has(TERMS.budget.ko) || has(TERMS.current.ko)) return [];
  return [{ kind: 'rate-base-undeclared', record, base: TERMS.budget }];
}
