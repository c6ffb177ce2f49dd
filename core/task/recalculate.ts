import { examineSteps } from '../check/examine.ts';
import { contains, overlaps } from '../sheet/address.ts';
import { withChanges } from '../sheet/applied.ts';
import type { Change } from '../sheet/change.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { finish, type Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import type { TableReport, TaskOptions, TaskResult } from './result.ts';

/**
 * Recalculates every measure and total of every table (재계산): the changes bring all of them up to date.
 * Inputs are never changed; a formula that is right stays; a figure of other decimals than its column's rule is brought to it.
 *
 * @param options with `scope`, only the tables it touches are changed; all are read and checked
 * @returns the tables and what is wrong once the changes are made, and the changes
 */
export function recalculate(workbook: WorkbookSnapshot, options: TaskOptions = DEFAULT_OPTIONS): TaskResult {
  return finish(recalculateSteps(workbook, options));
}

/** {@link recalculate}, step by step. */
export function* recalculateSteps(workbook: WorkbookSnapshot, options: TaskOptions): Steps<TaskResult> {
  const before = yield* examineSteps(workbook, options);
  const changes = before.corrections.filter((change) => isInScope(change, before.tables, options));
  if (changes.length === 0) return { tables: before.tables, findings: before.findings, changes };
  const { tables, findings } = yield* examineSteps(withChanges(workbook, changes), {
    ...options,
    purpose: 'findings',
    recognitions: before.recognitions,
  });
  return { tables, findings, changes };
}

/** Whether a change lies in a table that one of the areas touches. */
function isInScope(change: Change, tables: readonly TableReport[], { scope }: TaskOptions): boolean {
  if (!scope) return true;
  return tables.some(
    (table) =>
      table.sheet === change.sheet &&
      contains(table.range, change.row, change.column) &&
      scope.some(({ sheet, range }) => sheet === table.sheet && overlaps(table.range, range)),
  );
}
