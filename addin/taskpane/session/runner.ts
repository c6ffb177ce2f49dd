import { createQueue } from './queue.ts';
import { problemsOf, RunCancelled } from './run-error.ts';
import type { RunResult } from './runs.ts';
import type { RunSlicing } from './slicing.ts';
import type { PaneState, Verb, View } from './state.ts';
import type { Store } from './store.ts';

/** After how long a run is shown as being under way, in milliseconds. */
export const SLOW_AFTER = 500;

/** A run to carry out; `undefined` when there turned out to be nothing to do. */
export interface PlannedRun {
  readonly verb: Verb;
  readonly run: () => Promise<RunResult | undefined>;
  /** The list to show afterwards; the one shown now where it is missing. */
  readonly view?: (done: RunResult) => View;
}

/** Carries out runs one after the other and writes into the state how they went. */
export interface Runner {
  perform(planned: PlannedRun): Promise<void>;
  /** Does something between two runs. */
  between(task: () => Promise<void>): Promise<void>;
  /** Does something between two runs that may be refused; tells whether it was done. */
  attempt(task: () => Promise<void>): Promise<boolean>;
}

/**
 * Makes a runner on a state.
 *
 * @param kept what the workbook keeps now; it belongs to the state after whatever was done, or was not
 */
export function createRunner(store: Store<PaneState>, slicing: RunSlicing, kept: () => Partial<PaneState>): Runner {
  const enqueue = createQueue();
  return {
    perform: (planned) =>
      enqueue(() => {
        slicing.begin();
        return carryOut(store, planned, kept);
      }),
    between: enqueue,
    attempt: (task) =>
      enqueue(async () => {
        try {
          await task();
          store.update({ ...kept(), problems: [] });
          return true;
        } catch (error) {
          store.update({ ...kept(), problems: problemsOf(error) });
          return false;
        }
      }),
  };
}

async function carryOut(
  store: Store<PaneState>,
  { verb, run, view }: PlannedRun,
  kept: () => Partial<PaneState>,
): Promise<void> {
  const slow = setTimeout(() => {
    const { work } = store.state;
    if (work) store.update({ work: { ...work, isSlow: true } });
  }, SLOW_AFTER);
  store.update({ work: { verb, isSlow: false, done: undefined, canCancel: false }, problems: [] });
  try {
    const done = await run();
    // A run that shows a list takes away the page that lies over it.
    const uncovered = view ? { page: undefined } : {};
    if (done) store.update({ ...finished(verb, done, view?.(done) ?? store.state.view), ...uncovered, ...kept() });
  } catch (error) {
    if (error instanceof RunCancelled) store.update({ outcome: { verb, isCancelled: true, changes: [] } });
    else store.update({ ...kept(), problems: problemsOf(error) });
  } finally {
    clearTimeout(slow);
    store.update({ work: undefined, isWaiting: false });
  }
}

function finished(verb: Verb, { changes, isProposed, left, ...known }: RunResult, view: View): Partial<PaneState> {
  const outcome = {
    verb,
    isCancelled: false,
    changes,
    ...(isProposed ? { isProposed } : {}),
    ...(left ? { left } : {}),
  };
  return { ...known, outcome, selected: undefined, view };
}
