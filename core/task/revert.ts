import { BLANK } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import { cellName } from '../sheet/address.ts';
import { inverseOf, sameContent, type Change } from '../sheet/change.ts';
import { contentAt, sheetNamed, shownText } from '../sheet/content.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';

/** The changes that undo a run, or the cells that stand in the way. */
export type Revert =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Makes the changes that put back exactly what stood in the cells before a run (되돌리기).
 * Refuses the whole run when a cell no longer holds what the run wrote, naming each such cell, and each sheet that is gone once.
 *
 * @returns problems `sheet-missing`, `cell-changed-since`, or `nothing-to-revert` for an empty run
 */
export function revert(workbook: WorkbookSnapshot, run: readonly Change[]): Revert {
  if (run.length === 0) return { kind: 'refused', problems: [{ kind: 'nothing-to-revert' }] };
  const missing = new Set(run.map(({ sheet }) => sheet).filter((sheet) => sheetNamed(workbook, sheet) === BLANK));
  const problems: readonly Problem[] = [
    ...[...missing].map((sheet) => ({ kind: 'sheet-missing' as const, sheet })),
    ...run.flatMap((change) => (missing.has(change.sheet) ? [] : (obstacle(workbook, change) ?? []))),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'changes', changes: run.map(inverseOf).reverse() };
}

function obstacle(workbook: WorkbookSnapshot, change: Change): Problem | undefined {
  const sheet = sheetNamed(workbook, change.sheet);
  if (sheet === BLANK || sameContent(contentAt(sheet, change.row, change.column), change.after)) return undefined;
  return {
    kind: 'cell-changed-since',
    sheet: change.sheet,
    cell: cellName(change.row, change.column),
    found: shownText(workbook, change),
    expected: String(typeof change.after.value === 'object' ? '' : change.after.value),
  };
}
