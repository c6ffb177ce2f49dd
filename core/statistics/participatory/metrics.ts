import type { DateRange } from '../../calendar/index.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import { rateOfPart } from '../rate.ts';

/** 한도 소진율: how much of the cap is selected. */
export const CAP_USE = metricFamily({
  section: 'participatory',
  source: { ko: '서울시 주민참여예산 운영계획', en: 'Plan of Seoul for participatory budgeting' },
  effectiveFrom: '2012-01-01',
})('capUse', {
  name: { ko: '한도 소진율', en: 'Use of the cap' },
  part: { ko: '선정액', en: 'amount selected' },
  whole: { ko: '선정 한도', en: 'cap' },
});

/**
 * How much of the cap is selected (한도 소진율).
 *
 * @param selected Σ 선정액, 원
 * @param cap 선정 한도, 원
 * @returns problem `exceeds-whole` where more is selected than the cap
 */
export function capUse(selected: bigint, cap: bigint, period: DateRange): Outcome<MetricValue> {
  return rateOfPart(CAP_USE, { part: selected, whole: cap, period });
}
