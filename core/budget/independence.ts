import { printDate } from '../calendar/index.ts';
import { metricFamily } from '../metric/metric-family.ts';
import type { Metric } from '../metric/metric.ts';
import { areComparable, valueOf, type MetricValue } from '../metric/value.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import { REVENUE_SERIES } from './data/revenue-series.ts';

/** The revenue of a general account (일반회계 세입), in 원. */
export interface GeneralRevenue {
  readonly fiscalYear: number;
  /** 지방세. */
  readonly localTax: bigint;
  /** 세외수입, of the classification the year follows unless another is named. */
  readonly nonTax: bigint;
  /** 지방교부세. */
  readonly sharedTax: bigint;
  /** 조정교부금 등. */
  readonly adjustmentGrant: bigint;
  /** 일반회계 예산규모. */
  readonly total: bigint;
}

/** How money that moves between governments is counted (총계·순계). */
export type Accounting = 'gross' | 'net';

/** How the ratios are made. */
export interface IndependenceOptions {
  /** 총계, the default, for one government; 순계 for averages of several. */
  readonly accounting?: Accounting;
  /** The version of the revenue classification. Default: the one in force in the year. */
  readonly version?: 1 | 2;
}

/** 재정자립도 and 재정자주도 of a year. */
export interface IndependenceRates {
  /** (지방세 + 세외수입) ÷ 일반회계 예산규모. */
  readonly independence: MetricValue;
  /** (지방세 + 세외수입 + 지방교부세 + 조정교부금) ÷ 일반회계 예산규모. */
  readonly autonomy: MetricValue;
}

/** What a ratio divides by the general account, and its name. */
interface RatioWords {
  readonly figure: keyof IndependenceRates;
  readonly name: Sentence;
  readonly part: Sentence;
}

const INDEPENDENCE: RatioWords = {
  figure: 'independence',
  name: { ko: '재정자립도', en: 'fiscal independence' },
  part: { ko: '지방세 + 세외수입', en: 'local taxes + non-tax revenue' },
};
const AUTONOMY: RatioWords = {
  figure: 'autonomy',
  name: { ko: '재정자주도', en: 'fiscal autonomy' },
  part: {
    ko: '지방세 + 세외수입 + 지방교부세 + 조정교부금',
    en: 'local taxes + non-tax revenue + shared taxes + adjustment grants',
  },
};

const ACCOUNTING: Readonly<Record<Accounting, Sentence>> = {
  gross: { ko: '총계', en: 'gross' },
  net: { ko: '순계', en: 'net' },
};

function metricsOfSeries(accounting: Accounting, version: 1 | 2): Readonly<Record<keyof IndependenceRates, Metric>> {
  const kind = ACCOUNTING[accounting];
  const metric = metricFamily({
    section: 'budget',
    version,
    source: { ko: 'e-나라지표 2458', en: 'e-nara indicators 2458' },
    effectiveFrom: version === 1 ? '1995-01-01' : '2014-01-01',
  });
  const ratio = ({ figure, name, part }: RatioWords): Metric =>
    metric(`${figure}.${accounting}`, {
      name: { ko: `${name.ko}(${kind.ko})`, en: `${name.en} (${kind.en})` },
      part,
      whole: { ko: '일반회계 예산규모', en: 'general account' },
      base: { ko: `일반회계 예산규모(${kind.ko})`, en: `general account (${kind.en})` },
    });
  return { independence: ratio(INDEPENDENCE), autonomy: ratio(AUTONOMY) };
}

/**
 * The metrics of 재정자립도 and 재정자주도: 총계 and 순계 are two metrics, the classifications of revenue before (1) and
 * since 2014 (2) two versions of each.
 */
export const INDEPENDENCE_METRICS = {
  gross: { 1: metricsOfSeries('gross', 1), 2: metricsOfSeries('gross', 2) },
  net: { 1: metricsOfSeries('net', 1), 2: metricsOfSeries('net', 2) },
} as const satisfies Record<Accounting, object>;

/**
 * 재정자립도 and 재정자주도 of a year, in per cent of the general account; a zero account prints `-`.
 * Problem: `rule-missing` for a year before the classifications known; the newest is used then.
 *
 * @example
 * const revenue = { fiscalYear: 2015, localTax: 20n, nonTax: 10n, sharedTax: 5n, adjustmentGrant: 25n, total: 120n };
 * independenceRates(revenue).value.independence.exact //=> { numerator: 30n, denominator: 120n }
 */
export function independenceRates(
  revenue: GeneralRevenue,
  { accounting = 'gross', version }: IndependenceOptions = {},
): Outcome<IndependenceRates> {
  const { fiscalYear, localTax, nonTax, sharedTax, adjustmentGrant, total } = revenue;
  const on = { year: fiscalYear, month: 1, day: 1 };
  const rule = { ko: '세입과목 체계', en: 'classification of revenue' };
  const found = ruleInForce(REVENUE_SERIES, { practice: 'revenue-classification', on, rule });
  const series = version ?? found.value?.version ?? 2;
  const own = localTax + nonTax;
  const value = (figure: keyof IndependenceRates, part: bigint): MetricValue =>
    valueOf(INDEPENDENCE_METRICS[accounting][series][figure], { part, whole: total, window: `${fiscalYear}` });
  return {
    value: {
      independence: value('independence', own),
      autonomy: value('autonomy', own + sharedTax + adjustmentGrant),
    },
    problems: version === undefined ? found.problems : [],
  };
}

/**
 * Finds years of a series whose figures follow another definition than those before (시계열 단절).
 * Problem: `series-break`, an info.
 */
export function checkIndependenceSeries(values: readonly MetricValue[]): readonly Problem<'series-break'>[] {
  return values.flatMap((value, n) => {
    const before = values[n - 1];
    if (before === undefined || areComparable({ ...value, window: '' }, { ...before, window: '' })) return [];
    const reason =
      value.metric.id === before.metric.id
        ? { ko: '세입과목 개편', en: 'reform of revenue items' }
        : { ko: '총계·순계 기준', en: 'gross and net' };
    const date = printDate({ year: Number(value.window), month: 1, day: 1 });
    return [{ kind: 'series-break' as const, record: value.metric.name.ko, date, reason }];
  });
}
