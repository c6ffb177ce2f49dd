import type { ExcessiveQuantity, Failure, FileProblem, PatchProblem, SheetProblem } from './problem.ts';

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

/** A fault for a file of which there is too much. */
export function tooLarge(quantity: ExcessiveQuantity, limit: number): FileFault {
  return new FileFault({ kind: 'file-is-too-large', quantity, limit });
}

/** Gives a fault's problem as a failure; any other error is a programmer's and goes on. */
export function failureOf(error: unknown): Failure<PatchProblem> {
  if (error instanceof FileFault) return { ok: false, problem: error.problem };
  throw error;
}

/** A failure to read a file; a fault that only writing knows is a programmer's here. */
export function fileFailure(error: unknown): Failure<FileProblem> {
  const { problem } = failureOf(error);
  if (isFileProblem(problem)) return { ok: false, problem };
  throw error;
}

/** A failure to read one sheet of a file. */
export function sheetFailure(error: unknown): Failure<FileProblem | SheetProblem> {
  const { problem } = failureOf(error);
  if (isFileProblem(problem) || problem.kind === 'sheet-is-missing' || problem.kind === 'sheet-is-not-cells') {
    return { ok: false, problem };
  }
  throw error;
}

function isFileProblem(problem: PatchProblem): problem is FileProblem {
  return problem.kind.startsWith('file-is-');
}
