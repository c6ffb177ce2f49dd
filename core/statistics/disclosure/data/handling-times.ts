import { BLANK } from '../../../blank.ts';
import type { TimeBucket } from '../../time-bucket.ts';

/** The classes of handling time in the national data (처리기간 구간); 0 days is the day of receipt. */
export const HANDLING_BUCKETS: readonly TimeBucket[] = [
  { id: 'same-day', name: { ko: '당일', en: 'same day' }, upTo: 0 },
  { id: 'to-10', name: { ko: '10일 이내', en: 'within 10 days' }, upTo: 10 },
  { id: 'to-20', name: { ko: '20일 이내', en: 'within 20 days' }, upTo: 20 },
  { id: 'over-20', name: { ko: '20일 초과', en: 'over 20 days' }, upTo: BLANK },
];

/** The days the law allows (정보공개법 제11조): 10, extendable by 10. */
export const DECISION_DAYS = { first: 10, extension: 10 } as const;
