import {
  type CellContent,
  cellName,
  type Change,
  contains,
  rangeName,
  type Rectangle,
  sameContent,
} from '../contract.ts';
import { FileFault } from '../fault.ts';
import type { TableFacts } from '../read/tables.ts';
import type { SheetLocator } from './locate.ts';
import { place, type SheetChanges } from './validate.ts';

/** Refuses a change whose cell does not hold what the change says it holds. */
export function refuseMismatch(change: Change, found: CellContent, format: string): void {
  if (!sameContent(change.before, found)) {
    throw new FileFault({ kind: 'cell-has-changed', ...place(change), expected: change.before, found });
  }
  const expected = change.numberFormat?.before;
  if (expected !== undefined && expected !== format) {
    throw new FileFault({ kind: 'number-format-has-changed', ...place(change), expected, found: format });
  }
}

/** Refuses changes to cells that something else owns: a merge, an array formula, a data table, a table's heading. */
export function refuseUnwritable(changes: SheetChanges, located: SheetLocator, tables: readonly TableFacts[]): void {
  for (const range of located.merges) {
    const change = firstInside(changes, range, ({ row, column }) => row !== range.row || column !== range.column);
    if (change) {
      throw new FileFault({ kind: 'cell-is-merged', ...place(change), anchor: cellName(range.row, range.column) });
    }
  }
  for (const { range, kind } of located.covered) {
    const change = firstInside(changes, range, (inside) => !keepsFormula(inside));
    if (!change) continue;
    const covering = kind === 'array' ? 'cell-is-array-formula' : 'cell-is-data-table';
    throw new FileFault({ kind: covering, ...place(change), range: rangeName(range) });
  }
  for (const { range, headingRows } of tables) {
    const change = firstInside(
      changes,
      { ...range, rows: headingRows },
      ({ after, before }) => !sameContent(after, before),
    );
    if (change) throw new FileFault({ kind: 'cell-is-table-heading', ...place(change) });
  }
}

function keepsFormula({ before, after }: Change): boolean {
  return before.kind === 'formula' && sameContent(before, after);
}

function firstInside(
  changes: SheetChanges,
  range: Rectangle,
  isWanted: (change: Change) => boolean,
): Change | undefined {
  for (const [row, cells] of rowsInside(changes, range)) {
    for (const [column, change] of cells) {
      if (contains(range, row, column) && isWanted(change)) return change;
    }
  }
  return undefined;
}

/** The changed rows inside a range, by whichever of the two is shorter. */
function* rowsInside(changes: SheetChanges, range: Rectangle): Generator<[number, Map<number, Change>]> {
  if (range.rows > changes.size) {
    yield* changes;
    return;
  }
  for (let row = range.row; row < range.row + range.rows; row++) {
    const cells = changes.get(row);
    if (cells) yield [row, cells];
  }
}
