import {
  DEFAULT_OPTIONS,
  describeProblem,
  recalculateInSlices,
  revert,
  verifyInSlices,
  withoutMadeSheets,
} from '../../../core/index.ts';
import type { Tasks } from './runs.ts';

/** The tasks as core does them. Loaded at the first run, so that the pane is on the screen before its arithmetic is. */
export const CORE_TASKS: Tasks = {
  recalculate: (workbook, slicing, options) =>
    recalculateInSlices(withoutMadeSheets(workbook), slicing, { ...DEFAULT_OPTIONS, ...options }),
  verify: (workbook, slicing, options) =>
    verifyInSlices(withoutMadeSheets(workbook), slicing, { ...DEFAULT_OPTIONS, ...options }),
  revert,
  // What explains needs all that is known of published figures, which the other tasks do without.
  explain: async (workbook, place, slicing, options) => {
    const { explainCell } = await import(/* webpackChunkName: "explain" */ './core-explain.ts');
    return explainCell(workbook, place, slicing, options);
  },
  describe: describeProblem,
};
