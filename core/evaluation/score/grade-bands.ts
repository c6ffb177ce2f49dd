import { BLANK, isBlank, type Blank } from '../../blank.ts';
import type { Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import { compareQuotients, quotientOf } from '../../number/quotient-arithmetic.ts';

/** A grade and the lowest score that earns it (등급 구간, 하한 포함); blank for what is below every other. */
export interface GradeBand {
  readonly grade: string;
  readonly from: Fixed | Blank;
}

/**
 * Grades a score by absolute bands (절대평가 등급). The lower bound belongs to the band: 95 is S when S begins at 95.
 *
 * @param score exact, on the scale of the bands; it is not rounded first, so 94.96 is no S
 * @returns the grade; blank when the score is below every band, or there are no bands
 * @example
 * gradeByBands({ numerator: 95n, denominator: 1n }, [{ grade: 'S', from: exact(95) }, { grade: 'A', from: BLANK }]) //=> 'S'
 */
export function gradeByBands(score: Quotient, bands: readonly GradeBand[]): string | Blank {
  const reached = bands.filter(({ from }) => isBlank(from) || compareQuotients(score, quotientOf(from)) >= 0);
  return reached.reduce<GradeBand | undefined>(higherBand, undefined)?.grade ?? BLANK;
}

function higherBand(a: GradeBand | undefined, b: GradeBand): GradeBand {
  if (a === undefined || isBlank(a.from)) return b;
  if (isBlank(b.from)) return a;
  return compareQuotients(quotientOf(a.from), quotientOf(b.from)) >= 0 ? a : b;
}
