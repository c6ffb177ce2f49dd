import {
  describeHostProblem,
  FUNCTION_IDS,
  type FunctionError,
  type FunctionId,
  type Language,
} from '../../core/index.ts';
import type { Calculations } from './calculations.ts';

/** What the functions need of the program around them. */
export interface FunctionHost {
  /** Gives the calls of a function, by its id in the metadata, to our code. */
  associate(id: string, call: (...inputs: readonly unknown[]) => unknown): void;
  /** The error that makes a cell show a code, with the sentence Excel shows for it. */
  failure(error: FunctionError, message: string): Error;
}

/** How the calculations are fetched; in tests they are given. */
export interface FunctionOptions {
  /** The language of messages, asked at each one. */
  readonly language: () => Language;
  readonly load?: () => Promise<Calculations>;
}

/**
 * Connects the custom functions with Excel. The calculations come in a file of their own at the first call, so that the
 * pane opens as fast as without them; from then on a call is answered at once.
 */
export function associateFunctions(host: FunctionHost, { language, load = loadCalculations }: FunctionOptions): void {
  let calculations: Calculations | undefined;
  const resultOf = ({ calculate, describe }: Calculations, id: FunctionId, inputs: readonly unknown[]): unknown => {
    const answer = calculate(id, inputs);
    if (answer.kind === 'error') throw host.failure(answer.error, describe(answer.problem, language()));
    return answer.value;
  };
  const loaded = async (): Promise<Calculations> => {
    try {
      return (calculations = await load());
    } catch {
      throw host.failure('#N/A', describeHostProblem(MISSING, language()) ?? MISSING.kind);
    }
  };
  for (const id of FUNCTION_IDS) {
    host.associate(id, (...inputs) =>
      calculations ? resultOf(calculations, id, inputs) : loaded().then((fetched) => resultOf(fetched, id, inputs)),
    );
  }
}

const MISSING = { kind: 'program-part-missing' } as const;

async function loadCalculations(): Promise<Calculations> {
  return (await import(/* webpackChunkName: "functions" */ './calculations.ts')).CALCULATIONS;
}
