import { BLANK, type Blank } from '../blank.ts';
import { parseHeading, type QuantityUnit } from '../number/notation/index.ts';
import type { Grid } from './grid.ts';
import { readCell } from './cell-reading.ts';
import type { ColumnRole } from './role.ts';
import { roleOfWord } from './vocabulary.ts';

/** The heading block of a table: its rows and columns on the sheet, all counted from 0. */
export interface HeadingBlock {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Roles that make a row of texts a heading: those of figures. A row of labels alone is no heading. */
const FIGURELESS: ReadonlySet<ColumnRole> = new Set(['label', 'note', 'other']);
const LEAST_FIGURE_HEADINGS = 2;
const MOST_HEADING_ROWS = 4;
const LONGEST_HEADING = 40;

/** Reads the role a heading text stands for, alone or by the word in its brackets: `12.31까지(집행예정액)`. */
export function roleOfHeading(text: string): ColumnRole | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const { name, remarks } = parseHeading(text);
  for (const word of [name, ...remarks]) {
    const role = roleOfWord(word);
    if (role) return role;
  }
  return undefined;
}

/** Finds the heading block that begins in a row, if the row heads a table. */
export function headingAt(
  grid: Grid,
  row: number,
  roleOf: (text: string) => ColumnRole | undefined,
): HeadingBlock | undefined {
  const hits: number[] = [];
  for (let column = grid.sheet.column; column <= grid.lastColumn; column++) {
    const { value } = grid.at(row, column);
    if (typeof value !== 'string') continue;
    const role = roleOf(value);
    if (role && !FIGURELESS.has(role)) hits.push(column);
  }
  const [first] = hits;
  const last = hits.at(-1);
  if (first === undefined || last === undefined || hits.length < LEAST_FIGURE_HEADINGS) return undefined;
  const width = extent(grid, row, 1, first, last);
  const rows = headingHeight(grid, row, width);
  const headed = extent(grid, row, rows, width.column, width.column + width.columns - 1);
  const names = namesBeside(grid, row + rows, headed.column - 1) ? 1 : 0;
  return { row, rows, column: headed.column - names, columns: headed.columns + names };
}

/** A column of names at the left may have no heading of its own. */
function namesBeside(grid: Grid, firstBodyRow: number, column: number): boolean {
  return column >= grid.sheet.column && readCell(grid.at(firstBodyRow, column), BLANK).kind === 'unreadable';
}

interface Width {
  readonly column: number;
  readonly columns: number;
}

/** Widens the columns of a heading as long as the next one is headed too. */
function extent(grid: Grid, row: number, rows: number, first: number, last: number): Width {
  const isHeaded = (column: number): boolean => {
    for (let r = row; r < row + rows; r++) {
      if (!grid.isEmpty(r, column)) return true;
      const merge = grid.mergeAt(r, column);
      if (merge && !grid.isEmpty(merge.row, merge.column)) return true;
    }
    return false;
  };
  let from = first;
  let to = last;
  while (from > grid.sheet.column && isHeaded(from - 1)) from--;
  while (to < grid.lastColumn && isHeaded(to + 1)) to++;
  return { column: from, columns: to - from + 1 };
}

/** Counts the rows of a heading: those its merged cells cover, and those below that hold words but no figures and no label. */
function headingHeight(grid: Grid, row: number, width: Width): number {
  let rows = 1;
  for (let column = width.column; column < width.column + width.columns; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge) rows = Math.max(rows, merge.row + merge.rows - row);
  }
  rows = Math.min(rows, MOST_HEADING_ROWS);
  while (rows < MOST_HEADING_ROWS && isSubheading(grid, row + rows, width)) rows++;
  return rows;
}

function isSubheading(grid: Grid, row: number, width: Width): boolean {
  if (!grid.isEmpty(row, width.column)) return false;
  let words = 0;
  for (let column = width.column; column < width.column + width.columns; column++) {
    if (grid.isEmpty(row, column)) continue;
    if (readCell(grid.at(row, column), BLANK).kind !== 'unreadable') return false;
    words++;
  }
  return words > 0;
}

/** The heading texts over a column, from the top: group headings first, each merged cell once. */
export function headingPath(grid: Grid, block: HeadingBlock, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    const { value } = grid.shownAt(row, column);
    if (typeof value === 'string' && value.trim() !== '' && value !== path.at(-1)) path.push(value);
  }
  return path;
}

/** The role of a column from its headings: the nearest one that means something, the group's otherwise. */
export function roleOfPath(path: readonly string[]): ColumnRole | undefined {
  for (const text of [...path].reverse()) {
    const role = roleOfHeading(text);
    if (role) return role;
  }
  return undefined;
}

/** The unit a column's own headings give, e.g. `%` or `천원`; blank where they give none. */
export function unitOfPath(path: readonly string[]): QuantityUnit | Blank {
  for (const text of [...path].reverse()) {
    const unit = parseHeading(text).units[0];
    if (unit) return unit;
  }
  return BLANK;
}
