import type { Rectangle } from './address.ts';
import { readCells, type Cells } from './cells.ts';
import { readAbove } from './layout/above.ts';
import { blocksOf } from './layout/block.ts';
import { joined } from './layout/join.ts';
import { pastedTable } from './layout/pasted.ts';
import { tablesIn, type BlockContent, type RawTable } from './layout/raw-table.ts';
import { oriented } from './orient.ts';
import type { SheetSnapshot } from './snapshot.ts';
import { finish, type Steps } from './steps.ts';
import type { Table } from './table.ts';
import { understand } from './understand.ts';
import { plainView } from './view.ts';

/**
 * Finds the tables of a sheet from its cells alone (표 인식): where they are, what each column and row is, what adds up what,
 * and how columns follow from others. Titles, unit notes and footnotes around them are read; the sheet is not changed.
 */
export function recognise(sheet: SheetSnapshot): readonly Table[] {
  return finish(recogniseSteps(sheet));
}

/** {@link recognise}, step by step. */
export function* recogniseSteps(sheet: SheetSnapshot): Steps<readonly Table[]> {
  const cells = yield* readCells(sheet);
  const contents: BlockContent[] = [];
  for (const block of blocksOf(cells)) {
    contents.push(yield* tablesIn(cells, block));
    yield 0;
  }
  const tables: Table[] = [];
  for (const raw of joined(cells, contents)) {
    const table = tableOf(cells, raw);
    if (table) tables.push(table);
    yield 0;
  }
  const pasted = pastedTable(cells, tables);
  return [...tables, ...pasted].sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
}

function tableOf(cells: Cells, raw: RawTable): Table | undefined {
  const { block, heading } = raw;
  const place = { row: heading.first, top: raw.top, column: block.column, columns: block.columns };
  const above = readAbove(cells.grid, { ...place, top: Math.min(raw.top, linesFrom(raw.block, heading.first)) });
  const cut = {
    view: plainView(cells),
    column: block.column,
    columns: block.columns,
    heading,
    body: raw.body,
    repeated: raw.repeated,
    above,
  };
  const table = understand(cut);
  return table && oriented(table, cut);
}

/** The first row of a block's own lines: titles stand in blocks of their own as well, up to the table before. */
function linesFrom(block: Rectangle, heading: number): number {
  return Math.min(block.row, heading);
}
