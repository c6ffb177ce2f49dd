/**
 * Work that can be paused (나누어 하기): a generator that hands over control after every few milliseconds of it and yields
 * how many cells it has looked at since. A host runs it in slices, shows progress, or drops it.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Rows looked at between two pauses. */
export const SLICE_ROWS = 2_000;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
