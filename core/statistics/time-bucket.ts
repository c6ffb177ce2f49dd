import { BLANK, type Blank } from '../blank.ts';
import type { Sentence } from '../sentence.ts';

/** A class of durations (처리기간 구간): from above the one before up to `upTo` days; blank for all beyond. */
export interface TimeBucket {
  readonly id: string;
  readonly name: Sentence;
  readonly upTo: number | Blank;
}

/** How many durations fell into a bucket. */
export interface BucketCount {
  readonly bucket: TimeBucket;
  readonly count: number;
}

/** Durations by bucket, and how many could not be placed. */
export interface BucketTable {
  readonly counts: readonly BucketCount[];
  /** Durations that are not known, and those beyond the last bucket. */
  readonly unplaced: number;
}

/**
 * The first bucket that a duration fits (구간 판정); blank beyond the last.
 *
 * @param days whole days
 * @param buckets in ascending order
 */
export function bucketOf(days: number, buckets: readonly TimeBucket[]): TimeBucket | Blank {
  return buckets.find(({ upTo }) => upTo === BLANK || days <= upTo) ?? BLANK;
}

/**
 * Counts durations by bucket (처리기간별 건수); Σ counts + unplaced = the number of durations.
 *
 * @example
 * countByBucket([0, 10, 11], [{ id: 'short', name: { ko: '10일 이내', en: 'to 10 days' }, upTo: 10 }]).unplaced //=> 1
 */
export function countByBucket(days: readonly (number | Blank)[], buckets: readonly TimeBucket[]): BucketTable {
  const placed = days.map((day) => (day === BLANK ? BLANK : bucketOf(day, buckets)));
  const counts = buckets.map((bucket) => ({ bucket, count: placed.filter((found) => found === bucket).length }));
  return { counts, unplaced: placed.filter((found) => found === BLANK).length };
}
