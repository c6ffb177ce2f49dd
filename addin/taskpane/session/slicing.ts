import type { Slicing } from '../../../core/index.ts';
import type { PaneState } from './state.ts';
import type { Store } from './store.ts';

/** The time, and the way to hand the page's thread back; tests give their own. */
export type PageClock = Pick<Slicing, 'now' | 'pause' | 'milliseconds'>;

/** The clock of the page the pane is in. */
export const PAGE_CLOCK: PageClock = { now: () => performance.now(), pause: nextMessage };

/** How the calculations of runs are sliced, what the user is told of them, and how they are dropped. */
export interface RunSlicing {
  /** For what comes before the first write: the user can have it dropped. */
  readonly droppable: Slicing;
  /** For what comes after a write: it goes to its end. */
  readonly firm: Slicing;
  /** To be called before each run: what was dropped is over. */
  begin(): void;
  /** Drops the run under way, where it can be. */
  cancel(): void;
}

/** Makes the slicing of a session's runs; they come one after the other. */
export function createRunSlicing(store: Store<PaneState>, clock: PageClock): RunSlicing {
  let isDropped = false;
  /** Told in whole percent, so that the view is not made anew for nothing. At the end the program around the pane has its turn. */
  const tell = (share: number, canCancel: boolean): void => {
    const { work } = store.state;
    const done = share < 1 ? Math.floor(share * 100) / 100 : undefined;
    if (work && work.done !== done) store.update({ work: { ...work, done, canCancel: canCancel && share < 1 } });
  };
  return {
    droppable: { ...clock, onProgress: (share) => tell(share, true), isCancelled: () => isDropped },
    firm: { ...clock, onProgress: (share) => tell(share, false) },
    begin() {
      isDropped = false;
    },
    cancel() {
      isDropped = store.state.work?.canCancel === true;
    },
  };
}

/** Lets the page do what waits: input, painting, timers. Unlike a timer's, the delay of a message does not grow. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
