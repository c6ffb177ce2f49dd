import { BLANK, type Blank } from '../blank.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import type { Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { recalculateSteps } from './recalculate.ts';
import type { TaskOptions, TaskResult } from './result.ts';
import { verifySteps } from './verify.ts';

/** How a host runs a task in slices, so that its page stays responsive (나누어 실행). Core has no clock and no timers of its own. */
export interface Slicing {
  /** The time in milliseconds, e.g. `performance.now`. */
  readonly now: () => number;
  /** Hands the thread back, e.g. until the next message of the event loop. */
  readonly pause: () => Promise<void>;
  /** How long a slice may take before the thread is handed back. Default: 12 ms. */
  readonly milliseconds?: number;
  /** Told how much is done, 0 to 1, after each slice. */
  readonly onProgress?: (done: number) => void;
  /** Asked after each slice; the task is dropped when it says so. */
  readonly isCancelled?: () => boolean;
}

const SLICE_MILLISECONDS = 12;
/** How often the cells of a workbook are looked at in a task, for the share that is done. */
const LOOKS = 5;

/**
 * {@link verify} in slices: no slice is much longer than asked, progress is told, and the task can be dropped.
 *
 * @returns blank when it was cancelled
 */
export function verifyInSlices(
  workbook: WorkbookSnapshot,
  slicing: Slicing,
  options: TaskOptions = DEFAULT_OPTIONS,
): Promise<TaskResult | Blank> {
  return runInSlices(verifySteps(workbook, options), workIn(workbook), slicing);
}

/**
 * {@link recalculate} in slices.
 *
 * @returns blank when it was cancelled
 */
export function recalculateInSlices(
  workbook: WorkbookSnapshot,
  slicing: Slicing,
  options: TaskOptions = DEFAULT_OPTIONS,
): Promise<TaskResult | Blank> {
  return runInSlices(recalculateSteps(workbook, options), workIn(workbook), slicing);
}

/** The work of looking through a workbook once, in the measure of its steps. */
export function workIn({ sheets }: WorkbookSnapshot): number {
  return LOOKS * sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 1);
}

/**
 * Runs any task in slices, with about as much work as it counts in its steps.
 *
 * @returns blank when it was cancelled
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  work: number,
  slicing: Slicing,
): Promise<Result | Blank> {
  const { now, pause, milliseconds = SLICE_MILLISECONDS, onProgress, isCancelled } = slicing;
  let done = 0;
  let begun = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    done += step.value;
    if (now() - begun < milliseconds) continue;
    // the work is estimated, so the share nears the end without reaching it
    onProgress?.(done / (done + Math.max(work - done, work / LOOKS / LOOKS)));
    await pause();
    if (isCancelled?.() === true) return BLANK;
    begun = now();
  }
}
