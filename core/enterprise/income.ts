import { BLANK, type Blank } from '../blank.ts';
import { metricFamily } from '../metric/metric-family.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import { fixed } from '../number/fixed.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { isCount } from '../statistics/count.ts';
import { growth, type Growth } from '../statistics/growth.ts';

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

const metric = metricFamily({ section: 'enterprise', source: BLANK, effectiveFrom: '2013-01-01' });

const BASE_AMOUNT: Sentence = { ko: '기준액', en: 'base' };

/** The ratios of an enterprise. */
export const ENTERPRISE_METRICS = {
  /** 수지비율. */
  coverage: metric('coverage', { name: { ko: '수지비율', en: 'revenue to cost' }, part: REVENUE, whole: COST }),
  /** 수지율: what is left of the revenue. */
  margin: metric('margin', { name: { ko: '수지율', en: 'balance to revenue' }, part: BALANCE, whole: REVENUE }),
  /** 영업수지비율. */
  operatingCoverage: metric('operatingCoverage', {
    name: { ko: '영업수지비율', en: 'operating revenue to cost' },
    part: { ko: '영업수익', en: 'operating revenue' },
    whole: { ko: '영업비용', en: 'operating cost' },
  }),
  /** 대행사업비 절감률. */
  agencySaving: metric('agencySaving', {
    name: { ko: '대행사업비 절감률', en: 'saving of agency expenses' },
    part: { ko: '기준액 − 실적액', en: 'base − actual' },
    whole: BASE_AMOUNT,
  }),
  /** 1인당 총수익. */
  revenuePerHead: metric('revenuePerHead', {
    name: { ko: '1인당 총수익', en: 'revenue per head' },
    part: REVENUE,
    whole: { ko: '인원', en: 'headcount' },
    unit: '원/명',
    digits: 0,
  }),
} as const;

/** The ratios of a year (경영비율). */
export type EnterpriseRatios = Readonly<
  Record<'coverage' | 'margin' | 'operatingCoverage' | 'revenuePerHead', MetricValue>
>;

/**
 * The ratios of a year (수지비율, 수지율, 영업수지비율, 1인당 총수익); a zero base prints `-`, a negative headcount gives nothing.
 *
 * @example
 * const year = { year: 2014, revenue: 13_414n, cost: 12_015n, balance: null, operatingRevenue: null, operatingCost: null, headcount: null };
 * printValue(enterpriseRatios(year).coverage) //=> '111.6'
 */
export function enterpriseRatios({ year, ...income }: EnterpriseYear): EnterpriseRatios {
  const { revenue, cost, operatingRevenue, operatingCost, headcount } = income;
  const value = (name: keyof EnterpriseRatios, part: bigint | Blank, whole: number | bigint | Blank): MetricValue =>
    valueOf(ENTERPRISE_METRICS[name], { part, whole, window: `${year}` });
  const heads = headcount !== BLANK && isCount(headcount) ? headcount : BLANK;
  return {
    coverage: value('coverage', revenue, cost),
    margin: value('margin', revenue - cost, revenue),
    operatingCoverage: value('operatingCoverage', operatingRevenue, operatingCost),
    revenuePerHead: value('revenuePerHead', revenue, heads),
  };
}

/**
 * How much of the agency expenses was saved (대행사업비 절감률); an excess is negative.
 *
 * Formula: (기준액 − 실적액) ÷ 기준액 × 100.
 */
export function agencySavingRate(base: bigint, actual: bigint, window: string): MetricValue {
  return valueOf(ENTERPRISE_METRICS.agencySaving, { part: base - actual, whole: base, window });
}
