import type { Failure, PatchProblem } from './problem.ts';

/** Carries a problem from deep inside a file up to the public function, which returns it. Never leaves this folder. */
export class FileFault<P extends PatchProblem = PatchProblem> extends Error {
  readonly problem: P;

  constructor(problem: P) {
    super(problem.kind);
    this.name = 'FileFault';
    this.problem = problem;
  }
}

/** A fault for a part whose content cannot be right. */
export function damaged(part: string, detail: string): FileFault {
  return new FileFault({ kind: 'file-is-damaged', part, detail });
}

/** Gives a fault's problem as a failure; any other error is a programmer's and goes on. */
export function failureOf(error: unknown): Failure<PatchProblem> {
  if (error instanceof FileFault) return { ok: false, problem: error.problem };
  throw error;
}
