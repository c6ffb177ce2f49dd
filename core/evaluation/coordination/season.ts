import { compareDates, periodLength, printDate, type PlainDate } from '../../calendar/index.ts';
import type { Problem } from '../../problem/index.ts';
import { isWithin } from '../../statistics/date-range.ts';
import { duplicates } from '../../statistics/distinct-records.ts';

/** A plan for a season with its operations room (계절별 종합대책). */
export interface SeasonalPlan {
  readonly id: string;
  /** 설날, 여름, 추석, 겨울 … as in the list of seasons. */
  readonly season: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The seasons a district plans for (계절대책 대상). Source: 영등포구 2016 계획 #1. */
export const SEASONS: readonly string[] = ['설날', '여름철', '추석', '겨울철'];

const PERIOD = { ko: '추진기간', en: 'period' };
const SEASON = { ko: '계절', en: 'season' };

/**
 * The days a seasonal plan runs, first and last counted (추진일수); 0 for a reversed period.
 *
 * @example
 * const [first, last] = [{ year: 2015, month: 2, day: 12 }, { year: 2015, month: 2, day: 23 }];
 * daysOfSeason({ id: '1', season: '설날', first, last }) //=> 12
 */
export function daysOfSeason({ first, last }: SeasonalPlan): number {
  return Math.max(periodLength(first, last), 0);
}

/** The plans that run on a day (추진 중인 대책). */
export function plansOn(plans: readonly SeasonalPlan[], day: PlainDate): readonly SeasonalPlan[] {
  return plans.filter((plan) => isWithin(day, plan));
}

/**
 * Checks the seasonal plans of a year (계절대책 점검).
 *
 * Problems: `record-duplicated`, `period-reversed`, `state-unknown` (a season of no list), and `season-missing`
 * (info) naming the seasons without a plan.
 *
 * @param record the year's list, for the problems
 */
export function checkSeasonalPlans(
  record: string,
  plans: readonly SeasonalPlan[],
  seasons: readonly string[] = SEASONS,
): readonly Problem[] {
  const missing = seasons.filter((season) => plans.every((plan) => plan.season !== season));
  return [
    ...duplicates(plans),
    ...plans.flatMap(({ season, first, last }): readonly Problem[] => {
      if (compareDates(first, last) <= 0) return [];
      const found = `${printDate(first)} ~ ${printDate(last)}`;
      return [{ kind: 'period-reversed', record: season, field: PERIOD, found }];
    }),
    ...plans
      .filter(({ season }) => !seasons.includes(season))
      .map(({ id, season }): Problem => {
        return { kind: 'state-unknown', record: id, field: SEASON, found: season, known: seasons.join(', ') };
      }),
    ...(missing.length === 0 ? [] : [{ kind: 'season-missing' as const, record, missing: missing.join(', ') }]),
  ];
}
