import type { Rounding } from '../number/rounding.ts';

/**
 * How a figure follows from others of its row (산식). A closed union, not an expression language:
 * each case is calculated, checked, written as an Excel formula and explained in words.
 */
export type Measure =
  SumMeasure | DifferenceMeasure | RateMeasure | RatioMeasure | GrowthMeasure | ShareMeasure | CumulativeMeasure;

/** Σ of columns of the row, e.g. 소계 = 전부공개 + 부분공개 + 비공개. */
export interface SumMeasure {
  readonly kind: 'sum';
  readonly of: readonly string[];
}

/** Σ(added) − Σ(subtracted), e.g. 예상잔액 = 예산액 − 집행액 − 집행예정액. */
export interface DifferenceMeasure {
  readonly kind: 'difference';
  readonly added: readonly string[];
  readonly subtracted: readonly string[];
}

/** part ÷ whole × 100, rounded by the office's rule, e.g. 집행률 = 집행액 ÷ 예산액 × 100. */
export interface RateMeasure {
  readonly kind: 'rate';
  readonly part: string;
  readonly whole: string;
}

/** part ÷ whole in the part's unit, rounded, e.g. 단위원가(천원/권) = 소요예산 ÷ 사업량. */
export interface RatioMeasure {
  readonly kind: 'ratio';
  readonly part: string;
  readonly whole: string;
  /** Its own rounding: a unit cost is not printed like a rate. */
  readonly rounding: Rounding;
}

/**
 * (now − before) ÷ before × 100, e.g. 증가율 = (당년 − 전년) ÷ 전년 × 100.
 * A base of zero prints 순증 (순감), a change of sign 흑자전환 or 적자전환 instead of a percentage.
 */
export interface GrowthMeasure {
  readonly kind: 'growth';
  readonly now: string;
  readonly before: string;
}

/** part ÷ the same column's total row × 100, e.g. 구성비. */
export interface ShareMeasure {
  readonly kind: 'share';
  readonly of: string;
}

/** Running sum over the item rows from the top, e.g. 누계. */
export interface CumulativeMeasure {
  readonly kind: 'cumulative';
  readonly of: string;
}

/** The keys of the columns a measure reads. */
export function inputsOf(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'difference':
      return [...measure.added, ...measure.subtracted];
    case 'rate':
    case 'ratio':
      return [measure.part, measure.whole];
    case 'growth':
      return [measure.now, measure.before];
    case 'sum':
      return measure.of;
    case 'share':
    case 'cumulative':
      return [measure.of];
  }
}

/** The measures that divide: their cells print a rounded quotient. */
export type QuotientMeasure = RateMeasure | RatioMeasure | GrowthMeasure | ShareMeasure;

/** Tells the measures that divide from those that add. */
export function isQuotient(measure: Measure): measure is QuotientMeasure {
  switch (measure.kind) {
    case 'rate':
    case 'ratio':
    case 'growth':
    case 'share':
      return true;
    case 'sum':
    case 'difference':
    case 'cumulative':
      return false;
  }
}
