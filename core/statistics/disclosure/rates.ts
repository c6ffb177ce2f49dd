import { BLANK, type Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import { fixed, type Fixed } from '../../number/fixed.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { isCount } from '../count.ts';
import { counted, rateOf, rateOfPart, type CountedFigure } from '../rate.ts';
import {
  APPEAL_RATE,
  DISCLOSURE_METRICS,
  DISCLOSURE_RATES,
  EARLIER_DISCLOSURE_METRICS,
  ORIGINAL_DOCUMENT_RATE,
  type DisclosureDefinition,
} from './metrics.ts';
import { checkDisclosure, classificationFor, DISCLOSURE_FIELDS, type DisclosureTally } from './tally.ts';

/** The rates of {@link DISCLOSURE_METRICS} by name. */
export type DisclosureRate = keyof typeof DISCLOSURE_METRICS;

const DISCLOSED: Sentence = { ko: '공개', en: 'disclosed' };

/**
 * The disclosure rate (공개율) by a named definition; print its name beside it.
 *
 * Formula: A (전부 + 부분) ÷ (전부 + 부분 + 비공개); B (전부 + 부분) ÷ 청구; C (전부 + 0.5 × 부분) ÷ (전부 + 부분 + 비공개).
 * Source: A the national annual report, B press practice, C some offices.
 * Problems, leaving the value blank: those of `checkDisclosure`, `series-break` for a period across October 2011.
 * Before October 2011 the value carries version 1 of the metric, so that it compares with none after it.
 *
 * @param definition default A
 * @example
 * const period = { first: { year: 2015, month: 1, day: 1 }, last: { year: 2015, month: 10, day: 31 } };
 * const tally2015 = { period, requests: 1888, decided: 1203, full: 1121, partial: 57, refused: 25, other: 685, pending: null };
 * disclosureRate(tally2015).value.exact //=> { numerator: 11_780n, denominator: 12_030n }
 */
export function disclosureRate(tally: DisclosureTally, definition: DisclosureDefinition = 'A'): Outcome<MetricValue> {
  const { requests, period } = tally;
  return tallyRate(tally, DISCLOSURE_RATES[definition], {
    part: { name: DISCLOSED, figure: disclosedOf(tally, definition), period },
    whole:
      definition === 'B'
        ? counted(DISCLOSURE_FIELDS.requests, requests, period)
        : counted(DISCLOSURE_FIELDS.decided, decidedOf(tally), period),
  });
}

/** 전부공개 + 부분공개, of which definition C counts half. */
function disclosedOf({ full, partial }: DisclosureTally, definition: DisclosureDefinition): Fixed | Blank {
  if (full === BLANK || partial === BLANK || !isCount(full) || !isCount(partial)) return BLANK;
  const tenths = definition === 'C' ? 5n : 10n;
  return fixed(10n * BigInt(full) + tenths * BigInt(partial), 1);
}

/**
 * Another rate of a tally (비공개율, 처리율 …), with the problems of {@link disclosureRate}.
 *
 * @example
 * disclosureShare(tally2015, 'refusedOfDecided') // 2.1 %
 */
export function disclosureShare(tally: DisclosureTally, rate: DisclosureRate): Outcome<MetricValue> {
  const figure = (key: keyof typeof DISCLOSURE_FIELDS, value: number | Blank): CountedFigure =>
    counted(DISCLOSURE_FIELDS[key], value, tally.period);
  const [decided, requests] = [figure('decided', decidedOf(tally)), figure('requests', tally.requests)];
  const full = figure('full', tally.full);
  const inputs: Readonly<Record<DisclosureRate, TallyRateInputs>> = {
    fullOfDecided: { part: full, whole: decided },
    partialOfDecided: { part: figure('partial', tally.partial), whole: decided },
    refusedOfDecided: { part: figure('refused', tally.refused), whole: decided },
    decidedOfRequests: { part: decided, whole: requests },
    otherOfRequests: { part: figure('other', tally.other), whole: requests },
    fullOfRequests: { part: full, whole: requests },
  };
  return tallyRate(tally, DISCLOSURE_METRICS[rate], inputs[rate]);
}

/**
 * The part of the documents in scope whose originals are open (원문공개율). A printed rate without its two counts
 * cannot be recomputed: keep it as typed, with its source.
 *
 * @param opened 공개 원문
 * @param inScope 공개대상 결재문서
 * @returns blank where a count is missing; problem `exceeds-whole`
 */
export function originalDocumentRate(
  opened: number | Blank,
  inScope: number | Blank,
  period: DateRange,
): Outcome<MetricValue> {
  return rateOfPart(ORIGINAL_DOCUMENT_RATE, { part: opened, whole: inScope, period });
}

/** The part of the appeals decided that were allowed, in whole or in part (이의신청 인용률). */
export function appealRate(allowed: number | Blank, decided: number | Blank, period: DateRange): Outcome<MetricValue> {
  return rateOfPart(APPEAL_RATE, { part: allowed, whole: decided, period });
}

interface TallyRateInputs {
  readonly part: CountedFigure;
  readonly whole: CountedFigure;
}

function tallyRate(tally: DisclosureTally, metric: Metric, { part, whole }: TallyRateInputs): Outcome<MetricValue> {
  const classification = classificationFor(tally.period);
  const problems: readonly Problem[] = [...checkDisclosure(tally), ...classification.problems];
  const version = classification.value?.version ?? metric.version;
  const usable = problems.length === 0 ? part : { ...part, figure: BLANK };
  const earlier = EARLIER_DISCLOSURE_METRICS.find((own) => own.id === metric.id && own.version === version);
  const rate = rateOf(earlier ?? metric, {
    record: metric.name.ko,
    part: usable,
    whole,
    isPartOfWhole: true,
  });
  return { value: rate.value, problems: [...problems, ...rate.problems] };
}

/** The decided requests: as given, or as the sum of the classes where the table has no 소계. */
function decidedOf({ decided, full, partial, refused }: DisclosureTally): number | Blank {
  if (decided !== BLANK) return decided;
  return full === BLANK || partial === BLANK || refused === BLANK ? BLANK : full + partial + refused;
}
