/**
 * How a figure follows from others of its row (산식). A closed union, not an expression language:
 * each case is calculated, checked, written as an Excel formula and explained in words.
 */
export type Measure = DifferenceMeasure | RateMeasure;

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

/** The keys of the columns a measure reads. */
export function inputsOf(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'difference':
      return [...measure.added, ...measure.subtracted];
    case 'rate':
      return [measure.part, measure.whole];
  }
}
