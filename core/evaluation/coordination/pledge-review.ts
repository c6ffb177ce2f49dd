import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareDates, isoDate, printDate, type PlainDate } from '../../calendar/index.ts';
import type { Fixed } from '../../number/fixed.ts';
import { quotientOf } from '../../number/quotient-arithmetic.ts';
import type { Outcome } from '../../outcome.ts';
import { isInForce } from '../../statistics/dated-rule.ts';
import { gradeByBands, type GradeBand } from '../score/grade-bands.ts';

/** The days of a year on which the state of pledges is published (공약 이행현황 공표), a dated rule. */
export interface ReviewDays {
  readonly effectiveFrom: string;
  readonly days: readonly { readonly month: number; readonly day: number }[];
  readonly source: string;
}

/** Half-yearly, at the end of June and of December. */
export const PLEDGE_REVIEW_DAYS: readonly ReviewDays[] = [
  {
    effectiveFrom: '2014-07-01',
    days: [
      { month: 6, day: 30 },
      { month: 12, day: 31 },
    ],
    source: '경기도 민선8기 공약 이행현황 공개: 반기별(6. 30., 12. 31.) 기준',
  },
];

/**
 * The last day of publication on or before a day (직전 공표 기준일).
 *
 * @example
 * latestReview({ year: 2015, month: 10, day: 31 }) //=> { year: 2015, month: 6, day: 30 }
 */
export function latestReview(asOf: PlainDate, rules: readonly ReviewDays[] = PLEDGE_REVIEW_DAYS): PlainDate | Blank {
  const dates = reviewsAround(asOf.year, rules).filter((date) => compareDates(date, asOf) <= 0);
  return dates.at(-1) ?? BLANK;
}

/**
 * The first day of publication after a day (다음 공표 기준일).
 *
 * @example
 * nextReview({ year: 2015, month: 12, day: 31 }) //=> { year: 2016, month: 6, day: 30 }
 */
export function nextReview(asOf: PlainDate, rules: readonly ReviewDays[] = PLEDGE_REVIEW_DAYS): PlainDate | Blank {
  return reviewsAround(asOf.year, rules).find((date) => compareDates(date, asOf) > 0) ?? BLANK;
}

function reviewsAround(year: number, rules: readonly ReviewDays[]): readonly PlainDate[] {
  const dates = [year - 1, year, year + 1].flatMap((each) =>
    rules.flatMap(({ effectiveFrom, days }) =>
      days.map((day) => ({ year: each, ...day })).filter((date) => isoDate(date) >= effectiveFrom),
    ),
  );
  return dates.sort(compareDates);
}

/** What an evaluation of pledges looks at: the plan to keep them, or their keeping (이행계획·이행 평가). */
export type PledgeEvaluationKind = 'plan' | 'execution';

/** A round of the evaluation of pledges with its parts and bands (매니페스토 평가 기준), a row of a dated table. */
export interface PledgeEvaluationRound {
  readonly kind: PledgeEvaluationKind;
  /** Whom it evaluates: 시·도 or 시·군·구. */
  readonly level: 'province' | 'local';
  /** Points of each part; blank where they were not published. */
  readonly parts: readonly { readonly name: string; readonly points: Fixed | 'pass-or-fail' | Blank }[];
  /** Empty where the bands were not published. */
  readonly bands: readonly GradeBand[];
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  readonly source: string;
}

/**
 * The grade of a score in the round of a kind and day (매니페스토 평가 등급).
 * Problem: `rule-missing` when no bands are known for it: a printed grade is then carried as typed.
 */
export function pledgeGrade(
  rounds: readonly PledgeEvaluationRound[],
  score: Fixed,
  { kind, level, on }: Pick<PledgeEvaluationRound, 'kind' | 'level'> & { readonly on: PlainDate },
): Outcome<string | Blank> {
  const round = rounds.find((each) => each.kind === kind && each.level === level && isInForce(each, on));
  const grade = round ? gradeByBands(quotientOf(score), round.bands) : BLANK;
  if (!isBlank(grade)) return { value: grade, problems: [] };
  const rule =
    kind === 'plan'
      ? { ko: '공약 이행계획 평가 등급', en: 'grades of the evaluation of plans' }
      : { ko: '공약 이행 평가 등급', en: 'grades of the evaluation of fulfilment' };
  return { value: BLANK, problems: [{ kind: 'rule-missing', rule, date: printDate(on) }] };
}
