import type { Problem } from '../../../core/index.ts';
import { HostProblem } from '../../host.ts';

/** What webpack calls the error of a part that could not be fetched. */
const CHUNK_LOAD_ERROR = 'ChunkLoadError';

/** A run that must not be carried out, with every reason. */
export class RunRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('run refused');
    this.name = 'RunRefused';
  }
}

/** A run the user dropped before it wrote anything. */
export class RunCancelled extends Error {
  constructor() {
    super('run cancelled');
    this.name = 'RunCancelled';
  }
}

/** The sentences for whatever stopped a run. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof RunRefused) return error.problems;
  if (error instanceof HostProblem) return [error.problem];
  if (error instanceof Error && error.name === CHUNK_LOAD_ERROR) return [{ kind: 'program-part-missing' }];
  return [{ kind: 'host-failed', code: error instanceof Error ? error.name : 'unknown' }];
}
