import { examine } from '../check/examine.ts';
import { contains } from '../sheet/address.ts';
import type { Change } from '../sheet/change.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import type { TableReport, TaskOptions, TaskResult } from './result.ts';

/**
 * Recalculates every measure and total of every table (재계산): the changes bring all of them up to date.
 * Inputs are never changed; a formula that is right stays; a figure of other decimals than its column's rule is brought to it.
 *
 * @param options with `scope`, only the tables it touches are changed; all are read and checked
 * @returns the tables, what was wrong before the changes, and the changes
 */
export function recalculate(workbook: WorkbookSnapshot, options: TaskOptions = DEFAULT_OPTIONS): TaskResult {
  const { tables, findings, corrections } = examine(workbook, options.rateRounding);
  return { tables, findings, changes: corrections.filter((change) => isInScope(change, tables, options)) };
}

function isInScope(change: Change, tables: readonly TableReport[], { scope }: TaskOptions): boolean {
  if (!scope) return true;
  return tables.some(
    ({ sheet, range }) =>
      sheet === change.sheet &&
      contains(range, change.row, change.column) &&
      sheet === scope.sheet &&
      scope.range.row < range.row + range.rows &&
      range.row < scope.range.row + scope.range.rows &&
      scope.range.column < range.column + range.columns &&
      range.column < scope.range.column + scope.range.columns,
  );
}
