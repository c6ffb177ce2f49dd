import type { Blank } from '../blank.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';

/**
 * The definition of a figure offices publish (지표 정의). Two values may be compared only when id and version agree:
 * offices call different things by one name (공개율, 집행률, 이행률, 채택률).
 */
export interface Metric {
  /** Stable id, `section.name`, e.g. `disclosure.rateOfDecided`. */
  readonly id: string;
  readonly version: number;
  readonly name: Sentence;
  /** The formula in words, e.g. `(전부공개 + 부분공개) ÷ (전부공개 + 부분공개 + 비공개) × 100`. */
  readonly formula: Sentence;
  /** What a quotient divides (분자, 분모), in words; blank for another formula. */
  readonly terms: { readonly part: Sentence; readonly whole: Sentence } | Blank;
  /** What the figure is a part of (분모), in words. */
  readonly base: Sentence;
  readonly unit: MetricUnit;
  /** The window it is counted over: a point in time, a period, or since the beginning of the year. */
  readonly period: 'date' | 'period' | 'year-to-date';
  readonly rounding: Rounding;
  /** What a zero base prints. */
  readonly zero: 'dash';
  /** The law, guideline or practice it follows; blank for the office's own. */
  readonly source: Sentence | Blank;
  /** ISO date since when this version holds. */
  readonly effectiveFrom: string;
}

/** What things are counted in (세는 단위): 건, 회, 차, 권, 면, 명, 개소, 사업, 부서, 월, 년. */
export type CounterUnit = '건' | '회' | '차' | '권' | '면' | '명' | '개소' | '사업' | '부서' | '월' | '년';

/**
 * What a metric counts (지표 단위): a percentage, percentage points, a score, a multiple, money, things, or either of the
 * last two for each of another thing: 원/권, 권/월, 건/회, 원/명.
 */
export type MetricUnit = '%' | '%p' | '점' | '배' | '원' | CounterUnit | `${'원' | CounterUnit}/${CounterUnit}`;
