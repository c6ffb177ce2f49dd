import { BLANK, type Blank } from '../blank.ts';
import { collapseSpaces, moneyUnitOf } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { readAbove } from './above.ts';
import { bodyRows, describeRow, rowSums } from './body.ts';
import { readCell } from './cell-reading.ts';
import { Grid } from './grid.ts';
import { headingAt, headingPath, roleOfHeading, roleOfPath, unitOfPath, type HeadingBlock } from './heading.ts';
import type { ColumnRole } from './role.ts';
import type { SheetSnapshot } from './snapshot.ts';
import type { Table, TableColumn } from './table.ts';

/**
 * Finds the tables of a sheet by their headings (표 인식): merged, spaced or broken headings of up to four rows,
 * unit notes, several tables below each other, totals first or last. Reads every cell once; the sheet is not changed.
 */
export function recognise(sheet: SheetSnapshot): readonly Table[] {
  const grid = new Grid(sheet);
  const roleOf = remembered(roleOfHeading);
  const tables: Table[] = [];
  let top = sheet.row;
  for (let row = sheet.row; row <= grid.lastRow; row++) {
    const block = headingAt(grid, row, roleOf);
    const table = block && tableUnder(grid, block, top, (next) => headingAt(grid, next, roleOf) !== undefined);
    if (!table) continue;
    tables.push(table);
    top = table.range.row + table.range.rows;
    row = top - 1;
  }
  return tables;
}

/** Headings repeat from page to page and workbook to workbook; each is read once. */
function remembered(roleOf: (text: string) => ColumnRole | undefined): (text: string) => ColumnRole | undefined {
  const known = new Map<string, ColumnRole | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, roleOf(text));
    return known.get(text);
  };
}

function tableUnder(
  grid: Grid,
  block: HeadingBlock,
  top: number,
  isHeading: (row: number) => boolean,
): Table | undefined {
  const body = bodyRows(grid, block, isHeading);
  const columns = describeColumns(grid, block, body);
  const figureColumns = columns.filter(({ role }) => role !== 'label').map(({ column }) => column);
  if (!body.some((row) => figureColumns.some((column) => holdsFigure(grid, row, column)))) return undefined;
  const labelColumns = columns.filter(({ role }) => role === 'label').map(({ column }) => column);
  const rows = body.map((row) => describeRow(grid, row, labelColumns));
  const above = readAbove(grid, block.row, top);
  return {
    sheet: grid.sheet.name,
    range: { row: block.row, column: block.column, rows: block.rows + body.length, columns: block.columns },
    headingRows: block.rows,
    title: above.title,
    unit: above.unit ?? unitInHeading(columns),
    columns,
    rows,
    sums: rowSums(rows),
  };
}

/** A formula counts too: in an empty form it is the place of a figure. */
function holdsFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell.formula !== BLANK || readCell(cell, BLANK).kind === 'figure';
}

function unitInHeading(columns: readonly TableColumn[]): MoneyUnit | Blank {
  return columns.map(({ unit }) => moneyUnitOf(unit)).find((unit) => unit !== BLANK) ?? BLANK;
}

/** Spaced headings such as `예 산 액` are read as one word; other spaces stay. */
function withoutSpacing(text: string): string {
  const words = collapseSpaces(text).split(' ');
  return words.every((word) => word.length === 1) ? words.join('') : words.join(' ');
}

function describeColumns(grid: Grid, block: HeadingBlock, body: readonly number[]): readonly TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    const path = headingPath(grid, block, column);
    const role = roleOfPath(path) ?? (holdsText(grid, column, body) ? 'label' : 'other');
    const heading = collapseSpaces(path.map(withoutSpacing).join(' '));
    columns.push({ column, role, heading, unit: unitOfPath(path) });
  }
  return columns;
}

/** A column without a known heading whose cells are words names the rows. */
function holdsText(grid: Grid, column: number, body: readonly number[]): boolean {
  const kinds = body.map((row) => readCell(grid.shownAt(row, column), BLANK).kind);
  return kinds.includes('unreadable') && !kinds.includes('figure');
}
