import { BLANK, type Blank } from '../blank.ts';
import type { Metric } from '../metric/metric.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { budgetMetricToDate } from './metric.ts';
import type { RateBase } from './rate-base.ts';
import { TERMS } from './terms.ts';

/** How a line was carried out (집행), in 원; blank where the office does not keep the figure. */
export interface Execution {
  readonly record: string;
  /** 예산액. */
  readonly budget: bigint;
  /** 예산현액. */
  readonly current: bigint;
  /** 지출액, before what came back. */
  readonly paid: bigint;
  /** 반납(여입)액. */
  readonly returned: bigint;
  /** 원인행위액, all commitments of the year, paid or not. */
  readonly committed: bigint | Blank;
}

/** What counts as executed (집행 기준), by name. The default of every function is `paid`, as the seed's report uses. */
export const EXECUTION_BASES = {
  /** 지출액 − 반납액. */
  paid: { ko: '지출액', en: 'paid' },
  /** 원인행위액. */
  committed: { ko: '원인행위액', en: 'committed' },
  /** 지출액 + 지급하지 않은 원인행위액; equals `committed` unless money paid has no commitment behind it. */
  'paid-and-unpaid': { ko: '지출액 + 미지급 원인행위액', en: 'paid and committed but unpaid' },
} as const satisfies Record<string, Sentence>;

/** What counts as executed. */
export type ExecutionBasis = keyof typeof EXECUTION_BASES;

/** How an execution rate is made. */
export interface ExecutionOptions {
  readonly basis?: ExecutionBasis;
  readonly base?: RateBase;
  /** The period as offices write it, e.g. `2015. 1. 1. ~ 10. 31.`. */
  readonly window: string;
}

/**
 * What was executed of a line under a named basis (집행액) in 원; blank where a figure it needs is.
 *
 * @example
 * executedAmount({ record: '가', budget: 1000n, current: 1000n, paid: 350n, returned: 0n, committed: 400n }, 'committed') //=> 400n
 */
export function executedAmount(execution: Execution, basis: ExecutionBasis = 'paid'): bigint | Blank {
  const net = execution.paid - execution.returned;
  const { committed } = execution;
  switch (basis) {
    case 'paid':
      return net;
    case 'committed':
      return committed;
    case 'paid-and-unpaid':
      return committed === BLANK ? BLANK : net + unpaidOf(net, committed);
  }
}

/**
 * What is neither paid nor committed (미집행·미약정액) in 원. It is not what a budget can be cut by: some is needed later.
 *
 * Formula: 예산현액 − 지출액 − 미지급 원인행위액.
 */
export function uncommittedAmount(execution: Execution): bigint | Blank {
  const used = executedAmount(execution, 'paid-and-unpaid');
  return used === BLANK ? BLANK : execution.current - used;
}

function unpaidOf(net: bigint, committed: bigint): bigint {
  return committed > net ? committed - net : 0n;
}

/**
 * The execution rate of a line (집행률) under a named basis and base.
 *
 * Formula: 집행액 ÷ 예산액 (or 예산현액) × 100; printed half-up with one decimal; a zero base prints `-`.
 *
 * @example
 * const execution = { record: '가', budget: 1000n, current: 1000n, paid: 350n, returned: 0n, committed: 400n };
 * executionRate(execution, { basis: 'committed', window: '2015. 1. 1. ~ 10. 31.' }).exact //=> { numerator: 400n, denominator: 1000n }
 */
export function executionRate(
  execution: Execution,
  { basis = 'paid', base = 'budget', window }: ExecutionOptions,
): MetricValue {
  const part = executedAmount(execution, basis);
  return valueOf(EXECUTION_RATES[basis][base], { part, whole: execution[base], window });
}

const rateOfBasis = (basis: ExecutionBasis, base: RateBase): Metric => {
  const [part, whole] = [EXECUTION_BASES[basis], TERMS[base]];
  return budgetMetricToDate(`executionRate.${basis}.${base}`, {
    name: { ko: `집행률(${part.ko}/${whole.ko})`, en: `execution rate (${part.en} of ${whole.en})` },
    part,
    whole,
  });
};
const ratesOfBasis = (basis: ExecutionBasis): Readonly<Record<RateBase, Metric>> => ({
  budget: rateOfBasis(basis, 'budget'),
  current: rateOfBasis(basis, 'current'),
});

/** The metrics of execution rates (집행률): each basis and base is a figure of its own, `budget.executionRate.paid.budget`. */
export const EXECUTION_RATES: Readonly<Record<ExecutionBasis, Readonly<Record<RateBase, Metric>>>> = {
  paid: ratesOfBasis('paid'),
  committed: ratesOfBasis('committed'),
  'paid-and-unpaid': ratesOfBasis('paid-and-unpaid'),
};

/**
 * Checks how a line was carried out. Nothing is rejected: negatives and over-execution exist in public data.
 * Problems: `amount-negative`, `over-executed` (paid or committed above 예산현액), `exceeds-whole` (paid above committed).
 */
export function checkExecution(execution: Execution): readonly Problem[] {
  const { record, current, committed } = execution;
  const net = execution.paid - execution.returned;
  const problems: Problem[] = [];
  for (const [field, amount] of [
    [TERMS.budget, execution.budget],
    [TERMS.current, current],
    [TERMS.paid, net],
    [TERMS.committed, committed ?? 0n],
  ] as const) {
    if (amount < 0n) problems.push({ kind: 'amount-negative', record, field, found: wonText(amount) });
  }
  for (const [field, amount] of [
    [TERMS.paid, net],
    [TERMS.committed, committed ?? 0n],
  ] as const) {
    if (amount > current && amount > 0n) {
      const whole = wonText(current);
      problems.push({ kind: 'over-executed', record, field, found: wonText(amount), whole, base: TERMS.current });
    }
  }
  if (committed !== BLANK && net > committed) {
    const whole = wonText(committed);
    problems.push({ kind: 'exceeds-whole', record, field: TERMS.paid, found: wonText(net), whole });
  }
  return problems;
}
