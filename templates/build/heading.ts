import type { Column, Rectangle } from '../../core/index.ts';
import type { CellDescription, RowDescription } from '../ooxml/index.ts';
import { headingRows, writeHeading } from './report/heading-grid.ts';
import { Canvas } from './sheet/canvas.ts';
import { widthOf } from './style.ts';

/** The heading rows of a form on a sheet: its cells, the areas merged in them, and row heights. */
export interface FormHeading {
  readonly rows: number;
  readonly cells: readonly CellDescription[];
  readonly merges: readonly Rectangle[];
  readonly heights: readonly RowDescription[];
}

/** Lays out the heading of columns that stand side by side from the first sheet column on. */
export function layOutHeading(columns: readonly Column[], row: number): FormHeading {
  const canvas = new Canvas();
  const headings = columns.map(({ heading, group, unit }, start) => ({
    content: heading.ko,
    group: group?.ko ?? null,
    start,
    span: 1,
    width: widthOf(unit),
  }));
  writeHeading(canvas, row, headings);
  return { rows: headingRows(headings), cells: canvas.cells, merges: canvas.merges, heights: canvas.rows };
}
