import { BLANK, type Blank } from '../blank.ts';
import type { MetricValue } from '../metric/value.ts';
import type { Metric } from '../metric/metric.ts';
import { fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { isCount } from '../statistics/count.ts';
import { growth, type Growth } from '../statistics/growth.ts';
import { rateMetric } from '../statistics/rate-metric.ts';

/** A year of an enterprise (결산), in 원; blank where the settlement does not say. */
export interface EnterpriseYear {
  readonly year: number;
  /** 총수익. */
  readonly revenue: bigint;
  /** 총비용. */
  readonly cost: bigint;
  /** 경영수지 as printed. */
  readonly balance: bigint | Blank;
  /** 영업수익. */
  readonly operatingRevenue: bigint | Blank;
  /** 영업비용. */
  readonly operatingCost: bigint | Blank;
  /** 인원. */
  readonly headcount: number | Blank;
}

/** A row of the comparison with the year before (전년대비 증가). */
export interface IncomeRow {
  readonly name: Sentence;
  readonly now: bigint;
  readonly before: bigint;
  /** 증가액 and 증가율, or the word that stands for it: 순증, 흑자전환. */
  readonly change: Growth;
}

const REVENUE: Sentence = { ko: '총수익', en: 'revenue' };
const COST: Sentence = { ko: '총비용', en: 'cost' };
const BALANCE: Sentence = { ko: '경영수지', en: 'balance' };

/**
 * What an enterprise earned and spent beside the year before (결산 전년대비): 총수익, 총비용, 경영수지.
 *
 * Formulas: 경영수지 = 총수익 − 총비용; 증가액 = 당년 − 전년; 증가율 = 증가액 ÷ 전년. A base of zero or a change of sign gives
 * a word instead of a false percentage.
 *
 * @example
 * incomeRows(year2014, year2013).map(({ change }) => change.difference) // 1,215 · 852 · 363 백만원
 */
export function incomeRows(now: EnterpriseYear, before: EnterpriseYear): readonly IncomeRow[] {
  const row = (name: Sentence, a: bigint, b: bigint): IncomeRow => ({
    name,
    now: a,
    before: b,
    change: growth(fixed(a), fixed(b)),
  });
  return [
    row(REVENUE, now.revenue, before.revenue),
    row(COST, now.cost, before.cost),
    row(BALANCE, now.revenue - now.cost, before.revenue - before.cost),
  ];
}

/**
 * Checks 수익 − 비용 = 수지 in each year (I-11). A blank balance is not checked. Problem: `three-way-differs`.
 *
 * @param unit the unit messages name amounts in; 백만원 unless given
 */
export function checkIncome(
  record: string,
  years: readonly EnterpriseYear[],
  unit: MoneyUnit = '백만원',
): readonly Problem<'three-way-differs'>[] {
  return years.flatMap(({ year, revenue, cost, balance }) =>
    differs(record, { ko: `${year}년도`, en: String(year) }, { revenue, cost, balance }, unit),
  );
}

/** The 증가액 column as printed, in 원. */
export interface PrintedIncrease {
  readonly revenue: bigint;
  readonly cost: bigint;
  readonly balance: bigint | Blank;
}

/** Checks 수익 − 비용 = 수지 in the printed 증가액 column (I-11). Problem: `three-way-differs`. */
export function checkIncrease(
  record: string,
  printed: PrintedIncrease,
  unit: MoneyUnit = '백만원',
): readonly Problem<'three-way-differs'>[] {
  return differs(record, { ko: '증가액', en: 'increase' }, printed, unit);
}

function differs(
  record: string,
  field: Sentence,
  { revenue, cost, balance }: PrintedIncrease,
  unit: MoneyUnit,
): readonly Problem<'three-way-differs'>[] {
  if (balance === BLANK || balance === revenue - cost) return [];
  return [
    {
      kind: 'three-way-differs',
      record,
      field,
      found: wonText(balance, unit),
      revenue: wonText(revenue, unit),
      cost: wonText(cost, unit),
      expected: wonText(revenue - cost, unit),
    },
  ];
}

const metric = (id: string, ko: string, en: string, formula: Sentence, base: Sentence): Metric =>
  rateMetric({ id: `enterprise.${id}`, name: { ko, en }, formula, base, source: BLANK, effectiveFrom: '2013-01-01' });

/** The ratios of an enterprise. */
export const ENTERPRISE_METRICS = {
  /** 수지비율. */
  coverage: metric(
    'coverage',
    '수지비율',
    'revenue to cost',
    { ko: '총수익 ÷ 총비용 × 100', en: 'revenue ÷ cost × 100' },
    COST,
  ),
  /** 수지율: what is left of the revenue. */
  margin: metric(
    'margin',
    '수지율',
    'balance to revenue',
    { ko: '경영수지 ÷ 총수익 × 100', en: 'balance ÷ revenue × 100' },
    REVENUE,
  ),
  /** 영업수지비율. */
  operatingCoverage: metric(
    'operatingCoverage',
    '영업수지비율',
    'operating revenue to cost',
    { ko: '영업수익 ÷ 영업비용 × 100', en: 'operating revenue ÷ operating cost × 100' },
    { ko: '영업비용', en: 'operating cost' },
  ),
  /** 대행사업비 절감률. */
  agencySaving: metric(
    'agencySaving',
    '대행사업비 절감률',
    'saving of agency expenses',
    { ko: '(기준액 − 실적액) ÷ 기준액 × 100', en: '(base − actual) ÷ base × 100' },
    { ko: '기준액', en: 'base' },
  ),
} as const;

/** The ratios of a year (경영비율). */
export interface EnterpriseRatios {
  readonly coverage: MetricValue;
  readonly margin: MetricValue;
  readonly operatingCoverage: MetricValue;
  /** 1인당 총수익 in 원, exact; blank where nobody is counted. */
  readonly revenuePerHead: Quotient | Blank;
}

/**
 * The ratios of a year (수지비율, 수지율, 영업수지비율, 1인당 총수익); a zero base prints `-`.
 *
 * @example
 * // 2014: 13,414 ÷ 12,015 = 111.6438 %
 */
export function enterpriseRatios(year: EnterpriseYear): EnterpriseRatios {
  const { revenue, cost, operatingRevenue, operatingCost, headcount } = year;
  const value = (of: Metric, part: bigint | Blank, whole: bigint | Blank): MetricValue => ({
    metric: of,
    exact: part === BLANK || whole === BLANK ? BLANK : quotient(fixed(part), fixed(whole)),
    window: `${year.year}`,
  });
  return {
    coverage: value(ENTERPRISE_METRICS.coverage, revenue, cost),
    margin: value(ENTERPRISE_METRICS.margin, revenue - cost, revenue),
    operatingCoverage: value(ENTERPRISE_METRICS.operatingCoverage, operatingRevenue, operatingCost),
    revenuePerHead:
      headcount === BLANK || !isCount(headcount) ? BLANK : quotient(fixed(revenue), fixed(BigInt(headcount))),
  };
}

/**
 * How much of the agency expenses was saved (대행사업비 절감률); an excess is negative.
 *
 * Formula: (기준액 − 실적액) ÷ 기준액 × 100.
 */
export function agencySavingRate(base: bigint, actual: bigint, window: string): MetricValue {
  return { metric: ENTERPRISE_METRICS.agencySaving, exact: quotient(fixed(base - actual), fixed(base)), window };
}
