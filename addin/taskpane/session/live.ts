/** How long the sheet must be quiet after an edit before it is recalculated, in milliseconds. */
export const QUIET_PERIOD = 300;

/** Calls `action` once the sheet has been quiet after the last `touch`. */
export interface QuietTimer {
  touch(): void;
  cancel(): void;
}

/** Makes a timer that starts anew at each touch. */
export function createQuietTimer(action: () => void, period = QUIET_PERIOD): QuietTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    touch() {
      cancel();
      timer = setTimeout(action, period);
    },
    cancel,
  };
}
