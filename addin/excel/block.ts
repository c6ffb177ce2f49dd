import type { Rectangle } from '../../core/index.ts';

/** A place on one sheet. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells and what belongs to each of them: `cells[r][c]` lies at sheet row `row + r`. */
export interface Block<Cell> extends Rectangle {
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Groups cells of one sheet into few rectangles that hold these cells and no other,
 * so that a column of a thousand measures is one write. A place given twice counts once, the last time.
 */
export function blocksOf<Cell extends Place>(cells: readonly Cell[]): Block<Cell>[] {
  const blocks: (Place & { readonly cells: Cell[][] })[] = [];
  const open = new Map<string, Cell[][]>();
  for (const run of runsOf(cells)) {
    const [first] = run;
    if (!first) continue;
    const above = open.get(shapeOf(first.row - 1, first.column, run.length));
    const rows = above ?? [];
    rows.push(run);
    open.set(shapeOf(first.row, first.column, run.length), rows);
    if (!above) blocks.push({ row: first.row, column: first.column, cells: rows });
  }
  return blocks.map((block) => ({ ...block, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 }));
}

/** The last row of an open block, its column and its width name the block that the next row may join. */
function shapeOf(row: number, column: number, length: number): string {
  return `${row}:${column}:${length}`;
}

/** Unbroken runs within a row, from top to bottom. */
function runsOf<Cell extends Place>(cells: readonly Cell[]): Cell[][] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const sorted = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
