import type { Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import type { Sentence } from '../../sentence.ts';
import { counted, rateOf, rateOfPart } from '../rate.ts';
import { TALLY_FIELDS, type SuggestionTally } from './tally.ts';

const metric = metricFamily({
  section: 'suggestion',
  source: { ko: '국민 제안 규정, 공무원 제안 규정', en: 'Decrees on suggestions of the people and of officials' },
  effectiveFrom: '2015-01-01',
});

const STAFF: Sentence = { ko: '공무원 현원', en: 'officials' };

/** The rates of suggestions. 채택률 has two bases, so it is two metrics. */
export const SUGGESTION_METRICS = {
  adoptionOfReviewed: metric('adoptionOfReviewed', {
    name: { ko: '채택률(심의 대비)', en: 'Adoption rate (of those reviewed)' },
    part: TALLY_FIELDS.adopted,
    whole: TALLY_FIELDS.reviewed,
    base: { ko: '같은 기간의 심의 건수', en: 'reviewed in the same period' },
  }),
  adoptionOfReceived: metric('adoptionOfReceived', {
    name: { ko: '채택률(접수 대비)', en: 'Adoption rate (of those received)' },
    part: TALLY_FIELDS.adopted,
    whole: TALLY_FIELDS.received,
    base: { ko: '같은 기간의 접수 건수', en: 'received in the same period' },
  }),
  implementation: metric('implementation', {
    name: { ko: '실시율', en: 'Implementation rate' },
    part: TALLY_FIELDS.implemented,
    whole: TALLY_FIELDS.adopted,
    base: { ko: '채택 건수', en: 'adopted' },
  }),
  citizenShare: metric('citizenShare', {
    name: { ko: '구민 제안 비율', en: 'Share of citizens' },
    part: TALLY_FIELDS.citizen,
    whole: TALLY_FIELDS.received,
    base: { ko: '접수 건수', en: 'received' },
  }),
  participation: metric('participation', {
    name: { ko: '공무원 제안 참여율', en: 'Participation of officials' },
    part: TALLY_FIELDS.official,
    whole: STAFF,
  }),
  awardSpending: metric('awardSpending', {
    name: { ko: '포상금 집행률', en: 'Award spending' },
    part: { ko: '포상금 지급액', en: 'awards paid' },
    whole: { ko: '예산액', en: 'budget' },
    base: { ko: '제안제도 예산액', en: 'budget of suggestions' },
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
  const own = SUGGESTION_METRICS[rate];
  const received = counted(TALLY_FIELDS.received, receipt.total, receipt.period);
  const adopted = counted(TALLY_FIELDS.adopted, review.adopted, review.period);
  const common = { record: own.name.ko, isPartOfWhole: true };
  switch (rate) {
    case 'adoptionOfReviewed':
      return rateOf(own, {
        ...common,
        part: adopted,
        whole: counted(TALLY_FIELDS.reviewed, review.total, review.period),
      });
    case 'adoptionOfReceived':
      return rateOf(own, { ...common, part: adopted, whole: received });
    case 'implementation':
      return rateOf(own, {
        ...common,
        part: counted(TALLY_FIELDS.implemented, review.implemented, review.period),
        whole: adopted,
      });
    case 'citizenShare':
      return rateOf(own, {
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
    whole: counted(STAFF, staff, period),
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
  return rateOfPart(SUGGESTION_METRICS.awardSpending, { part: paid, whole: budget, period });
}
