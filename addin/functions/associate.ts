import {
  describeProblem,
  FUNCTION_IDS,
  type FunctionAnswer,
  type FunctionError,
  type FunctionId,
  type Language,
  type Problem,
} from '../../core/index.ts';

/** What the functions need of the program around them. */
export interface FunctionHost {
  /** Gives the calls of a function, by its id in the metadata, to our code. */
  associate(id: string, call: (...inputs: readonly unknown[]) => unknown): void;
  /** The error that makes a cell show a code, with the sentence Excel shows for it. */
  failure(error: FunctionError, message: string): Error;
}

type Calculate = (id: FunctionId, inputs: readonly unknown[]) => FunctionAnswer;

/** How the calculations are fetched; in tests they are given. */
export interface FunctionOptions {
  /** The language of messages, asked at each one. */
  readonly language: () => Language;
  readonly load?: () => Promise<Calculate>;
}

/**
 * Connects the custom functions with Excel. The calculations come in a file of their own at the first call, so that the
 * pane opens as fast as without them; from then on a call is answered at once.
 */
export function associateFunctions(host: FunctionHost, { language, load = loadCalculations }: FunctionOptions): void {
  let calculate: Calculate | undefined;
  const failure = (error: FunctionError, problem: Problem): Error =>
    host.failure(error, describeProblem(problem, language()));
  const resultOf = (answer: FunctionAnswer): unknown => {
    if (answer.kind === 'error') throw failure(answer.error, answer.problem);
    return answer.value;
  };
  const loaded = async (): Promise<Calculate> => {
    try {
      return (calculate = await load());
    } catch {
      throw failure('#N/A', { kind: 'program-part-missing' });
    }
  };
  for (const id of FUNCTION_IDS) {
    host.associate(id, (...inputs) =>
      calculate ? resultOf(calculate(id, inputs)) : loaded().then((fetched) => resultOf(fetched(id, inputs))),
    );
  }
}

async function loadCalculations(): Promise<Calculate> {
  return (await import(/* webpackChunkName: "functions" */ './calculations.ts')).calculate;
}
