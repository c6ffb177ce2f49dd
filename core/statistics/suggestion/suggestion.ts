import type { Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import type { Fixed } from '../../number/fixed.ts';

/** Who suggests: 구민창안 or 공무원제안. */
export type SuggestionKind = 'citizen' | 'official';

/** What the review decided (심의 결과): 채택, 불채택, 보류. */
export type ReviewResult = 'adopted' | 'rejected' | 'held';

/** A suggestion (제안). */
export interface Suggestion {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** How it came: 구 홈페이지, 국민신문고, 상상뱅크, 우편, 팩스. */
  readonly route: string;
  readonly received: PlainDate;
  /** Blank until it is reviewed. */
  readonly review: SuggestionReview | Blank;
}

/** The review of a suggestion (심의). */
export interface SuggestionReview {
  readonly date: PlainDate;
  readonly result: ReviewResult;
  /** Blank where no score is kept. */
  readonly score: Fixed | Blank;
  readonly grade: string | Blank;
  /** 포상금, 원; 0 for none. */
  readonly award: bigint;
  /** When it was put into practice (실시일); blank until then. */
  readonly implemented: PlainDate | Blank;
}

/** The names of the results. */
export const REVIEW_RESULTS = {
  adopted: { ko: '채택', en: 'adopted' },
  rejected: { ko: '불채택', en: 'rejected' },
  held: { ko: '보류', en: 'held' },
} as const;

/** The names of the kinds. */
export const SUGGESTION_KINDS = {
  citizen: { ko: '구민창안', en: 'suggestion of a citizen' },
  official: { ko: '공무원제안', en: 'suggestion of an official' },
} as const;
