import { BLANK, type Blank } from '../blank.ts';
import type { Sentence } from '../sentence.ts';
import type { FunctionInput, FunctionParameter, FunctionScalar } from './custom-function.ts';

/** What an argument says, or why it cannot be used: it is missing, or is not what is needed. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unfit'; readonly found: string; readonly needed: Sentence };

/** A parameter with the way its argument is read. */
export interface Parameter<Value> extends FunctionParameter {
  readonly read: (input: FunctionInput) => Reading<Value>;
}

/** The words of a parameter: its name in one word, and what it is. */
export interface ParameterWords {
  readonly ko: string;
  readonly en: string;
  readonly help: Sentence;
}

/** What was read. */
export function read<Value>(value: Value): Reading<Value> {
  return { kind: 'value', value };
}

/** An argument that is not what is needed. */
export function unfit(found: FunctionScalar, needed: Sentence): Reading<never> {
  return { kind: 'unfit', found: String(found), needed };
}

/** Makes a parameter that must be given, from the way one value is read. */
export function required<Value>(
  { ko, en, help }: ParameterWords,
  type: FunctionParameter['type'],
  readOne: (input: FunctionScalar) => Reading<Value>,
): Parameter<Value> {
  const parameter = { name: { ko, en }, help, type, isOptional: false, isRange: false };
  return { ...parameter, read: (input) => readGiven(input, readOne, () => ({ kind: 'missing' })) };
}

/** Makes a parameter that may be left out, with what it then says. */
export function optional<Value, Absent>(
  words: ParameterWords,
  type: FunctionParameter['type'],
  readOne: (input: FunctionScalar) => Reading<Value>,
  absent: Absent,
): Parameter<Value | Absent> {
  const parameter = required<Value>(words, type, readOne);
  return {
    ...parameter,
    isOptional: true,
    read: (input) => readGiven<Value | Absent>(input, readOne, () => read(absent)),
  };
}

/** Reads one value, also of a range of one cell; a blank one or an empty text counts as left out. */
function readGiven<Value>(
  input: FunctionInput,
  readOne: (input: FunctionScalar) => Reading<Value>,
  leftOut: () => Reading<Value>,
): Reading<Value> {
  const scalar = onlyValue(input);
  if (scalar === undefined) return unfit(sizeOf(input), { ko: '셀 하나', en: 'one cell' });
  return scalar === BLANK || scalar === '' ? leftOut() : readOne(scalar);
}

function onlyValue(input: FunctionInput): FunctionScalar | undefined {
  if (!isMatrix(input)) return input;
  const [first, ...others] = input.flat();
  return others.length === 0 ? first : undefined;
}

function sizeOf(input: FunctionInput): string {
  return isMatrix(input) ? `${input.length}×${input[0]?.length ?? 0}` : '';
}

/** Tells a range from one value. */
export function isMatrix(input: FunctionInput): input is readonly (readonly FunctionScalar[])[] {
  return Array.isArray(input);
}

/** The rows of an argument; one value is one row of one cell, nothing at all none. */
export function rowsIn(input: FunctionInput): readonly (readonly FunctionScalar[])[] {
  if (isMatrix(input)) return input;
  return input === BLANK ? [] : [[input]];
}

/** Tells whether a value of a range counts as none. */
export function isNothing(value: FunctionScalar): value is Blank | '' {
  return value === BLANK || value === '';
}
