import type { Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import { rateMetric } from '../rate-metric.ts';
import { counted, rateOf } from '../rate.ts';
import { TALLY_FIELDS, type SuggestionTally } from './tally.ts';

const LAW = { ko: '국민 제안 규정, 공무원 제안 규정', en: 'Decrees on suggestions of the people and of officials' };

/** The rates of suggestions. 채택률 has two bases, so it is two metrics. */
export const SUGGESTION_METRICS = {
  adoptionOfReviewed: rateMetric({
    id: 'suggestion.adoptionOfReviewed',
    name: { ko: '채택률(심의 대비)', en: 'Adoption rate (of those reviewed)' },
    formula: { ko: '채택 ÷ 심의 × 100', en: 'adopted ÷ reviewed × 100' },
    base: { ko: '같은 기간의 심의 건수', en: 'reviewed in the same period' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
  adoptionOfReceived: rateMetric({
    id: 'suggestion.adoptionOfReceived',
    name: { ko: '채택률(접수 대비)', en: 'Adoption rate (of those received)' },
    formula: { ko: '채택 ÷ 접수 × 100', en: 'adopted ÷ received × 100' },
    base: { ko: '같은 기간의 접수 건수', en: 'received in the same period' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
  implementation: rateMetric({
    id: 'suggestion.implementation',
    name: { ko: '실시율', en: 'Implementation rate' },
    formula: { ko: '실시 ÷ 채택 × 100', en: 'implemented ÷ adopted × 100' },
    base: { ko: '채택 건수', en: 'adopted' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
  citizenShare: rateMetric({
    id: 'suggestion.citizenShare',
    name: { ko: '구민 제안 비율', en: 'Share of citizens' },
    formula: { ko: '구민 접수 ÷ 접수 × 100', en: 'received of citizens ÷ received × 100' },
    base: { ko: '접수 건수', en: 'received' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
  participation: rateMetric({
    id: 'suggestion.participation',
    name: { ko: '공무원 제안 참여율', en: 'Participation of officials' },
    formula: { ko: '공무원 접수 ÷ 공무원 현원 × 100', en: 'received of officials ÷ officials × 100' },
    base: { ko: '공무원 현원', en: 'officials' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
  awardSpending: rateMetric({
    id: 'suggestion.awardSpending',
    name: { ko: '포상금 집행률', en: 'Award spending' },
    formula: { ko: '포상금 지급액 ÷ 예산액 × 100', en: 'awards paid ÷ budget × 100' },
    base: { ko: '제안제도 예산액', en: 'budget of suggestions' },
    source: LAW,
    effectiveFrom: '2015-01-01',
  }),
} as const satisfies Record<string, Metric>;

/** The rates that follow from a tally alone. */
export type TallyRate = 'adoptionOfReviewed' | 'adoptionOfReceived' | 'implementation' | 'citizenShare';

/**
 * A rate of suggestions with its base named (채택률, 실시율, 구민 비율). 채택 of one period over 접수 of another is
 * refused: `period-differs`. Problem: `exceeds-whole` where a part exceeds its whole.
 *
 * @example
 * const period = { first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 6, day: 30 } };
 * const review = { period, total: 15, adopted: 13, rejected: 2, held: null, implemented: null };
 * const tally = { receipt: { period, total: 319, citizen: 203, official: 116 }, review };
 * suggestionRate('adoptionOfReviewed', tally).value.exact //=> { numerator: 13n, denominator: 15n }
 */
export function suggestionRate(rate: TallyRate, { receipt, review }: SuggestionTally): Outcome<MetricValue> {
  const metric = SUGGESTION_METRICS[rate];
  const received = counted(TALLY_FIELDS.received, receipt.total, receipt.period);
  const adopted = counted(TALLY_FIELDS.adopted, review.adopted, review.period);
  const common = { record: metric.name.ko, isPartOfWhole: true };
  switch (rate) {
    case 'adoptionOfReviewed':
      return rateOf(metric, {
        ...common,
        part: adopted,
        whole: counted(TALLY_FIELDS.reviewed, review.total, review.period),
      });
    case 'adoptionOfReceived':
      return rateOf(metric, { ...common, part: adopted, whole: received });
    case 'implementation':
      return rateOf(metric, {
        ...common,
        part: counted(TALLY_FIELDS.implemented, review.implemented, review.period),
        whole: adopted,
      });
    case 'citizenShare':
      return rateOf(metric, {
        ...common,
        part: counted(TALLY_FIELDS.citizen, receipt.citizen, receipt.period),
        whole: received,
      });
  }
}

/**
 * Suggestions of officials for each official (공무원 제안 참여율); above 100 % where they suggest more than once.
 *
 * @param official 공무원 접수
 * @param staff 공무원 현원
 */
export function participationRate(
  official: number | Blank,
  staff: number | Blank,
  period: DateRange,
): Outcome<MetricValue> {
  return rateOf(SUGGESTION_METRICS.participation, {
    record: SUGGESTION_METRICS.participation.name.ko,
    part: counted(TALLY_FIELDS.official, official, period),
    whole: counted({ ko: '공무원 현원', en: 'officials' }, staff, period),
    isPartOfWhole: false,
  });
}

/**
 * Awards paid against the budget (포상금 집행률). Problem: `exceeds-whole` where more is paid than there is.
 *
 * @param paid 지급액, 원
 * @param budget 예산액, 원
 * @example
 * awardSpending(2_521_000n, 11_450_000n, period) // 22.0 %
 */
export function awardSpending(paid: bigint, budget: bigint, period: DateRange): Outcome<MetricValue> {
  return rateOf(SUGGESTION_METRICS.awardSpending, {
    record: SUGGESTION_METRICS.awardSpending.name.ko,
    part: counted({ ko: '포상금 지급액', en: 'awards paid' }, paid, period),
    whole: counted({ ko: '예산액', en: 'budget' }, budget, period),
    isPartOfWhole: true,
  });
}
