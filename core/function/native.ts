import { BLANK, type Blank } from '../blank.ts';
import { toExcelFormula, type FormulaCells } from '../form/excel-formula.ts';
import type { Measure } from '../form/measure.ts';
import type { Rounding } from '../number/rounding.ts';
import { MODE, RATE_DIGITS } from './arguments.ts';
import type { Given, GivenText } from './define.ts';
import type { Parameter } from './parameter.ts';

/** The rounding rule of a rate's two last arguments. */
export function rateRounding(given: Given): Rounding {
  return { mode: given.of(MODE), digits: given.of(RATE_DIGITS) };
}

/** The same rule where both arguments are constants of the formula, or were left out. */
export function constantRounding(given: GivenText, digits: Parameter<number> = RATE_DIGITS): Rounding | undefined {
  const [mode, count] = [given.constant(MODE), given.constant(digits)];
  return mode === undefined || count === undefined || count < 0 ? undefined : { mode, digits: count };
}

/** The native formula of part ÷ whole × 100 by the rule of the arguments; blank where the rule is not constant. */
export function nativeRate(given: GivenText, part: string, whole: string): string | Blank {
  return nativeMeasure(given, { kind: 'rate', part, whole });
}

/** The native formula of a measure whose columns are named by the texts themselves. */
export function nativeMeasure(given: GivenText, measure: Measure): string | Blank {
  const rounding = constantRounding(given);
  return rounding === undefined ? BLANK : toExcelFormula(measure, TEXT_CELLS, rounding).slice(1);
}

const TEXT_CELLS: FormulaCells = { cellOf: (text) => text, totalOf: (text) => text, runningOf: (text) => text };

/** Joins terms that are not left out by a sign: `B2+C2`; a left out one is `0`. */
export function joined(first: string, sign: '+' | '-', others: readonly string[]): string {
  return [first, ...others.filter((text) => text !== '0')].join(sign);
}
