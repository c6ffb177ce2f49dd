import { DEFAULT_OPTIONS, explainInSlices } from '../../../core/index.ts';
import type { Tasks } from './runs.ts';

/** Explains a cell as core does; loaded when a cell is explained for the first time. */
export const explainCell: Tasks['explain'] = (workbook, place, slicing, options) =>
  explainInSlices(workbook, place, slicing, { ...DEFAULT_OPTIONS, ...options });
