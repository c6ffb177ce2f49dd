import { normaliseHeading } from '../../number/notation/index.ts';
import type { Rectangle } from '../address.ts';
import { CellKind, type Cells } from '../cells.ts';
import { rowWord } from '../row/row-words.ts';
import type { BlockContent, LooseRows, RawTable } from './raw-table.ts';
import { lastPlace } from '../last.ts';

const WIDEST_GAP = 3;

/**
 * Joins what page breaks and spacer rows have parted (이어지는 표): rows without a heading right below a table of the same columns,
 * and the same heading again where no other title stands between.
 */
export function joined(cells: Cells, contents: readonly BlockContent[]): readonly RawTable[] {
  const tables: RawTable[] = [];
  for (const { tables: own, loose } of contents) {
    for (const table of own) {
      const before = lastPlace(tables, (other) => isAbove(other.block, table.block));
      const other = tables[before];
      const isNext = other !== undefined && !tables.some((each, n) => n > before && isAbove(each.block, table.block));
      if (other && isNext && goesOn(cells, other, table)) tables[before] = withPage(cells, other, table);
      else tables.push({ ...table, top: topOf(tables, table) });
    }
    if (loose && own.length === 0) addLoose(cells, tables, loose);
  }
  return tables;
}

/** Lines above a table are its own up to the table before it in the same columns. */
function topOf(tables: readonly RawTable[], { block, top, heading }: RawTable): number {
  let own = 0;
  for (const { block: other, body, heading: before } of tables) {
    const last = body.at(-1) ?? before.last;
    const isOver = other.column < block.column + block.columns && block.column < other.column + other.columns;
    if (isOver && last < heading.first) own = Math.max(own, last + 1);
  }
  return Math.max(own, Math.min(top, block.row > own ? own : top));
}

function isAbove(upper: Rectangle, lower: Rectangle): boolean {
  return upper.row <= lower.row && upper.column === lower.column && Math.abs(upper.columns - lower.columns) <= 1;
}

/** Whether a table is the next page of the one above: the same heading, no other title, and no totals of its own. */
function goesOn(cells: Cells, upper: RawTable, lower: RawTable): boolean {
  if (!sameHeading(cells, upper, lower)) return false;
  const hasNames = cells.kindAt(lower.body[0] ?? 0, lower.block.column) === CellKind.text;
  if (!hasNames || upper.body.length < 2) return false;
  const last = upper.body.at(-1) ?? upper.heading.last;
  for (let row = last + 1; row < lower.heading.first; row++) {
    const text = firstText(cells, lower.block, row);
    if (text !== '' && !isPageLine(text) && text !== titleOf(cells, upper)) return false;
  }
  return !(hasTotal(cells, upper) && hasTotal(cells, lower));
}

function sameHeading(cells: Cells, a: RawTable, b: RawTable): boolean {
  const rows = a.heading.last - a.heading.first;
  if (rows !== b.heading.last - b.heading.first) return false;
  for (let r = 0; r <= rows; r++) {
    if (textsOf(cells, a.block, a.heading.first + r) !== textsOf(cells, a.block, b.heading.first + r)) return false;
  }
  return true;
}

function textsOf(cells: Cells, { column: first, columns }: Rectangle, row: number): string {
  const texts: string[] = [];
  for (let column = first; column < first + columns; column++)
    texts.push(normaliseHeading(String(cells.valueAt(row, column) ?? '')));
  return texts.join('|');
}

function hasTotal(cells: Cells, { block, body }: RawTable): boolean {
  return [body[0] ?? 0, body.at(-1) ?? 0].some((row) => rowWord(firstText(cells, block, row)) === 'total');
}

function firstText(cells: Cells, { column: first, columns }: Rectangle, row: number): string {
  for (let column = first; column < first + columns; column++) {
    const text = cells.textAt(row, column).trim();
    if (text !== '') return text;
  }
  return '';
}

function titleOf(cells: Cells, { block, heading, top }: RawTable): string {
  for (let row = heading.first - 1; row >= top; row--) {
    const text = firstText(cells, block, row);
    if (text !== '' && !isPageLine(text)) return text;
  }
  return '';
}

const PAGE =
  /^[-–—(<[\s]*(\d{1,4}|page\s*\d+|쪽|계속|이어서|\d+\s*\/\s*\d+|(다음|앞)\s*(면|쪽).*)[-–—)>\]\s]*$|계속\s*\)?$|단\s*위\s*[:：]/i;

function isPageLine(text: string): boolean {
  return PAGE.test(text.trim());
}

function withPage(cells: Cells, upper: RawTable, lower: RawTable): RawTable {
  const last = upper.body.at(-1) ?? upper.heading.last;
  const between: number[] = [];
  for (let row = last + 1; row <= lower.heading.last; row++)
    if (firstText(cells, lower.block, row) !== '') between.push(row);
  return {
    ...upper,
    block: { ...upper.block, columns: Math.max(upper.block.columns, lower.block.columns) },
    body: [...upper.body, ...between, ...lower.body],
    repeated: [...upper.repeated, ...between, ...lower.repeated],
  };
}

/** Rows of figures without a heading, one blank row or two below a table of the same columns, go on with it. */
function addLoose(cells: Cells, tables: RawTable[], { block, body }: LooseRows): void {
  const at = lastPlace(tables, (table) => {
    const last = table.body.at(-1) ?? table.heading.last;
    const gap = (body[0] ?? block.row) - last - 1;
    const isInside =
      block.column >= table.block.column && block.column + block.columns <= table.block.column + table.block.columns;
    return gap >= 0 && gap < WIDEST_GAP && isInside && isLike(cells, table, body);
  });
  const table = tables[at];
  if (table) tables[at] = { ...table, body: [...table.body, ...body] };
}

/** The same columns hold words. */
function isLike(cells: Cells, { block, body }: RawTable, rows: readonly number[]): boolean {
  const [upper, lower] = [body[0] ?? 0, rows.find((row) => hasFigures(cells, block, row)) ?? 0];
  let words = 0;
  for (let column = block.column; column < block.column + block.columns; column++) {
    const [a, b] = [cells.kindAt(upper, column), cells.kindAt(lower, column)];
    if (a === CellKind.text && b === CellKind.text) words++;
    if (a === CellKind.text && b === CellKind.number) return false;
    if (a === CellKind.number && b === CellKind.text) return false;
  }
  return words > 0;
}

function hasFigures(cells: Cells, { column: first, columns }: Rectangle, row: number): boolean {
  for (let column = first; column < first + columns; column++) {
    const kind = cells.kindAt(row, column);
    if (kind === CellKind.number || kind === CellKind.figure || kind === CellKind.dash) return true;
  }
  return false;
}
