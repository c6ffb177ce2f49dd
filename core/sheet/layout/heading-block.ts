import { collapseSpaces } from '../../number/notation/index.ts';
import type { Rectangle } from '../address.ts';
import type { Cells } from '../cells.ts';
import { roleOfHeading } from '../heading/role-of-heading.ts';
import type { ColumnRole } from '../role.ts';
import { isUnitNote, numbersColumns, shapeOf } from './row-shape.ts';

/** The rows of a heading (머리글), first and last. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

const MOST_HEADING_ROWS = 6;
const LONGEST_HEADING = 60;

/** Roles a heading must name for its row to head a table in the middle of another. */
const FIGURELESS: ReadonlySet<ColumnRole> = new Set(['label', 'note', 'other', 'serial', 'code', 'date', 'year']);

/** Tells whether a text heads a column of figures. */
export function isFigureHeading(text: string): boolean {
  const role = roleOfHeading(text);
  return role !== undefined && !FIGURELESS.has(role);
}

/**
 * Finds the heading above a row of figures, among the rows of words from `top`; `undefined` where none stands there.
 * @param over the columns that hold figures below
 */
export function headingAbove(
  cells: Cells,
  block: Rectangle,
  top: number,
  firstFigures: number,
  over: ReadonlySet<number>,
): HeadingRows | undefined {
  let last = firstFigures - 1;
  while (last >= top && (isNameOfGroup(cells, block, last, over) || numbersColumns(cells, block, last))) last--;
  if (last < top || !isHeadingRow(cells, block, last, over)) return undefined;
  let first = last;
  while (first > top && last - first + 1 < MOST_HEADING_ROWS && belongsAbove(cells, block, first - 1, first, over))
    first--;
  return { first, last };
}

/** A row between heading and figures that only names a group of rows. */
function isNameOfGroup(cells: Cells, block: Rectangle, row: number, over: ReadonlySet<number>): boolean {
  const { words, ordinals } = shapeOf(cells, block, row);
  const [only] = words;
  if (words.length !== 1 || only === undefined || ordinals.length > 0 || over.has(only)) return false;
  return !hasMergeFrom(cells, row, block);
}

/** Whether a cell merged from a row above reaches into this row. */
function hasMergeFrom(cells: Cells, row: number, block: Rectangle): boolean {
  for (let column = block.column; column < block.column + block.columns; column++) {
    const merge = cells.grid.mergeAt(row, column);
    if (merge && merge.row < row) return true;
  }
  return false;
}

function isHeadingRow(cells: Cells, block: Rectangle, row: number, over: ReadonlySet<number>): boolean {
  const { words, ordinals } = shapeOf(cells, block, row);
  const headed = [...words, ...ordinals].filter((column) => coversFigures(cells, row, column, over));
  if (headed.length === 0) return hasUnits(cells, block, row, over);
  const [only] = words;
  if (words.length + ordinals.length > 1 || only === undefined) return true;
  if (hasMergeFrom(cells, row, block) && !isWide(cells, row, only, block)) return true;
  return isAloneButHeading(cells, block, row, only);
}

/** A row of units alone under the headings: (천원) (천원) (%). */
function hasUnits(cells: Cells, block: Rectangle, row: number, over: ReadonlySet<number>): boolean {
  let units = 0;
  for (let column = block.column; column < block.column + block.columns; column++)
    if (over.has(column) && isUnitNote(cells.textAt(row, column))) units++;
  return units > 1;
}

/** One text alone in its row is a heading over a column of figures, unless it stands where titles stand. */
function isAloneButHeading(cells: Cells, block: Rectangle, row: number, column: number): boolean {
  const text = collapseSpaces(cells.textAt(row, column));
  if (text.length > LONGEST_HEADING / 2) return false;
  if (isWide(cells, row, column, block) && block.columns > 1) return false;
  return column > block.column ? true : isFigureHeading(text) && block.columns === 1;
}

/** A heading that is merged over a group covers the figures of all its columns. */
function coversFigures(cells: Cells, row: number, column: number, over: ReadonlySet<number>): boolean {
  const merge = cells.grid.mergeAt(row, column);
  const last = merge ? merge.column + merge.columns - 1 : column;
  for (let c = column; c <= last; c++) if (over.has(c)) return true;
  return false;
}

function isWide(cells: Cells, row: number, column: number, block: Rectangle): boolean {
  const merge = cells.grid.mergeAt(row, column);
  return merge !== undefined && merge.columns >= Math.max(2, block.columns * 0.8);
}

/** Whether the row above a heading row is a part of the heading: group headings, or the names beside them. */
function belongsAbove(
  cells: Cells,
  block: Rectangle,
  upper: number,
  lower: number,
  over: ReadonlySet<number>,
): boolean {
  const { words, ordinals, figures } = shapeOf(cells, block, upper);
  if (figures.length > 0 || words.length + ordinals.length === 0) return false;
  if (hasMergeFrom(cells, lower, block) && isJoinedTo(cells, block, upper, lower)) return true;
  const all = [...words, ...ordinals];
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    if (isWide(cells, upper, only, block) || only === block.column) return false;
    const merge = cells.grid.mergeAt(upper, only);
    return (
      coversFigures(cells, upper, only, over) &&
      (merge !== undefined || roleOfHeading(cells.textAt(upper, only)) !== undefined)
    );
  }
  if (all.some((column) => cells.textAt(upper, column).length > LONGEST_HEADING)) return false;
  const isGrouped = all.some((column) => (cells.grid.mergeAt(upper, column)?.columns ?? 1) > 1);
  if (isGrouped && all.some((column) => coversFigures(cells, upper, column, over))) return true;
  return fillsGaps(cells, block, upper, lower, over);
}

/** A cell merged from one row into the other joins both. */
function isJoinedTo(cells: Cells, block: Rectangle, upper: number, lower: number): boolean {
  for (let column = block.column; column < block.column + block.columns; column++) {
    const merge = cells.grid.mergeAt(lower, column);
    if (merge && merge.row <= upper) return true;
  }
  return false;
}

/** Without merges: the upper row heads columns the lower one leaves open, and some it does not. */
function fillsGaps(cells: Cells, block: Rectangle, upper: number, lower: number, over: ReadonlySet<number>): boolean {
  let filled = 0;
  let shared = 0;
  for (let column = block.column; column < block.column + block.columns; column++) {
    const isUpper = !cells.grid.isEmpty(upper, column);
    const isLower = !cells.grid.isEmpty(lower, column);
    if (isUpper && !isLower) filled++;
    if (isUpper && isLower && over.has(column)) shared++;
  }
  if (filled > 0) return shared > 0 || !isComplete(cells, block, lower, over);
  return namesGroups(cells, block, upper, lower, over);
}

/** 2015년 and 2014년 over 예산액, 집행액, 예산액, 집행액: groups of headings that repeat. */
function namesGroups(cells: Cells, block: Rectangle, upper: number, lower: number, over: ReadonlySet<number>): boolean {
  const below = new Set<string>();
  let repeated = 0;
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (!over.has(column)) {
      if (!cells.grid.isEmpty(upper, column)) return false;
      continue;
    }
    const text = collapseSpaces(cells.textAt(lower, column));
    if (text !== '' && below.has(text)) repeated++;
    below.add(text);
  }
  return repeated > 0;
}

function isComplete(cells: Cells, block: Rectangle, row: number, over: ReadonlySet<number>): boolean {
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (over.has(column) && cells.grid.isEmpty(row, column)) return false;
  }
  return true;
}
