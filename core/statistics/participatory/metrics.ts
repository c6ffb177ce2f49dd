import type { DateRange } from '../../calendar/index.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import { rateMetric } from '../rate-metric.ts';
import { counted, rateOf } from '../rate.ts';

/** 한도 소진율: how much of the cap is selected. */
export const CAP_USE = rateMetric({
  id: 'participatory.capUse',
  name: { ko: '한도 소진율', en: 'Use of the cap' },
  formula: { ko: '선정액 ÷ 선정 한도 × 100', en: 'amount selected ÷ cap × 100' },
  base: { ko: '선정 한도', en: 'cap' },
  source: { ko: '서울시 주민참여예산 운영계획', en: 'Plan of Seoul for participatory budgeting' },
  effectiveFrom: '2012-01-01',
});

/**
 * How much of the cap is selected (한도 소진율).
 *
 * @param selected Σ 선정액, 원
 * @param cap 선정 한도, 원
 * @returns problem `exceeds-whole` where more is selected than the cap
 */
export function capUse(selected: bigint, cap: bigint, period: DateRange): Outcome<MetricValue> {
  return rateOf(CAP_USE, {
    record: CAP_USE.name.ko,
    part: counted({ ko: '선정액', en: 'amount selected' }, selected, period),
    whole: counted({ ko: '선정 한도', en: 'cap' }, cap, period),
    isPartOfWhole: true,
  });
}
