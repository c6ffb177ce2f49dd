import { BLANK, type Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import type { CustomFunction, FunctionAnswer, FunctionExample, FunctionInput } from './custom-function.ts';
import { constantOf, isLeftOut } from './formula-constant.ts';
import type { Parameter } from './parameter.ts';

/** The arguments of a call, read and found fit. */
export interface Given {
  of<Value>(parameter: Parameter<Value>): Value;
}

/** The arguments of a call as they stand in a formula. */
export interface GivenText {
  /** The text of an argument, in brackets where it is more than one term; `'0'` for one left out. */
  of(parameter: Parameter<unknown>): string;
  /** What an argument says that stands in the formula itself, or was left out; `undefined` for one that stands in cells. */
  constant<Value>(parameter: Parameter<Value>): Value | undefined;
}

/** A function as its section defines it. */
export interface FunctionDefinition {
  readonly name: Sentence;
  readonly help: Sentence;
  readonly source?: Sentence;
  readonly parameters: readonly Parameter<unknown>[];
  readonly result: CustomFunction['result'];
  readonly examples: readonly FunctionExample[];
  readonly calculate: (given: Given) => FunctionAnswer;
  /** Its native formula, blank for arguments that have none; or why there is never one. */
  readonly native: ((given: GivenText) => string | Blank) | Sentence;
}

/** A rate: a number, or a word or `-` where there is none. */
export const RATE_RESULT: CustomFunction['result'] = { type: 'any', isRange: false };

/** A number. */
export const NUMBER_RESULT: CustomFunction['result'] = { type: 'number', isRange: false };

/** A text. */
export const TEXT_RESULT: CustomFunction['result'] = { type: 'string', isRange: false };

/** Makes a custom function: arguments are read before it calculates, so that it sees only what fits. */
export function defineFunction(definition: FunctionDefinition): CustomFunction {
  const { name, help, source = BLANK, parameters, result, examples, calculate, native } = definition;
  return {
    name,
    help,
    source,
    parameters,
    result,
    examples,
    call: (inputs) => firstProblem(name, parameters, inputs) ?? calculate(givenOf(parameters, inputs)),
    native: (texts) => (typeof native === 'function' ? native(textsOf(parameters, texts)) : BLANK),
    withoutNative: typeof native === 'function' ? BLANK : native,
  };
}

function firstProblem(
  name: Sentence,
  parameters: readonly Parameter<unknown>[],
  inputs: readonly FunctionInput[],
): FunctionAnswer | undefined {
  for (const [place, parameter] of parameters.entries()) {
    const reading = parameter.read(inputs[place] ?? BLANK);
    if (reading.kind === 'value') continue;
    const about = { function: name, argument: parameter.name };
    if (reading.kind === 'missing') return failed({ kind: 'argument-missing', ...about });
    return failed({ kind: 'argument-unfit', ...about, found: reading.found, needed: reading.needed });
  }
  return undefined;
}

function failed(problem: Problem): FunctionAnswer {
  return { kind: 'error', error: '#VALUE!', problem };
}

function givenOf(parameters: readonly Parameter<unknown>[], inputs: readonly FunctionInput[]): Given {
  return {
    of: (parameter) => {
      const reading = parameter.read(inputs[parameters.indexOf(parameter)] ?? BLANK);
      if (reading.kind !== 'value') throw new RangeError(`${parameter.name.en} was not read`);
      return reading.value;
    },
  };
}

const TERM =
  /^(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?::\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})?$|^[0-9]+(?:\.[0-9]+)?$|^"(?:[^"]|"")*"$/u;

function textsOf(parameters: readonly Parameter<unknown>[], texts: readonly string[]): GivenText {
  const textOf = (parameter: Parameter<unknown>): string => (texts[parameters.indexOf(parameter)] ?? '').trim();
  return {
    of: (parameter) => {
      const text = textOf(parameter);
      return isLeftOut(text) ? '0' : asTerm(text);
    },
    constant: (parameter) => {
      const value = constantOf(textOf(parameter));
      const reading = value === undefined ? undefined : parameter.read(value);
      return reading?.kind === 'value' ? reading.value : undefined;
    },
  };
}

/** A part of a formula as one term, in brackets unless it is a reference or a constant. */
export function asTerm(text: string): string {
  return TERM.test(text) ? text : `(${text})`;
}
