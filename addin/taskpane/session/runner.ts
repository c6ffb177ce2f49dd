import { createQueue } from './queue.ts';
import { problemsOf, type RunResult } from './runs.ts';
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
}

/** Makes a runner on a state. */
export function createRunner(store: Store<PaneState>): Runner {
  const enqueue = createQueue();
  return {
    perform: (planned) => enqueue(() => carryOut(store, planned)),
    between: enqueue,
  };
}

async function carryOut(store: Store<PaneState>, { verb, run, view }: PlannedRun): Promise<void> {
  const slow = setTimeout(() => store.update({ work: { verb, isSlow: true } }), SLOW_AFTER);
  store.update({ work: { verb, isSlow: false }, problems: [] });
  try {
    const done = await run();
    if (done) store.update(finished(verb, done, view?.(done) ?? store.state.view));
  } catch (error) {
    store.update({ problems: problemsOf(error) });
  } finally {
    clearTimeout(slow);
    store.update({ work: undefined, isWaiting: false });
  }
}

function finished(verb: Verb, { result, changes, editsRead }: RunResult, view: View): Partial<PaneState> {
  return { result, editsRead, outcome: { verb, changes }, selected: undefined, view };
}
