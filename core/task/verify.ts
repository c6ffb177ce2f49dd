import { BLANK } from '../blank.ts';
import { examineSteps } from '../check/examine.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { finish, type Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import type { TaskOptions, TaskResult } from './result.ts';

/**
 * Checks every figure that follows from others (검산) and names what is wrong cell by cell; the workbook is not changed.
 *
 * @returns the tables, the findings in reading order, and the changes the findings offer
 */
export function verify(workbook: WorkbookSnapshot, options: TaskOptions = DEFAULT_OPTIONS): TaskResult {
  return finish(verifySteps(workbook, options));
}

/** {@link verify}, step by step. */
export function* verifySteps(workbook: WorkbookSnapshot, options: TaskOptions): Steps<TaskResult> {
  const { tables, findings } = yield* examineSteps(workbook, { ...options, purpose: 'findings' });
  return { tables, findings, changes: findings.flatMap(({ change }) => (change === BLANK ? [] : [change])) };
}
