import {
  callFunction,
  constantText,
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  type FunctionId,
  type FunctionInput,
  type FunctionMatrix,
} from '../../../core/index.ts';

/** A call written natively: its formula for A1, the figures it reads in row 2 from B on and down from J2, and its result. */
export interface NativeCase {
  readonly id: FunctionId;
  readonly formula: string;
  readonly cells: readonly number[];
  readonly column: readonly number[];
  readonly expected: unknown;
}

const CELLS = ['B2', 'C2', 'D2', 'E2', 'F2', 'G2'];

/** Writes a call natively; `undefined` where it has no result or no native formula. */
export function nativeCase(id: FunctionId, inputs: readonly FunctionInput[]): NativeCase | undefined {
  const answer = callFunction(id, inputs);
  const formula = CUSTOM_FUNCTIONS[id].native(inputs.map((input, place) => textOf(id, input, place)));
  if (answer.kind === 'error' || formula === null) return undefined;
  return {
    id,
    formula,
    cells: inputs.map((input) => (typeof input === 'number' ? input : 0)),
    column: inputs.flatMap((input) => (isColumn(input) ? input.flat().map(Number) : [])),
    expected: answer.value,
  };
}

/** A range of figures stands in cells, a table of grades in the formula. */
function isColumn(input: FunctionInput): input is FunctionMatrix {
  return Array.isArray(input) && input.every((row) => row.length === 1);
}

/** Figures stand in cells; digits, words, bounds, tables of grades and what is left out stand in the formula. */
function textOf(id: FunctionId, input: FunctionInput, place: number): string {
  if (isColumn(input)) return `J2:J${input.length + 1}`;
  const parameter = CUSTOM_FUNCTIONS[id].parameters[place];
  const isInCell = typeof input === 'number' && parameter?.type === 'any' && parameter.name.en !== 'cap';
  return isInCell ? (CELLS[place] ?? '') : constantText(input);
}

/** The examples of the catalogue whose figures are numbers: a figure written as text has no native formula. */
export const EXAMPLE_CASES: readonly NativeCase[] = FUNCTION_IDS.flatMap((id) =>
  CUSTOM_FUNCTIONS[id].examples
    .filter(({ inputs }) => inputs.every((input, place) => typeof input !== 'string' || isWord(id, place)))
    .flatMap(({ inputs }) => nativeCase(id, inputs) ?? []),
);

function isWord(id: FunctionId, place: number): boolean {
  return CUSTOM_FUNCTIONS[id].parameters[place]?.type === 'string';
}
