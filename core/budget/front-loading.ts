import { BLANK, type Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import { metricFamily } from '../metric/metric-family.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import { fixed } from '../number/fixed.ts';
import { multiplyQuotients, quotientOf, subtractQuotients } from '../number/quotient-arithmetic.ts';
import type { Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Sentence } from '../sentence.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import {
  FRONT_LOADING_TARGETS,
  type FrontLoadingExclusion,
  type FrontLoadingTarget,
} from './data/front-loading-targets.ts';
import { TERMS } from './terms.ts';

/** A line early spending may apply to, in 원. */
export interface FrontLoadingLine {
  readonly current: bigint;
  /** Why it is left out; blank where it is not. */
  readonly exclusion: FrontLoadingExclusion | Blank;
}

/** The amount subject to early spending (대상액) in 원: Σ 예산현액 of the lines that are not left out. */
export function frontLoadingSubject(lines: readonly FrontLoadingLine[]): bigint {
  return lines.reduce((sum, { current, exclusion }) => sum + (exclusion === BLANK ? current : 0n), 0n);
}

/** Early spending up to a day (신속집행 실적), in 원; blank where the office does not keep a figure. */
export interface FrontLoading {
  /** 대상액(A). */
  readonly subject: bigint;
  /** 목표액(B). */
  readonly target: bigint | Blank;
  /** 집행액(C), money paid out. */
  readonly paid: bigint;
  /** 원인행위액. */
  readonly committed: bigint | Blank;
}

const metric = metricFamily({
  section: 'budget.frontLoading',
  source: { ko: '지방재정 신속집행 추진지침', en: 'guideline for early spending of local finance' },
  effectiveFrom: '2009-01-01',
  period: 'year-to-date',
});

const SUBJECT: Sentence = { ko: '대상액', en: 'amount subject to it' };
const PAID: Sentence = { ko: '집행액', en: 'paid' };
const TARGET: Sentence = { ko: '목표액', en: 'target amount' };

/** The rates of early spending. The two that are tracked are 자금집행률 and 원인행위율. */
export const FRONT_LOADING_METRICS = {
  paid: metric('paid', { name: { ko: '자금집행률', en: 'rate paid' }, part: PAID, whole: SUBJECT }),
  committed: metric('committed', {
    name: { ko: '원인행위율', en: 'rate committed' },
    part: TERMS.committed,
    whole: SUBJECT,
  }),
  attainment: metric('attainment', {
    name: { ko: '목표 달성률', en: 'attainment of the target' },
    part: PAID,
    whole: TARGET,
  }),
  target: metric('target', { name: { ko: '목표율', en: 'target rate' }, part: TARGET, whole: SUBJECT }),
} as const;

/** The rates of early spending by their metric's name. */
export type FrontLoadingRates = Readonly<Record<keyof typeof FRONT_LOADING_METRICS, MetricValue>>;

/**
 * The rates of early spending (신속집행): 자금집행률 C÷A, 원인행위율, 목표 달성률 C÷B, 목표율 B÷A.
 *
 * @example
 * frontLoadingRates({ subject: 250_191n, target: 142_924n, paid: 130_747n, committed: null }, '2017').paid
 * // 130,747 ÷ 250,191 = 52.259 %
 */
export function frontLoadingRates(
  { subject, target, paid, committed }: FrontLoading,
  window: string,
): FrontLoadingRates {
  const value = (name: keyof typeof FRONT_LOADING_METRICS, part: bigint | Blank, whole: bigint | Blank): MetricValue =>
    valueOf(FRONT_LOADING_METRICS[name], { part, whole, window });
  return {
    paid: value('paid', paid, subject),
    committed: value('committed', committed, subject),
    attainment: value('attainment', paid, target),
    target: value('target', target, subject),
  };
}

/** A target in force, what it asks for of an amount, and what is still to be paid; exact, in 원. */
export interface FrontLoadingNeed {
  readonly rule: FrontLoadingTarget;
  readonly target: Quotient;
  /** target − paid; negative once it is reached. */
  readonly left: Quotient;
}

/**
 * What the target in force on a day asks for (신속집행 목표액 = 대상액 × 목표율).
 * Problem: `rule-missing` for a year without a target in the data, with a blank value.
 */
export function frontLoadingNeed(
  { subject, paid }: Pick<FrontLoading, 'subject' | 'paid'>,
  practice: FrontLoadingTarget['practice'],
  on: PlainDate,
  rules: readonly FrontLoadingTarget[] = FRONT_LOADING_TARGETS,
): Outcome<FrontLoadingNeed | Blank> {
  const rule = { ko: '신속집행 목표율', en: 'target of early spending' };
  const found = ruleInForce(rules, { practice, on, rule });
  if (found.value === BLANK) return { value: BLANK, problems: found.problems };
  const share = multiplyQuotients(quotientOf(found.value.percent), { numerator: 1n, denominator: 100n });
  const target = multiplyQuotients(quotientOf(fixed(subject)), share);
  const left = subtractQuotients(target, quotientOf(fixed(paid)));
  return { value: { rule: found.value, target, left }, problems: [] };
}
