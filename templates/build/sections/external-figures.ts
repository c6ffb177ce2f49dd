import { BLANK, fixedText } from '../../../core/index.ts';
import { isNumber, type Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';

/** The reporting year as lists of years write it. */
export function yearText({ settings: { year } }: Book): Figure {
  return {
    formula: `IF(COUNT(${year.formula})=0,"",TEXT(${year.formula},"0"))`,
    value: isNumber(year.value) ? fixedText(year.value) : BLANK,
  };
}
