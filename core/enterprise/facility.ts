import { BLANK, type Blank } from '../blank.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { checkCount, checkSum } from '../statistics/count.ts';
import { duplicates } from '../statistics/distinct-records.ts';

/** A kind of facility an enterprise runs (위탁시설), with the heading it stands under, e.g. 노상 under 주차장. */
export interface OperatedFacility {
  readonly kind: string;
  readonly heading: string;
  /** 개소. */
  readonly count: number | Blank;
}

/** How many facilities there are. */
export interface OperatedFacilities {
  /** By heading, in the order met. */
  readonly byHeading: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Adds the facilities of an enterprise up by heading and in all (위탁시설 합계).
 *
 * Problems: `field-missing`, `count-invalid` (neither is added), `record-duplicated` for a kind that stands twice under its
 * heading, `sum-differs` where a printed total is another.
 *
 * @param printed the total as printed; blank where it is not
 */
export function operatedFacilities(
  record: string,
  facilities: readonly OperatedFacility[],
  printed: number | Blank = BLANK,
): Outcome<OperatedFacilities> {
  const problems: Problem[] = [...duplicates(facilities.map(({ heading, kind }) => ({ id: `${heading} ${kind}` })))];
  const byHeading = new Map<string, number>();
  const counts: number[] = [];
  for (const { kind, heading, count } of facilities) {
    const found = checkCount({ record, field: { ko: kind, en: kind } }, count);
    problems.push(...found);
    if (found.length > 0 || count === BLANK) continue;
    byHeading.set(heading, (byHeading.get(heading) ?? 0) + count);
    counts.push(count);
  }
  const field = { ko: '시설 수', en: 'facilities' };
  if (problems.length === 0) problems.push(...checkSum({ record, field, found: printed, parts: counts }));
  return { value: { byHeading, total: counts.reduce((sum, count) => sum + count, 0) }, problems };
}
