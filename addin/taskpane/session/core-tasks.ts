import { DEFAULT_OPTIONS, describeProblem, recalculateInSlices, revert, verifyInSlices } from '../../../core/index.ts';
import type { Tasks } from './runs.ts';

/** The tasks as core does them. Loaded at the first run, so that the pane is on the screen before its arithmetic is. */
export const CORE_TASKS: Tasks = {
  recalculate: (workbook, slicing, options) =>
    recalculateInSlices(workbook, slicing, { ...DEFAULT_OPTIONS, ...options }),
  verify: (workbook, slicing, options) => verifyInSlices(workbook, slicing, { ...DEFAULT_OPTIONS, ...options }),
  revert,
  describe: describeProblem,
};
