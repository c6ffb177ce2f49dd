import { DEFAULT_OPTIONS, recalculate, revert, verify } from '../../../core/index.ts';
import type { Tasks } from './runs.ts';

/** The tasks as core does them. Loaded at the first run, so that the pane is on the screen before its arithmetic is. */
export const CORE_TASKS: Tasks = {
  recalculate: (workbook, scope) => recalculate(workbook, scope ? { ...DEFAULT_OPTIONS, scope } : DEFAULT_OPTIONS),
  verify: (workbook) => verify(workbook),
  revert,
};
