import { BLANK, type Column, type Form, type Rectangle } from '../../core/index.ts';
import type { CellDescription } from '../ooxml/index.ts';
import { HEADING_STYLE } from './style.ts';

/** The heading rows of a form on a sheet: its cells, and the areas merged in them. */
export interface FormHeading {
  readonly rows: number;
  readonly cells: readonly CellDescription[];
  readonly merges: readonly Rectangle[];
  /** Row heights in points: a heading broken over two lines needs room. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
}

const LINE_POINTS = 16;
const LEAST_POINTS = 22;

/**
 * Lays out a form's heading from a row on: one row, or two where columns stand under a group.
 * A heading without a group is merged over both rows, a group over its columns.
 */
export function layOutHeading(form: Form, columns: readonly Column[], row: number): FormHeading {
  const rows = columns.some(({ group }) => group !== BLANK) ? 2 : 1;
  const cells: CellDescription[] = [];
  const merges: Rectangle[] = [];
  const write = (r: number, column: number, text: string | null): void => {
    cells.push({ row: r, column, content: { kind: 'value', value: text }, style: HEADING_STYLE });
  };
  columns.forEach(({ heading, group }, column) => {
    const isFirstOfGroup = group !== BLANK && columns[column - 1]?.group !== group;
    if (rows === 1) return write(row, column, heading.ko);
    if (group === BLANK) {
      write(row, column, heading.ko);
      write(row + 1, column, null);
      merges.push({ row, column, rows: 2, columns: 1 });
      return;
    }
    write(row, column, isFirstOfGroup ? group.ko : null);
    write(row + 1, column, heading.ko);
    const members = columns.filter((each) => each.group === group).length;
    if (isFirstOfGroup && members > 1) merges.push({ row, column, rows: 1, columns: members });
  });
  const heights = Array.from({ length: rows }, (_, n) => {
    const lines = columns.map(({ heading }) => (n === rows - 1 ? heading.ko.split('\n').length : 1));
    return { row: row + n, height: Math.max(LEAST_POINTS, Math.max(...lines) * LINE_POINTS + 2) };
  });
  return { rows, cells, merges, heights };
}
