import { CellKind } from './cells.ts';
import type { Above } from './layout/above.ts';
import type { HeadingRows } from './layout/heading-block.ts';
import type { RecognitionOptions } from './recognition-options.ts';
import type { View } from './view.ts';

/** A table cut out of a view, with the lines above it read. */
export interface CutTable {
  readonly view: View;
  /** The columns to look at. */
  readonly column: number;
  readonly columns: number;
  readonly heading: HeadingRows;
  readonly body: readonly number[];
  /** Rows of the body that repeat the heading or stand between two pages. */
  readonly repeated: readonly number[];
  readonly above: Above;
  /** What people decided about tables. */
  readonly options: RecognitionOptions;
  /** Whether the table is a part of one that was found already, so that it needs no heading of its own to count. */
  readonly isPart?: boolean;
  /** What all figures of the table measure, where a cell beside them says it, e.g. `예산액`. */
  readonly lead?: string;
}

/** The first and last column of a table. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The columns that have a heading or figures, and names at the left without a heading. */
export function extentOf(cut: CutTable): Extent | undefined {
  const { body, column, columns } = cut;
  const { cells } = cut.view;
  const isFilled = (c: number): boolean => {
    let filled = 0;
    for (const row of body) if (cells.kindAt(row, c) !== CellKind.empty) filled++;
    return filled * 2 > body.length;
  };
  let first = column;
  let last = column + columns - 1;
  while (first <= last && !isHeaded(cut, first) && !isFilled(first)) first++;
  while (last >= first && !isHeaded(cut, last)) last--;
  return first <= last ? { first, last } : undefined;
}

function isHeaded({ view: { cells }, heading }: CutTable, column: number): boolean {
  for (let row = heading.first; row <= heading.last; row++) {
    if (!cells.grid.isEmpty(row, column)) return true;
    const merge = cells.grid.mergeAt(row, column);
    if (merge && !cells.grid.isEmpty(merge.row, merge.column)) return true;
  }
  return false;
}
