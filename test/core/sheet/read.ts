import type { Rectangle } from '../../../core/index.ts';
import { readCells, type Cells } from '../../../core/sheet/cells.ts';
import { blocksOf } from '../../../core/sheet/layout/block.ts';
import { joined } from '../../../core/sheet/layout/join.ts';
import { tablesIn, type RawTable } from '../../../core/sheet/layout/raw-table.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';

export type Rows = readonly (readonly TestCell[])[];

/** Reads the cells of a test sheet that begins at A1. */
export function cellsOf(rows: Rows, merges: readonly string[] = []): Cells {
  return finish(readCells(sheetOf('시트', rows, { merges })));
}

/** All cells of a sheet. */
export function wholeOf({ grid: { sheet }, height, width }: Cells): Rectangle {
  return { row: sheet.row, column: sheet.column, rows: height, columns: width };
}

/** A table that fills its sheet, its heading in the first rows. */
export function wholeTable(cells: Cells, headingRows = 1): RawTable {
  const block = wholeOf(cells);
  const body = Array.from({ length: cells.height - headingRows }, (_, n) => headingRows + n);
  return { block, heading: { first: 0, last: headingRows - 1 }, top: 0, body, repeated: [] };
}

/** The tables a sheet is cut into. */
export function rawTables(cells: Cells): readonly RawTable[] {
  return joined(
    cells,
    blocksOf(cells).map((block) => finish(tablesIn(cells, block))),
  );
}
