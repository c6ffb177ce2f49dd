import { normaliseHeading } from '../number/notation/index.ts';
import { SPENDING_KINDS, type SpendingKind } from './data/spending-kinds.ts';

/**
 * What a row of a budget table is for, by its name (세출 성격 구분); `programme` for all that has no name of its own.
 *
 * @example
 * spendingKindOf('내부거래지출(기획예산과)') //=> 'internal'
 */
export function spendingKindOf(name: string): SpendingKind {
  const normal = normaliseHeading(name);
  const rule = SPENDING_KINDS.find(({ beginsWith }) => beginsWith.some((start) => normal.startsWith(start)));
  return rule ? rule.kind : 'programme';
}
