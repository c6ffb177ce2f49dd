import { BLANK, type CellContent, type Change } from '../../core/index.ts';
import { blocksOf, type Block } from './block.ts';
import { inputOf } from './cell-input.ts';

/** One cell to write. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The number format to set, or blank where it stays. */
  readonly numberFormat: string | null;
}

/** The cell a change writes, with the change to compare with. */
export interface ChangeWrite extends CellWrite {
  readonly change: Change;
}

/** What is written on one sheet. */
export interface SheetPlan<Cell> {
  readonly name: string;
  readonly blocks: readonly Block<Cell>[];
}

/** The cells that changes write. Several changes of one cell become one, from the first `before` to the last `after`. */
export function writesOf(changes: readonly Change[]): ChangeWrite[] {
  const byCell = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.row}:${change.column}:${change.sheet}`;
    const earlier = byCell.get(key);
    byCell.set(key, earlier ? joined(earlier, change) : change);
  }
  return [...byCell.values()].map((change) => ({
    sheet: change.sheet,
    row: change.row,
    column: change.column,
    content: change.after,
    numberFormat: change.numberFormat?.after ?? BLANK,
    change,
  }));
}

function joined(earlier: Change, later: Change): Change {
  const formats = [earlier.numberFormat, later.numberFormat].filter((format) => format !== BLANK);
  const [first, last = first] = formats;
  return {
    ...later,
    before: earlier.before,
    numberFormat: first && last ? { before: first.before, after: last.after } : BLANK,
  };
}

/** Puts cells into few blocks, sheet by sheet. */
export function planOf<Cell extends CellWrite>(cells: readonly Cell[]): SheetPlan<Cell>[] {
  const bySheet = new Map<string, Cell[]>();
  for (const cell of cells) {
    const sheet = bySheet.get(cell.sheet);
    if (sheet) sheet.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].map(([name, ofSheet]) => ({ name, blocks: blocksOf(ofSheet) }));
}

/** Takes the range of a block on a sheet, to be forgotten by Excel when the request is done. */
export function rangeOf(sheet: Excel.Worksheet, block: Block<unknown>): Excel.Range {
  return sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).untrack();
}

/**
 * Adds to a request the writing of cells: number formats first, because Excel reads what it is given by the format
 * the cell has at that moment. `values` takes formulas as well and, unlike `formulas`, can be undone with Ctrl+Z.
 */
export function writeCells(sheet: Excel.Worksheet, blocks: readonly Block<CellWrite>[]): void {
  const formatted = blocks.flatMap(({ cells }) => cells.flat().filter(({ numberFormat }) => numberFormat !== BLANK));
  for (const block of blocksOf(formatted)) {
    rangeOf(sheet, block).numberFormat = block.cells.map((line) => line.map(({ numberFormat }) => numberFormat));
  }
  for (const block of blocks) {
    rangeOf(sheet, block).values = block.cells.map((line) => line.map(({ content }) => inputOf(content)));
  }
}
