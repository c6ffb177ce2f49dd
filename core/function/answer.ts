import { BLANK, type Blank } from '../blank.ts';
import { GROWTH_WORDS } from '../form/growth-word.ts';
import { doubleOfFixed, type Fixed } from '../number/fixed.ts';
import { roundQuotient, type Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import type { FunctionAnswer, FunctionMatrix, FunctionScalar } from './custom-function.ts';

const PERCENT_ZEROS = 2;

/** A value or several as they are. */
export function answer(value: FunctionScalar | FunctionMatrix): FunctionAnswer {
  return { kind: 'value', value };
}

/** The number nearest to an exact figure: what a cell can hold of it. */
export function figureAnswer(value: Fixed): FunctionAnswer {
  return answer(doubleOfFixed(value));
}

/** A quotient in percent, rounded once; `-` over a base of zero. */
export function percentAnswer(value: Quotient | Blank, rounding: Rounding): FunctionAnswer {
  return value === BLANK ? answer(GROWTH_WORDS.none.ko) : figureAnswer(roundQuotient(value, rounding, PERCENT_ZEROS));
}

/** A figure that does not exist for arguments that are fit: `#N/A` with the reason. */
export function undefinedAnswer(name: Sentence, reason: Sentence): FunctionAnswer {
  return problemAnswer({ kind: 'function-undefined', function: name, reason });
}

/** `#N/A` with a problem of the calculation. */
export function problemAnswer(problem: Problem): FunctionAnswer {
  return { kind: 'error', error: '#N/A', problem };
}
