import type { Sentence } from '../sentence.ts';
import { compareDates, type PlainDate } from './plain-date.ts';

/** The ways offices count the days of a period of handling (처리기간 계산 방법). */
export type CountingRuleId =
  'first-day-in-saturdays-counted' | 'first-day-in-business-days' | 'first-day-out-business-days' | 'calendar-days';

/** One way of counting. */
export interface CountingRule {
  readonly id: CountingRuleId;
  readonly name: Sentence;
  /** The day of receipt is day one (초일 산입), where it is a counted day. */
  readonly isFirstDayCounted: boolean;
  readonly isSaturdayCounted: boolean;
  /** Sundays and public holidays are counted. */
  readonly isHolidayCounted: boolean;
}

/** Every way of counting by its id. */
export const COUNTING_RULES: Readonly<Record<CountingRuleId, CountingRule>> = {
  'first-day-in-saturdays-counted': {
    id: 'first-day-in-saturdays-counted',
    name: { ko: '초일 산입, 공휴일 제외(토요일 산입)', en: 'first day in, holidays out, Saturdays in' },
    isFirstDayCounted: true,
    isSaturdayCounted: true,
    isHolidayCounted: false,
  },
  'first-day-in-business-days': {
    id: 'first-day-in-business-days',
    name: { ko: '초일 산입, 공휴일·토요일 제외', en: 'first day in, holidays and Saturdays out' },
    isFirstDayCounted: true,
    isSaturdayCounted: false,
    isHolidayCounted: false,
  },
  'first-day-out-business-days': {
    id: 'first-day-out-business-days',
    name: { ko: '초일 불산입, 공휴일·토요일 제외', en: 'first day out, holidays and Saturdays out' },
    isFirstDayCounted: false,
    isSaturdayCounted: false,
    isHolidayCounted: false,
  },
  'calendar-days': {
    id: 'calendar-days',
    name: { ko: '초일 산입, 역일 계산', en: 'first day in, every day counted' },
    isFirstDayCounted: true,
    isSaturdayCounted: true,
    isHolidayCounted: true,
  },
};

/** Which rule holds for requests received from a day on. */
export interface CountingRulePeriod {
  readonly from: PlainDate;
  readonly rule: CountingRuleId;
  readonly source: string;
}

const NEWER_RULES: readonly CountingRulePeriod[] = [
  {
    from: { year: 2021, month: 6, day: 23 },
    rule: 'first-day-in-business-days',
    source: '공공기관의 정보공개에 관한 법률 제29조 (2021. 6. 23. 시행)',
  },
  {
    from: { year: 2016, month: 2, day: 12 },
    rule: 'first-day-in-business-days',
    source: '민원 처리에 관한 법률 제19조 (2016. 2. 12. 시행)',
  },
];

const OLDEST_RULE: CountingRulePeriod = {
  from: { year: 1, month: 1, day: 1 },
  rule: 'first-day-in-saturdays-counted',
  source: '구 민원사무 처리에 관한 법률 제6조: 초일 산입, 공휴일 불산입, 토요휴무일은 산입',
};

/** The rule of information requests (정보공개 청구) and of civil petitions of six days and more (민원), newest first. */
export const COUNTING_RULE_PERIODS: readonly CountingRulePeriod[] = [...NEWER_RULES, OLDEST_RULE];

/**
 * The rule that held on the day of receipt, with its source (적용 기준).
 *
 * @example
 * countingRuleAt({ year: 2015, month: 10, day: 5 }).rule //=> 'first-day-in-saturdays-counted'
 */
export function countingRuleAt(received: PlainDate): CountingRulePeriod {
  return NEWER_RULES.find(({ from }) => compareDates(received, from) >= 0) ?? OLDEST_RULE;
}
