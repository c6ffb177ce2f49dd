import type { Blank } from '../blank.ts';
import type { Metric } from '../metric/metric.ts';
import { HALF_UP_1 } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';

/** What a rate's definition says beside what all rates share. */
export interface RateDefinition {
  readonly id: string;
  readonly version?: number;
  readonly name: Sentence;
  readonly formula: Sentence;
  readonly base: Sentence;
  readonly source: Sentence | Blank;
  readonly effectiveFrom: string;
}

/**
 * Defines a rate in percent over a period (비율 지표): printed half-up with one decimal, `-` where the base is zero.
 * The version is 1 unless the definition says otherwise.
 */
export function rateMetric({ id, version = 1, name, formula, base, source, effectiveFrom }: RateDefinition): Metric {
  return {
    id,
    version,
    name,
    formula,
    base,
    unit: '%',
    period: 'period',
    rounding: HALF_UP_1,
    zero: 'dash',
    source,
    effectiveFrom,
  };
}
