import type { RowSum } from '../column/sum.ts';
import { collapseSpaces, normaliseHeading } from '../number/notation/index.ts';
import type { Grid } from './grid.ts';
import type { HeadingBlock } from './heading.ts';
import type { RowKind, TableRow } from './table.ts';

const TOTAL_LABELS: ReadonlySet<string> = new Set(['계', '합계', '총계', '총합계', '누계', '전체', '총액']);
const SUBTOTAL_LABELS: ReadonlySet<string> = new Set(['소계', '중계']);

/** A line of the report between tables: a bullet, a footnote or a unit note, not a row of figures. */
const LINE = /^\s*([□■○●ㅇ◯※*]|[([〔]\s*단\s*위)/;

/** The rows of a table's body, from below the heading to the first row that is none. */
export function bodyRows(grid: Grid, block: HeadingBlock, isHeading: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = block.row + block.rows; row <= grid.lastRow; row++) {
    if (isBlankRow(grid, block, row) || isLine(grid, block, row) || isHeading(row)) break;
    rows.push(row);
  }
  return rows;
}

function isBlankRow(grid: Grid, block: HeadingBlock, row: number): boolean {
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (!grid.isVacant(row, column)) return false;
  }
  return true;
}

function isLine(grid: Grid, block: HeadingBlock, row: number): boolean {
  const { value } = grid.at(row, block.column);
  return typeof value === 'string' && LINE.test(value);
}

/** Labels a body row by the texts of its label columns and tells totals from items. */
export function describeRow(grid: Grid, row: number, labelColumns: readonly number[]): TableRow {
  const texts = labelColumns
    .map((column) => grid.shownAt(row, column).value)
    .filter((value) => typeof value === 'string');
  const label = collapseSpaces(texts.join(' '));
  return { row, kind: kindOf(texts), label };
}

function kindOf(texts: readonly string[]): RowKind {
  const words = texts.map(normaliseHeading);
  if (words.some((word) => TOTAL_LABELS.has(word))) return 'total';
  return words.some((word) => SUBTOTAL_LABELS.has(word)) ? 'subtotal' : 'item';
}

/**
 * Tells which rows each total adds up: a subtotal the items of its group, a total all items.
 * Groups follow their subtotal when the first one stands above its items, and precede it otherwise.
 */
export function rowSums(rows: readonly TableRow[]): readonly RowSum[] {
  const items = placesOf(rows, 'item');
  const subtotals = placesOf(rows, 'subtotal');
  const [firstItem = 0] = items;
  const [firstSubtotal = 0] = subtotals;
  const isAbove = firstSubtotal < firstItem;
  const sums = subtotals.map((place, index): RowSum => {
    const from = isAbove ? place : (subtotals[index - 1] ?? -1);
    const to = isAbove ? (subtotals[index + 1] ?? rows.length) : place;
    return { place, addends: items.filter((item) => item > from && item < to) };
  });
  const totals = placesOf(rows, 'total').map((place): RowSum => ({ place, addends: items }));
  return [...sums, ...totals].filter(({ addends }) => addends.length > 0);
}

function placesOf(rows: readonly TableRow[], kind: RowKind): readonly number[] {
  return rows.flatMap((row, place) => (row.kind === kind ? [place] : []));
}
