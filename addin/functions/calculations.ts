import {
  callFunction,
  describeProblem,
  type FunctionAnswer,
  type FunctionId,
  type FunctionInput,
  type FunctionScalar,
  type Language,
  type Problem,
} from '../../core/index.ts';

/** What the functions do, with the sentences of what they refuse. */
export interface Calculations {
  calculate(id: FunctionId, handedOver: readonly unknown[]): FunctionAnswer;
  describe(problem: Problem, language: Language): string;
}

export const CALCULATIONS: Calculations = { calculate, describe: describeProblem };

/** Calculates a function from whatever Excel hands over: its arguments, and behind them an object of its own. */
function calculate(id: FunctionId, handedOver: readonly unknown[]): FunctionAnswer {
  return callFunction(id, handedOver.filter(isArgument).map(inputOf));
}

/** What Excel puts behind the arguments tells of the call and is none of them. */
function isArgument(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value);
}

function inputOf(value: unknown): FunctionInput {
  if (!Array.isArray(value)) return scalarOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

/** Excel leaves an argument that was left out null or undefined. */
function scalarOf(value: unknown): FunctionScalar {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
