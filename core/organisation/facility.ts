import { addFixed, fixed, type Fixed } from '../number/fixed.ts';

/** How much of something a facility has: 636.1㎡, 4개소, 12,071권. */
export interface FacilityQuantity {
  readonly value: Fixed;
  readonly counter: string;
}

/** A facility (주요시설 및 장비). */
export interface Facility {
  readonly id: string;
  /** 구분: 시설, 장비. */
  readonly kind: string;
  readonly name: string;
  readonly quantities: readonly FacilityQuantity[];
  /** 소속. */
  readonly teamId: string;
}

/**
 * Adds up what facilities have, each counter for itself (시설 현황 합계), in the order the counters are met.
 *
 * @example
 * const library = { id: '1', kind: '시설', name: '종합자료실', quantities: [{ value: exact(12_071), counter: '권' }], teamId: '5' };
 * facilityTotals([library]).get('권') //=> { coefficient: 12_071n, scale: 0 }
 */
export function facilityTotals(facilities: readonly Facility[]): ReadonlyMap<string, Fixed> {
  const totals = new Map<string, Fixed>();
  for (const { value, counter } of facilities.flatMap(({ quantities }) => quantities)) {
    totals.set(counter, addFixed(totals.get(counter) ?? fixed(0n), value));
  }
  return totals;
}
