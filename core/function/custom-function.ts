import type { Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';

/**
 * One value a formula hands to a function, or gets back. An argument left out is blank; a blank cell arrives as 0 in Excel
 * for desktops and blank on the web.
 */
export type FunctionScalar = number | string | boolean | Blank;

/** A range as Excel hands it over: rows of values. */
export type FunctionMatrix = readonly (readonly FunctionScalar[])[];

/** An argument as Excel hands it over; a date is its serial number. */
export type FunctionInput = FunctionScalar | FunctionMatrix;

/** The errors a function may leave in its cell: the two that Excel shows a message with. */
export type FunctionError = '#VALUE!' | '#N/A';

/** What a function gives: a value or several that spill, or an error with the sentence that explains it. */
export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: FunctionScalar | FunctionMatrix }
  | { readonly kind: 'error'; readonly error: FunctionError; readonly problem: Problem };

/** What Excel is told about an argument. */
export interface FunctionParameter {
  /** One word without spaces, as it stands in the formula's hint. */
  readonly name: Sentence;
  readonly help: Sentence;
  readonly isOptional: boolean;
  /** `any` takes numbers and texts alike. */
  readonly type: 'any' | 'number' | 'string';
  readonly isRange: boolean;
}

/** Arguments and what they give; an argument left out at the end is not listed. */
export interface FunctionExample {
  readonly inputs: readonly FunctionInput[];
  readonly result: FunctionScalar | FunctionMatrix | { readonly error: FunctionError };
}

/** A function staff type into a cell (사용자 지정 함수). */
export interface CustomFunction {
  /** What Korean Excel shows, one word of three characters or more; and the English words for it. */
  readonly name: Sentence;
  readonly help: Sentence;
  /** The law, guideline or practice behind it; blank where it is plain arithmetic. */
  readonly source: Sentence | Blank;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: 'any' | 'number' | 'string'; readonly isRange: boolean };
  readonly examples: readonly FunctionExample[];
  /** Calculates it, with as many arguments as there are parameters or fewer. */
  readonly call: (inputs: readonly FunctionInput[]) => FunctionAnswer;
  /**
   * Writes it as a native formula of Excel 2010, without `=`, over arguments as they stand in a formula.
   * Blank where these arguments have none: a digit or a word that has to be known stands in a cell.
   */
  readonly native: (texts: readonly string[]) => string | Blank;
  /** Why there is no native formula at all; blank where there is one. */
  readonly withoutNative: Sentence | Blank;
}
